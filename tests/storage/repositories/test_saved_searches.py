from dataclasses import replace

import pytest

from sefton_minutes.domain.changes import NO_CHANGES
from sefton_minutes.domain.errors import NotFound
from sefton_minutes.domain.searching.request import SearchRequest
from sefton_minutes.domain.searching.saved_search import SavedSearch
from sefton_minutes.storage.database import Database
from tests.builders import OFFICER

DREDGING = SavedSearch("Dredging", SearchRequest("dredg*"))


def test_everybody_sees_what_is_for_everybody_and_nobody_anothers_own(database: Database) -> None:
    with database.unit_of_work(OFFICER) as work:
        own = work.saved_searches.add(DREDGING, OFFICER)
        shared = work.saved_searches.add(
            SavedSearch("cranes", SearchRequest("crane"), for_everybody=True), OFFICER
        )
        work.commit(NO_CHANGES)
    with database.reading() as records:
        assert records.saved_searches.all(OFFICER) == (shared, own)
        assert records.saved_searches.all("somebody else") == (shared,)


def test_another_officers_own_search_cannot_be_touched(database: Database) -> None:
    with database.unit_of_work(OFFICER) as work:
        own = work.saved_searches.add(DREDGING, OFFICER)
        with pytest.raises(NotFound):
            work.saved_searches.remove(own.id, "somebody else")
        with pytest.raises(NotFound):
            work.saved_searches.update(replace(own, name="Mine now"), "somebody else")
        work.saved_searches.remove(own.id, OFFICER)
        with pytest.raises(NotFound):
            work.saved_searches.restore(own.id, "somebody else")
        work.saved_searches.restore(own.id, OFFICER)
        assert [kept.name for kept in work.saved_searches.all(OFFICER)] == ["Dredging"]


def test_an_edit_can_give_it_to_everybody(database: Database) -> None:
    with database.unit_of_work(OFFICER) as work:
        own = work.saved_searches.add(DREDGING, OFFICER)
        shared = work.saved_searches.update(replace(own, for_everybody=True), OFFICER)
        assert work.saved_searches.all("somebody else") == (shared,)
