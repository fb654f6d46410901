"""Fast writing in several items, with moves and saves between: no character is lost, and the caret stays."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from sefton_minutes import composition
from sefton_minutes.ui.main_window import MainWindow
from sefton_minutes.ui.pages.meetings_page import MeetingsPage
from sefton_minutes.ui.widgets.minute_edit import MinuteEdit
from tests.ui.conftest import Settle

Key, Modifier = Qt.Key, Qt.KeyboardModifier
MOVE = Modifier.AltModifier | Modifier.ShiftModifier


@pytest.fixture
def edit(meetings_page: MeetingsPage) -> MinuteEdit:
    """The editor, with the keyboard, at the end of the fourth minute."""
    meetings_page.work.show_item(meetings_page.work.items[3].id)
    made = meetings_page.editor.ui.minute_edit
    made.setFocus()
    return made


def minutes(page: MeetingsPage) -> dict[str, str]:
    """Each minute by its title, in order."""
    return {item.title: item.minute_text for item in page.work.items}


def write_everywhere(edit: MinuteEdit) -> None:
    """As fast as keys come: two items, a move between, and on in the middle of a line."""
    QTest.keyClicks(edit, " One")
    QTest.keyClick(edit, Key.Key_PageDown, Modifier.ControlModifier)
    QTest.keyClicks(edit, " two")
    QTest.keyClick(edit, Key.Key_Up, MOVE)
    QTest.keyClick(edit, Key.Key_Left)
    QTest.keyClicks(edit, "--")
    QTest.keyClick(edit, Key.Key_PageUp, Modifier.ControlModifier)
    QTest.keyClicks(edit, " three")
    QTest.keyClick(edit, Key.Key_Down, MOVE)
    QTest.keyClick(edit, Key.Key_PageUp, Modifier.ControlModifier)
    QTest.keyClicks(edit, "!")


def test_all_of_it_is_kept_undone_and_done_again(
    window: MainWindow,
    meetings_page: MeetingsPage,
    edit: MinuteEdit,
    services: composition.Services,
    settle: Settle,
) -> None:
    before = minutes(meetings_page)
    titles = list(before)
    write_everywhere(edit)
    meetings_page.work.leave_item()
    settle()
    after = minutes(meetings_page)
    assert after[titles[3]] == f"{before[titles[3]]} One"
    assert after[titles[4]] == f"{before[titles[4]]} tw--o!"
    assert after[titles[2]] == f"{before[titles[2]]} three"
    kept = services.meetings.open(meetings_page.work.meeting_id)
    assert {item.title: item.minute_text for item in kept.items} == after
    assert [item.title for item in kept.items] == list(after)
    stack = meetings_page.work.stack
    while stack.canUndo():
        QTest.keyClick(edit, Key.Key_Z, Modifier.ControlModifier)
    assert list(minutes(meetings_page).items()) == list(before.items())
    while stack.canRedo():
        QTest.keyClick(edit, Key.Key_Y, Modifier.ControlModifier)
    settle()
    assert list(minutes(meetings_page).items()) == list(after.items())


def test_a_save_and_a_reading_leave_the_caret_where_it_is(
    window: MainWindow, meetings_page: MeetingsPage, edit: MinuteEdit, settle: Settle
) -> None:
    QTest.keyClick(edit, Key.Key_Home, Modifier.ControlModifier)
    QTest.keyClicks(edit, "At the beginning")
    here = edit.caret
    meetings_page.work.leave_item()
    meetings_page.work.reload()
    settle()
    assert (edit.caret, edit.text[:here]) == (here, "At the beginning")
    QTest.keyClicks(edit, " ")
    assert edit.text.startswith("At the beginning ")
