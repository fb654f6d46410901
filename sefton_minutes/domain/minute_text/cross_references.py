"""Where a text refers to another minute: "Minute No. 24", "Minute Nos. 4 and 5", "(Minute 37 refers)".

Each printed number of a list or range is a reference of its own, the ends of a range too. Planning and report
references, pages, budget years, agenda items, dates and lengths of time are no minute numbers.
"""

import re
from collections.abc import Iterator

from sefton_minutes.domain.minute_text.cited_meetings import CitedMeeting, cited_meeting
from sefton_minutes.domain.references.reference import Reference

_CODE = r"[A-Z]{1,6}(?:&[A-Z]{1,3})?"
_PLAIN = (
    rf"(?:{_CODE}[ .]?\xa0?)?\d{{1,4}}(?:/\d{{2,4}})?(?:/?[A-Z]{{2,5}}[a-z]?(?![a-z]))?|(?:{_CODE})"
    rf"\s?\d{{1,4}}/\d{{1,4}}|\d{{4}}\.\d{{1,3}}"
)
_NUMBER = rf"(?P<number>{_PLAIN})(?![\w/]|[.:]\d|\s?[ap]\.?m\b)"
_ONE_PART = r"\s?\((?:\d{1,2}|[A-Za-z]|[ivx]{2,4})\)"
_NAMED_PART = (
    r"\s?[(,]?\s?(?:resolution|recommendation|clause|part|paragraph)\s\(?(?P<{}>\d{{1,2}}|[a-z]"
    r"|[ivx]{{2,4}})\)?\)?"
)
_PART = rf"(?P<part>(?:{_ONE_PART}){{0,3}})"
_MONTH = r"jan|feb|mar|apr|may\b|june?\b|july?\b|aug|sep|oct|nov|dec"
_NOT_A_DATE = (
    rf"(?i:(?!\s*(?:st|nd|rd|th)\b|\s+(?:{_MONTH})|\s+(?:minutes?|hours?|seconds?|mins?|walk|drive|people"
    r"|members|councillors|officers|items"
    r"|residents|of\s+silence|break|recess|slots?|each|before|after|late|past|to\s+the\s+hour)\b|\s*(?:%"
    r"|KB|MB)))"
)
_MINUTE = re.compile(
    r"(?<!\d[ \xa0])(?<!\d-)(?<!\d)\b(?P<word>(?i:minutes?)|Mins?\b\.?|(?i:min)\.?(?=\s{0,3}no))"
    r"\s{0,3}(?P<no>\b(?i:numbers?|nos?)\b\.?)?\s{0,3}"
    rf"{_NUMBER}{_PART}{_NOT_A_DATE}"
)
_ANOTHER = re.compile(
    rf"(?:\s*,\s*(?:and\s+|&\s*)?|\s+(?:and|to|or)\s+|\s*[&–-]\s*)(?P<whole>{_NUMBER}{_PART}){_NOT_A_DATE}"
)
_LEFT_OPEN = re.compile(
    r"\b(?:minute|Min\.)\s{0,3}(?:(?:no|number)\b\.?\s{0,3})?(?P<open>\*+|_{2,}|[xX]{2,}\b|\?+|…|\.{3,})",
    re.IGNORECASE,
)
_ARTICLE = re.compile(
    rf"\b(?P<word>articles?)\s+{_NUMBER}{_PART}(?=(?P<others>(?:(?:\s*,\s*|\s+and\s+|\s+to"
    rf"\s+)\d{{1,3}}){{0,8}})(?:\s+(?P<minute>of\s+(?:the|this|its|that)\s+(?:\w+\s+)?"
    r"minute|refers?)\b|\s+of\s+(?:the\s+)?(?:minutes?|minute\s+of\s+(?:the\s+)?meeting)\b))",
    re.IGNORECASE,
)
_REFERRED_BEFORE = re.compile(
    r"(?:\bsee|\bunder|\bfurther\s+to|\breference\s+to|\brelation\s+to|\bper|\bpursuant\s+to|\bresponse"
    r"\s+to|\baccordance\s+with|\(|\bin\s+respect\s+of"
    r"|\barising\s+from|\brefer(?:s|red)?\s+to|\bto)\s*(?:the\s+)?$",
    re.IGNORECASE,
)
_REFERRED_AFTER = re.compile(
    r"\s*(?:\)|refers?\b|of\s+(?:the|its|this|that)\s+(?:\w+\s+){0,3}(?:meeting|minutes?)\b|above\b"
    r"|below\b|post\b|ante\b|be\s+(?:amended|deleted|corrected)|\((?:refers|above|below)\))",
    re.IGNORECASE,
)
_YEARS = re.compile(r"(?:[A-Z]+[ .]?)?(?:19|20)\d\d(?:/\d\d(?:\d\d)?)?")
_NAMED_PART_AFTER = re.compile(_NAMED_PART.format("named"), re.IGNORECASE)
_NAMED_PART_BEFORE = re.compile(
    r"\b(?:resolution|recommendation|clause|part|paragraph)\s+\(?(?P<named>\d{1,2}|[a-z]|[ivx]{2,4})\)?"
    r"\s+of\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_LOOK_BACK = 60


def read_references(text: str) -> tuple[Reference, ...]:
    """Every minute that the text names, in order. Of "Minute Nos. 4 and 5" the second reference is "5".

    A number that was left to be filled in ("minute *") is a reference with an empty `minute_number`."""
    found = sorted(
        (*_minutes(text), *_articles(text), *_left_open(text)), key=lambda reference: reference.start
    )
    return tuple(found)


def _minutes(text: str) -> Iterator[Reference]:
    for found in _MINUTE.finditer(text):
        if not _is_reference(found, text):
            continue
        others = _others(text, found.end("part")) if _names_several(found) else []
        end = others[-1].end("whole") if others else found.end("part")
        meeting = cited_meeting(text, found.start(), end)
        yield _reference(text, found.start(), found, meeting)
        for other in others:
            yield _reference(text, other.start("whole"), other, meeting)


def _articles(text: str) -> Iterator[Reference]:
    """ "Article 27 of the minute of meeting of …": how some Scottish councils number their minutes."""
    for found in _ARTICLE.finditer(text):
        others = _others(text, found.end("part")) if found["word"].casefold() == "articles" else []
        end = others[-1].end("whole") if others else found.end("part")
        meeting = cited_meeting(text, found.start(), end)
        yield _reference(text, found.start(), found, meeting)
        for other in others:
            yield _reference(text, other.start("whole"), other, meeting)


def _left_open(text: str) -> Iterator[Reference]:
    for found in _LEFT_OPEN.finditer(text):
        yield Reference(found.group(), "", found.start(), found.end())


def _reference(text: str, start: int, found: re.Match[str], meeting: CitedMeeting) -> Reference:
    end = found.end("part")
    part = " ".join(found["part"].split()) or _named_part(text, start, end)
    number = " ".join(found["number"].split())
    return Reference(text[start:end], number, start, end, part, meeting.body, meeting.day)


def _named_part(text: str, start: int, end: int) -> str:
    """The part that words beside the number name: "(Resolution 2)", "resolution (iii) of Minute No. 4"."""
    named = _NAMED_PART_AFTER.match(text, end) or _NAMED_PART_BEFORE.search(
        text, max(0, start - _LOOK_BACK), start
    )
    return f"({named['named']})" if named else ""


def _others(text: str, start: int) -> list[re.Match[str]]:
    others: list[re.Match[str]] = []
    found = _ANOTHER.match(text, start)
    while found is not None and not _YEARS.fullmatch(found["number"]):
        others.append(found)
        found = _ANOTHER.match(text, found.end("whole"))
    return others


def _is_reference(found: re.Match[str], text: str) -> bool:
    """Without "No." only a capital letter or the words around tell the fifth minute from five minutes."""
    if _YEARS.fullmatch(found["number"]):
        return False
    if found["no"] or found["word"][0].isupper():
        return True
    if _REFERRED_AFTER.match(text, found.end("part")):
        return True
    return bool(_REFERRED_BEFORE.search(text, max(0, found.start() - _LOOK_BACK), found.start()))


def _names_several(found: re.Match[str]) -> bool:
    return found["word"].casefold().startswith(("minutes", "mins")) or (
        found["no"] or ""
    ).casefold().startswith(("nos", "numbers"))
