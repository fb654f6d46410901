"""Who was there, as the facts at the head of a paper."""

from collections.abc import Iterable, Sequence

from sefton_minutes.domain.attendance import Attendance, AttendanceKind
from sefton_minutes.domain.document import Fact

_CHAIR = "Chair"
_IN_THE_CHAIR = "in the Chair"


def minutes_facts(attendance: Sequence[Attendance], council: str) -> list[Fact]:
    """Present, apologies, absent, officers of the council and others in attendance; what nobody is recorded
    for is left out (names of members present: Local Government Act 1972, Schedule 12, paragraph 40)."""
    present = [*_of(attendance, AttendanceKind.PRESENT), *_of(attendance, AttendanceKind.SUBSTITUTE)]
    others = _of(attendance, AttendanceKind.IN_ATTENDANCE)
    officers = [each for each in others if _is_of(each, council)]
    guests = [each for each in others if not _is_of(each, council)]
    found = [
        _people("Present", present, _IN_THE_CHAIR),
        _people("Apologies", _of(attendance, AttendanceKind.APOLOGIES)),
        _people("Absent", _of(attendance, AttendanceKind.ABSENT)),
        Fact("Officers", names=tuple(each.name for each in officers)),
        _people("In attendance", guests),
    ]
    return [fact for fact in found if fact.lines or fact.names]


def membership_facts(attendance: Sequence[Attendance]) -> list[Fact]:
    """The members and their substitutes, as far as the record of who came and who did not tells them.

    Nothing while nobody is recorded as present: a list of apologies is no membership."""
    if not _of(attendance, AttendanceKind.PRESENT):
        return []
    members = [each for each in attendance if each.kind is not AttendanceKind.IN_ATTENDANCE]
    substitutes = _of(members, AttendanceKind.SUBSTITUTE)
    regular = [each for each in members if each.kind is not AttendanceKind.SUBSTITUTE]
    names = tuple(_name(each) for each in substitutes)
    facts = [_people("Membership", regular, _CHAIR)]
    return [*facts, Fact("Substitutes", names=names)] if names else facts


def _of(attendance: Iterable[Attendance], kind: AttendanceKind) -> list[Attendance]:
    return [each for each in attendance if each.kind is kind]


def _is_of(person: Attendance, council: str) -> bool:
    return bool(council) and person.organisation.casefold() == council.casefold()


def _people(label: str, people: Sequence[Attendance], chair: str = _CHAIR) -> Fact:
    """Those with a part in the meeting first, the chair before all, each on a line; then the others."""
    leading = sorted((each for each in people if each.role), key=lambda each: each.role != _CHAIR)
    lines = tuple(f"{_name(each)} ({chair if each.role == _CHAIR else each.role})" for each in leading)
    return Fact(label, lines, tuple(_name_and_kind(each) for each in people if not each.role))


def _name_and_kind(person: Attendance) -> str:
    is_substitute = person.kind is AttendanceKind.SUBSTITUTE
    return f"{_name(person)} (substitute)" if is_substitute else _name(person)


def _name(person: Attendance) -> str:
    return f"{person.name}, {person.organisation}" if person.organisation else person.name
