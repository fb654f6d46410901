"""Earlier versions of a text, by real keys in the real window on the sample council."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sefton_minutes import composition
from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.ui.dialogs.revisions_dialog import NOW, RevisionsDialog
from sefton_minutes.ui.main_window import MainWindow
from sefton_minutes.ui.pages.meetings_page import MeetingsPage
from tests.ui.conftest import Settle
from tests.ui.pages.test_meetings_page import give, show_item

Key, Modifier = Qt.Key, Qt.KeyboardModifier
FIRST = "The report was noted.\nMembers asked why.\nThe Chair thanked the officers."
SECOND = "The report was agreed.\nThe Chair thanked the officers.\nThe dues were discussed."


def is_blank(item: AgendaItem) -> bool:
    return not item.minute_text and not item.agenda_text and not item.is_heading


@pytest.fixture
def item(
    window: MainWindow, meetings_page: MeetingsPage, services: composition.Services, settle: Settle
) -> AgendaItem:
    """An item whose minute was kept twice, shown with the second."""
    give(window, "new_item")
    settle()
    made = show_item(meetings_page, settle, is_blank)
    edit = meetings_page.editor.ui.minute_edit
    for text in (FIRST, SECOND):
        edit.selectAll()
        edit.insertPlainText(text)
        meetings_page.leaving()
        settle()
    return made


def opened(window: MainWindow, settle: Settle) -> RevisionsDialog:
    QTest.keyClick(window, Key.Key_H, Modifier.ControlModifier | Modifier.ShiftModifier)
    made = window.findChild(RevisionsDialog)
    assert isinstance(made, RevisionsDialog)
    settle()
    settle()
    return made


def press(qtbot: QtBot, dialog: RevisionsDialog, key: Qt.Key, done: Callable[[], bool]) -> None:
    """Alt and the letter of a button, which Qt presses a moment later."""
    QTest.keyClick(dialog, key, Modifier.AltModifier)
    qtbot.waitUntil(done)


def has_done(page: MeetingsPage, steps: int) -> bool:
    return page.work.stack.index() == steps


def minute(page: MeetingsPage) -> str:
    return page.editor.ui.minute_edit.text


def test_versions_are_listed_and_the_last_that_differs_is_compared(
    window: MainWindow, item: AgendaItem, settle: Settle
) -> None:
    dialog = opened(window, settle)
    list_view = dialog.ui.versions_list
    model = list_view.model()
    rows = [model.data(model.index(row, 0)) for row in range(model.rowCount())]
    assert ["“The report was noted. Members" in row for row in rows] == [False, True]
    assert [", officer: " in row for row in rows] == [True, True]
    assert list_view.currentIndex().row() == 1
    assert QApplication.focusWidget() is list_view
    words = dialog.ui.comparison_edit.toPlainText()
    assert "Members asked why." in words
    assert "The dues were discussed." in words
    QTest.keyClick(list_view, Key.Key_Up)
    settle()
    assert dialog.ui.comparison_edit.toPlainText() == "This version is the text as it is now."
    assert not dialog.ui.whole_button.isEnabled()


def test_the_whole_is_restored_as_one_step_that_undo_takes_back(
    qtbot: QtBot, window: MainWindow, meetings_page: MeetingsPage, item: AgendaItem, settle: Settle
) -> None:
    press(qtbot, opened(window, settle), Key.Key_X, lambda: minute(meetings_page) == FIRST)
    assert meetings_page.work.stack.undoText().startswith("restoring the version of ")
    give(window, "undo")
    assert minute(meetings_page) == SECOND


def test_one_paragraph_after_another_is_restored_by_keys(
    qtbot: QtBot, window: MainWindow, meetings_page: MeetingsPage, item: AgendaItem, settle: Settle
) -> None:
    dialog = opened(window, settle)
    seen = []
    for _ in range(3):
        assert dialog.pair is not None
        seen.append(dialog.pair.row.kind.value)
        steps = meetings_page.work.stack.index() + 1
        press(qtbot, dialog, Key.Key_P, partial(has_done, meetings_page, steps))
        settle()
    assert seen == ["changed", "removed", "added"]
    assert minute(meetings_page) == FIRST
    assert not dialog.ui.paragraph_button.isEnabled()
    QTest.keyClick(dialog, Key.Key_Escape)
    for _ in range(3):
        give(window, "undo")
    assert minute(meetings_page) == SECOND


def test_differences_are_gone_through_by_f8(window: MainWindow, item: AgendaItem, settle: Settle) -> None:
    dialog = opened(window, settle)
    kinds = []
    for modifier in (Modifier.NoModifier, Modifier.NoModifier, Modifier.NoModifier, Modifier.ShiftModifier):
        QTest.keyClick(dialog, Key.Key_F8, modifier)
        assert dialog.pair is not None
        kinds.append(dialog.pair.row.kind.value)
    assert kinds == ["removed", "added", "added", "removed"]
    assert QApplication.focusWidget() is dialog.ui.comparison_edit


def test_what_is_typed_and_not_yet_saved_is_the_text_now(
    window: MainWindow, meetings_page: MeetingsPage, item: AgendaItem, settle: Settle
) -> None:
    edit = meetings_page.editor.ui.minute_edit
    edit.moveCursor(edit.textCursor().MoveOperation.End)
    QTest.keyClicks(edit, " Unsaved.")
    dialog = opened(window, settle)
    assert "Unsaved" in dialog.ui.comparison_edit.toPlainText()
    dialog.ui.with_combo.setCurrentIndex(1)
    settle()
    assert not dialog.ui.paragraph_button.isEnabled()
    dialog.ui.with_combo.setCurrentIndex(2)
    settle()
    assert "Unsaved" not in dialog.ui.comparison_edit.toPlainText()
    assert dialog.ui.with_combo.itemText(0) == NOW


def test_the_agenda_text_has_versions_of_its_own_and_none_says_so(
    window: MainWindow, meetings_page: MeetingsPage, item: AgendaItem, settle: Settle
) -> None:
    dialog = opened(window, settle)
    dialog.ui.text_combo.setCurrentIndex(1)
    settle()
    assert dialog.ui.empty_label.isVisible()
    assert dialog.ui.empty_label.text().startswith("No earlier version of this text is kept yet.")
    assert not dialog.ui.body_frame.isVisible()
    assert not dialog.ui.whole_button.isEnabled()


def test_the_agenda_text_is_restored_too(
    qtbot: QtBot, window: MainWindow, meetings_page: MeetingsPage, item: AgendaItem, settle: Settle
) -> None:
    field = meetings_page.editor.ui.agenda_edit
    meetings_page.editor.fold_agenda()
    for text in ("To consider.", "To decide."):
        field.setPlainText(text)
        meetings_page.leaving()
        settle()
    dialog = opened(window, settle)
    dialog.ui.text_combo.setCurrentIndex(1)
    settle()
    settle()
    press(qtbot, dialog, Key.Key_X, lambda: field.toPlainText() == "To consider.")
    give(window, "undo")
    assert field.toPlainText() == "To decide."
