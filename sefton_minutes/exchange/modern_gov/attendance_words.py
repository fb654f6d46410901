"""The words by which ModernGov records who was there, on its pages and in its web service."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sefton_minutes.domain.attendance import Attendance, AttendanceKind
from sefton_minutes.domain.published_page import PageDoubt

_KINDS = (
    (
        re.compile(r"(?:present,? )?(?:as |attended as )?(?:a )?substitut\w*", re.IGNORECASE),
        AttendanceKind.SUBSTITUTE,
    ),
    (re.compile(r"apolog\w*|sent apologies|absent with apologies", re.IGNORECASE), AttendanceKind.APOLOGIES),
    (re.compile(r"in attendance|attending|observer|invited", re.IGNORECASE), AttendanceKind.IN_ATTENDANCE),
    (re.compile(r"present(?: as expected)?|attended|yes", re.IGNORECASE), AttendanceKind.PRESENT),
    (re.compile(r"absent|not present|did not attend|no", re.IGNORECASE), AttendanceKind.ABSENT),
)
_HOW = re.compile(
    r"[\s,(–-]*\b(?:virtual(?:ly)?|remote(?:ly)?|online|in person|via \w+|nis"
    r"|for part(?: of (?:the )?meeting)?)\b[)\s]*$",
    re.IGNORECASE,
)
_NOT_YET = re.compile(r"expected|to be confirmed|tbc|invited|-|", re.IGNORECASE)
_VICE = re.compile(r"\b(?:vice|deputy)[ -]?chair\w*", re.IGNORECASE)
_CHAIR = re.compile(r"\bchair\w*", re.IGNORECASE)
_OFFICER = re.compile(r"\b(?:officer|clerk|director|solicitor|staff)\b", re.IGNORECASE)
_SUBSTITUTE = re.compile(r"\bsubstitut\w*|\breserve\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Listed:
    """One line of a list of attendance, in its own words."""

    name: str
    role: str = ""
    attendance: str = ""
    organisation: str = ""


@dataclass(frozen=True, slots=True)
class ReadAttendance:
    """Who was there, and what was said of the others in words that mean nothing to us."""

    attendance: tuple[Attendance, ...]
    not_understood: tuple[str, ...]
    doubts: tuple[PageDoubt, ...]


def read_listed(listed: Iterable[Listed]) -> ReadAttendance:
    """Read a list. Who is only expected is not recorded; a word that is not in the table is told, with the
    name, and not guessed."""
    people: list[Attendance] = []
    unknown: list[str] = []
    for line in listed:
        kind = kind_of(line.attendance, line.role)
        if kind is not None:
            people.append(
                Attendance(line.name, kind, line.organisation, role_of(line.role), position=len(people))
            )
        elif not _NOT_YET.fullmatch(_bare(line.attendance)):
            unknown.append(": ".join(filter(None, (line.name, line.attendance))))
    return ReadAttendance(tuple(people), tuple(unknown), tuple(_doubts(unknown)))


def kind_of(attendance: str, role: str = "") -> AttendanceKind | None:
    """How somebody stands in the record, None when the words do not say. Officers who were present were in
    attendance: the names to be recorded as present are members' (Local Government Act 1972, Schedule 12,
    paragraph 40)."""
    words = _bare(attendance)
    kind = next((kind for form, kind in _KINDS if form.fullmatch(words)), None)
    if kind is AttendanceKind.PRESENT and _OFFICER.search(role):
        return AttendanceKind.IN_ATTENDANCE
    if kind is AttendanceKind.PRESENT and _SUBSTITUTE.search(role):
        return AttendanceKind.SUBSTITUTE
    return kind


def role_of(role: str) -> str:
    """ "Chair", "Vice-Chair" or ""."""
    if _VICE.search(role):
        return "Vice-Chair"
    return "Chair" if _CHAIR.search(role) else ""


def _bare(attendance: str) -> str:
    """Without how somebody was there: a person present by video was present."""
    return _HOW.sub("", attendance.strip(" .")).strip(" ,.")


def _doubts(unknown: Sequence[str]) -> Iterable[PageDoubt]:
    for words in unknown:
        yield PageDoubt("Attendance not understood", f"“{words[:120]}” is left out of the attendance.")
