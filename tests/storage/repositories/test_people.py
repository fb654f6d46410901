from dataclasses import replace

import pytest

from sefton_minutes.domain.changes import NO_CHANGES
from sefton_minutes.domain.errors import ChangedMeanwhile, NotFound
from sefton_minutes.storage.database import Database
from tests.builders import OFFICER, a_person


def test_people_are_kept_with_their_other_names_in_order(database: Database) -> None:
    with database.unit_of_work(OFFICER) as work:
        teal = work.people.add(a_person("Una Teal", aliases=("Ms Teal", "U. Teal", "Cllr Teal")))
        lark = work.people.add(a_person("ivo Lark", aliases=(), organisation="Marram Police"))
        work.commit(NO_CHANGES)
    with database.reading() as records:
        assert records.people.all() == (lark, teal)
        assert records.people.get(teal.id) == teal


def test_an_edit_replaces_the_other_names(database: Database) -> None:
    with database.unit_of_work(OFFICER) as work:
        person = work.people.add(a_person())
        edited = work.people.update(replace(person, post="Mayor", aliases=("Mr Mayor",)))
        assert edited == replace(person, post="Mayor", aliases=("Mr Mayor",), version=2)
        assert work.people.get(person.id) == edited
        with pytest.raises(ChangedMeanwhile, match="changed this person"):
            work.people.update(person)


def test_a_removed_person_can_be_taken_back(database: Database) -> None:
    with database.unit_of_work(OFFICER) as work:
        person = work.people.add(a_person())
        work.people.remove(person.id)
        assert work.people.all() == ()
        with pytest.raises(NotFound, match="There is no person"):
            work.people.get(person.id)
        work.people.restore(person.id)
        assert work.people.get(person.id).aliases == person.aliases
