"""Standing words and phrases in the editor, by the keys that officers press."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.phrase_bank import Phrase
from sefton_minutes.ui.dialogs.phrase_chooser import PhraseChooser
from sefton_minutes.ui.main_window import MainWindow
from sefton_minutes.ui.pages.meetings_page import MeetingsPage
from sefton_minutes.ui.widgets.minute_edit import MinuteEdit
from tests.ui.conftest import Settle

ALT = Qt.KeyboardModifier.AltModifier
FIRST, SECOND = "The Committee considered the report.", "The debate was short."
TEXT = f"{FIRST}\n{SECOND}"


@pytest.fixture
def item(meetings_page: MeetingsPage, settle: Settle) -> AgendaItem:
    """An item whose minute is two plain lines, shown, the caret at the end of the first."""
    shown = next(one for one in meetings_page.work.items if not one.is_heading)
    meetings_page.work.show_item(shown.id)
    edit = meetings_page.editor.ui.minute_edit
    edit.selectAll()
    edit.insertPlainText(TEXT)
    settle()
    edit.setFocus()
    edit.go_to(len(FIRST))
    return shown


@pytest.fixture
def edit(meetings_page: MeetingsPage, item: AgendaItem) -> MinuteEdit:
    """The editor, on that item."""
    return meetings_page.editor.ui.minute_edit


def insert(window: MainWindow, letter: str) -> None:
    """Alt+N and a letter."""
    QTest.keyClick(window, Qt.Key.Key_N, ALT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    QTest.keyClicks(menu, letter)


def selected(edit: MinuteEdit) -> str:
    return edit.textCursor().selectedText()


def marked(edit: MinuteEdit) -> list[str]:
    """The words that are marked as still to be filled in."""
    return [edit.text[mark.start : mark.end] for mark in edit.layer("fields")]


@pytest.mark.parametrize(
    ("letter", "line"),
    [
        ("r", "RESOLVED: That …"),
        ("a", "Action: … to …"),
        ("v", "On being put to the vote, … voted for the motion, … voted against and … abstained."),
    ],
)
def test_a_letter_inserts_standing_words_below_the_line_as_one_act(
    window: MainWindow, meetings_page: MeetingsPage, edit: MinuteEdit, letter: str, line: str
) -> None:
    insert(window, letter)
    assert edit.text.split("\n") == [FIRST, line, SECOND]
    assert selected(edit) == "…"
    assert edit.hasFocus()
    assert meetings_page.work.stack.undoText().startswith("inserting a")
    QTest.keyClick(edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert edit.text == TEXT
    assert marked(edit) == []


def test_tab_walks_through_the_fields_and_out(window: MainWindow, edit: MinuteEdit) -> None:
    insert(window, "v")
    for count in ("5", "2"):
        QTest.keyClicks(edit, count)
        QTest.keyClick(edit, Qt.Key.Key_Tab)
    assert "5 voted for the motion, 2 voted against and … abstained." in edit.text
    assert marked(edit) == ["…"]
    QTest.keyClicks(edit, "0")
    QTest.keyClick(edit, Qt.Key.Key_Tab)
    line = edit.text.split("\n")[1]
    assert line.endswith("and 0 abstained.")
    assert edit.caret == edit.text.index(line) + len(line)
    assert marked(edit) == []
    QTest.keyClicks(edit, " Carried.")
    assert "abstained. Carried." in edit.text


def test_shift_tab_goes_back_and_an_open_field_waits(window: MainWindow, edit: MinuteEdit) -> None:
    insert(window, "d")
    QTest.keyClicks(edit, "Councillor Lark")
    QTest.keyClick(edit, Qt.Key.Key_Tab)
    first = edit.textCursor().selectionStart()
    QTest.keyClick(edit, Qt.Key.Key_Tab)
    assert edit.textCursor().selectionStart() > first
    QTest.keyClick(edit, Qt.Key.Key_Backtab)
    assert edit.textCursor().selectionStart() == first
    assert marked(edit) == ["…", "…"]


def test_esc_and_going_elsewhere_end_the_walk(window: MainWindow, edit: MinuteEdit) -> None:
    insert(window, "v")
    QTest.keyClick(edit, Qt.Key.Key_Escape)
    edit.go_to(edit.caret)
    QTest.keyClick(edit, Qt.Key.Key_Tab)
    assert selected(edit) == ""
    insert(window, "a")
    edit.go_to(0)
    edit.go_to(edit.text.index("Action"))
    QTest.keyClick(edit, Qt.Key.Key_Tab)
    assert selected(edit) == ""


def test_what_was_left_open_is_marked_when_the_minute_is_opened_again(
    window: MainWindow, meetings_page: MeetingsPage, item: AgendaItem, edit: MinuteEdit, settle: Settle
) -> None:
    insert(window, "r")
    settle()
    other = next(one for one in meetings_page.work.items if one.id != item.id and not one.is_heading)
    meetings_page.work.show_item(other.id)
    settle()
    meetings_page.work.show_item(item.id)
    settle()
    assert marked(edit) == ["…"]


def test_a_phrase_is_chosen_by_a_few_letters_and_its_known_fields_are_filled(
    qtbot: QtBot, window: MainWindow, meetings_page: MeetingsPage, edit: MinuteEdit, settle: Settle
) -> None:
    phrase = Phrase("Welcome by the chair", "The [body] welcomed [name] to “[item]”.")
    _, changes = meetings_page.workplace.services.phrases.keep(phrase)
    window.spread(changes)
    settle()
    insert(window, "p")
    (chooser,) = window.findChildren(PhraseChooser)
    QTest.keyClicks(chooser.ui.ask_edit, "welc")
    settle()
    current = meetings_page.work.current
    assert current is not None
    words = f"The Planning Committee welcomed [name] to “{current.title}”."
    assert chooser.ui.preview_edit.text == words
    assert [row.words for row in chooser.rows] == ["Welcome by the chair"]
    with qtbot.waitSignal(chooser.destroyed):
        QTest.keyClick(chooser.ui.ask_edit, Qt.Key.Key_Return)
    assert edit.text.split("\n")[1] == words
    assert selected(edit) == "[name]"
    assert meetings_page.work.stack.undoText().startswith("inserting “Welcome by the chair” in item")


def test_the_chooser_leaves_the_minute_alone_at_esc(
    qtbot: QtBot, window: MainWindow, edit: MinuteEdit
) -> None:
    insert(window, "p")
    (chooser,) = window.findChildren(PhraseChooser)
    QTest.keyClick(chooser.ui.ask_edit, Qt.Key.Key_Down)
    assert chooser.current == chooser.rows[1]
    QTest.keyClicks(chooser.ui.ask_edit, "zeppelin")
    assert chooser.ui.empty_label.isVisible()
    QTest.keyClick(chooser.ui.ask_edit, Qt.Key.Key_Return)
    with qtbot.waitSignal(chooser.destroyed):
        QTest.keyClick(chooser, Qt.Key.Key_Escape)
    assert edit.text == TEXT
    assert edit.hasFocus()


def test_the_menu_lists_the_phrases_of_the_body(
    window: MainWindow, meetings_page: MeetingsPage, edit: MinuteEdit, settle: Settle
) -> None:
    opened = meetings_page.work.opened
    assert opened is not None
    own = Phrase("Thanks & farewell", "Thanks were given.", opened.body.id)
    _, changes = meetings_page.workplace.services.phrases.keep(own)
    window.spread(changes)
    settle()
    QTest.keyClick(window, Qt.Key.Key_N, ALT)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    QTest.keyClicks(menu, "h")
    inner = QApplication.activePopupWidget()
    assert isinstance(inner, QMenu)
    listed = {action.text(): action for action in inner.actions()}
    assert "Report noted" in listed
    listed["Thanks && farewell"].trigger()
    inner.close()
    assert "Thanks were given." in edit.text


def test_fields_are_found_behind_signs_that_qt_counts_twice(window: MainWindow, edit: MinuteEdit) -> None:
    edit.go_to(0)
    edit.insertPlainText("Thanks 👍👍👍. ")
    insert(window, "v")
    for count in ("5", "2", "0"):
        assert selected(edit) == "…"
        QTest.keyClicks(edit, count)
        QTest.keyClick(edit, Qt.Key.Key_Tab)
    assert "5 voted for the motion, 2 voted against and 0 abstained." in edit.text


def test_a_field_that_undo_empties_is_in_hand_again(window: MainWindow, edit: MinuteEdit) -> None:
    insert(window, "v")
    QTest.keyClicks(edit, "7")
    QTest.keyClick(edit, Qt.Key.Key_Tab)
    QTest.keyClicks(edit, "8")
    QTest.keyClick(edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert selected(edit) == "…"
    QTest.keyClicks(edit, "9")
    QTest.keyClick(edit, Qt.Key.Key_Tab)
    assert selected(edit) == "…"
    assert "7 voted for the motion, 9 voted against and … abstained." in edit.text
