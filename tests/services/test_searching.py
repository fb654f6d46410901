"""Search as an officer uses it: whatever the use cases keep is found at once, at the clause, with its
citation."""

from datetime import date

import pytest

from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.bodies import Body, BodyName
from sefton_minutes.domain.search_request import SearchRequest
from sefton_minutes.services.agendas import Agendas
from sefton_minutes.services.bodies import Bodies
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.meetings import Meetings
from sefton_minutes.services.minutes import Minutes
from sefton_minutes.services.searching import Hit, Searching
from tests.builders import a_body, a_meeting

MINUTE = (
    "The Harbour Master spoke of the gate.\n"
    "RESOLVED: That\n"
    "(1) the report be noted; and\n"
    "(2) the gate be closed at high water."
)
RENAMED = (BodyName("Quays Committee", "QC"), BodyName("Harbour Partnership", "HP", date(2027, 1, 1)))


@pytest.fixture
def searching(desk: Desk) -> Searching:
    return Searching(desk)


@pytest.fixture
def body(bodies: Bodies) -> Body:
    return bodies.add(a_body(names=RENAMED))[0]


@pytest.fixture
def item(body: Body, meetings: Meetings, agendas: Agendas, minutes: Minutes) -> AgendaItem:
    """The second item of a meeting, minuted."""
    meeting, _ = meetings.add(a_meeting(body.id))
    agendas.add_item(meeting.id, AgendaItem(title="Apologies"))
    item, _ = agendas.add_item(meeting.id, AgendaItem(title="Flood Gate"))
    return minutes.save(item.id, MINUTE, item.version).item


def hits(searching: Searching, words: str) -> tuple[Hit, ...]:
    return searching.search(SearchRequest(words)).hits


def test_a_saved_minute_is_found_at_the_clause_with_its_citation(
    searching: Searching, item: AgendaItem
) -> None:
    result = searching.search(SearchRequest("gate high water"))
    (hit,) = result.hits
    assert (result.count, result.more, result.total_items) == (1, False, 2)
    assert (hit.meeting_id, hit.item_id, hit.title) == (item.meeting_id, item.id, "Flood Gate")
    assert (hit.minute_number, hit.clause) == ("2", "(2)")
    assert MINUTE[hit.offset :].startswith("the gate be closed")
    assert [hit.snippet[start:end] for start, end in hit.marks] == ["gate", "high", "water"]
    assert hit.citation == "Harbour Partnership, 4 March 2027, Minute 2(2)"


def test_words_outside_the_clauses_cite_the_minute(searching: Searching, item: AgendaItem) -> None:
    (hit,) = hits(searching, "master")
    assert hit.item_id == item.id
    assert hit.clause is None
    assert hit.citation == "Harbour Partnership, 4 March 2027, Minute 2"


def test_a_body_is_cited_by_the_name_of_the_day(
    searching: Searching, body: Body, meetings: Meetings, agendas: Agendas
) -> None:
    old, _ = meetings.add(a_meeting(body.id, day=date(2026, 12, 3)))
    dateless, _ = meetings.add(a_meeting(body.id, day=None))
    agendas.add_item(old.id, AgendaItem(title="Mooring Rings"))
    agendas.add_item(dateless.id, AgendaItem(title="Mooring Rings", is_heading=True))
    assert [hit.citation for hit in hits(searching, "rings")] == [
        "Quays Committee, 3 December 2026, item 1",
        "Harbour Partnership, “Mooring Rings”",
    ]


def test_edits_are_found_by_their_new_words(searching: Searching, item: AgendaItem, minutes: Minutes) -> None:
    minutes.save(item.id, "Nothing was said.", item.version)
    assert hits(searching, "water") == ()
    assert [hit.item_id for hit in hits(searching, "nothing said")] == [item.id]


def test_removed_items_are_found_again_when_restored(
    searching: Searching, item: AgendaItem, agendas: Agendas
) -> None:
    agendas.remove_item(item.id)
    assert hits(searching, "water") == ()
    agendas.restore_item(item.id)
    assert len(hits(searching, "water")) == 1


def test_removed_meetings_are_found_again_when_restored(
    searching: Searching, item: AgendaItem, meetings: Meetings
) -> None:
    meetings.remove(item.meeting_id)
    assert hits(searching, "water") == ()
    meetings.restore(item.meeting_id)
    assert len(hits(searching, "water")) == 1


def test_a_meeting_that_moves_is_found_on_its_new_day(
    searching: Searching, item: AgendaItem, body: Body, meetings: Meetings
) -> None:
    now = meetings.open(item.meeting_id).meeting
    meetings.edit(a_meeting(body.id, day=date(2027, 6, 3), id=now.id, version=now.version))
    on_new_day = SearchRequest("water", body.id, date(2027, 6, 3), date(2027, 6, 3))
    assert [hit.day for hit in searching.search(on_new_day).hits] == [date(2027, 6, 3)]
    assert searching.search(SearchRequest("water", to_day=date(2027, 6, 2))).hits == ()


def test_no_more_hits_than_asked_for(searching: Searching, item: AgendaItem, agendas: Agendas) -> None:
    for _ in range(3):
        agendas.add_item(item.meeting_id, AgendaItem(title="High water"))
    result = searching.search(SearchRequest("water", limit=2))
    assert (result.count, len(result.hits)) == (4, 2)


@pytest.mark.parametrize("words", ["", "  ", "* -", '"'])
def test_asking_for_nothing_finds_nothing(searching: Searching, item: AgendaItem, words: str) -> None:
    result = searching.search(SearchRequest(words))
    assert (result.count, result.hits, result.total_items) == (0, (), 2)
