"""Searches kept under a name."""

from dataclasses import replace

import pytest

from sefton_minutes.domain.changes import Kind
from sefton_minutes.domain.errors import ChangedMeanwhile, NotAllowed
from sefton_minutes.domain.searching.request import SearchRequest
from sefton_minutes.domain.searching.saved_search import SavedSearch
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.saved_searches import SavedSearches
from tests.services.conftest import acts

GATE = SavedSearch("Flood gate", SearchRequest("gate", person="Thistlewood"))


@pytest.fixture
def searches(desk: Desk) -> SavedSearches:
    return SavedSearches(desk)


@pytest.fixture
def of_another(desk: Desk) -> SavedSearches:
    return SavedSearches(replace(desk, who="u.teal"))


def test_a_search_is_kept_renamed_removed_and_brought_back(searches: SavedSearches, desk: Desk) -> None:
    kept, changes = searches.keep(replace(GATE, name="  Flood gate "))
    assert Kind.SEARCHES in changes
    assert searches.all() == (replace(GATE, id=kept.id, version=1),)
    searches.keep(replace(kept, name="The gate"))
    with pytest.raises(ChangedMeanwhile):
        searches.keep(replace(kept, name="Too late"))
    searches.remove(kept.id)
    assert searches.all() == ()
    searches.restore(kept.id)
    assert [each.name for each in searches.all()] == ["The gate"]
    assert acts(desk, "saved search", kept.id) == ["added", "edited", "removed", "restored"]


def test_one_is_for_oneself_unless_it_is_for_everybody(
    searches: SavedSearches, of_another: SavedSearches
) -> None:
    own, _ = searches.keep(GATE)
    assert of_another.all() == ()
    of_another.keep(GATE)
    assert len(searches.all()) == len(of_another.all()) == 1
    shared, _ = searches.keep(replace(own, name="Shared gate", for_everybody=True))
    assert shared in of_another.all()


@pytest.mark.parametrize(
    ("search", "why"),
    [
        (replace(GATE, name=" "), "under a name"),
        (replace(GATE, asked=SearchRequest(" ", body_id=3)), "asks for nothing"),
        (replace(GATE, name="FLOOD GATE"), "called “Flood gate” already"),
    ],
)
def test_what_would_be_no_use_is_refused(searches: SavedSearches, search: SavedSearch, why: str) -> None:
    searches.keep(GATE)
    with pytest.raises(NotAllowed, match=why):
        searches.keep(search)
