"""Names by real keys, in the real window."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sefton_minutes import composition
from sefton_minutes.domain.people import Person
from sefton_minutes.domain.text_change import TextChange
from sefton_minutes.ui.main_window import MainWindow
from sefton_minutes.ui.pages.meetings_page import MeetingsPage
from sefton_minutes.ui.widgets.minute_edit import MinuteEdit
from sefton_minutes.ui.writing.name_habit import NO_NAME, NameHabit
from tests.ui.conftest import Settle

Key, Modifier = Qt.Key, Qt.KeyboardModifier
CONTROL = Modifier.ControlModifier
REGISTER = ("Councillor Z. Zwetkova", "Councillor Y. Zwicky", "Mr Zacharias Zwirn")

Press = Callable[[str], None]


@pytest.fixture
def edit(
    window: MainWindow, meetings_page: MeetingsPage, services: composition.Services, settle: Settle
) -> MinuteEdit:
    """The editor with an empty minute and the keyboard, three people more in the register."""
    for name in REGISTER:
        _, changes = services.people.add(Person(name, "Ward member"))
        window.spread(changes)
    made = meetings_page.editor.ui.minute_edit
    made.change(TextChange(0, made.text, ""))
    made.setFocus()
    settle()
    return made


@pytest.fixture
def habit(edit: MinuteEdit) -> NameHabit:
    """What offers names in that editor."""
    made = edit.findChild(NameHabit)
    assert isinstance(made, NameHabit)
    return made


def offered(habit: NameHabit) -> list[str]:
    """The names under the line."""
    return [each.name for each in habit.popup.names] if habit.popup else []


def test_after_a_title_names_are_offered_and_typing_narrows_them(edit: MinuteEdit, habit: NameHabit) -> None:
    QTest.keyClicks(edit, "Cllr Zw")
    assert set(offered(habit)) == {"Z. Zwetkova", "Y. Zwicky", "Zacharias Zwirn"}
    QTest.keyClicks(edit, "i")
    assert "Z. Zwetkova" not in offered(habit)
    QTest.keyClicks(edit, "q")
    assert offered(habit) == []


def test_enter_at_the_end_of_a_line_inserts_no_name(edit: MinuteEdit, habit: NameHabit) -> None:
    QTest.keyClicks(edit, "Cllr Zwe")
    assert offered(habit)
    QTest.keyClick(edit, Key.Key_Return)
    assert edit.text == "Cllr Zwe\n"
    assert offered(habit) == []


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_Tab])
def test_a_name_taken_in_hand_is_put_in_as_one_step(
    edit: MinuteEdit, habit: NameHabit, meetings_page: MeetingsPage, key: Qt.Key
) -> None:
    QTest.keyClicks(edit, "Moved by Cllr Zwe")
    QTest.keyClick(edit, Key.Key_Down)
    assert habit.popup is not None
    assert habit.popup.chosen is not None
    QTest.keyClick(edit, key)
    assert edit.text == "Moved by Cllr Z. Zwetkova"
    assert meetings_page.work.stack.undoText().startswith("completing “Z. Zwetkova”")
    QTest.keyClick(edit, Key.Key_Z, CONTROL)
    assert edit.text == "Moved by Cllr Zwe"
    assert offered(habit) == []


def test_up_before_the_first_name_lets_go_of_the_list(edit: MinuteEdit, habit: NameHabit) -> None:
    QTest.keyClicks(edit, "Cllr Zw")
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Up, Key.Key_Up):
        QTest.keyClick(edit, key)
    assert habit.popup is not None
    assert habit.popup.chosen is None
    QTest.keyClick(edit, Key.Key_Tab)
    assert edit.text == "Cllr Zw\t"


def test_escape_closes_the_list_until_another_name_begins(edit: MinuteEdit, habit: NameHabit) -> None:
    QTest.keyClicks(edit, "Cllr Zw")
    QTest.keyClick(edit, Key.Key_Escape)
    QTest.keyClicks(edit, "i")
    assert offered(habit) == []
    QTest.keyClicks(edit, "cky and Cllr Z")
    assert offered(habit)
    QTest.keyClick(edit, Key.Key_Escape)
    QTest.keyClick(edit, Key.Key_Backspace)
    QTest.keyClicks(edit, "Z")
    assert offered(habit), "the name is begun anew"


def test_the_list_stays_while_the_minute_is_read_and_saved(
    edit: MinuteEdit, habit: NameHabit, meetings_page: MeetingsPage, qtbot: QtBot, settle: Settle
) -> None:
    with qtbot.waitSignal(meetings_page.work.readings.read):
        QTest.keyClicks(edit, "Cllr Zw")
    meetings_page.work.auto_save.flush()
    settle()
    assert offered(habit)


def test_names_are_asked_for_without_a_title(edit: MinuteEdit, habit: NameHabit) -> None:
    QTest.keyClicks(edit, "thanked Zwi")
    assert offered(habit) == []
    QTest.keyClick(edit, Key.Key_Space, CONTROL)
    assert offered(habit) == ["Councillor Y. Zwicky", "Mr Zacharias Zwirn"]
    QTest.keyClicks(edit, "r")
    QTest.keyClick(edit, Key.Key_Return)
    assert edit.text == "thanked Mr Zacharias Zwirn"


def test_where_no_name_begins_so_that_is_said(
    qtbot: QtBot, edit: MinuteEdit, meetings_page: MeetingsPage
) -> None:
    QTest.keyClicks(edit, "xq")
    with qtbot.waitSignal(meetings_page.work.said) as told:
        QTest.keyClick(edit, Key.Key_Space, CONTROL)
    assert told.args == [NO_NAME]


def test_the_list_leaves_the_line_free_and_the_keyboard_where_it_is(
    edit: MinuteEdit, habit: NameHabit, window: MainWindow
) -> None:
    edit.change(TextChange(0, "", "A line.\n" * 60))
    QTest.keyClicks(edit, "Cllr Zw")
    popup = habit.popup
    assert popup is not None
    caret = edit.cursorRect()
    line = QRect(edit.viewport().mapTo(window, caret.topLeft()), caret.size())
    assert not popup.geometry().intersects(line)
    assert window.rect().contains(popup.geometry())
    assert QApplication.focusWidget() is edit


def test_a_click_takes_a_name(edit: MinuteEdit, habit: NameHabit) -> None:
    QTest.keyClicks(edit, "Cllr Zwe")
    assert habit.popup is not None
    names = habit.popup._list
    place = names.visualRect(names.model().index(0, 0)).center()
    QTest.mouseClick(names.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert edit.text == "Cllr Z. Zwetkova"
    assert QApplication.focusWidget() is edit


@pytest.mark.parametrize("key", [Key.Key_Left, Key.Key_Home, Key.Key_Up])
def test_the_list_goes_when_the_caret_leaves(edit: MinuteEdit, habit: NameHabit, key: Qt.Key) -> None:
    edit.change(TextChange(0, "", "A line.\n"))
    QTest.keyClicks(edit, "Cllr Zw")
    QTest.keyClick(edit, key)
    assert offered(habit) == []


def test_the_list_goes_when_the_keyboard_goes_elsewhere(
    edit: MinuteEdit, habit: NameHabit, meetings_page: MeetingsPage
) -> None:
    QTest.keyClicks(edit, "Cllr Zw")
    meetings_page.item_list.ui.list_view.setFocus()
    assert offered(habit) == []
