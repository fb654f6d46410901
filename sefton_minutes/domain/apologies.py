"""Who sent apologies, from the sentence that minutes give to it."""

import re
from collections.abc import Iterator

from sefton_minutes.domain.attendance import Attendance, AttendanceKind

_RECEIVED = re.compile(
    r"\bapolog(?:y|ies)\b[^.\n]{0,80}?\b(?:from|by|on\s+behalf\s+of)\b[^\S\n]*:?[^\S\n]*|^\s*apologies(?:\s+for\s+absence)?\s*:[^\S\n]*",
    re.IGNORECASE | re.MULTILINE,
)
_RECEIVED_UNDER_TITLE = re.compile(
    r"\s*(?:were\s+)?(?:received|submitted|sent|given|tendered|reported)\s+(?:from|by|for|on\s+behalf\s+of)\b"
    r"[^\S\n]*:?[^\S\n]*",
    re.IGNORECASE,
)
_NOT_IN_NAMES = re.compile(r"\b(?!(?:ap|bin|da|de|del|der|di|la|le|van|von|and)\b)[a-z]{2,}\b")
_IN_BRACKETS = re.compile(r"\([^()]*\)")
_NONE = re.compile(r"(?:none|nil|no\s+apolog|there\s+were\s+no|not\s+any)\b", re.IGNORECASE)
# A stop after an initial or a title ends no sentence.
_SENTENCE_END = re.compile(
    r"(?<!\b[A-Z])(?<!\bM[rs])(?<!\bMrs)(?<!\bDr)(?<!\bCllr)(?<!\bRev)(?<!\bProf)(?<!\bSgt)(?<!\bSupt)"
    r"(?<!\bInsp)(?<!\bCapt)(?<!\bAld)(?<!\bHon)(?<!\bLt)(?<!\bSt)\.(?=\s|$)"
)
_BRACKETED = re.compile(r"\((?P<organisation>[^()]{1,120})\)$")
_BULLET = re.compile(r"^\s*(?:[·•●▪–-]|\(?\d{1,2}[.)])\s*")
_TITLE_FOR_ALL = re.compile(r"(?P<title>Councillors|Cllrs|Messrs)\.?\s+", re.IGNORECASE)
_SINGULAR = {"councillors": "Councillor", "cllrs": "Cllr", "messrs": "Mr"}
_PARTING = re.compile(r"[()]|[,;] ?(?:and )?| and | ?& ?")
_STANDS_IN = re.compile(r"\bsubstitut|\bdeput|\bon behalf\b", re.IGNORECASE)
_AROUND = " ;,.:"
_LONGEST_NAME = 80


def read_apologies(minute_text: str, title: str = "") -> tuple[Attendance, ...]:
    """The people whose apologies a minute records, in order; none when it says that there were none.

    Names are as printed; an organisation in brackets goes into its own field. "Councillors Ash, Birch and
    Cole" are three councillors. Under a `title` that speaks of apologies, names alone will do, and "Received
    from …".
    """
    start = _start_of_names(minute_text, title)
    if start is None:
        return ()
    names = _names(" ".join(_list_after(minute_text, start).split()))
    return tuple(
        Attendance(name, AttendanceKind.APOLOGIES, organisation, position=position)
        for position, (name, organisation) in enumerate(names)
    )


def _start_of_names(minute_text: str, title: str) -> int | None:
    found = _RECEIVED.search(minute_text)
    if found is None and "apolog" in title.casefold():
        found = _RECEIVED_UNDER_TITLE.match(minute_text)
        if found is None and _is_names_alone(minute_text):
            return 0
    return found.end() if found else None


def _is_names_alone(minute_text: str) -> bool:
    words = _IN_BRACKETS.sub("", minute_text)
    return len(words.split()) > 1 and not _NOT_IN_NAMES.search(words)


def _list_after(text: str, start: int) -> str:
    """The rest of the sentence; when it ends at once, the lines below it up to a blank one."""
    line_end = text.find("\n", start)
    rest = text[start : line_end if line_end >= 0 else len(text)]
    if rest.strip():
        ended = _SENTENCE_END.search(rest)
        return rest[: ended.start()] if ended else rest
    below: list[str] = []
    for line in text[start:].strip().splitlines():
        if not line.strip():
            break
        below.append(_BULLET.sub("", line).rstrip(" ;.,"))
    return "; ".join(below)


def _names(words: str) -> Iterator[tuple[str, str]]:
    """Name and organisation of each. "Councillors" titles the names that are formed like the first."""
    title, formed = "", (0, False)
    for part in _parts(words):
        said = part.strip(_AROUND)
        for_all = _TITLE_FOR_ALL.match(said)
        name, organisation = _name_and_organisation(said[for_all.end() :] if for_all else said)
        if not name or _NONE.match(name) or len(name) > _LONGEST_NAME or not name[0].isupper():
            continue
        if for_all:
            title, formed = _SINGULAR[for_all["title"].casefold()], _form(name)
        titled = bool(title) and _form(name) == formed
        yield (f"{title} {name}" if titled else name), organisation


def _parts(words: str) -> Iterator[str]:
    """The words between commas and "and", those within brackets apart."""
    start = depth = 0
    for mark in _PARTING.finditer(words):
        if mark.group() in "()":
            depth += 1 if mark.group() == "(" else -1
        elif depth <= 0:
            yield words[start : mark.start()]
            start = mark.end()
    yield words[start:]


def _name_and_organisation(said: str) -> tuple[str, str]:
    bracket = _BRACKETED.search(said)
    if bracket is None:
        return said, ""
    organisation = bracket["organisation"].strip()
    return said[: bracket.start()].strip(), "" if _STANDS_IN.search(organisation) else organisation


def _form(name: str) -> tuple[int, bool]:
    """How a name is made: so many words, the first an initial or not."""
    words = name.split()
    return len(words), len(words[0].rstrip(".")) == 1
