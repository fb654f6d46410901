from pathlib import Path

import pytest
from sqlalchemy import make_url, text

from sefton_minutes.domain.changes import NO_CHANGES
from sefton_minutes.domain.errors import DatabaseUnavailable, DatabaseUnusable
from sefton_minutes.storage.database import Database
from sefton_minutes.storage.file_keeping import Surroundings
from sefton_minutes.storage.migrations import NEWEST
from sefton_minutes.storage.shares import Disk
from sefton_minutes.storage.status import database_status
from tests.builders import OFFICER, an_action, kept_item, kept_meeting


def test_it_counts_what_is_not_in_the_bin(database_url: str, database: Database) -> None:
    meeting = kept_meeting(database)
    items = [kept_item(database, meeting) for _ in range(3)]
    with database.unit_of_work(OFFICER) as work:
        work.actions.add(an_action(meeting.id, items[0].id))
        work.items.remove(items[2].id)
        work.commit(NO_CHANGES)
    status = database_status(database_url)
    assert (status.bodies, status.meetings, status.items, status.actions) == (1, 1, 2, 1)
    assert status.revision == status.newest == NEWEST
    assert status.is_current
    assert status.place == database.place
    assert status.kind == {"sqlite": "SQLite", "postgresql": "PostgreSQL"}[database.engine.dialect.name]
    assert status.size > 100_000


def test_an_empty_server_database_has_no_revision(empty_postgresql_url: str) -> None:
    status = database_status(empty_postgresql_url)
    assert status.revision is None
    assert not status.is_current
    assert status.meetings == 0


def test_an_absent_file_is_not_made(tmp_path: Path) -> None:
    file = tmp_path / "minutes.sqlite"
    with pytest.raises(DatabaseUnavailable, match="There is no database") as told:
        database_status(f"sqlite:///{file}")
    assert str(file) in str(told.value)
    assert list(tmp_path.iterdir()) == []


def test_a_newer_database_is_told_by_a_sentence(sqlite_url: str) -> None:
    database = Database.open(sqlite_url)
    with database.engine.execution_options(sefton_writes=True).begin() as connection:
        connection.execute(text("UPDATE sefton_revision SET version_num = '9999'"))
    database.close()
    with pytest.raises(DatabaseUnusable, match="newer version"):
        database_status(sqlite_url)


def test_the_password_is_not_shown(postgresql_url: str) -> None:
    url = make_url(postgresql_url).set(password="secret").render_as_string(hide_password=False)
    assert "secret" not in repr(database_status(url))


def test_what_there_is_to_say_of_the_place_is_said(database_url: str, database: Database) -> None:
    assert database_status(database_url).advice == ""
    on_share = database_status(database_url, told_to_be_on(Disk(is_share=True))).advice
    silent = Disk(is_share=True, is_silent_on_locks=True)
    without_locks = database_status(database_url, told_to_be_on(silent)).advice
    if database.engine.dialect.name == "sqlite":
        assert on_share.startswith("This database lies on a network share.")
        assert "It is opened for reading only." in without_locks
    else:
        assert on_share == without_locks == ""


def told_to_be_on(disk: Disk) -> Surroundings:
    """A computer that says so of every file."""
    return Surroundings(lambda _file: disk)
