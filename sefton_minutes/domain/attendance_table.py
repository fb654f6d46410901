"""Who was at a meeting, from a table of names: "Name | Representing | Attendance"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sefton_minutes.domain.attendance import Attendance, AttendanceKind
from sefton_minutes.domain.name_lists import listed_names, with_note

_CELL_ENDS = re.compile(r"[^\S\n]*(?:\||\t)[^\S\n]*")
_NAMES = frozenset(("name", "names", "member", "members", "councillor", "councillors", "attendee"))
_STANDINGS = frozenset(("attendance", "attended", "status", "present", "present/apologies"))
_KINDS = (
    (re.compile(r"(?:apolog|sent apolog)", re.IGNORECASE), AttendanceKind.APOLOGIES),
    (re.compile(r"(?:absent|not present|did not|no\b|n$)", re.IGNORECASE), AttendanceKind.ABSENT),
    (re.compile(r"substitut", re.IGNORECASE), AttendanceKind.SUBSTITUTE),
    (re.compile(r"in attendance", re.IGNORECASE), AttendanceKind.IN_ATTENDANCE),
    (
        re.compile(r"(?:present|attended|yes\b|y$|[✓✔]|remote|virtual|in person)", re.IGNORECASE),
        AttendanceKind.PRESENT,
    ),
)


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where in a row the name stands and how the person stood; every further cell tells of the person."""

    name: int
    standing: int
    count: int


def is_attendance_table_head(line: str) -> bool:
    """Whether a line is the head of such a table."""
    return _columns(line) is not None


def read_attendance_table(text: str) -> tuple[Attendance, ...]:
    """Everybody in the rows below such a head, in order; () without one. A row whose last word on the person
    is none that is known ("Present", "Apologies" …) is passed over, as is what is no name."""
    people: list[Attendance] = []
    columns: _Columns | None = None
    for line in text.splitlines():
        columns = _columns(line) or columns
        cells = _cells(line)
        if columns is not None and len(cells) == columns.count:
            people.extend(_person(cells, columns, len(people)))
    return tuple(people)


def _columns(line: str) -> _Columns | None:
    cells = [cell.casefold() for cell in _cells(line)]
    names = [at for at, cell in enumerate(cells) if cell in _NAMES]
    standings = [at for at, cell in enumerate(cells) if cell in _STANDINGS]
    return _Columns(names[0], standings[0], len(cells)) if names and standings else None


def _cells(line: str) -> Sequence[str]:
    return _CELL_ENDS.split(line.strip(" |\t\xa0"))


def _person(cells: Sequence[str], columns: _Columns, position: int) -> Iterator[Attendance]:
    kind = next((kind for said, kind in _KINDS if said.match(cells[columns.standing])), None)
    named = listed_names(cells[columns.name])
    if kind is None or len(named) != 1:
        return
    person = named[0]
    for at, cell in enumerate(cells):
        if at not in (columns.name, columns.standing):
            organisation, _, role = cell.rstrip(")").partition("(")
            person = with_note(with_note(person, role), organisation)
    yield Attendance(person.name, kind, person.organisation, person.role, position=position)
