"""In the settings: when backups are made, going back to one, checking the record."""

from datetime import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from sefton_minutes.domain.backup_keeping import BackupTime, KeepRule
from sefton_minutes.ui.dialogs.restore_dialog import RestoreDialog
from sefton_minutes.ui.pages.backup_pane import BackupPane
from sefton_minutes.ui.workplace import Workplace
from tests.ui.conftest import Settle


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "backups"
    made.mkdir()
    return made


@pytest.fixture
def pane(qtbot: QtBot, workplace: Workplace, settle: Settle, folder: Path) -> BackupPane:
    """The pane, which is given the folder, and the copy in it, whenever it asks."""
    made = BackupPane(
        workplace,
        folder_asked=lambda _parent, _folder: str(folder),
        backup_asked=lambda _parent, _folder: str(folder / "copy.sqlite"),
    )
    qtbot.addWidget(made)
    made.show()
    made.show_schedule()
    settle()
    return made


def choose(pane: BackupPane, when: BackupTime) -> None:
    pane.ui.when_combo.setCurrentIndex(pane.ui.when_combo.findData(when))
    pane.ui.when_combo.activated.emit(pane.ui.when_combo.currentIndex())


def test_at_first_none_is_made_and_it_is_said(pane: BackupPane) -> None:
    assert pane.ui.when_combo.currentData() == BackupTime.NEVER
    assert pane.ui.last_label.text() == "The program makes no backups by itself."
    assert not pane.ui.at_edit.isVisible()


def test_a_time_needs_a_folder_and_holds_once_it_has_one(
    pane: BackupPane, workplace: Workplace, settle: Settle, folder: Path
) -> None:
    choose(pane, BackupTime.DAILY)
    settle()
    assert pane.ui.folder_error_label.text() == "Choose a folder: best on another disk."
    assert workplace.services.backups.schedule().when is BackupTime.NEVER
    pane.ui.at_edit.setText("12.30")
    pane.ui.days_spin.setValue(14)
    pane.ui.choose_button.click()
    settle()
    kept = workplace.services.backups.schedule()
    assert (kept.when, kept.at, kept.folder) == (BackupTime.DAILY, time(12, 30), str(folder))
    assert kept.keep == KeepRule(14, 4, 12)
    assert not pane.ui.folder_error_label.isVisible()
    assert pane.ui.last_label.text() == "No backup of this record is in the folder yet."


def test_a_time_that_is_none_is_told(pane: BackupPane, workplace: Workplace, settle: Settle) -> None:
    choose(pane, BackupTime.DAILY)
    pane.ui.at_edit.setText("teatime")
    pane.ui.choose_button.click()
    settle()
    assert "teatime" in pane.ui.folder_error_label.text()
    assert workplace.services.backups.schedule().when is BackupTime.NEVER


def test_a_folder_that_is_not_there_is_told_under_its_field(
    pane: BackupPane, workplace: Workplace, settle: Settle
) -> None:
    choose(pane, BackupTime.AT_START)
    pane.ui.folder_edit.setText("/absent/folder")
    pane.ui.folder_edit.editingFinished.emit()
    settle()
    assert "There is no folder “/absent/folder”" in pane.ui.folder_error_label.text()
    assert workplace.services.backups.schedule().when is BackupTime.NEVER


def test_the_last_good_backup_is_told(
    pane: BackupPane, workplace: Workplace, settle: Settle, folder: Path
) -> None:
    choose(pane, BackupTime.AT_START)
    pane.ui.choose_button.click()
    settle()
    workplace.services.administration.backup(folder / "copy.sqlite", lambda *_: None, lambda: False)
    pane.show_schedule()
    settle()
    assert pane.ui.last_label.text().startswith("Last good backup: ")
    assert pane.ui.last_label.text().endswith(f" MB, in {folder}")


def test_going_back_is_shown_first_and_decided_then(
    qtbot: QtBot, pane: BackupPane, workplace: Workplace, settle: Settle, folder: Path
) -> None:
    workplace.services.administration.backup(folder / "copy.sqlite", lambda *_: None, lambda: False)
    pane.ui.restore_button.click()
    settle()
    (dialog,) = pane.findChildren(RestoreDialog)
    assert dialog.ui.backup_label.text().startswith("The backup: ")
    assert dialog.ui.sentence_label.text().startswith("Everything that the present record holds")
    dialog.ui.keep_button.click()
    pane.ui.restore_button.click()
    settle()
    dialog = next(each for each in pane.findChildren(RestoreDialog) if each.isVisible())
    with qtbot.waitSignal(pane.restore_wanted) as wanted:
        dialog.ui.restore_button.click()
    assert wanted.args == [folder / "copy.sqlite"]


def test_the_record_is_checked(pane: BackupPane, settle: Settle) -> None:
    pane.ui.check_button.click()
    assert not pane.ui.check_button.isEnabled()
    settle()
    assert pane.ui.check_button.isEnabled()
    assert pane.ui.check_label.text().startswith("The record is sound.\nThe index of words is sound")
