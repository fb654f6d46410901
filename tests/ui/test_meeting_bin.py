"""A meeting that was removed comes back by undo, until something else was done."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from sefton_minutes import composition
from sefton_minutes.ui.main_window import MainWindow
from sefton_minutes.ui.pages.meetings_page import MeetingsPage
from tests.ui.conftest import Settle


def _name_the_deed() -> None:
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    next(button for button in box.buttons() if button.text() == "Remove the meeting").click()


def _give(window: MainWindow, command: str) -> None:
    action = window.findChild(QAction, command)
    assert isinstance(action, QAction)
    assert action.isEnabled()
    action.trigger()


@pytest.fixture
def removed_id(window: MainWindow, meetings_page: MeetingsPage, settle: Settle) -> int:
    """The meeting that was open is in the bin."""
    meeting_id = meetings_page.work.meeting_id
    QTimer.singleShot(0, _name_the_deed)
    _give(window, "remove_meeting")
    settle()
    return meeting_id


def test_undo_brings_the_meeting_back(
    window: MainWindow,
    meetings_page: MeetingsPage,
    services: composition.Services,
    settle: Settle,
    removed_id: int,
) -> None:
    said = "Planning Committee, 18 November 2026 was removed. Ctrl+Z brings it back."
    assert window.status_line.sentence == said
    assert meetings_page.work.meeting_id != removed_id
    _give(window, "undo")
    settle()
    assert meetings_page.work.meeting_id == removed_id
    assert len(meetings_page.work.items) == 8
    assert removed_id in [summary.id for summary in services.meetings.list()]
    assert window.status_line.sentence == "Planning Committee, 18 November 2026 is back."


def test_once_something_else_was_done_undo_means_that(
    window: MainWindow,
    meetings_page: MeetingsPage,
    services: composition.Services,
    settle: Settle,
    removed_id: int,
) -> None:
    edit = meetings_page.editor.ui.minute_edit
    before = edit.text
    edit.setFocus()
    QTest.keyClicks(edit, "x")
    _give(window, "undo")
    settle()
    assert edit.text == before
    assert not meetings_page.bin.can_restore
    assert removed_id not in [summary.id for summary in services.meetings.list()]
