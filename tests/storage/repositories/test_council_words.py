import pytest

from sefton_minutes.domain.changes import NO_CHANGES
from sefton_minutes.domain.errors import NotFound
from sefton_minutes.storage.database import Database
from tests.builders import OFFICER


def test_words_are_kept_once_and_come_by_the_alphabet(database: Database) -> None:
    with database.unit_of_work(OFFICER) as work:
        assert work.council_words.add(("wrack", "Saltings", "wrack")) == ("wrack", "Saltings")
        assert work.council_words.add(("Wrack", "Saltings")) == ("Wrack",)
        work.commit(NO_CHANGES)
    with database.reading() as records:
        assert records.council_words.all() == ("Saltings", "Wrack", "wrack")


def test_a_word_is_removed_and_one_that_is_not_there_is_told(database: Database) -> None:
    with database.unit_of_work(OFFICER) as work:
        work.council_words.add(("wrack",))
        work.council_words.remove("wrack")
        assert work.council_words.all() == ()
        with pytest.raises(NotFound, match="“wrack” is none of the council’s words"):
            work.council_words.remove("wrack")
