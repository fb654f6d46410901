"""The people whom papers name."""

from dataclasses import replace
from datetime import date

import pytest

from sefton_minutes.domain.attendance import AttendanceKind
from sefton_minutes.domain.changes import NO_CHANGES, Kind
from sefton_minutes.domain.errors import NotAllowed, NotFound, RecordConflict
from sefton_minutes.domain.people import Person
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.people import People
from tests.builders import OFFICER, a_person, an_attendance, kept_body, kept_meeting
from tests.services.conftest import acts


@pytest.fixture
def people(desk: Desk) -> People:
    return People(desk)


def test_a_person_is_added_edited_removed_and_restored(desk: Desk, people: People) -> None:
    person, changes = people.add(a_person(aliases=(" A. Thistlewood\n", "")))
    assert changes.kinds == {Kind.PEOPLE}
    assert person.aliases == ("A. Thistlewood",)
    edited, _ = people.edit(replace(person, post="Mayor"), person)
    assert people.get(person.id) == edited
    people.remove(person.id)
    assert people.all() == ()
    people.restore(person.id)
    assert [each.name for each in people.all()] == [person.name]
    assert acts(desk, "person", person.id) == ["added", "edited", "removed", "restored"]


def test_a_person_needs_a_name(people: People) -> None:
    with pytest.raises(NotAllowed, match="needs a name"):
        people.add(Person(" \n"))


def test_a_stale_edit_and_an_unknown_person_are_told(people: People) -> None:
    person, _ = people.add(a_person())
    people.edit(replace(person, post="Mayor"), person)
    with pytest.raises(RecordConflict):
        people.edit(replace(person, post="Deputy Mayor"), person)
    with pytest.raises(NotFound):
        people.get(987)


def test_names_are_offered_by_how_often_they_were_at_the_body_lately(desk: Desk, people: People) -> None:
    register = [people.add(Person(f"Councillor {name}"))[0] for name in ("A. Tern", "B. Teal", "C. Terry")]
    body = kept_body(desk.database)
    lately = kept_meeting(desk.database, body)
    long_ago = kept_meeting(desk.database, body, day=date(2019, 5, 2))
    elsewhere = kept_meeting(desk.database, kept_body(desk.database, name="Quay Board"))
    with desk.database.unit_of_work(OFFICER) as work:
        there = [an_attendance("Cllr Terry", person_id=register[2].id), an_attendance("Councillor B. Teal")]
        guest = an_attendance("Mr D. Teasel", kind=AttendanceKind.IN_ATTENDANCE)
        away = an_attendance("Councillor E. Tench", kind=AttendanceKind.APOLOGIES)
        work.attendance.replace(lately.id, (*there, guest, away))
        for meeting in (long_ago, elsewhere):
            work.attendance.replace(meeting.id, [an_attendance("Councillor A. Tern")] * 3)
        work.commit(NO_CHANGES)
    offered = people.name_register(body.id).completions("Te", 2)
    names = [each.name for each in offered]
    assert names == ["Councillor B. Teal", "Councillor C. Terry", "Mr D. Teasel", "Councillor A. Tern"]
