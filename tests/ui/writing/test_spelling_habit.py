"""Spelling by real keys, in the real window, with the shipped dictionary."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from sefton_minutes import composition
from sefton_minutes.domain.people import Person
from sefton_minutes.domain.text_change import TextChange
from sefton_minutes.ui.main_window import MainWindow
from sefton_minutes.ui.pages.meetings_page import MeetingsPage
from sefton_minutes.ui.widgets.minute_edit import MinuteEdit
from sefton_minutes.ui.writing.offers_menu import OffersMenu
from sefton_minutes.ui.writing.spelling_habit import LAYER, NONE_LEFT, SpellingHabit
from tests.ui.conftest import PATIENCE_MILLISECONDS, Settle

Key, Modifier = Qt.Key, Qt.KeyboardModifier
CONTROL = Modifier.ControlModifier

Wait = Callable[[Callable[[], bool]], None]


@pytest.fixture
def wait(qtbot: QtBot) -> Wait:
    """Wait until something is so."""
    return lambda is_so: qtbot.waitUntil(is_so, timeout=PATIENCE_MILLISECONDS)


@pytest.fixture
def edit(window: MainWindow, meetings_page: MeetingsPage, settle: Settle) -> MinuteEdit:
    """The editor of the meeting in hand, on a blank minute, with the keyboard."""
    made = meetings_page.editor.ui.minute_edit
    made.change(TextChange(0, made.text, ""))
    made.setFocus()
    return made


@pytest.fixture
def blank(edit: MinuteEdit, meetings_page: MeetingsPage) -> MinuteEdit:
    """The same, in the first item; all other minutes of the meeting are blank too."""
    work = meetings_page.work
    ids = [item.id for item in work.items if not item.is_heading]
    for item_id in (*ids[1:], ids[0]):
        work.show_item(item_id)
        edit.change(TextChange(0, edit.text, ""))
    return edit


def underlined(edit: MinuteEdit) -> list[str]:
    """The words that are shown as misspelt."""
    return [edit.text[mark.start : mark.end] for mark in edit.layer(LAYER)]


def write(edit: MinuteEdit, text: str) -> None:
    """Let the minute be this, with the caret at its start."""
    edit.change(TextChange(0, edit.text, text), 0)


def opened_menu(edit: MinuteEdit, wait: Wait) -> OffersMenu:
    """The menu that comes up, with what may have been meant."""
    wait(lambda: any(menu.isVisible() for menu in edit.findChildren(OffersMenu)))
    (menu,) = (menu for menu in edit.findChildren(OffersMenu) if menu.isVisible())
    wait(lambda: any(action.data() for action in menu.actions()))
    return menu


def words_of(menu: QMenu) -> list[str]:
    """What may have been meant, as the menu says."""
    return [action.data() for action in menu.actions() if action.data() and action.isVisible()]


def has_looked(edit: MinuteEdit) -> bool:
    """Whether the text as it stands was looked over."""
    habit = edit.findChild(SpellingHabit)
    return isinstance(habit, SpellingHabit) and habit._looked == edit.text


def chosen(menu: QMenu, beginning: str) -> QAction:
    """The entry that begins so."""
    return next(action for action in menu.actions() if action.text().replace("&", "").startswith(beginning))


def test_misspelt_words_are_underlined_after_a_pause(edit: MinuteEdit, wait: Wait) -> None:
    QTest.keyClicks(edit, "The comittee recieved it.")
    wait(lambda: underlined(edit) == ["comittee", "recieved"])
    edit.go_to(0)
    QTest.keyClicks(edit, "Yes. ")
    assert underlined(edit) == ["comittee", "recieved"], "they keep their places"


def test_the_word_that_is_being_typed_is_left_alone(edit: MinuteEdit, wait: Wait) -> None:
    QTest.keyClicks(edit, "Teh comitt")
    wait(lambda: underlined(edit) == ["Teh"])
    QTest.keyClick(edit, Key.Key_Left)
    assert underlined(edit) == ["Teh", "comitt"], "the caret has left its end"
    QTest.keyClick(edit, Key.Key_End)
    QTest.keyClicks(edit, "ee ")
    wait(lambda: underlined(edit) == ["Teh", "comittee"])


def test_f7_goes_to_a_word_and_a_figure_corrects_it_as_one_step(
    edit: MinuteEdit, meetings_page: MeetingsPage, wait: Wait
) -> None:
    write(edit, "The comittee recieved it.")
    QTest.keyClick(edit, Key.Key_F7)
    menu = opened_menu(edit, wait)
    assert edit.textCursor().selectedText() == "comittee"
    assert words_of(menu)[0] == "committee"
    assert menu.activeAction().data() == "committee"
    QTest.keyClick(menu, Key.Key_1)
    assert edit.text == "The committee recieved it."
    assert meetings_page.work.stack.undoText().startswith("correcting “comittee”")
    QTest.keyClick(edit, Key.Key_F7)
    assert words_of(opened_menu(edit, wait))[0] == "received"
    QTest.keyClick(opened_menu(edit, wait), Key.Key_Escape)
    QTest.keyClick(edit, Key.Key_Z, CONTROL)
    assert edit.text == "The comittee recieved it."


def test_f7_goes_on_to_the_next_items_and_round(
    blank: MinuteEdit, meetings_page: MeetingsPage, wait: Wait
) -> None:
    work = meetings_page.work
    first, second = [item.id for item in work.items if not item.is_heading][:2]
    write(blank, "Teh report.")
    work.show_item(second)
    write(blank, "It was recieved.")
    QTest.keyClick(blank, Key.Key_F7)
    QTest.keyClick(opened_menu(blank, wait), Key.Key_Escape)
    assert (work.current_id, blank.textCursor().selectedText()) == (second, "recieved")
    QTest.keyClick(blank, Key.Key_F7)
    QTest.keyClick(opened_menu(blank, wait), Key.Key_Escape)
    assert (work.current_id, blank.textCursor().selectedText()) == (first, "Teh")


def test_where_nothing_is_misspelt_that_is_said(
    qtbot: QtBot, blank: MinuteEdit, meetings_page: MeetingsPage
) -> None:
    write(blank, "The report was noted.")
    with qtbot.waitSignal(meetings_page.work.said) as told:
        QTest.keyClick(blank, Key.Key_F7)
    assert told.args == [NONE_LEFT]


def test_a_word_is_added_to_the_councils_words_and_is_right_from_then_on(
    edit: MinuteEdit, services: composition.Services, wait: Wait
) -> None:
    write(edit, "The wrackline’s end, the Wrackline and teh quay")
    wait(lambda: underlined(edit) == ["wrackline’s", "Wrackline", "teh"])
    edit.go_to(6)
    QTest.keyClick(edit, Key.Key_Period, CONTROL)
    menu = edit.findChildren(OffersMenu)[0]
    chosen(menu, "Add “wrackline”").trigger()
    wait(lambda: underlined(edit) == ["teh"])
    assert services.spelling.words() == ("wrackline",)


def test_a_word_can_be_corrected_as_soon_as_it_is_typed(edit: MinuteEdit, wait: Wait) -> None:
    QTest.keyClicks(edit, "Teh ")
    wait(lambda: underlined(edit) == ["Teh"])
    QTest.keyClicks(edit, "comittee")
    QTest.keyClick(edit, Key.Key_Period, CONTROL)
    QTest.keyClick(opened_menu(edit, wait), Key.Key_1)
    assert edit.text == "Teh committee"


def test_a_word_is_passed_over_in_one_meeting_only(
    edit: MinuteEdit, meetings_page: MeetingsPage, wait: Wait, settle: Settle
) -> None:
    work = meetings_page.work
    write(edit, "The wrackline.")
    wait(lambda: underlined(edit) == ["wrackline"])
    edit.go_to(6)
    QTest.keyClick(edit, Key.Key_Period, CONTROL)
    chosen(edit.findChildren(OffersMenu)[0], "Pass over").trigger()
    wait(lambda: underlined(edit) == [])
    here = work.meeting_id
    meetings = meetings_page.workplace.services.meetings
    other = next(each.id for each in meetings.list() if each.id != here and meetings.open(each.id).items)
    for meeting_id, expected in ((other, ["wrackline"]), (here, [])):
        work.open(meeting_id)
        settle()
        work.show_item(next(item.id for item in work.items if not item.is_heading))
        write(edit, "The wrackline.")
        wait(partial(has_looked, edit))
        assert underlined(edit) == expected


def test_names_of_the_register_become_right(
    edit: MinuteEdit, window: MainWindow, services: composition.Services, wait: Wait
) -> None:
    write(edit, "Thanks went to Okwudili.")
    wait(lambda: underlined(edit) == ["Okwudili"])
    _, changes = services.people.add(Person("Councillor Z. Okwudili"))
    window.spread(changes)
    wait(lambda: underlined(edit) == [])


def test_the_check_can_be_turned_off_and_f7_still_looks(
    edit: MinuteEdit, window: MainWindow, wait: Wait
) -> None:
    write(edit, "The comittee.")
    wait(lambda: underlined(edit) == ["comittee"])
    toggle = window.findChild(QAction, "toggle_spelling")
    assert isinstance(toggle, QAction)
    toggle.trigger()
    assert underlined(edit) == []
    assert window.state.words("spelling") == "off"
    QTest.keyClick(edit, Key.Key_F7)
    QTest.keyClick(opened_menu(edit, wait), Key.Key_Escape)
    toggle.trigger()
    wait(lambda: underlined(edit) == ["comittee"])


def test_the_menu_of_the_right_button_offers_the_same(edit: MinuteEdit, wait: Wait) -> None:
    write(edit, "The comittee.")
    wait(lambda: underlined(edit) == ["comittee"])
    edit.go_to(8)
    edit.customContextMenuRequested.emit(edit.cursorRect().center())
    menu = next(menu for menu in edit.window().findChildren(OffersMenu) if menu.isVisible())
    wait(lambda: bool(words_of(menu)))
    assert words_of(menu)[0] == "committee"
    QTest.keyClick(menu, Key.Key_1)
    assert edit.text == "The committee."


def test_undo_and_another_item_are_looked_over_too(
    edit: MinuteEdit, meetings_page: MeetingsPage, wait: Wait
) -> None:
    write(edit, "The comittee.")
    wait(lambda: underlined(edit) == ["comittee"])
    write(edit, "The committee.")
    wait(lambda: underlined(edit) == [])
    QTest.keyClick(edit, Key.Key_Z, CONTROL)
    wait(lambda: underlined(edit) == ["comittee"])
    second = [item.id for item in meetings_page.work.items if not item.is_heading][1]
    meetings_page.work.show_item(second)
    assert underlined(edit) == []


def test_the_right_word_is_selected_behind_signs_that_qt_counts_twice(blank: MinuteEdit, wait: Wait) -> None:
    write(blank, "Thanks 👍👍👍 for the comittee meal. The reprot was read.")
    for word in ("comittee", "reprot"):
        QTest.keyClick(blank, Key.Key_F7)
        opened_menu(blank, wait).close()
        assert blank.textCursor().selectedText() == word
