"""Backups by schedule: which computer, when, which are kept; ten programs make one."""

import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest

from sefton_minutes.domain.backup_keeping import BackupSchedule, BackupTime, KeepRule
from sefton_minutes.domain.errors import CannotWriteFile, NotAllowed
from sefton_minutes.domain.rights import Rights, Role
from sefton_minutes.domain.stopping import Stopped
from sefton_minutes.services.backups import BackupRound, Backups
from sefton_minutes.services.desk import Desk
from sefton_minutes.storage.backup_folder import backups_in
from sefton_minutes.storage.database import Database
from tests.builders import kept_item, kept_meeting
from tests.services.conftest import StandingClock

HERE = "desk-7"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "backups"
    made.mkdir()
    return made


@pytest.fixture
def backups(desk: Desk) -> Backups:
    return Backups(desk, HERE)


def made_due(backups: Backups) -> BackupRound:
    return backups.make_due(lambda _done, _total, _what: None, lambda: False)


def names(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.glob("*.sqlite"))


def test_a_schedule_is_kept_and_the_backup_opens(backups: Backups, database: Database, folder: Path) -> None:
    item = kept_item(database, kept_meeting(database))
    schedule = BackupSchedule(BackupTime.DAILY, time(12, 0), str(folder), keep=KeepRule(3, 2, 1))
    backups.keep_schedule(schedule)
    assert backups.schedule() == replace(schedule, computer=HERE)
    done = made_due(backups)
    assert done.was_made
    assert done.last is not None
    assert done.last.rows["agenda_item"] == 1
    assert made_due(backups) == BackupRound(done.last)
    assert backups.last(backups.schedule()) == done.last
    (name,) = names(folder)
    copy = Database.open(f"sqlite:///{folder / name}")
    with copy.reading() as records:
        assert records.items.get(item.id).title == item.title
    copy.close()
    if os.name == "posix":
        assert {file.stat().st_mode & 0o777 for file in folder.iterdir()} == {0o600}


def test_days_weeks_and_months_are_kept_and_what_others_put_there_too(
    backups: Backups, clock: StandingClock, folder: Path
) -> None:
    (folder / "Sefton Minutes 2027-01-01 18.00.00.sqlite").write_bytes(b"somebody else's")
    (folder / "notes.txt").write_text("mine")
    backups.keep_schedule(BackupSchedule(BackupTime.AT_START, folder=str(folder), keep=KeepRule(2, 2, 1)))
    gone: list[str] = []
    for _ in range(10):
        gone += made_due(backups).let_go
        clock.move(days=1)
    days = [each.manifest.made_at.date() for each in backups_in(folder)]
    assert days == [date(2027, 4, 10), date(2027, 4, 9), date(2027, 4, 4)]
    assert len(gone) == 7
    assert (folder / "Sefton Minutes 2027-01-01 18.00.00.sqlite").read_bytes() == b"somebody else's"
    assert (folder / "notes.txt").exists()


def test_a_backup_that_fails_lets_go_of_nothing(backups: Backups, clock: StandingClock, folder: Path) -> None:
    backups.keep_schedule(BackupSchedule(BackupTime.AT_START, folder=str(folder), keep=KeepRule(1, 1, 1)))
    made_due(backups)
    before = names(folder)
    clock.move(days=1)
    with pytest.raises(Stopped):
        backups.make_due(lambda _done, _total, _what: None, lambda: True)
    assert names(folder) == before
    folder.rename(folder.with_name("elsewhere"))
    with pytest.raises(CannotWriteFile, match="its folder does not exist"):
        made_due(backups)


def test_ten_programs_make_one(desk: Desk, backups: Backups, folder: Path) -> None:
    backups.keep_schedule(BackupSchedule(BackupTime.AT_START, folder=str(folder)))
    programs = [Backups(desk, HERE) for _ in range(10)]
    with ThreadPoolExecutor(10) as pool:
        rounds = list(pool.map(made_due, programs))
    assert sum(each.was_made for each in rounds) == 1
    assert len(names(folder)) == 1


def test_another_computer_and_whoever_is_not_cleared_make_none(
    desk: Desk, backups: Backups, folder: Path
) -> None:
    backups.keep_schedule(BackupSchedule(BackupTime.AT_START, folder=str(folder)))
    elsewhere = Backups(desk, "desk-8")
    assert made_due(elsewhere) == BackupRound(None)
    assert elsewhere.last(elsewhere.schedule()) is None
    uncleared = Backups(replace(desk, rights=Rights(Role.OFFICER, cleared=False)), HERE)
    assert made_due(uncleared) == BackupRound(None)
    with pytest.raises(NotAllowed, match="Only an administrator"):
        uncleared.keep_schedule(BackupSchedule())
    assert names(folder) == []


def test_a_folder_must_be_there(backups: Backups, tmp_path: Path) -> None:
    for folder in ("", "relative", str(tmp_path / "absent")):
        with pytest.raises(NotAllowed, match="There is no folder"):
            backups.keep_schedule(BackupSchedule(BackupTime.DAILY, folder=folder))
    backups.keep_schedule(BackupSchedule())
    assert backups.schedule().when is BackupTime.NEVER
