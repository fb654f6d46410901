"""Who sent apologies, from the sentence that minutes give to it."""

import re

from sefton_minutes.domain.attendance import Attendance, AttendanceKind
from sefton_minutes.domain.name_lists import listed_names

_RECEIVED = re.compile(
    r"\bapolog(?:y|ies)\b[^.\n]{0,80}?(?<!accepted )(?<!noted )(?<!approved )"
    r"\b(?:from|by|on\s+behalf\s+of)\b[^\S\n]*:?[^\S\n]*"
    r"|^\s*apologies(?:"
    r"\s+for\s+absence)?\s*:[^\S\n]*",
    re.IGNORECASE | re.MULTILINE,
)
_RECEIVED_UNDER_TITLE = re.compile(
    r"\s*(?:were\s+)?(?:received|submitted|sent|given|tendered|reported)\s+(?:from|by|for|on\s+behalf\s+of)\b"
    r"[^\S\n]*:?[^\S\n]*",
    re.IGNORECASE,
)
_GAVE = re.compile(
    r"^(?P<names>[A-Z][^\n]{2,200}?)\s+(?:had\s+)?(?:gave|given|sent|submitted|tendered|offered)"
    r"\s+(?:(?:his|her|their)\s+)?apolog",
    re.MULTILINE,
)
# Who comes late sends apologies too, but is there.
_LATE = re.compile(r"[;,]?\s+and\s+(?:apologies\s+)?for\s+lateness\b", re.IGNORECASE)
_NOT_IN_NAMES = re.compile(r"\b(?!(?:ap|bin|da|de|del|der|di|la|le|van|von|and)\b)[a-z]{2,}\b")
_IN_BRACKETS = re.compile(r"\([^()]*\)")
# A stop after an initial or a title ends no sentence.
_SENTENCE_END = re.compile(
    r"(?<!\b[A-Z])(?<!\bM[rs])(?<!\bMrs)(?<!\bDr)(?<!\bCllr)(?<!\bRev)(?<!\bProf)(?<!\bSgt)(?<!\bSupt)"
    r"(?<!\bInsp)(?<!\bCapt)(?<!\bAld)(?<!\bHon)(?<!\bLt)(?<!\bSt)\.(?=\s|$)"
)
_BULLET = re.compile(r"^\s*(?:[·•●▪–-]|\(?\d{1,2}[.)])\s*")


def read_apologies(minute_text: str, title: str = "") -> tuple[Attendance, ...]:
    """The people whose apologies a minute records, in order; none when it says that there were none.

    Names are as printed; an organisation in brackets goes into its own field. "Councillors Ash, Birch and
    Cole" are three councillors. Under a `title` that speaks of apologies, names alone will do, and "Received
    from …".
    """
    start = _start_of_names(minute_text, title)
    if start is None:
        return _gave(minute_text)
    names = listed_names(_LATE.split(_list_after(minute_text, start), maxsplit=1)[0])
    return tuple(
        Attendance(person.name, AttendanceKind.APOLOGIES, person.organisation, position=position)
        for position, person in enumerate(names)
    )


def _gave(minute_text: str) -> tuple[Attendance, ...]:
    """ "Ann Lee gave her apologies." """
    found = _GAVE.search(minute_text)
    if found is None or _NOT_IN_NAMES.search(_IN_BRACKETS.sub("", found["names"])):
        return ()
    return tuple(
        Attendance(person.name, AttendanceKind.APOLOGIES, person.organisation, position=position)
        for position, person in enumerate(listed_names(found["names"]))
    )


def _start_of_names(minute_text: str, title: str) -> int | None:
    found = _RECEIVED.search(minute_text)
    if found is None and "apolog" in title.casefold():
        found = _RECEIVED_UNDER_TITLE.match(minute_text)
        if found is None and _is_names_alone(_first_sentence(minute_text)):
            return 0
    return found.end() if found else None


def _first_sentence(minute_text: str) -> str:
    """ "Cllr Ash (unwell)" of "Cllr Ash (unwell). Apologies accepted."."""
    ended = _SENTENCE_END.search(minute_text)
    return minute_text[: ended.start()] if ended else minute_text


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
