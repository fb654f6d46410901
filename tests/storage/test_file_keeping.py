"""A file on a share is kept as a share allows, or only read; nothing is written to a file that is gone."""

import shutil
import sqlite3
import sys
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import make_url, text

from sefton_minutes.domain.changes import NO_CHANGES
from sefton_minutes.domain.errors import DatabaseUnavailable
from sefton_minutes.storage.database import Database
from sefton_minutes.storage.file_keeping import Surroundings
from sefton_minutes.storage.locking_probe import probe_locks
from sefton_minutes.storage.shares import Disk
from tests.builders import OFFICER, a_body, kept_meeting
from tests.storage.kept_bodies import add_body, body_names

SHARE = Surroundings(disk_of=lambda _file: Disk(is_share=True))
"""Taken for a share; the locks are those of this disk, and are tried."""
WITHOUT_LOCKS = Surroundings(SHARE.disk_of, partial(probe_locks, vfs="unix-none"))
SILENT = Surroundings(disk_of=lambda _file: Disk(is_share=True, is_silent_on_locks=True))

on_unix = pytest.mark.skipif(sys.platform == "win32", reason="Unix's ways of locking and deleting")


def file_of(url: str) -> Path:
    return Path(make_url(url).database or "")


def refusal(database: Database) -> str:
    with pytest.raises(DatabaseUnavailable) as refused:
        add_body(database, "Nobody's Panel")
    return str(refused.value)


def test_on_a_share_there_is_no_wal_and_everything_is_synchronised(sqlite_url: str) -> None:
    database = Database.open(sqlite_url, surroundings=SHARE)
    with database.engine.connect() as connection:
        settings = [
            connection.execute(text(f"PRAGMA {name}")).scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys")
        ]
    assert settings == ["delete", 3, 1]
    add_body(database)
    assert body_names(database) == ["Works Committee"]
    assert database.only_reads == ""
    assert database.notice.startswith("This database lies on a network share. PostgreSQL is safer")
    assert list(file_of(sqlite_url).parent.iterdir()) == [file_of(sqlite_url)]
    database.close()


def test_a_file_begins_on_a_share_without_wal(tmp_path: Path) -> None:
    database = Database.open(f"sqlite:///{tmp_path / 'minutes.sqlite'}", surroundings=SHARE)
    kept_meeting(database)
    assert [file.name for file in tmp_path.iterdir()] == ["minutes.sqlite"]
    database.close()


def test_a_file_that_another_program_has_in_wal_is_refused_on_a_share(sqlite_url: str) -> None:
    elsewhere = Database.open(sqlite_url)
    add_body(elsewhere)
    with pytest.raises(DatabaseUnavailable) as refused:
        Database.open(sqlite_url, patience=0.1, surroundings=SHARE)
    assert "lies on a network share and is in use by another program" in refused.value.sentence
    add_body(elsewhere, "Allotments Panel")
    elsewhere.close()
    database = Database.open(sqlite_url, surroundings=SHARE)
    assert body_names(database) == ["Allotments Panel", "Works Committee"]
    database.close()


def test_another_programs_file_is_left_in_wal(tmp_path: Path) -> None:
    file = tmp_path / "recipes.sqlite"
    with closing(sqlite3.connect(file)) as other:
        other.execute("PRAGMA journal_mode = WAL")
        other.execute("CREATE TABLE recipe (name TEXT)")
    before = file.read_bytes()
    with pytest.raises(Exception, match="belongs to another program"):
        Database.open(f"sqlite:///{file}", surroundings=SHARE)
    assert file.read_bytes() == before


@on_unix
@pytest.mark.parametrize("surroundings", [WITHOUT_LOCKS, SILENT], ids=["fail", "silent"])
def test_where_locks_do_not_hold_the_file_is_only_read(sqlite_url: str, surroundings: Surroundings) -> None:
    own = Database.open(sqlite_url)
    add_body(own)
    own.close()
    before = file_of(sqlite_url).read_bytes()
    database = Database.open(sqlite_url, surroundings=surroundings)
    assert body_names(database) == ["Works Committee"]
    with database.fresh_reading() as records:
        assert len(records.bodies.all()) == 1
    assert "two programs may write over each other" in database.only_reads
    assert "“database copy”" in database.only_reads
    assert refusal(database) == database.only_reads
    assert database.rights(OFFICER).only_reads == database.only_reads
    assert database.notice == ""
    database.close()
    assert file_of(sqlite_url).read_bytes() == before
    assert list(file_of(sqlite_url).parent.iterdir()) == [file_of(sqlite_url)]


@on_unix
def test_where_locks_do_not_hold_no_file_is_begun(tmp_path: Path) -> None:
    with pytest.raises(DatabaseUnavailable, match="one program may write while another reads"):
        Database.open(f"sqlite:///{tmp_path / 'minutes.sqlite'}", surroundings=WITHOUT_LOCKS)
    assert list(tmp_path.iterdir()) == []


def test_a_read_only_file_says_so_at_once(sqlite_url: str, as_nobody: None) -> None:
    file_of(sqlite_url).chmod(0o444)
    database = Database.open(sqlite_url)
    assert database.only_reads.startswith(f"The database {database.place} is read-only.")
    database.close()


@on_unix
def test_nothing_is_written_to_a_file_that_was_deleted(sqlite_url: str) -> None:
    database = Database.open(sqlite_url)
    away = file_of(sqlite_url).with_name("away.sqlite")
    file_of(sqlite_url).rename(away)
    assert "is not there any more" in refusal(database)
    with pytest.raises(DatabaseUnavailable, match="is not there any more"):
        body_names(database)
    away.rename(file_of(sqlite_url))
    add_body(database)
    assert body_names(database) == ["Works Committee"]
    database.close()


@on_unix
def test_a_file_that_is_deleted_amid_a_unit_of_work_takes_no_commit(sqlite_url: str) -> None:
    database = Database.open(sqlite_url)

    def save_while_it_is_deleted() -> None:
        with database.unit_of_work(OFFICER) as work:
            work.bodies.add(a_body())
            file_of(sqlite_url).unlink()
            work.commit(NO_CHANGES)

    with pytest.raises(DatabaseUnavailable, match="is not there any more"):
        save_while_it_is_deleted()
    database.close()


@on_unix
def test_nothing_is_written_to_a_file_that_was_replaced(sqlite_url: str, tmp_path: Path) -> None:
    database = Database.open(sqlite_url)
    add_body(database)
    other = tmp_path / "other.sqlite"
    shutil.copyfile(file_of(sqlite_url), other)
    other.replace(file_of(sqlite_url))
    assert "was replaced by another file while it was open here" in refusal(database)
    assert "Close the program and open it again." in refusal(database)
    database.close()


def test_a_fresh_reading_sees_what_was_kept_last(database: Database) -> None:
    add_body(database)
    with database.fresh_reading() as records:
        assert [body.name for body in records.bodies.all()] == ["Works Committee"]
    with pytest.raises(DatabaseUnavailable, match="read-only"), database.fresh_reading() as records:
        records.settings.set("council", "Marram")


def test_a_reader_without_wal_makes_a_commit_wait_and_then_fail_whole(sqlite_url: str) -> None:
    """SQLITE_BUSY at COMMIT, which only the rollback journal knows."""
    database = Database.open(sqlite_url, patience=0.1, surroundings=SHARE)
    with closing(sqlite3.connect(file_of(sqlite_url), isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM body").fetchone()
        assert "is locked by another program. Nothing was changed" in refusal(database)
        reader.execute("COMMIT")
    assert body_names(database) == []
    add_body(database)
    assert body_names(database) == ["Works Committee"]
    database.close()
