"""The index of words is held against the texts, and made anew."""

from collections.abc import Callable

import pytest
from sqlalchemy import text

from sefton_minutes.domain.searching.index_check import IndexCheck
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
        work.commit()


@pytest.fixture
def indexed(database: Database) -> Database:
    """Two items that are indexed."""
    meeting = kept_meeting(database)
    with database.unit_of_work(OFFICER) as work:
        for _ in range(2):
            work.search.refresh_item(work.items.insert(meeting.id, an_item()).id)
        work.commit()
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
        work.commit()
    harm(database, "INSERT INTO search_words (search_words) VALUES ('delete-all')")
    with database.unit_of_work(OFFICER) as work:
        assert work.search.lists_are_damaged()
    rebuild(database)
    with database.unit_of_work(OFFICER) as work:
        assert not work.search.lists_are_damaged()
    database.close()
