import pytest
from sqlalchemy.exc import IntegrityError

from sefton_minutes.domain.doubtful import Answer
from sefton_minutes.storage.database import Database
from tests.builders import OFFICER, kept_item


def test_a_refusal_is_remembered_once_and_can_be_taken_back(database: Database) -> None:
    item, other = kept_item(database), kept_item(database)
    with database.unit_of_work(OFFICER) as work:
        for digest in ("aa", "bb", "aa"):
            work.answers.add(item.id, digest)
        assert work.answers.of_item(item.id).refused == {"aa", "bb"}
        assert work.answers.of_item(other.id).refused == frozenset()
        work.answers.remove(item.id, "aa")
        work.answers.remove(item.id, "never refused")
        assert work.answers.of_item(item.id).refused == {"bb"}


def test_a_refusal_belongs_to_an_item(database: Database) -> None:
    with pytest.raises(IntegrityError), database.unit_of_work(OFFICER) as work:
        work.answers.add(99, "aa")


def test_an_answer_takes_the_place_of_another(database: Database) -> None:
    item = kept_item(database)
    with database.unit_of_work(OFFICER) as work:
        work.answers.add(item.id, "aa", Answer.REFUSE)
        work.answers.add(item.id, "aa", Answer.ACCEPT)
        answers = work.answers.of_item(item.id)
        assert (answers.refused, answers.confirmed) == (frozenset(), frozenset({"aa"}))


def test_an_answer_is_remembered_until_it_is_forgotten(database: Database) -> None:
    with database.unit_of_work(OFFICER) as work:
        work.answers.remember("reading|kind|shape", "Kind", Answer.ACCEPT)
        work.answers.remember("reading|kind|shape", "Kind", Answer.REFUSE)
        assert work.answers.remembered() == {"reading|kind|shape": Answer.REFUSE}
        work.answers.forget("reading|kind|shape")
        assert work.answers.remembered() == {}
