from dataclasses import replace

import pytest

from sefton_minutes.domain.changes import NO_CHANGES
from sefton_minutes.domain.errors import ChangedMeanwhile, NotFound
from sefton_minutes.domain.phrase_bank import Phrase
from sefton_minutes.storage.database import Database
from tests.builders import OFFICER, a_body


def test_phrases_are_kept_by_name_for_all_bodies_and_for_one(database: Database) -> None:
    with database.unit_of_work(OFFICER) as work:
        body = work.bodies.add(a_body())
        welcome = work.phrases.add(Phrase("Welcome", "The [chair] welcomed [name]."))
        thanks = work.phrases.add(Phrase("thanks", "Thanks were given.", body.id))
        work.commit(NO_CHANGES)
    with database.reading() as records:
        assert records.phrases.all() == (thanks, welcome)
        assert records.phrases.get(thanks.id) == replace(thanks, version=1)


def test_an_edit_of_what_somebody_else_has_changed_is_refused(database: Database) -> None:
    with database.unit_of_work(OFFICER) as work:
        phrase = work.phrases.add(Phrase("Welcome", "Welcome."))
        edited = work.phrases.update(replace(phrase, text="All were welcomed."))
        assert work.phrases.get(phrase.id) == edited
        with pytest.raises(ChangedMeanwhile, match="changed this phrase"):
            work.phrases.update(phrase)


def test_a_removed_phrase_can_be_taken_back(database: Database) -> None:
    with database.unit_of_work(OFFICER) as work:
        phrase = work.phrases.add(Phrase("Welcome", "Welcome."))
        work.phrases.remove(phrase.id)
        assert work.phrases.all() == ()
        with pytest.raises(NotFound, match="There is no phrase"):
            work.phrases.get(phrase.id)
        work.phrases.restore(phrase.id)
        assert work.phrases.get(phrase.id).text == "Welcome."
