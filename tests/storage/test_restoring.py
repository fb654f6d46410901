"""Going back to a backup: whole or not at all, and nothing is given up without a copy."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import make_url

from sefton_minutes.domain.changes import NO_CHANGES
from sefton_minutes.domain.errors import DatabaseUnavailable, DatabaseUnusable, NotAllowed
from sefton_minutes.domain.restoring import RestorePlan
from sefton_minutes.domain.stopping import Stopped
from sefton_minutes.storage.address import read_address
from sefton_minutes.storage.at_work import Watch
from sefton_minutes.storage.backup import backup
from sefton_minutes.storage.database import Database, bring_up_to_date
from sefton_minutes.storage.restore_plan import restore_plan
from sefton_minutes.storage.restoring import Restored, restore
from sefton_minutes.storage.whole_check import check_database
from tests.builders import OFFICER, kept_item, kept_meeting
from tests.storage.test_backup import everything, fill
from tests.storage.test_copying import somebody_is_there


def restored(url: str, file: Path) -> Restored:
    """Go back without telling how far it is."""
    return restore(read_address(url), file, OFFICER, lambda *_step: None)


def titles(url: str) -> list[str]:
    """The items of the record, in order."""
    database = Database.open(url)
    with database.reading() as records:
        found = [item.title for item in records.items.of_meeting(1)]
    database.close()
    return found


def planned(url: str, file: Path) -> RestorePlan:
    """What going back would mean."""
    return restore_plan(read_address(url), file)


@pytest.fixture
def copy(database: Database, database_url: str, tmp_path: Path) -> Path:
    """A backup of a record of one meeting, which goes on changing afterwards."""
    meeting_id = fill(database)
    folder = tmp_path / "copies"
    folder.mkdir()
    backup(database_url, folder / "copy.sqlite")
    with database.reading() as records:
        meeting = records.meetings.get(meeting_id)
        (item,) = records.items.of_meeting(meeting_id)
    kept_item(database, meeting, title="Any other business")
    with database.unit_of_work(OFFICER) as work:
        work.items.update(replace(item, minute_text="Written afterwards"))
        work.commit(NO_CHANGES)
    return folder / "copy.sqlite"


def test_a_plan_says_what_would_be_lost_and_changes_nothing(
    database: Database, database_url: str, copy: Path
) -> None:
    before = everything(database)
    plan = restore_plan(read_address(database_url), copy)
    assert plan.present is not None
    assert (plan.backup.items, plan.present.items) == (2, 3)
    assert plan.present.changed is not None
    assert plan.lost_count == len(plan.lost) == 2
    assert [each.sentence for each in plan.lost] == [
        "Harbour and Markets Committee, 4 March 2027, “Any other business”: not in the backup",
        "Harbour and Markets Committee, 4 March 2027, “Repairs to the Fish Quay”: changed since the backup",
    ]
    assert plan.sentence.startswith("2 meetings and items are newer")
    assert everything(database) == before


def test_a_file_goes_back_whole_and_is_copied_first(sqlite_url: str, tmp_path: Path) -> None:
    database = Database.open(sqlite_url)
    meeting = kept_meeting(database)
    kept_item(database, meeting, title="First")
    backup(sqlite_url, tmp_path / "copy.sqlite")
    kept_item(database, meeting, title="Second")
    database.close()
    done = restored(sqlite_url, tmp_path / "copy.sqlite")
    assert titles(sqlite_url) == ["First"]
    assert done.kept is not None
    assert done.kept.stat().st_mode & 0o777 == 0o600
    assert titles(f"sqlite:///{done.kept}") == ["First", "Second"]
    again = Database.open(sqlite_url)
    with again.reading() as records:
        (event,) = records.audit.of_record("database", 0)
    assert (event.act, event.who, event.detail) == ("restored", OFFICER, {"from": "copy.sqlite"})
    again.close()


def test_it_is_refused_while_a_program_has_the_file_open(sqlite_url: str, tmp_path: Path) -> None:
    database = Database.open(sqlite_url)
    kept_meeting(database)
    backup(sqlite_url, tmp_path / "copy.sqlite")
    before = everything(database)
    with pytest.raises(DatabaseUnavailable, match="Another program has the database"):
        restored(sqlite_url, tmp_path / "copy.sqlite")
    assert everything(database) == before
    database.close()
    assert [file.name for file in tmp_path.glob("*before*")] == []
    restored(sqlite_url, tmp_path / "copy.sqlite")


def test_without_wal_who_says_that_he_is_there_is_believed(sqlite_url: str, tmp_path: Path) -> None:
    database = Database.open(sqlite_url)
    kept_meeting(database)
    backup(sqlite_url, tmp_path / "copy.sqlite")
    somebody_is_there(database)
    database.close()
    plain = read_address(sqlite_url).file
    _leave_wal(plain)
    with pytest.raises(DatabaseUnavailable, match=r"m\.oduya has the database"):
        restore(
            read_address(sqlite_url), tmp_path / "copy.sqlite", OFFICER, partial(_beat, plain), PATIENT_WATCH
        )


PATIENT_WATCH = Watch(still=60, between=0)
HASTY_WATCH = Watch(still=0.2, between=0.01)


def _beat(file: Path, *_step: object) -> None:
    """The other program counts its beat up."""
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("UPDATE presence SET beat = beat + 1")


def test_without_wal_a_program_that_was_killed_is_not_waited_for_for_ever(
    sqlite_url: str, tmp_path: Path
) -> None:
    database = Database.open(sqlite_url)
    kept_meeting(database)
    backup(sqlite_url, tmp_path / "copy.sqlite")
    before = everything(database)
    kept_meeting(database)
    somebody_is_there(database)
    database.close()
    _leave_wal(read_address(sqlite_url).file)
    told: list[str] = []
    restore(
        read_address(sqlite_url),
        tmp_path / "copy.sqlite",
        OFFICER,
        lambda *step: told.append(step[2]),
        HASTY_WATCH,
    )
    assert told[0] == "seconds waited, whether anybody is at work"
    assert set(told[1:]) == {"pages copied"} | set(told[:1])
    database = Database.open(sqlite_url)
    assert everything(database)["meeting"] == before["meeting"]
    database.close()


def _leave_wal(file: Path) -> None:
    connection = sqlite3.connect(file)
    assert connection.execute("PRAGMA journal_mode = DELETE").fetchone() == ("delete",)
    connection.close()


@pytest.mark.parametrize("step", [1, 2, 9, 60])
def test_given_up_it_is_as_it_was(
    sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    monkeypatch.setattr("sefton_minutes.storage.backup.PAGES_AT_ONCE", 3)
    database = Database.open(sqlite_url)
    kept_meeting(database)
    backup(sqlite_url, tmp_path / "copy.sqlite")
    kept_meeting(database)
    before = everything(database)
    database.close()
    asked = []

    def stop(*told: object) -> None:
        asked.append(told)
        if len(asked) == step:
            raise Stopped

    with pytest.raises(Stopped):
        restore(read_address(sqlite_url), tmp_path / "copy.sqlite", OFFICER, stop)
    again = Database.open(sqlite_url)
    assert everything(again) == before
    again.close()
    assert sorted(file.name for file in tmp_path.iterdir() if "restoring" in file.name) == []


def test_a_lost_and_a_ruined_file_are_made_again(sqlite_url: str, tmp_path: Path) -> None:
    database = Database.open(sqlite_url)
    kept_item(database, kept_meeting(database), title="First")
    backup(sqlite_url, tmp_path / "copy.sqlite")
    database.close()
    file = Path(make_url(sqlite_url).database or "")
    file.unlink()
    assert restore_plan(read_address(sqlite_url), tmp_path / "copy.sqlite").present is None
    assert restored(sqlite_url, tmp_path / "copy.sqlite").kept is None
    assert titles(sqlite_url) == ["First"]
    file.write_bytes(b"the disk wrote over it" * 500)
    plan = restore_plan(read_address(sqlite_url), tmp_path / "copy.sqlite")
    assert "is not a database" in plan.trouble
    done = restored(sqlite_url, tmp_path / "copy.sqlite")
    assert done.kept is not None
    assert done.kept.read_bytes().startswith(b"the disk")
    assert titles(sqlite_url) == ["First"]


def test_a_changed_or_damaged_backup_is_refused(sqlite_url: str, tmp_path: Path) -> None:
    database = Database.open(sqlite_url)
    fill(database)
    file = tmp_path / "copy.sqlite"
    backup(sqlite_url, file)
    database.close()
    with file.open("rb+") as content:
        content.seek(file.stat().st_size // 2)
        content.write(b"\xff" * 60_000)
    for act in (restored, planned):
        with pytest.raises(DatabaseUnusable, match="is not as it was made"):
            act(sqlite_url, file)
    (tmp_path / "copy.sqlite.json").unlink()
    with pytest.raises(DatabaseUnusable, match="damaged"):
        restored(sqlite_url, file)
    with pytest.raises(DatabaseUnavailable, match="There is no backup"):
        restored(sqlite_url, tmp_path / "absent.sqlite")
    assert titles(sqlite_url) == ["Repairs to the Fish Quay"]


def test_a_backup_that_was_opened_and_looked_over_is_as_it_was_made(copy: Path) -> None:
    before = copy.read_bytes()
    url = f"sqlite:///{copy}"
    with closing(Database.open(url)) as opened:
        assert "is a backup, and is only read" in opened.only_reads
        with pytest.raises(DatabaseUnavailable, match="stays as it was made"), opened.unit_of_work(OFFICER):
            pass
        assert check_database(opened, read_address(url), lambda *_step: None).findings == ()
    assert titles(url) == ["Repairs to the Fish Quay"]
    with pytest.raises(DatabaseUnavailable, match="is a backup"):
        bring_up_to_date(read_address(url))
    assert copy.read_bytes() == before


def test_a_server_goes_back_into_an_empty_database(
    copy: Path, postgresql_url: str, empty_postgresql_url: str
) -> None:
    assert restored(empty_postgresql_url, copy) == Restored(None)
    assert titles(empty_postgresql_url) == ["Repairs to the Fish Quay"]
    with pytest.raises(NotAllowed, match="is not empty"):
        restored(empty_postgresql_url, copy)
