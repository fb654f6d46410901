"""A copy is whole and opens, or is not there."""

import shutil
import sqlite3
from contextlib import closing
from datetime import date, time
from pathlib import Path

import pytest
from sqlalchemy import make_url

from sefton_minutes.domain.changes import NO_CHANGES
from sefton_minutes.domain.errors import (
    CannotWriteFile,
    DatabaseUnavailable,
    MinutesError,
)
from sefton_minutes.storage.backup import backup
from sefton_minutes.storage.database import Database
from sefton_minutes.storage.tables import Base
from tests.builders import (
    OFFICER,
    a_reference,
    a_resolution,
    an_action,
    an_attendance,
    kept_item,
    kept_meeting,
)


def fill(database: Database) -> int:
    """One meeting with something in every table of the record; its id."""
    meeting = kept_meeting(database, day=date(2027, 3, 4), time=time(9, 5))
    item = kept_item(database, meeting, minute_text="Ŵyn £5 — “noted”\n\n(1)\tyes" * 500)
    removed = kept_item(database, meeting)
    with database.unit_of_work(OFFICER) as work:
        work.resolutions.replace(item.id, (a_resolution(), a_resolution(confirmed=False)))
        work.references.replace(item.id, (a_reference(),))
        work.answers.add(item.id, "digest")
        work.actions.add(an_action(meeting.id, item.id))
        work.attendance.replace(meeting.id, (an_attendance(),))
        work.sources.add(meeting.id, "page.txt", bytes(range(256)) * 2000)
        work.revisions.open_spell(item.id, "words")
        work.settings.set("council", "Marram")
        work.items.remove(removed.id)
        work.commit(NO_CHANGES)
    return meeting.id


def everything(database: Database) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table, as Python sees it."""
    with database.engine.connect() as connection:
        return {
            table.name: sorted((tuple(row) for row in connection.execute(table.select())), key=repr)
            for table in Base.metadata.sorted_tables
        }


def test_the_copy_is_one_file_that_opens_with_the_same_record(
    database: Database, database_url: str, tmp_path: Path
) -> None:
    fill(database)
    folder = tmp_path / "copies"
    folder.mkdir()
    backup(database_url, folder / "copy.sqlite")
    assert sorted(file.name for file in folder.iterdir()) == ["copy.sqlite", "copy.sqlite.json"]
    copy = Database.open(f"sqlite:///{folder / 'copy.sqlite'}")
    assert everything(copy) == everything(database)
    copy.close()


def test_a_copy_of_the_copy_can_be_worked_on(database: Database, database_url: str, tmp_path: Path) -> None:
    meeting_id = fill(database)
    backup(database_url, tmp_path / "backup.sqlite")
    shutil.copyfile(tmp_path / "backup.sqlite", tmp_path / "copy.sqlite")
    copy = Database.open(f"sqlite:///{tmp_path / 'copy.sqlite'}")
    with database.reading() as records:
        meeting = records.meetings.get(meeting_id)
    added = kept_item(copy, meeting, title="Any other business")
    with copy.reading() as records:
        assert [item.title for item in records.items.of_meeting(meeting_id)][-1] == added.title
    copy.close()


def test_a_copy_on_a_read_only_disk_can_be_read(sqlite_url: str, tmp_path: Path, as_nobody: None) -> None:
    folder = tmp_path / "archive"
    folder.mkdir()
    backup(sqlite_url, folder / "copy.sqlite")
    (folder / "copy.sqlite").chmod(0o444)
    folder.chmod(0o555)
    copy = Database.open(f"sqlite:///{folder / 'copy.sqlite'}")
    with copy.reading() as records:
        assert records.meetings.list() == ()
    with pytest.raises(DatabaseUnavailable, match="only read"), copy.unit_of_work(OFFICER) as work:
        work.settings.set("council", "Marram")
    copy.close()


def test_it_is_taken_while_somebody_is_writing(database: Database, database_url: str, tmp_path: Path) -> None:
    meeting_id = fill(database)
    with database.unit_of_work(OFFICER) as work:
        work.meetings.remove(meeting_id)
        backup(database_url, tmp_path / "copy.sqlite")
        work.commit(NO_CHANGES)
    copy = Database.open(f"sqlite:///{tmp_path / 'copy.sqlite'}")
    with copy.reading() as records:
        assert records.meetings.get(meeting_id).id == meeting_id
    copy.close()


def test_without_wal_it_comes_to_an_end_however_often_others_save(
    sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It begins anew a few times, and then they wait for it, which SQLite tells them."""
    monkeypatch.setattr("sefton_minutes.storage.backup.PAGES_AT_ONCE", 3)
    database = Database.open(sqlite_url)
    fill(database)
    database.close()
    source = make_url(sqlite_url).database or ""
    waited: list[str] = []

    def save(_done: int, _total: int, _what: str) -> None:
        with closing(sqlite3.connect(source, timeout=0)) as other:
            try:
                other.execute("INSERT INTO setting VALUES (hex(randomblob(8)), 'saved', 1)")
                other.commit()
            except sqlite3.OperationalError as error:
                waited.append(str(error))

    with closing(sqlite3.connect(source)) as plain:
        assert plain.execute("PRAGMA journal_mode = DELETE").fetchone() == ("delete",)
    backup(sqlite_url, tmp_path / "copy.sqlite", save)
    assert set(waited) == {"database is locked"}
    with closing(sqlite3.connect(source)) as now, closing(sqlite3.connect(tmp_path / "copy.sqlite")) as then:
        saved = "SELECT name FROM setting WHERE value = 'saved' ORDER BY name"
        assert now.execute(saved).fetchall() == then.execute(saved).fetchall() != []


def test_an_earlier_copy_is_replaced(database: Database, database_url: str, tmp_path: Path) -> None:
    file = tmp_path / "copy.sqlite"
    file.write_bytes(b"last night's")
    backup(database_url, file)
    copy = Database.open(f"sqlite:///{file}")
    assert everything(copy) == everything(database)
    copy.close()


def test_the_database_is_not_its_own_copy(sqlite_url: str, tmp_path: Path) -> None:
    file = Path(make_url(sqlite_url).database or "")
    (tmp_path / "link.sqlite").symlink_to(file)
    for name in (file, tmp_path / "link.sqlite"):
        with pytest.raises(CannotWriteFile, match="is the database itself"):
            backup(sqlite_url, name)
    Database.open(sqlite_url).close()


def test_a_database_in_use_is_not_written_over(database_url: str, tmp_path: Path) -> None:
    other = Database.open(f"sqlite:///{tmp_path / 'other.sqlite'}")
    with other.unit_of_work(OFFICER) as work:
        work.settings.set("council", "Marram")
        with pytest.raises(CannotWriteFile, match="is a database in use"):
            backup(database_url, tmp_path / "other.sqlite")
        work.commit(NO_CHANGES)
    other.close()


def test_there_must_be_something_to_copy(tmp_path: Path, empty_postgresql_url: str) -> None:
    for url in (f"sqlite:///{tmp_path / 'absent.sqlite'}", empty_postgresql_url):
        with pytest.raises(DatabaseUnavailable, match="nothing to copy"):
            backup(url, tmp_path / "copy.sqlite")
    assert list(tmp_path.iterdir()) == []


def told_for(url: str, file: Path) -> str:
    with pytest.raises(CannotWriteFile) as told:
        backup(url, file)
    return str(told.value)


def test_a_target_that_cannot_be_written_is_a_sentence(database_url: str, tmp_path: Path) -> None:
    absent = tmp_path / "absent" / "copy.sqlite"
    folder = tmp_path / "folder"
    folder.mkdir()
    (tmp_path / "file").write_text("x")
    assert told_for(database_url, absent).startswith(
        f"{absent} cannot be written: its folder does not exist."
    )
    assert told_for(database_url, folder).startswith(f"{folder} cannot be written: it is a folder.")
    assert "its folder is a file" in told_for(database_url, tmp_path / "file" / "copy.sqlite")


def test_a_folder_without_right_to_write_is_a_sentence(
    sqlite_url: str, tmp_path: Path, as_nobody: None
) -> None:
    folder = tmp_path / "closed"
    folder.mkdir(mode=0o555)
    assert "you have no right to it" in told_for(sqlite_url, folder / "copy.sqlite")


def test_a_full_disk_leaves_the_earlier_copy(database: Database, database_url: str, tmp_path: Path) -> None:
    resource = pytest.importorskip("resource")
    fill(database)
    folder = tmp_path / "copies"
    folder.mkdir()
    file = folder / "copy.sqlite"
    file.write_bytes(b"last night's")
    _, most = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, most))
    try:
        said = told_for(database_url, file)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
    assert said.startswith(f"{file} cannot be written: the disk is full or failing.")
    assert list(folder.iterdir()) == [file]
    assert file.read_bytes() == b"last night's"


def test_a_damaged_database_gives_no_copy(sqlite_url: str, tmp_path: Path) -> None:
    file = Path(make_url(sqlite_url).database or "")
    damaged = Database.open(sqlite_url)
    fill(damaged)
    damaged.close()
    with file.open("rb+") as content:
        content.seek(file.stat().st_size // 2)
        content.write(b"\xff" * 60_000)
    with pytest.raises(MinutesError) as told:
        backup(sqlite_url, tmp_path / "copy.sqlite")
    assert str(file) in str(told.value) or "copy.sqlite" in str(told.value)
    assert not (tmp_path / "copy.sqlite").exists()
