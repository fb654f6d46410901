"""Ctrl+G, by real keys in the real window on the sample council."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sefton_minutes import composition
from sefton_minutes.services.meetings import MeetingFilter
from sefton_minutes.ui.dialogs.go_to_minute_dialog import INTRODUCTION, GoToMinuteDialog
from sefton_minutes.ui.main_window import MainWindow
from sefton_minutes.ui.pages.meetings_page import MeetingsPage
from tests.ui.conftest import Settle

Key, Control = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def dialog(
    window: MainWindow, meetings_page: MeetingsPage, services: composition.Services, settle: Settle
) -> GoToMinuteDialog:
    """Opened by its key from the newest meeting of the Cabinet that has been held."""
    cabinet = services.meetings.list(MeetingFilter(words="cabinet november 2026"))[0]
    window.open_minute(cabinet.id, 0, -1)
    settle()
    return opened(window)


def opened(window: MainWindow) -> GoToMinuteDialog:
    QTest.keyClick(window, Key.Key_G, Control)
    made = window.findChild(GoToMinuteDialog)
    assert isinstance(made, GoToMinuteDialog)
    return made


def test_what_would_open_is_shown_as_one_types_and_enter_goes_there(
    meetings_page: MeetingsPage, dialog: GoToMinuteDialog, settle: Settle
) -> None:
    ui = dialog.ui
    assert (ui.words_label.text(), ui.go_button.isEnabled()) == (INTRODUCTION, False)
    QTest.keyClicks(ui.ask_edit, "council 24")
    settle()
    assert ui.citation_label.text() == "Council, 22 October 2026, Minute 24"
    assert ui.title_label.text() == "Petition: Canalside Library"
    QTest.keyClick(ui.ask_edit, Key.Key_Return)
    settle()
    assert meetings_page.work.current is not None
    assert meetings_page.work.current.title == "Petition: Canalside Library"


def test_enter_before_the_answer_goes_there_too(
    meetings_page: MeetingsPage, dialog: GoToMinuteDialog, settle: Settle
) -> None:
    QTest.keyClicks(dialog.ui.ask_edit, "Council 24")
    QTest.keyClick(dialog.ui.ask_edit, Key.Key_Return)
    settle()
    settle()
    assert meetings_page.head.ui.body_label.text() == "Council"


def test_what_nothing_is_called_says_so_and_enter_stays(
    meetings_page: MeetingsPage, dialog: GoToMinuteDialog, settle: Settle
) -> None:
    item_id = meetings_page.work.current_id
    QTest.keyClicks(dialog.ui.ask_edit, "4711")
    settle()
    QTest.keyClick(dialog.ui.ask_edit, Key.Key_Return)
    settle()
    assert dialog.isVisible()
    assert dialog.ui.words_label.text() == "No minute, or more than one, is meant by “4711”."
    QTest.keyClick(dialog, Key.Key_Escape)
    assert not dialog.isVisible()
    assert meetings_page.work.current_id == item_id


def test_it_opens_from_every_page_and_the_keyboard_is_in_it(
    qtbot: QtBot, window: MainWindow, meetings_page: MeetingsPage, settle: Settle
) -> None:
    window.go("registers")
    dialog = opened(window)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.ui.ask_edit)
    QTest.keyClicks(dialog.ui.ask_edit, "council 24 of 22 October 2026")
    settle()
    QTest.keyClick(dialog.ui.ask_edit, Key.Key_Return)
    settle()
    assert window.page is meetings_page
    assert meetings_page.work.current is not None
    assert meetings_page.work.current.title == "Petition: Canalside Library"
