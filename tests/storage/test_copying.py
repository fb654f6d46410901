"""A record moves between kinds of database, and is proved to be the same."""

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import insert, make_url, text

from sefton_minutes.domain.changes import NO_CHANGES
from sefton_minutes.domain.errors import CannotWriteFile, MinutesError, NotAllowed
from sefton_minutes.domain.stopping import Stopped
from sefton_minutes.storage.address import read_address
from sefton_minutes.storage.copying import CopyProof, copy_database
from sefton_minutes.storage.database import Database
from sefton_minutes.storage.equality import OF_THE_MOMENT, canonical, digests
from sefton_minutes.storage.tables.sharing import PresenceRow
from sefton_minutes.storage.whole_check import check_database
from tests.builders import OFFICER, kept_item, kept_meeting
from tests.storage.test_backup import everything, fill

NOON = datetime(2027, 4, 1, 12, tzinfo=UTC)


def copied(source: str, target: str) -> CopyProof:
    """Copy without telling how far it is."""
    return copy_database(read_address(source), read_address(target), lambda *_step: None)


def somebody_is_there(database: Database) -> None:
    """Another officer has the meeting open."""
    with database.unit_of_work(OFFICER) as work:
        here = {"token": "t", "who": "m.oduya", "meeting_id": 1, "item_id": 1, "since": NOON, "beat": 1}
        work._connection.execute(insert(PresenceRow).values(**here))
        work._connection.commit()


@pytest.fixture(params=["sqlite", "empty postgresql"])
def target_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A place without tables, of either kind."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'target.sqlite'}"
    url: str = request.getfixturevalue("empty_postgresql_url")
    return url


def test_both_hold_the_same_and_are_sound(database: Database, database_url: str, target_url: str) -> None:
    fill(database)
    somebody_is_there(database)
    with database.unit_of_work(OFFICER) as work:
        work.search.rebuild()
        work.commit(NO_CHANGES)
    proof = copied(database_url, target_url)
    if target_url.startswith("sqlite") and os.name == "posix":
        assert read_address(target_url).file.stat().st_mode & 0o777 == 0o600
    target = Database.open(target_url)
    here, there = everything(database), everything(target)
    for of_the_moment in OF_THE_MOMENT:
        del here[of_the_moment]
        assert there.pop(of_the_moment) == []
    assert here == there
    assert proof.is_equal
    assert proof.rows == sum(map(len, here.values()))
    assert check_database(target, read_address(target_url), lambda *_step: None).is_sound
    target.close()


def test_new_records_go_on_from_the_last_number_ever_given(
    database: Database, database_url: str, target_url: str
) -> None:
    meeting = kept_meeting(database)
    last = kept_item(database, meeting)
    gone = kept_item(database, meeting)
    with database.unit_of_work(OFFICER) as work:
        for table in ("search_item", "item_presenter", "attachment", "agenda_item"):
            column = "id" if table == "agenda_item" else "item_id"
            work._connection.execute(text(f"DELETE FROM {table} WHERE {column} = {gone.id}"))
        work._connection.commit()
    copied(database_url, target_url)
    target = Database.open(target_url)
    assert kept_item(target, meeting).id == gone.id + 1 == last.id + 2
    target.close()


def test_a_database_that_holds_something_is_not_written_to(
    database: Database, database_url: str, tmp_path: Path
) -> None:
    fill(database)
    other = f"sqlite:///{tmp_path / 'other.sqlite'}"
    filled = Database.open(other)
    fill(filled)
    before = everything(filled)
    for source, target in ((database_url, other), (other, database_url), (other, other)):
        with pytest.raises(NotAllowed, match="is not empty"):
            copied(source, target)
    assert everything(filled) == before
    filled.close()


def test_an_owner_may_have_made_the_tables_before(sqlite_url: str, postgresql_url: str) -> None:
    source = Database.open(sqlite_url)
    fill(source)
    source.close()
    assert copied(sqlite_url, postgresql_url).is_equal


def test_given_up_or_failed_nothing_is_there(
    database: Database, database_url: str, target_url: str, tmp_path: Path
) -> None:
    fill(database)

    def stop(done: int, total: int, _what: str) -> None:
        if done > total // 2:
            raise Stopped

    with pytest.raises(Stopped):
        copy_database(read_address(database_url), read_address(target_url), stop)
    if target_url.startswith("sqlite"):
        assert not Path(make_url(target_url).database or "").exists()
    assert copied(database_url, target_url).is_equal


def test_what_cannot_be_copied_is_a_sentence(sqlite_url: str, tmp_path: Path) -> None:
    absent = f"sqlite:///{tmp_path / 'absent.sqlite'}"
    with pytest.raises(MinutesError, match="nothing to copy"):
        copied(absent, f"sqlite:///{tmp_path / 'target.sqlite'}")
    with pytest.raises((CannotWriteFile, MinutesError), match="folder"):
        copied(sqlite_url, f"sqlite:///{tmp_path / 'absent' / 'target.sqlite'}")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("a", "b"), ("ab", "")),
        (("1",), (1,)),
        ((True,), (1,)),
        ((None,), ("-",)),
        ((b"a",), ("a",)),
        (("a", None), (None, "a")),
    ],
)
def test_no_two_rows_look_alike(one: tuple[object, ...], other: tuple[object, ...]) -> None:
    assert canonical([one]) != canonical([other])
    assert canonical([one, other]) == canonical([one]) + canonical([other])


CHANGED = {
    "sqlite": "UPDATE {0} SET {1} = substr({1}, 1, 1) || 'x' || substr({1}, 3) WHERE id = 1",
    "postgresql": "UPDATE {0} SET {1} = overlay({1} placing 'x' from 2 for 1) WHERE id = 1",
}


@pytest.mark.parametrize(("table", "column"), [("agenda_item", "title"), ("meeting", "venue")])
def test_a_single_letter_is_told_by_the_name_of_its_table(
    database: Database, database_url: str, target_url: str, table: str, column: str
) -> None:
    fill(database)
    assert copied(database_url, target_url).is_equal
    target = Database.open(target_url)
    with target.unit_of_work(OFFICER) as work:
        change = CHANGED[target.engine.dialect.name].format(table, column)
        assert work._connection.execute(text(change)).rowcount == 1
        work._connection.commit()
    with database.engine.connect() as here, target.engine.connect() as there:
        proof = CopyProof(digests(here, lambda *_told: None), digests(there, lambda *_told: None))
    target.close()
    assert [each.table for each in proof.differing] == [table]
