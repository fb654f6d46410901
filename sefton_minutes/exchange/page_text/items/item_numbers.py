"""Numbers of items in every form that councils print: "28.", "77/21", "C048/23", "15/69/CNL", "2307.01"."""

import re
from dataclasses import dataclass

from sefton_minutes.exchange.page_text.items.title_shapes import is_title

LETTERED = "letter"
"""How the form of numbers begins that are a letter, or a letter and one number: "A.", "A1."."""

_NO_CODES = (
    "AM|APRIL|AUG|CLASS|DEC|EXT|FEB|FLAT|GROUP|ITEM|JAN|JULY|JUNE|LOT|MARCH|MAY|MIN|NO|NOV|NOTE|OCT|PAGE|PART|PDF"
    "|PHASE|PLOT|PM|ROOM|SEPT|SITE|STAGE|STEP|TABLE|TEL|TYPE|UNIT|WARD|WEEK|YEAR|ZONE"
)
_CODE = rf"(?P<code>(?!(?:{_NO_CODES})\b)(?:[A-Z][A-Z&]{{0,5}}[ /.-]?|[A-Z][a-z]{{1,3}}/))?"
_VALUES = r"(?P<values>\d{1,5}(?:[/.-]\d{1,4}){0,2})"
_SUFFIX = r"(?P<suffix>(?:/?[A-Z]{2,5}(?![A-Z]))?)(?P<letter>(?:[a-z](?![A-Za-z]))?)"
_STOP = r"(?P<stop>[.):]|\s*[-–—](?![\w-]))?"
_NUMBER = rf"{_CODE}{_VALUES}{_SUFFIX}{_STOP}"
_SECOND = r"(?:(?:Item )?(?P<second>\d{1,3}[a-z]?)[.):]?)"
_ALONE = re.compile(rf"{_NUMBER}(?:\s+{_SECOND})?")
_LETTER_ALONE = re.compile(r"(?P<letter>[A-Z])(?P<stop>[.)])")
_LED = re.compile(rf"(?:Minute (?:No\.? ?)?)?{_NUMBER}(?P<gap>\s*)(?=[^\s.,:;)/])")
_SECOND_IN_FRONT = re.compile(rf"{_SECOND}\s+(?=\S)")
_IN_BRACKETS = re.compile(r"\((?P<values>\d{2,5}(?:/\d{2,4})?)\)\s+(?=[A-Z])")
_LETTERED = re.compile(r"[A-Z]")
_BEHIND = re.compile(
    r"(?<=[\s:(\[–-])(?P<number>(?:[A-Z][A-Z&]{0,5} ?)?\d{1,4}/\d{1,4}(?:/?[A-Z]{2,5})?|[A-Z]{1,4}\d{1,4})"
    r"[)\].]?$"
)
_BEFORE_NUMBER = " \t:([-–"
_YEARS = re.compile(r"(?:19|20)\d\d/(?:\d\d|(?:19|20)\d\d)")
_DATED = re.compile(
    r"(?:(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class ItemNumber:
    """A number as printed, without its stop. `form`: what numbers of one page have in common (code, marks
    between the parts, suffix, stop); `values`: the parts that count; `letter`: "a" of "5a"; `agenda`: the
    second number, where two are printed side by side."""

    text: str
    form: tuple[str, ...]
    values: tuple[int, ...]
    letter: str = ""
    agenda: str = ""


@dataclass(frozen=True, slots=True)
class LedByNumber:
    """A line that a number leads: the number and the words behind it."""

    number: ItemNumber
    words: str


def number_alone(text: str) -> ItemNumber | None:
    """The number that is all there is on a line, or both numbers of "C048/23  1."; None when it has other
    words."""
    if (match := _ALONE.fullmatch(text)) is not None:
        return _number(match, match["second"] or "")
    if (match := _LETTER_ALONE.fullmatch(text)) is not None:
        return ItemNumber(match["letter"], (LETTERED, match["stop"]), (ord(match["letter"]),))
    return None


def number_in_front(text: str) -> LedByNumber | None:
    """The number in front of a line's words, None where there is none. "12 May 2019" and "7.30 pm" are not
    led by an item's number. It may be glued to a capital: "9Apologies"."""
    match = _LED.match(text)
    if match is None:
        return _bracketed_in_front(text)
    if number_alone(text) is not None:
        return None
    words = text[match.end() :]
    second = _SECOND_IN_FRONT.match(words) if _is_coded(match) and match["gap"] else None
    if second is not None:
        return LedByNumber(_number(match, second["second"]), words[second.end() :])
    if not match["stop"] and (_DATED.match(words) or not _may_follow(words, match["gap"])):
        return None
    return LedByNumber(_number(match, ""), words)


def number_behind(title: str) -> LedByNumber | None:
    """The minute number behind a title, "Apologies: 046/23", and the title without it. Only coded numbers
    stand there; a plain one is a year or a quantity."""
    match = _BEHIND.search(title)
    if match is None or not title[: match.start()].strip(_BEFORE_NUMBER) or _YEARS.fullmatch(match["number"]):
        return None
    number = number_alone(match["number"])
    return LedByNumber(number, title[: match.start()].rstrip(_BEFORE_NUMBER)) if number else None


def _bracketed_in_front(text: str) -> LedByNumber | None:
    """The number of "(199)  CHAIRMAN’S ANNOUNCEMENT". Clauses bear brackets too, and smaller numbers; what
    follows an item's is a title."""
    match = _IN_BRACKETS.match(text)
    if match is None or not is_title(text[match.end() :]):
        return None
    values = match["values"]
    form = ("()", re.sub(r"\d+", "", values))
    number = ItemNumber(values, form, tuple(map(int, values.split("/"))))
    return LedByNumber(number, text[match.end() :])


def _number(match: re.Match[str], second: str) -> ItemNumber:
    values = match["values"]
    code, suffix, stop = match["code"] or "", match["suffix"], (match["stop"] or "").strip()
    form = (code.strip(), re.sub(r"\d+", "", values), suffix, "-" if stop in ("–", "—") else stop)
    text = f"{code}{values}{suffix}{match['letter']}"
    parts = tuple(int(part) for part in re.findall(r"\d+", values))
    if _LETTERED.fullmatch(code) and len(parts) == 1 and not suffix:
        return ItemNumber(text, (LETTERED, stop), (ord(code), *parts), match["letter"], second)
    return ItemNumber(text, form, parts, match["letter"], second)


def _may_follow(words: str, gap: str) -> bool:
    """A capital must follow a number without stop, and straight behind it a whole word."""
    return words[0].isupper() and (bool(gap) or words[1:3].isalpha())


def _is_coded(match: re.Match[str]) -> bool:
    return bool(match["code"] or match["suffix"] or "/" in match["values"])
