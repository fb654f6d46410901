"""Backups by schedule: made when due, once, told quietly."""

from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from sefton_minutes.domain.backup_keeping import BackupSchedule, BackupTime
from sefton_minutes.domain.changes import Changes, Kind
from sefton_minutes.ui.backups import ScheduledBackups
from sefton_minutes.ui.widgets.notice_bar import NoticeBar
from sefton_minutes.ui.workplace import Workplace
from tests.ui.conftest import Settle


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "backups"
    made.mkdir()
    return made


def files(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.sqlite"))


def test_what_was_missed_is_caught_up_once_and_told(
    qtbot: QtBot, workplace: Workplace, settle: Settle, folder: Path
) -> None:
    schedule = BackupSchedule(BackupTime.DAILY, time(0, 0), str(folder))
    workplace.services.backups.keep_schedule(schedule)
    scheduled = ScheduledBackups(workplace)
    said: list[str] = []
    scheduled.told.connect(said.append)
    settle()
    assert len(files(folder)) == 1
    assert len(said) == 1
    assert said[0].startswith("Backed up at ")
    scheduled.look()
    another = ScheduledBackups(workplace)
    settle()
    assert len(files(folder)) == 1, "another window sees that it was made"
    scheduled.deleteLater()
    another.deleteLater()


def test_a_backup_that_fails_is_told_and_not_tried_again_at_once(
    workplace: Workplace, settle: Settle, folder: Path
) -> None:
    schedule = BackupSchedule(BackupTime.AT_START, folder=str(folder))
    workplace.services.backups.keep_schedule(schedule)
    folder.rmdir()
    scheduled = ScheduledBackups(workplace)
    said: list[str] = []
    scheduled.told.connect(said.append)
    bar = NoticeBar(workplace.look, "backups")
    bar.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    scheduled.troubled.connect(bar.show_notice)
    settle()
    scheduled.look()
    settle()
    assert len(said) == 1
    assert bar.sentence == f"{said[0]} It is tried again every hour."
    assert said[0].startswith(
        f"No backup was made. No backup can be written into {folder}: its folder does not"
    )
    folder.mkdir()
    scheduled.changed(Changes.of(Kind.COUNCIL))
    settle()
    assert len(files(folder)) == 1, "the schedule was touched, so it is tried again"
    assert bar.sentence == ""
    scheduled.deleteLater()
    bar.deleteLater()


def test_without_a_schedule_nothing_is_made(workplace: Workplace, settle: Settle, tmp_path: Path) -> None:
    scheduled = ScheduledBackups(workplace)
    settle()
    assert list(tmp_path.rglob("*.sqlite.json")) == []
    scheduled.deleteLater()
