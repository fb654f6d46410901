"""Lists by real keys, in the real window. "|" stands for the caret."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sefton_minutes.domain.text_change import TextChange
from sefton_minutes.ui.main_window import MainWindow
from sefton_minutes.ui.pages.meetings_page import MeetingsPage
from sefton_minutes.ui.widgets.minute_edit import MinuteEdit
from tests.ui.conftest import Settle

Key, Modifier = Qt.Key, Qt.KeyboardModifier
MOVE = Modifier.AltModifier | Modifier.ShiftModifier
NONE = Modifier.NoModifier
LISTED = "RESOLVED: That\n(1)\tone;\n(2)\ttwo; and\n(3)\tthree."

Press = tuple[Qt.Key, Qt.KeyboardModifier]


@pytest.fixture
def edit(window: MainWindow, meetings_page: MeetingsPage, settle: Settle) -> MinuteEdit:
    """The editor of the meeting in hand, with the keyboard."""
    made = meetings_page.editor.ui.minute_edit
    made.setFocus()
    return made


def write(edit: MinuteEdit, marked: str) -> None:
    """Let the minute be this, with the caret at "|", as an act of its own."""
    edit.change(TextChange(0, edit.text, marked.replace("|", "")), marked.index("|"), "writing")


def written(edit: MinuteEdit) -> str:
    """The minute as it stands, with "|" at the caret."""
    return f"{edit.text[: edit.caret]}|{edit.text[edit.caret :]}"


@pytest.mark.parametrize(
    ("before", "press", "after"),
    [
        ("(1)\tone;|", (Key.Key_Return, NONE), "(1)\tone;\n(2)\t|"),
        ("(1)\tone;|", (Key.Key_Return, Modifier.ShiftModifier), "(1)\tone;\n(2)\t|"),
        ("(1)\tone;|\n(2)\ttwo", (Key.Key_Enter, Modifier.KeypadModifier), "(1)\tone;\n(2)\t|\n(3)\ttwo"),
        ("(1)\tone\n(2)\t|", (Key.Key_Return, NONE), "(1)\tone\n|"),
        ("(1)\tone\n(a)\t|", (Key.Key_Return, NONE), "(1)\tone\n(2)\t|"),
        ("The report.|", (Key.Key_Return, NONE), "The report.\n|"),
        ("(1)\tone\n(2)\ttw|o", (Key.Key_Tab, NONE), "(1)\tone\n(a)\ttw|o"),
        ("(1)\to\n(a)\ttw|o\n(2)\tx", (Key.Key_Backtab, Modifier.ShiftModifier), "(1)\to\n(2)\ttw|o\n(3)\tx"),
        ("(1)\to|ne", (Key.Key_Tab, NONE), "(1)\to|ne"),
        ("Name|", (Key.Key_Tab, NONE), "Name\t|"),
        ("Name|", (Key.Key_Backtab, Modifier.ShiftModifier), "Name|"),
        ("(1)\tone\n(2)\t|two\n(3)\tx", (Key.Key_Backspace, NONE), "(1)\tone |two\n(2)\tx"),
        ("(1)\t|one\n(2)\ttwo", (Key.Key_Backspace, NONE), "|one\n(1)\ttwo"),
        ("(1)\tone|\n(2)\ttwo\n(3)\tx", (Key.Key_Delete, NONE), "(1)\tone |two\n(2)\tx"),
        ("(1)\tone\n(2)\ttwo|", (Key.Key_Up, MOVE), "(1)\ttwo|\n(2)\tone"),
        ("(1)\to|ne\n(a)\tx\n(2)\ttwo", (Key.Key_Down, MOVE), "(1)\ttwo\n(2)\to|ne\n(a)\tx"),
    ],
)  # fmt: skip
def test_a_key_is_one_step_that_undo_takes_back(
    edit: MinuteEdit, meetings_page: MeetingsPage, before: str, press: Press, after: str
) -> None:
    write(edit, before)
    at = meetings_page.work.stack.index()
    QTest.keyClick(edit, press[0], press[1])
    assert written(edit) == after
    assert edit.text == edit.document().toRawText().replace("\u2029", "\n")
    steps = meetings_page.work.stack.index() - at
    assert steps == (before.replace("|", "") != after.replace("|", ""))
    for _ in range(steps):
        QTest.keyClick(edit, Key.Key_Z, Modifier.ControlModifier)
    assert edit.text == before.replace("|", "")
    current = meetings_page.work.current
    assert current is not None
    assert current.minute_text == edit.text


def test_undo_says_what_was_done(edit: MinuteEdit, meetings_page: MeetingsPage) -> None:
    write(edit, LISTED + "|")
    QTest.keyClick(edit, Key.Key_Tab)
    assert meetings_page.work.stack.undoText().startswith("nesting in item")
    QTest.keyClick(edit, Key.Key_Backtab, Modifier.ShiftModifier)
    QTest.keyClick(edit, Key.Key_Up, MOVE)
    assert meetings_page.work.stack.undoText().startswith("moving a clause in item")


def select(edit: MinuteEdit, start: int, end: int) -> None:
    """Select `text[start:end]`."""
    cursor = edit.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    edit.setTextCursor(cursor)


def test_a_selection_nests_as_a_whole_and_stays_selected(edit: MinuteEdit) -> None:
    write(edit, "|(1)\tone\n(2)\ttwo\n(3)\tthree\nThe end")
    select(edit, edit.text.index("(2)"), edit.text.index("The end"))
    QTest.keyClick(edit, Key.Key_Tab)
    assert edit.text == "(1)\tone\n(a)\ttwo\n(b)\tthree\nThe end"
    assert edit.textCursor().selection().toPlainText() == "(a)\ttwo\n(b)\tthree"
    QTest.keyClick(edit, Key.Key_Backtab, Modifier.ShiftModifier)
    assert edit.text == "(1)\tone\n(2)\ttwo\n(3)\tthree\nThe end"


def test_tab_over_paragraphs_takes_nothing_away(edit: MinuteEdit) -> None:
    write(edit, "|One.\nTwo.")
    edit.selectAll()
    QTest.keyClick(edit, Key.Key_Tab)
    assert edit.text == "One.\nTwo."


def test_enter_replaces_a_selection_and_goes_on(edit: MinuteEdit) -> None:
    write(edit, "(1)\tone and more|\n(2)\ttwo")
    select(edit, 7, 16)
    QTest.keyClick(edit, Key.Key_Return)
    assert written(edit) == "(1)\tone\n(2)\t|\n(3)\ttwo"


def test_the_numbers_follow_a_cut_and_come_back_with_it(
    edit: MinuteEdit, meetings_page: MeetingsPage
) -> None:
    write(edit, LISTED + "|")
    select(edit, LISTED.index("(1)"), LISTED.index("(2)"))
    edit.cut()
    assert edit.text == "RESOLVED: That\n(1)\ttwo; and\n(2)\tthree."
    assert meetings_page.work.stack.undoText().startswith("cutting and numbering in item")
    QTest.keyClick(edit, Key.Key_Z, Modifier.ControlModifier)
    assert edit.text == LISTED
    QTest.keyClick(edit, Key.Key_Y, Modifier.ControlModifier)
    assert edit.text == "RESOLVED: That\n(1)\ttwo; and\n(2)\tthree."


def drop(edit: MinuteEdit, words: QMimeData) -> None:
    """Drop words at the caret, as another program would."""
    place, copying = edit.cursorRect().center(), Qt.DropAction.CopyAction
    entering = QDragEnterEvent(place, copying, words, Qt.MouseButton.LeftButton, NONE)
    QApplication.sendEvent(edit.viewport(), entering)
    QApplication.sendEvent(
        edit.viewport(), QDropEvent(QPointF(place), copying, words, Qt.MouseButton.LeftButton, NONE)
    )


def test_the_numbers_follow_what_is_pasted_and_what_is_dropped(edit: MinuteEdit) -> None:
    write(edit, LISTED + "|")
    edit.go_to(LISTED.index("(2)"))
    QGuiApplication.clipboard().setText("(2)\tnew;\n")
    edit.paste()
    assert edit.text == "RESOLVED: That\n(1)\tone;\n(2)\tnew;\n(3)\ttwo; and\n(4)\tthree."
    dropped = QMimeData()
    dropped.setText("\n(9)\tlast")
    edit.go_to(len(edit.text))
    drop(edit, dropped)
    assert edit.text.endswith("(4)\tthree.\n(5)\tlast")


def test_a_line_that_is_dragged_is_moved_as_one_step(edit: MinuteEdit, meetings_page: MeetingsPage) -> None:
    write(edit, LISTED + "|")
    select(edit, LISTED.index("(1)"), LISTED.index("(2)"))
    at = meetings_page.work.stack.index()
    edit.move_selection(LISTED.index("(3)"))
    assert edit.text == "RESOLVED: That\n(1)\ttwo; and\n(2)\tone;\n(3)\tthree."
    assert meetings_page.work.stack.index() == at + 1


def test_clauses_that_are_cited_are_told_and_left(edit: MinuteEdit, meetings_page: MeetingsPage) -> None:
    said: list[str] = []
    meetings_page.work.said.connect(said.append)
    write(edit, LISTED + "\n\nThe effect of resolution (2) above was explained.|")
    edit.go_to(LISTED.index("one;") + 4)
    QTest.keyClick(edit, Key.Key_Return)
    assert said == ["“resolution (2) above” may mean (3) now, which was (2)."]
    assert edit.text.endswith("resolution (2) above was explained.")
    select(edit, edit.text.index("(1)"), edit.text.index("(2)"))
    edit.cut()
    assert said[1:] == ["“resolution (2) above” may mean (1) now, which was (2)."]


def test_at_its_ends_an_entry_stays_and_so_does_the_item(
    edit: MinuteEdit, meetings_page: MeetingsPage
) -> None:
    said: list[str] = []
    meetings_page.work.said.connect(said.append)
    write(edit, "(1)\tone|\n(2)\ttwo")
    order = [item.id for item in meetings_page.work.items]
    QTest.keyClick(edit, Key.Key_Up, MOVE)
    assert said == ["This entry is the first of its level."]
    assert [item.id for item in meetings_page.work.items] == order


def test_outside_a_list_the_item_is_moved(edit: MinuteEdit, meetings_page: MeetingsPage) -> None:
    meetings_page.work.show_item(meetings_page.work.items[2].id)
    edit.setFocus()
    write(edit, "The report was noted.|")
    here = meetings_page.work.current_id
    QTest.keyClick(edit, Key.Key_Up, MOVE)
    assert meetings_page.work.items[1].id == here


KEYS = st.sampled_from(
    [
        (Key.Key_Return, NONE), (Key.Key_Tab, NONE), (Key.Key_Backtab, Modifier.ShiftModifier),
        (Key.Key_Up, MOVE), (Key.Key_Down, MOVE), (Key.Key_Backspace, NONE), (Key.Key_Delete, NONE),
        (Key.Key_Up, NONE), (Key.Key_Down, NONE), (Key.Key_Home, NONE), (Key.Key_End, NONE),
        (Key.Key_Right, Modifier.ShiftModifier), (Key.Key_Down, Modifier.ShiftModifier),
        (Key.Key_X, Modifier.ControlModifier), (Key.Key_V, Modifier.ControlModifier),
        (Key.Key_Backspace, Modifier.ControlModifier), (Key.Key_A, NONE), (Key.Key_Space, NONE),
    ]
)  # fmt: skip


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(keys=st.lists(KEYS, max_size=25))
def test_whatever_was_pressed_undo_brings_back_the_first_text_and_redo_the_last(
    edit: MinuteEdit, meetings_page: MeetingsPage, keys: list[Press]
) -> None:
    stack = meetings_page.work.stack
    write(edit, LISTED + "\n\n• a\n– b\n• |c\n\nThe end.")
    first, at = edit.text, stack.index()
    for key, modifiers in keys:
        QTest.keyClick(edit, key, modifiers)
        assert edit.text == edit.document().toRawText().replace("\u2029", "\n")
    last = edit.text
    while stack.index() > at:
        meetings_page.acts.undo()
    assert edit.text == first
    while stack.canRedo():
        meetings_page.acts.redo()
    assert edit.text == last


DOUBTFUL = "(1)\tthe report be noted; and\n(2)\tthe plan be agreed."


def has_doubt(edit: MinuteEdit) -> bool:
    """A call, because mypy takes what a property once said to hold for good."""
    return edit.doubt is not None


@pytest.mark.parametrize(
    "press", [Modifier.ControlModifier, Modifier.ControlModifier | Modifier.ShiftModifier]
)
def test_a_doubt_over_a_list_is_answered_by_one_key_and_one_step(
    edit: MinuteEdit, meetings_page: MeetingsPage, settle: Settle, press: Qt.KeyboardModifier
) -> None:
    write(edit, f"The Committee discussed it.\nRESLOVED: That\n{DOUBTFUL}|")
    meetings_page.work.readings.catch_up()
    settle()
    edit.go_to(edit.text.index("RESL") + 3)
    before, at = edit.text, meetings_page.work.stack.index()
    assert has_doubt(edit)
    QTest.keyClick(edit, Key.Key_Return, press)
    settle()
    assert meetings_page.work.stack.index() == at + 1
    assert not has_doubt(edit)
    assert DOUBTFUL in edit.text
    QTest.keyClick(edit, Key.Key_Z, Modifier.ControlModifier)
    settle()
    assert edit.text == before
    assert has_doubt(edit)


def test_undo_of_nesting_leaves_the_caret_in_the_words(edit: MinuteEdit) -> None:
    write(edit, "(1)\tone;\n(2)\ttwo|\n(3)\tthree")
    QTest.keyClick(edit, Key.Key_Tab)
    QTest.keyClick(edit, Key.Key_Z, Modifier.ControlModifier)
    assert written(edit) == "(1)\tone;\n(2)\ttwo|\n(3)\tthree"
    QTest.keyClick(edit, Key.Key_Y, Modifier.ControlModifier)
    assert written(edit) == "(1)\tone;\n(a)\ttwo|\n(2)\tthree"
