from dataclasses import replace

import pytest

from sefton_minutes.domain.changes import NO_CHANGES
from sefton_minutes.domain.errors import ChangedMeanwhile, NotFound
from sefton_minutes.domain.searching.acronyms import Acronym
from sefton_minutes.storage.database import Database
from tests.builders import OFFICER


def test_acronyms_are_kept_in_the_order_of_their_letters(database: Database) -> None:
    with database.unit_of_work(OFFICER) as work:
        wharf = work.acronyms.add(Acronym("wla", "Wharf and Lighthouse Authority"))
        quay = work.acronyms.add(Acronym("QSG", "Quay Steering Group"))
        work.commit(NO_CHANGES)
    with database.reading() as records:
        assert records.acronyms.all() == (quay, wharf)


def test_an_acronym_is_edited_removed_and_taken_back(database: Database) -> None:
    with database.unit_of_work(OFFICER) as work:
        first = work.acronyms.add(Acronym("QSG", "Quay Steering Group"))
        edited = work.acronyms.update(replace(first, words="Quay Safety Group"))
        assert work.acronyms.all() == (edited,)
        with pytest.raises(ChangedMeanwhile, match="changed this abbreviation"):
            work.acronyms.update(first)
        work.acronyms.remove(first.id)
        assert work.acronyms.all() == ()
        with pytest.raises(NotFound, match="There is no abbreviation"):
            work.acronyms.remove(first.id)
        work.acronyms.restore(first.id)
        assert [each.words for each in work.acronyms.all()] == ["Quay Safety Group"]
