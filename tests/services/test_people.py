"""The people whom papers name."""

from dataclasses import replace

import pytest

from sefton_minutes.domain.errors import ChangedMeanwhile, NotAllowed, NotFound
from sefton_minutes.domain.people import Person
from sefton_minutes.services.changes import Kind
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.people import People
from tests.builders import a_person
from tests.services.conftest import acts


@pytest.fixture
def people(desk: Desk) -> People:
    return People(desk)


def test_a_person_is_added_edited_removed_and_restored(desk: Desk, people: People) -> None:
    person, changes = people.add(a_person(aliases=(" A. Thistlewood\n", "")))
    assert changes.kinds == {Kind.PEOPLE}
    assert person.aliases == ("A. Thistlewood",)
    edited, _ = people.edit(replace(person, post="Mayor"))
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
    people.edit(replace(person, post="Mayor"))
    with pytest.raises(ChangedMeanwhile):
        people.edit(replace(person, post="Deputy Mayor"))
    with pytest.raises(NotFound):
        people.get(987)
