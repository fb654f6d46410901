"""The index of words is held against the texts, and made anew."""

import re
from collections.abc import Callable

import pytest
from sqlalchemy import text

from sefton_minutes.domain.changes import NO_CHANGES
from sefton_minutes.domain.errors import DatabaseUnusable
from sefton_minutes.domain.searching.index_check import IndexCheck
from sefton_minutes.domain.searching.plan import SearchPlan, Sought, texts_of
from sefton_minutes.domain.searching.query import parse_query
from sefton_minutes.domain.searching.request import SearchKind
from sefton_minutes.domain.stopping import Stopped
from sefton_minutes.storage.database import Database
from sefton_minutes.storage.search_check import check_rows
from tests.builders import OFFICER, an_item, kept_meeting

HARMS: dict[str, tuple[str, Callable[[IndexCheck], int]]] = {
    "missing": ("DELETE FROM search_item WHERE item_id = 1", lambda check: check.missing),
    "outdated": ("UPDATE search_item SET minute = 'otters' WHERE item_id = 1", lambda check: check.outdated),
    "another day": (
        "UPDATE search_item SET key = key + 10000000 WHERE item_id = 1",
        lambda check: check.outdated,
    ),
    "needless": (
        "UPDATE agenda_item SET removed_at = '2027-01-01' WHERE id = 1",
        lambda check: check.needless,
    ),
    "word": ("UPDATE search_word SET items = items + 1 WHERE word = 'quay'", lambda check: check.miscounted),
    "forgotten": ("DELETE FROM search_word WHERE word = 'quay'", lambda check: check.miscounted),
    "spelling": ("DELETE FROM search_spelling WHERE word = 'quay'", lambda check: check.miscounted),
}


def checked(database: Database) -> IndexCheck:
    with database.reading() as records:
        return check_rows(records.search, lambda _done, _total: None)


def harm(database: Database, statement: str) -> None:
    with database.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA query_only = OFF") if connection.dialect.name == "sqlite" else None
        connection.execute(text(statement))
        connection.commit()


def rebuild(database: Database) -> None:
    with database.unit_of_work(OFFICER) as work:
        work.search.rebuild()
        work.commit(NO_CHANGES)


@pytest.fixture
def indexed(database: Database) -> Database:
    """Two items that are indexed."""
    meeting = kept_meeting(database)
    with database.unit_of_work(OFFICER) as work:
        for _ in range(2):
            work.search.refresh_item(work.items.insert(meeting.id, an_item()).id)
        work.commit(NO_CHANGES)
    return database


def test_a_sound_index(indexed: Database) -> None:
    assert checked(indexed) == IndexCheck(items=2)
    assert checked(indexed).sentence == "The index of words is sound: 2 items."
    with indexed.unit_of_work(OFFICER) as work:
        assert not work.search.lists_are_damaged()


@pytest.mark.parametrize("name", HARMS)
def test_each_fault_is_found_and_mended(indexed: Database, name: str) -> None:
    statement, counted = HARMS[name]
    harm(indexed, statement)
    assert counted(checked(indexed)) == 1
    assert "“database check --rebuild” mends it" in checked(indexed).sentence
    rebuild(indexed)
    assert checked(indexed).is_sound


def test_rebuilding_that_is_stopped_changes_nothing(indexed: Database) -> None:
    harm(indexed, HARMS["outdated"][0])

    def stop(_done: int, _total: int) -> None:
        raise Stopped

    with pytest.raises(Stopped), indexed.unit_of_work(OFFICER) as work:
        work.search.rebuild(stop)
    assert checked(indexed).outdated == 1


def test_lists_of_sqlite_that_say_something_else_are_found_and_mended(sqlite_url: str) -> None:
    database = Database.open(sqlite_url)
    meeting = kept_meeting(database)
    with database.unit_of_work(OFFICER) as work:
        item = work.items.insert(meeting.id, an_item())
        work.search.refresh_item(item.id)
        work.commit(NO_CHANGES)
    harm(database, "INSERT INTO search_words (search_words) VALUES ('delete-all')")
    with database.unit_of_work(OFFICER) as work:
        assert work.search.lists_are_damaged()
    rebuild(database)
    with database.unit_of_work(OFFICER) as work:
        assert not work.search.lists_are_damaged()
    database.close()


LOST = {
    "sqlite": (
        "DROP TABLE search_item",
        "DROP TABLE search_word",
        "DROP TABLE search_spelling",
        "DROP TABLE search_words",
        "DROP VIEW search_source",
    ),
    "postgresql": (
        "DROP TABLE search_item",
        "DROP TABLE search_word",
        "DROP TABLE search_spelling",
        "ALTER TABLE search_item DROP COLUMN search_words",
    ),
}


def declared(database: Database) -> set[tuple[str, ...]]:
    """What the database says that its tables, indexes, views and triggers are."""
    told = {
        "sqlite": "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name <> 'search_item'"
        " UNION SELECT name, type || \"notnull\" || pk FROM pragma_table_info('search_item')"
        ' UNION SELECT "from", "table" FROM pragma_foreign_key_list(\'search_item\')',
        "postgresql": "SELECT table_name, column_name, data_type || coalesce(generation_expression, '')"
        " FROM information_schema.columns WHERE table_schema = 'public'"
        " UNION SELECT indexname, indexdef, '' FROM pg_indexes WHERE schemaname = 'public'"
        " UNION SELECT conname, pg_get_constraintdef(oid), '' FROM pg_constraint",
    }
    with database.engine.connect() as connection:
        rows = connection.exec_driver_sql(told[connection.dialect.name].replace("%", "%%")).all()
    return {tuple(re.sub(r'\s+|"', "", str(value)) for value in row) for row in rows}


def is_told(database: Database) -> bool:
    """Whether looking at the index, or a search, says that it is damaged and how to mend it."""
    plan = SearchPlan((Sought(parse_query("quay"), texts_of(SearchKind.ALL)),))
    try:
        with database.unit_of_work(OFFICER) as work:
            check_rows(work.search, lambda _done, _total: None)
            work.search.find(plan)
            work.search.near_misses(parse_query("quya"))
            return work.search.lists_are_damaged()
    except DatabaseUnusable as told:
        return "index of words" in told.sentence and "database check --rebuild" in told.advice


def test_lost_tables_are_told_in_a_sentence_and_made_again(indexed: Database) -> None:
    before = declared(indexed)
    for statement in LOST[indexed.engine.dialect.name]:
        harm(indexed, statement)
        assert is_told(indexed), statement
        rebuild(indexed)
        assert checked(indexed) == IndexCheck(items=2), statement
        assert declared(indexed) == before, statement
        with indexed.unit_of_work(OFFICER) as work:
            assert not work.search.lists_are_damaged()
