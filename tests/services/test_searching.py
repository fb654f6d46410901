"""Search as an officer uses it: whatever the use cases keep is found at once, at the clause, with its
citation."""

import re
from dataclasses import dataclass
from datetime import date
from itertools import product
from typing import Any

import pytest

from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.bodies import Body, BodyName
from sefton_minutes.domain.changes import NO_CHANGES
from sefton_minutes.domain.people import Person
from sefton_minutes.domain.searching.acronyms import Acronym
from sefton_minutes.domain.searching.request import SearchKind, SearchOrder, SearchRequest
from sefton_minutes.domain.searching.widening import Widened
from sefton_minutes.domain.stopping import Stop, Stopped
from sefton_minutes.services.agendas import Agendas
from sefton_minutes.services.bodies import Bodies
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.meetings import Meetings
from sefton_minutes.services.saving import Saving
from sefton_minutes.services.searching import Hit, Searching
from tests.builders import a_body, a_meeting, a_typed_minute, kept_body, kept_meeting

MINUTE = (
    "The Harbour Master spoke of the gate.\n"
    "RESOLVED: That\n"
    "(1) the report be noted; and\n"
    "(2) the gate be closed at high water."
)
RENAMED = (BodyName("Quays Committee", "QC"), BodyName("Harbour Partnership", "HP", date(2027, 1, 1)))
DECIDED = ("That the gate be approved.", "That the wall be refused.")


@pytest.fixture
def searching(desk: Desk) -> Searching:
    return Searching(desk)


@pytest.fixture
def body(bodies: Bodies) -> Body:
    return bodies.add(a_body(names=RENAMED))[0]


@pytest.fixture
def item(body: Body, meetings: Meetings, agendas: Agendas, saving: Saving) -> AgendaItem:
    """The second item of a meeting, minuted."""
    meeting, _ = meetings.add(a_meeting(body.id))
    agendas.add_item(meeting.id, AgendaItem(title="Apologies"))
    item, _ = agendas.add_item(meeting.id, AgendaItem(title="Flood Gate"))
    return saving.save(a_typed_minute(item, MINUTE)).item


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


def test_edits_are_found_by_their_new_words(searching: Searching, item: AgendaItem, saving: Saving) -> None:
    saving.save(a_typed_minute(item, "Nothing was said."))
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
    meetings.edit(a_meeting(body.id, day=date(2027, 6, 3), id=now.id, version=now.version), now)
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


@pytest.fixture
def council(desk: Desk, saving: Saving) -> dict[str, int]:
    """Items of one meeting, by their titles."""
    written = {
        "Allotments": (
            "",
            "The plots at Ashgrove were discussed with Cllr Ada Finch.\nRESOLVED: That rents be held.",
        ),
        "Policing": ("Report on allotments", "The PCC wrote.\nRESOLVED: That the letter be noted."),
        "Safety": ("", "The Police and Crime Commissioner spoke of Ashgrove and its plots."),
        "Interests": (
            "Members are requested to declare any disclosable pecuniary interest.",
            "Ms A. Finch-Hatton declared one. RESOLVED: That the report be approved.",
        ),
    }
    meeting = kept_meeting(desk.database)
    ids: dict[str, int] = {}
    for title, (agenda, minute) in written.items():
        with desk.writing() as work:
            item = work.items.insert(meeting.id, AgendaItem(title=title, agenda_text=agenda))
            work.search.refresh_item(item.id)
            work.commit(NO_CHANGES)
        saving.save(a_typed_minute(item, minute))
        ids[title] = item.id
    return ids


def found_titles(desk: Desk, words: str, **asked: Any) -> set[str]:
    return {hit.title for hit in Searching(desk).search(SearchRequest(words, **asked)).hits}


def test_words_of_decisions_of_minutes_and_of_the_agenda(desk: Desk, council: dict[str, int]) -> None:
    assert found_titles(desk, "allotments") == {"Allotments", "Policing"}
    assert found_titles(desk, "letter", kind=SearchKind.DECISIONS) == {"Policing"}
    assert found_titles(desk, "wrote", kind=SearchKind.DECISIONS) == set()
    assert found_titles(desk, "allotments", kind=SearchKind.AGENDA) == {"Allotments", "Policing"}
    assert found_titles(desk, "plots", kind=SearchKind.AGENDA) == set()
    assert found_titles(desk, "report", kind=SearchKind.MINUTES) == {"Interests"}
    assert found_titles(desk, "", decision="noted") == {"Policing"}
    assert found_titles(desk, "plots", decision="rent*") == {"Allotments"}


def test_standing_text_is_found_by_whoever_asks(desk: Desk, council: dict[str, int]) -> None:
    assert found_titles(desk, "pecuniary") == set()
    assert found_titles(desk, "pecuniary approved", with_standing_text=True) == {"Interests"}
    assert found_titles(desk, "pecuniary", kind=SearchKind.MINUTES, with_standing_text=True) == set()


def test_a_person_by_every_name_the_register_knows(desk: Desk, council: dict[str, int]) -> None:
    assert found_titles(desk, "", person="Councillor Ada Finch") == {"Allotments"}
    assert found_titles(desk, "", person="Finch Ada") == set()
    with desk.writing() as work:
        work.people.add(Person("Cllr Ada Finch", aliases=("A. Finch-Hatton",)))
        work.commit(NO_CHANGES)
    assert found_titles(desk, "", person="Ada Finch") == {"Allotments", "Interests"}
    assert found_titles(desk, "report", person="Ms A Finch Hatton") == {"Interests"}


def test_acronyms_both_ways_but_not_in_quotation_marks(desk: Desk, council: dict[str, int]) -> None:
    assert found_titles(desk, "PCC") == {"Policing"}
    with desk.writing() as work:
        work.acronyms.add(Acronym("PCC", "Police and Crime Commissioner"))
        work.commit(NO_CHANGES)
    assert found_titles(desk, "PCC") == {"Policing", "Safety"}
    assert found_titles(desk, "police and crime commissioner") == {"Policing", "Safety"}
    assert found_titles(desk, "pcc spoke") == {"Safety"}
    assert found_titles(desk, '"PCC"') == {"Policing"}
    assert Searching(desk).search(SearchRequest("pcc*")).widened == (
        Widened("PCC", "Police and Crime Commissioner"),
    )
    assert Searching(desk).search(SearchRequest("police")).widened == ()


def test_a_misspelt_word_is_told_with_what_was_meant(desk: Desk, council: dict[str, int]) -> None:
    for asked in ("Ashgorve", "ashgrov", "Ashgroove", "ashgreave", "ashgorv*", "plots Ashgorve"):
        result = Searching(desk).search(SearchRequest(asked))
        assert result.hits == ()
        assert [near.instead for near in result.near] == [("ashgrove",)]


def test_words_that_are_there_miss_nothing(desk: Desk, council: dict[str, int]) -> None:
    assert Searching(desk).search(SearchRequest("ashgrove letter")).near == ()
    assert Searching(desk).search(SearchRequest("ashg*")).near == ()


def test_more_like_this_item(desk: Desk, council: dict[str, int]) -> None:
    like = Searching(desk).search(SearchRequest("", like_item_id=council["Allotments"]))
    assert like.hits[0].title == "Safety"
    assert {hit.title for hit in like.hits} == {"Safety", "Policing", "Interests"}
    assert found_titles(desk, "pcc", like_item_id=council["Allotments"]) == {"Policing"}
    assert found_titles(desk, "", like_item_id=999_999) == set()


def test_the_best_comes_first_when_asked(desk: Desk) -> None:
    meeting = kept_meeting(desk.database)
    with desk.writing() as work:
        for title, minute in (("Budget", "The wall is one of many things."), ("Wall", "The wall. The wall!")):
            item = work.items.insert(meeting.id, AgendaItem(title=title, minute_text=minute))
            work.search.refresh_item(item.id)
        work.commit(NO_CHANGES)
    searching = Searching(desk)
    for order, first in (
        (SearchOrder.NEWEST, "Budget"),
        (SearchOrder.OLDEST, "Wall"),
        (SearchOrder.BEST, "Wall"),
    ):
        assert searching.search(SearchRequest("wall", order=order)).hits[0].title == first


def test_a_search_that_was_stopped_answers_nothing(desk: Desk) -> None:
    stop = Stop()
    stop.stop()
    with pytest.raises(Stopped):
        Searching(desk).search(SearchRequest("wall"), stop)


@dataclass(frozen=True, slots=True)
class Kept:
    """An item as the plain model of the search knows it."""

    title: str
    body_id: int
    day: date | None
    agenda: str
    minute: str
    decisions: str

    def is_found(self, asked: SearchRequest) -> bool:
        has_days = bool(asked.from_day or asked.to_day)
        return (
            (asked.body_id is None or asked.body_id == self.body_id)
            and (not has_days or self.day is not None)
            and (self.day is None or (asked.from_day or date.min) <= self.day <= (asked.to_day or date.max))
            and set(asked.words.split()) <= self._words(asked.kind)
            and set(asked.decision.split()) <= self._words(SearchKind.DECISIONS)
            and asked.person.removeprefix("Cllr ") in f"{self.agenda} {self.minute}"
        )

    def _words(self, kind: SearchKind) -> set[str]:
        texts = {
            SearchKind.ALL: f"{self.title} {self.agenda} {self.minute}",
            SearchKind.MINUTES: f"{self.title} {self.minute}",
            SearchKind.AGENDA: f"{self.title} {self.agenda}",
            SearchKind.DECISIONS: self.decisions,
        }
        return set(re.findall(r"\w+", texts[kind].casefold()))


def kept_items(desk: Desk, saving: Saving) -> list[Kept]:
    """Items of two bodies on three days and on none, every text with every other."""
    kept: list[Kept] = []
    spoke = ("", "Cllr Ada Finch asked. ")
    texts = product((date(2027, 3, 4), date(2027, 6, 3), None), ("Gate", "wall and gate"), spoke, DECIDED)
    owners = [kept_body(desk.database, name=name) for name in ("Quays Committee", "Coast Board")]
    for number, (day, agenda, said, decided) in enumerate(texts):
        body = owners[number % 3 % 2]
        meeting = kept_meeting(desk.database, body, day=day)
        with desk.writing() as work:
            item = work.items.insert(meeting.id, AgendaItem(title=f"Item {number}", agenda_text=agenda))
            work.search.refresh_item(item.id)
            work.commit(NO_CHANGES)
        minute = f"{said}The wall was seen.\nRESOLVED: {decided}"
        saving.save(a_typed_minute(item, minute))
        kept.append(Kept(item.title, body.id, day, agenda, minute, decided.casefold()))
    return kept


def test_filters_together_find_what_a_plain_model_finds(desk: Desk, saving: Saving) -> None:
    kept = kept_items(desk, saving)
    first, last = kept[0].body_id, kept[1].body_id
    days = (
        (None, None),
        (date(2027, 3, 4), date(2027, 3, 4)),
        (date(2027, 3, 5), None),
        (None, date(2027, 6, 2)),
    )
    asked = product(
        ("", "gate", "gate wall"),
        (None, first, last),
        days,
        SearchKind,
        ("", "Cllr Ada Finch"),
        ("", "approved"),
    )
    searching, found_some = Searching(desk), 0
    for place, (words, body_id, (from_day, to_day), kind, person, decision) in enumerate(asked):
        if not (words or person or decision):
            continue
        order = tuple(SearchOrder)[place % len(SearchOrder)]
        request = SearchRequest(words, body_id, from_day, to_day, kind, person, decision, order, limit=100)
        result = searching.search(request)
        assert {hit.title for hit in result.hits} == {
            each.title for each in kept if each.is_found(request)
        }, request
        assert result.count == len(result.hits)
        found_days = [hit.day or date.min for hit in result.hits]
        if order is not SearchOrder.BEST:
            assert found_days == sorted(found_days, reverse=order is SearchOrder.NEWEST), request
        found_some += bool(result.hits)
    assert found_some > 100
