"""Copy and paste in a minute, with the formats that programs put on the clipboard."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from sefton_minutes.domain.text_change import TextChange
from sefton_minutes.ui.main_window import MainWindow
from sefton_minutes.ui.pages.meetings_page import MeetingsPage
from sefton_minutes.ui.widgets.minute_edit import MinuteEdit
from sefton_minutes.ui.writing.clipboard_habit import GIVEN_UP, LARGE, NOTHING_TO_PASTE
from tests.ui.conftest import Settle

COPIED = Path(__file__).parents[2] / "exchange" / "clipboard" / "copied"
Key, Modifier = Qt.Key, Qt.KeyboardModifier
LIST = "<ol type=a><li>the bins be emptied;<li>the streets be swept.</ol>"
PLAIN = "a. the bins be emptied;\nb. the streets be swept."
NAMES = {
    ".html": ("text/html", 'application/x-qt-windows-mime;value="HTML Format"'),
    ".rtf": ("text/rtf", 'application/x-qt-windows-mime;value="Rich Text Format"'),
}


@pytest.fixture
def edit(window: MainWindow, meetings_page: MeetingsPage) -> MinuteEdit:
    """The editor, with the keyboard, in an empty minute."""
    item = next(one for one in meetings_page.work.items if not one.minute_text and not one.is_heading)
    meetings_page.work.show_item(item.id)
    made = meetings_page.editor.ui.minute_edit
    made.setFocus()
    return made


def offer(plain: str = "", html: str = "", formats: Mapping[str, bytes] = MappingProxyType({})) -> None:
    """As if another program had copied this."""
    data = QMimeData()
    if html:
        data.setHtml(html)
    if plain:
        data.setText(plain)
    for name, bytes_of in formats.items():
        data.setData(name, bytes_of)
    QGuiApplication.clipboard().setMimeData(data)


def press(edit: QWidget, key: Qt.Key, *, shift: bool = False) -> None:
    """A key with Ctrl."""
    QTest.keyClick(edit, key, Modifier.ControlModifier | (Modifier.ShiftModifier if shift else Modifier(0)))


def sentence(window: MainWindow) -> str:
    """What the status line says."""
    return window.status_line.sentence


def test_a_list_comes_as_a_list_and_undo_goes_by_plain_words_to_nothing(
    window: MainWindow, edit: MinuteEdit
) -> None:
    structured = "(a)\tthe bins be emptied;\n(b)\tthe streets be swept."
    offer(PLAIN, LIST)
    press(edit, Key.Key_V)
    assert edit.text == structured
    assert edit.caret == len(structured)
    assert sentence(window) == "Pasted with lists; Ctrl+Z for plain words."
    press(edit, Key.Key_Z)
    assert edit.text == PLAIN
    assert "lists of what was pasted" in sentence(window)
    press(edit, Key.Key_Z)
    assert edit.text == ""
    assert "pasting in" in sentence(window)
    press(edit, Key.Key_Y)
    press(edit, Key.Key_Y)
    assert edit.text == structured


def test_plain_from_the_start(window: MainWindow, edit: MinuteEdit) -> None:
    offer(PLAIN, LIST)
    press(edit, Key.Key_V, shift=True)
    assert edit.text == PLAIN
    press(edit, Key.Key_Z)
    assert edit.text == ""


def test_words_within_a_sentence_stay_within_it(edit: MinuteEdit) -> None:
    QTest.keyClicks(edit, "The was noted.")
    edit.go_to(4)
    offer("report", "<p>report</p>")
    press(edit, Key.Key_V)
    QTest.keyClicks(edit, " ")
    assert edit.text == "The report was noted."


def test_what_is_selected_gives_way(edit: MinuteEdit) -> None:
    QTest.keyClicks(edit, "Old words")
    edit.selectAll()
    offer("New", "<b>New</b>")
    press(edit, Key.Key_V)
    assert edit.text == "New"
    press(edit, Key.Key_Z)
    assert edit.text == "Old words"


def test_a_list_pasted_into_a_list_goes_on_with_its_numbers(edit: MinuteEdit) -> None:
    QTest.keyClicks(edit, "(1) one;")
    QTest.keyClick(edit, Key.Key_Return)
    offer(PLAIN, LIST)
    press(edit, Key.Key_V)
    assert [line.split()[0] for line in edit.text.split("\n")] == ["(1)", "(2)", "(3)"]


@pytest.mark.parametrize(
    "file", sorted(COPIED.glob("*.html")) + sorted(COPIED.glob("*.rtf")), ids=lambda f: f.name
)
def test_what_programs_copy_is_pasted_as_minute_text(edit: MinuteEdit, file: Path) -> None:
    wanted = file.with_name(f"{file.name}.txt").read_text(encoding="utf-8").rstrip("\n")
    for name in NAMES[file.suffix]:
        edit.selectAll()
        offer(formats={name: file.read_bytes()})
        press(edit, Key.Key_V)
        assert edit.text == wanted


def test_what_is_left_out_is_said(window: MainWindow, edit: MinuteEdit) -> None:
    offer(html="<p>Seen<img src=a><img src=b><span class=MsoCommentReference>[1]</span></p>")
    press(edit, Key.Key_V)
    assert edit.text == "Seen"
    assert sentence(window) == "Pasted. 2 pictures and 1 comment were left out."


def test_a_clipboard_without_words_says_so(window: MainWindow, edit: MinuteEdit) -> None:
    offer(formats={"image/png": b"\x89PNG"})
    press(edit, Key.Key_V)
    assert edit.text == ""
    assert sentence(window) == NOTHING_TO_PASTE


def test_a_large_paste_is_read_aside_and_keeps_its_place(
    window: MainWindow, edit: MinuteEdit, settle: Settle
) -> None:
    settle()
    QTest.keyClicks(edit, "before ")
    line = "x" * 99
    offer(html=f"<p>{line}</p>" * (LARGE // 100))
    press(edit, Key.Key_V)
    assert edit.text == "before "
    edit.go_to(0)
    QTest.keyClicks(edit, "Typed ")
    settle()
    assert edit.text.startswith(f"Typed before {line}\n{line}")


def test_a_large_paste_is_given_up_when_another_item_is_opened(
    window: MainWindow, meetings_page: MeetingsPage, edit: MinuteEdit, settle: Settle
) -> None:
    offer(html="<p>" + "x" * LARGE)
    press(edit, Key.Key_V)
    press(edit, Key.Key_PageDown)
    settle()
    assert not any("xxx" in item.minute_text for item in meetings_page.work.items)
    assert sentence(window) == GIVEN_UP


def test_a_minute_is_copied_with_its_clauses_and_comes_back_as_it_was(
    window: MainWindow, edit: MinuteEdit, settle: Settle
) -> None:
    text = "RESOLVED: That\n(1)\tthe fee be £5\u00a0000; and\n(2)\tit be paid."
    edit.change(TextChange(0, "", text))
    settle()
    edit.selectAll()
    press(edit, Key.Key_C)
    data = QGuiApplication.clipboard().mimeData()
    assert "text-indent:-28pt" in data.html()
    assert data.hasFormat("text/rtf")
    assert data.text() == text
    press(edit, Key.Key_X)
    assert edit.text == ""
    press(edit, Key.Key_V)
    assert edit.text == text


def test_only_the_words_that_are_selected_are_copied(edit: MinuteEdit, settle: Settle) -> None:
    QTest.keyClicks(edit, "The secret report was noted.")
    settle()
    edit.go_to(0)
    for _ in range(3):
        QTest.keyClick(edit, Key.Key_Right, Modifier.ShiftModifier)
    press(edit, Key.Key_C)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "The"
    assert all(b"secret" not in data.data(name).data() for name in data.formats())


def test_what_is_dropped_is_pasted(edit: MinuteEdit) -> None:
    QTest.keyClicks(edit, "Members heard:")
    data = QMimeData()
    data.setHtml(LIST)
    at = edit.cursorRect().center()
    with_mouse = (data, Qt.MouseButton.LeftButton, Modifier.NoModifier)
    QApplication.sendEvent(edit.viewport(), QDragEnterEvent(at, Qt.DropAction.CopyAction, *with_mouse))
    QApplication.sendEvent(edit.viewport(), QDropEvent(QPointF(at), Qt.DropAction.CopyAction, *with_mouse))
    assert edit.text == "Members heard:\n(a)\tthe bins be emptied;\n(b)\tthe streets be swept."


def test_pasting_plain_is_in_the_menu_of_the_right_button(
    window: MainWindow, meetings_page: MeetingsPage, edit: MinuteEdit
) -> None:
    edit.customContextMenuRequested.emit(QPoint(5, 5))
    menus = meetings_page.editor.findChildren(QMenu)
    names = {action.objectName() for menu in menus for action in menu.actions()}
    assert {"paste", "paste_plain"} <= names
    action = window.findChild(QAction, "paste_plain")
    assert isinstance(action, QAction)
    assert action.isEnabled()


def test_agenda_text_takes_structure_and_goes_back_to_plain(
    window: MainWindow, meetings_page: MeetingsPage, edit: MinuteEdit
) -> None:
    ui = meetings_page.editor.ui
    ui.agenda_button.click()
    ui.agenda_edit.selectAll()
    offer(PLAIN, LIST + "<img src=x>")
    press(ui.agenda_edit, Key.Key_V)
    assert ui.agenda_edit.toPlainText().startswith("(a)\tthe bins")
    assert sentence(window) == "Pasted. 1 picture was left out."
    press(ui.agenda_edit, Key.Key_Z)
    assert ui.agenda_edit.toPlainText() == PLAIN
    ui.agenda_edit.selectAll()
    press(ui.agenda_edit, Key.Key_V, shift=True)
    assert ui.agenda_edit.toPlainText() == PLAIN


def test_a_title_takes_one_line(window: MainWindow, meetings_page: MeetingsPage, edit: MinuteEdit) -> None:
    meetings_page.editor.edit_title()
    offer("Two\nlines", "<p>Two</p><p>lines</p>")
    press(meetings_page.editor.ui.title_edit, Key.Key_V)
    QTest.keyClick(meetings_page.editor.ui.title_edit, Key.Key_Return)
    assert meetings_page.work.current is not None
    assert meetings_page.work.current.title == "Two lines"


def test_a_paste_goes_where_the_caret_is_behind_signs_that_qt_counts_twice(edit: MinuteEdit) -> None:
    edit.change(TextChange(0, "", "Thanks 👍👍👍 for the meal."), 0)
    edit.select(15, 18)
    assert edit.textCursor().selectedText() == "the"
    offer("our")
    press(edit, Key.Key_V)
    assert edit.text == "Thanks 👍👍👍 for our meal."
    edit.select(11, 18)
    press(edit, Key.Key_C)
    assert QGuiApplication.clipboard().text() == "for our"
    edit.move_selection(len(edit.text))
    assert edit.text == "Thanks 👍👍👍  meal.for our"
