"""The index of words finds the same on both kinds of database, newest first, and follows what is kept."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.changes import NO_CHANGES
from sefton_minutes.domain.resolutions import Clause, Resolution
from sefton_minutes.domain.searching.plan import SearchPlan, Sought, texts_of
from sefton_minutes.domain.searching.query import parse_query
from sefton_minutes.domain.searching.request import SearchKind
from sefton_minutes.storage.backup import backup
from sefton_minutes.storage.database import Database
from tests.builders import OFFICER, a_meeting, an_item, kept_body, kept_meeting

ITEMS = (
    "Repairs to the sea wall at Fish Quay",
    "The sea, and a wall behind it",
    "Children’s homes & the Café Müller",
    "Fish Quay sub-group: £1,250,000, Minute 31(2)",
    "Refuge places in the harbour",
)

QUERIES: dict[str, list[int]] = {
    "sea wall": [0, 1],
    "SEA Wall": [0, 1],
    '"sea wall"': [0],
    '"sea wa"*': [0],
    "sea -repairs": [1],
    'quay -"fish quay"': [],
    'fish -"sea wall"': [3],
    "refug*": [4],
    "refug": [],
    "r*": [0, 4],
    "repairs OR refuge": [0, 4],
    "sea fish OR refuge harbour": [0, 4],
    "children": [2],
    "children's cafe muller": [2],
    "homes and the": [2],
    '"homes & the"': [2],
    "sub-group": [3],
    "1250000": [3],
    "31(2)": [3],
    "(31": [3],
    "fish AND quay": [0, 3],
    'fish "quay': [0, 3],
    "-harbour": [4],
    "title:item": [],
    "item": [0, 1, 2, 3, 4],
    "": [],
    "* OR -": [],
}
"""What is asked for, and which of ITEMS are found."""


def keep(database: Database, meeting_id: int, item: AgendaItem) -> AgendaItem:
    with database.unit_of_work(OFFICER) as work:
        kept = work.items.insert(meeting_id, item)
        work.search.refresh_item(kept.id)
        work.commit(NO_CHANGES)
    return kept


def titled(title: str, **fields: Any) -> AgendaItem:
    return AgendaItem(title=title, **fields)


def plan(words: str, kind: SearchKind = SearchKind.ALL, **where: Any) -> SearchPlan:
    return SearchPlan((Sought(parse_query(words), texts_of(kind)),), **where)


def found(database: Database, words: str, kind: SearchKind = SearchKind.ALL, **where: Any) -> list[int]:
    with database.reading() as records:
        return list(records.search.find(plan(words, kind, **where)).item_ids)


@pytest.fixture
def items(database: Database) -> list[int]:
    """The ids of the items of one meeting with ITEMS as minute texts."""
    meeting = kept_meeting(database)
    return [keep(database, meeting.id, titled("Item", minute_text=text)).id for text in ITEMS]


def test_query_language(database: Database, items: list[int]) -> None:
    answers = {words: [items.index(item) for item in found(database, words)] for words in QUERIES}
    assert answers == QUERIES


def test_words_of_title_agenda_minute_and_clauses_are_found_together(database: Database) -> None:
    item = keep(
        database,
        kept_meeting(database).id,
        titled("Harbour", agenda_text="Report of the Engineer", minute_text="Tenders came in."),
    )
    with database.unit_of_work(OFFICER) as work:
        clause = Clause("(1)", "the cheapest be taken.", start=0, end=7)
        work.resolutions.replace(
            item.id, (Resolution("RESOLVED", confirmed=True, clauses=(clause,)),), [None]
        )
        work.search.refresh_item(item.id)
        work.commit(NO_CHANGES)
    assert found(database, "harbour engineer tenders cheapest") == [item.id]
    assert found(database, '"harbour report"') == []


def test_newest_come_first_and_items_of_a_day_in_their_order(database: Database) -> None:
    body = kept_body(database)
    days = (date(2024, 5, 1), None, date(2026, 5, 1), date(2025, 5, 1))
    meetings = [kept_meeting(database, body, day=day) for day in days]
    kept = {meeting.day: [keep(database, meeting.id, an_item()).id for _ in range(2)] for meeting in meetings}
    expected = [item for day in (days[2], days[3], days[0], days[1]) for item in kept[day]]
    assert found(database, "quay") == expected
    assert found(database, "quay", limit=3) == expected[:3]


def test_scopes_of_body_and_days(database: Database) -> None:
    harbours, parks = kept_body(database), kept_body(database, name="Parks Committee")
    days = {"old": date(2024, 5, 1), "new": date(2025, 5, 1)}
    old, new, other, dateless = (
        keep(database, kept_meeting(database, body, day=day).id, an_item()).id
        for body, day in (
            (harbours, days["old"]),
            (harbours, days["new"]),
            (parks, days["old"]),
            (harbours, None),
        )
    )
    assert found(database, "quay", body_id=harbours.id) == [new, old, dateless]
    assert found(database, "quay OR park", body_id=parks.id) == [other]
    assert found(database, "quay", from_day=days["new"]) == [new]
    assert set(found(database, "quay", to_day=days["old"])) == {old, other}
    assert found(database, "quay", body_id=harbours.id, from_day=days["old"], to_day=days["old"]) == [old]
    assert found(database, "quay", from_day=date(2030, 1, 1)) == []


def test_what_is_changed_is_found_by_its_new_words_only(database: Database) -> None:
    item = keep(database, kept_meeting(database).id, titled("Sea wall"))
    with database.unit_of_work(OFFICER) as work:
        work.items.update(AgendaItem(item.meeting_id, 0, "Fish quay", id=item.id, version=item.version))
        work.search.refresh_item(item.id)
        work.commit(NO_CHANGES)
    assert found(database, "sea") == []
    assert found(database, "fish") == [item.id]


def test_what_is_rolled_back_is_not_found(database: Database) -> None:
    meeting = kept_meeting(database)
    with database.unit_of_work(OFFICER) as work:
        kept = work.items.insert(meeting.id, titled("Sea wall"))
        work.search.refresh_item(kept.id)
    assert found(database, "sea") == []


def test_removed_items_and_meetings_are_not_found_until_restored(database: Database) -> None:
    meeting = kept_meeting(database)
    item = keep(database, meeting.id, titled("Sea wall"))
    with database.unit_of_work(OFFICER) as work:
        work.items.remove(item.id)
        work.search.refresh_item(item.id)
        work.commit(NO_CHANGES)
    assert found(database, "sea") == []
    with database.unit_of_work(OFFICER) as work:
        work.items.restore(item.id)
        work.search.refresh_item(item.id)
        work.meetings.remove(meeting.id)
        work.search.refresh_meeting(meeting.id)
        work.commit(NO_CHANGES)
    assert found(database, "sea") == []
    with database.unit_of_work(OFFICER) as work:
        work.meetings.restore(meeting.id)
        work.search.refresh_meeting(meeting.id)
        work.commit(NO_CHANGES)
    assert found(database, "sea") == [item.id]


def test_items_follow_their_meeting_to_another_day_and_body(database: Database) -> None:
    body = kept_body(database)
    meeting, other = kept_meeting(database, body), kept_body(database, name="Parks Committee")
    item = keep(database, meeting.id, titled("Sea wall"))
    with database.unit_of_work(OFFICER) as work:
        moved = a_meeting(other.id, day=date(2020, 2, 3), id=meeting.id, version=meeting.version)
        work.meetings.update(moved)
        work.search.refresh_meeting(meeting.id)
        work.commit(NO_CHANGES)
    assert found(database, "sea", body_id=other.id, to_day=date(2020, 2, 3)) == [item.id]
    assert found(database, "sea", body_id=body.id) == []


def test_standing_text_is_left_out(database: Database) -> None:
    standing = "Members are requested to declare any disclosable pecuniary interest in an item on the agenda."
    item = keep(database, kept_meeting(database).id, titled("Interests", agenda_text=f"{standing}\nA plea."))
    assert found(database, "pecuniary") == []
    assert found(database, "plea") == [item.id]


def test_counting_stops_at_a_thousand(database: Database) -> None:
    body = kept_body(database)
    with database.unit_of_work(OFFICER) as work:
        for _ in range(26):
            meeting = work.meetings.add(a_meeting(body.id))
            for _ in range(39):
                work.items.insert(meeting.id, titled("Sea wall"))
            work.search.refresh_meeting(meeting.id)
        kept = work.items.insert(meeting.id, titled("Sea view"))
        work.search.refresh_item(kept.id)
        work.commit(NO_CHANGES)
    with database.reading() as records:
        many = records.search.find(plan("sea", limit=5))
        fewer = records.search.find(plan("sea view", limit=5))
        total = records.search.total()
    assert (many.count, many.more, len(many.item_ids), total) == (1000, True, 5, 1015)
    assert (fewer.count, fewer.more, len(fewer.item_ids)) == (1, False, 1)


def test_long_texts_of_few_words_and_of_very_many_are_indexed(database: Database) -> None:
    meeting = kept_meeting(database)
    same = keep(
        database, meeting.id, titled("Same", minute_text="the harbour wall " * 20_000 + "the sea gate")
    )
    many = keep(database, meeting.id, titled("Many", minute_text=" ".join(f"w{n}x" for n in range(150_000))))
    assert found(database, '"the sea gate"') == [same.id]
    assert found(database, "w1x w9999x") == [many.id]


def test_shown_items_have_number_and_clauses_with_the_labels_above(database: Database) -> None:
    meeting = kept_meeting(database)
    keep(database, meeting.id, AgendaItem(title="Part A", is_heading=True))
    keep(database, meeting.id, titled("First"))
    item = keep(database, meeting.id, titled("Second"))
    inner = Clause("(a)", "inner", start=9, end=14)
    outer = Clause("(2)", "outer", (inner,), start=3, end=8)
    with database.unit_of_work(OFFICER) as work:
        work.resolutions.replace(
            item.id, (Resolution("RESOLVED", confirmed=True, clauses=(outer,)),), [None, None]
        )
        work.commit(NO_CHANGES)
    with database.reading() as records:
        (shown,) = records.search.found_items([item.id])
    assert (shown.title, shown.number, shown.day) == ("Second", "2", date(2027, 3, 4))
    assert [(clause.label, clause.start) for clause in shown.clauses] == [("(2)", 3), ("(2)(a)", 9)]


def test_a_copy_of_the_database_can_be_searched(
    database: Database, database_url: str, tmp_path: Path
) -> None:
    item = keep(database, kept_meeting(database).id, titled("Sea wall"))
    backup(database_url, tmp_path / "copy.sqlite")
    copy = Database.open(f"sqlite:///{tmp_path / 'copy.sqlite'}")
    assert found(copy, '"sea wall"') == [item.id]
    copy.close()


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(asked=st.text(st.sampled_from("sea wal*\"-()OR^:{}+'\\%_é&1,’“”ДN\x00\ud800"), max_size=25))
def test_no_query_fails(database: Database, items: list[int], asked: str) -> None:
    assert set(found(database, asked)) <= set(items)
