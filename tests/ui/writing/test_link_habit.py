"""Addresses in minutes and agenda texts, in the real window: shown before they are opened."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from sefton_minutes.domain.text_change import TextChange
from sefton_minutes.ui.main_window import MainWindow
from sefton_minutes.ui.pages.meetings_page import MeetingsPage
from sefton_minutes.ui.widgets.minute_edit import MinuteEdit
from sefton_minutes.ui.writing.field_spelling import FieldSpelling
from tests.ui.conftest import Settle

Control = Qt.KeyboardModifier.ControlModifier
SCHEMES = ("http", "https", "mailto", "file")
SHORT = 20


class Browser(QObject):
    """Stands where the desktop's browser would be started."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))


@pytest.fixture
def browser() -> Iterator[Browser]:
    made = Browser()
    for scheme in SCHEMES:
        QDesktopServices.setUrlHandler(scheme, made, "open")  # type: ignore[arg-type]
    yield made
    for scheme in SCHEMES:
        QDesktopServices.unsetUrlHandler(scheme)


class Answer(QObject):
    """Answers the question that comes, and keeps what it said."""

    def __init__(self, button: str) -> None:
        super().__init__()
        self.button, self.question = button, ""
        self.timer = QTimer(self)
        self.timer.timeout.connect(self.give)
        self.timer.start(SHORT)

    def give(self) -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            self.timer.stop()
            self.question = box.text()
            assert box.textFormat() is Qt.TextFormat.PlainText
            next(each for each in box.buttons() if each.text().startswith(self.button)).click()


@pytest.fixture
def edit(window: MainWindow, meetings_page: MeetingsPage, settle: Settle) -> MinuteEdit:
    made = meetings_page.editor.ui.minute_edit
    settle()
    made.setFocus()
    return made


def write(edit: MinuteEdit, text: str, page: MeetingsPage, settle: Settle) -> None:
    edit.change(TextChange(0, edit.text, text), len(text))
    page.work.readings.catch_up()
    settle()


def place_of(edit: MinuteEdit, words: str) -> QPoint:
    cursor = edit.textCursor()
    cursor.setPosition(edit.text.index(words) + 3)
    return edit.cursorRect(cursor).center()


def test_ctrl_and_a_click_show_the_address_and_open_it(
    meetings_page: MeetingsPage, edit: MinuteEdit, browser: Browser, settle: Settle
) -> None:
    write(edit, "See www.example.gov.uk/papers for more.", meetings_page, settle)
    answer = Answer("Open www.example.gov.uk")
    QTest.mouseClick(edit.viewport(), Qt.MouseButton.LeftButton, Control, place_of(edit, "www"))
    assert browser.opened == ["https://www.example.gov.uk/papers"]
    assert "https://www.example.gov.uk/papers" in answer.question


def test_ctrl_enter_opens_the_address_at_the_caret_or_not(
    meetings_page: MeetingsPage, edit: MinuteEdit, browser: Browser, settle: Settle
) -> None:
    text = "Papers: https://bank.com@evil.example/x"
    write(edit, text, meetings_page, settle)
    answer = Answer("Cancel")
    QTest.keyClick(edit, Qt.Key.Key_Return, Control)
    assert "belongs to evil.example" in answer.question
    assert browser.opened == []
    assert edit.text == text
    edit.go_to(0)
    QTest.keyClick(edit, Qt.Key.Key_Return, Control)
    assert QApplication.activeModalWidget() is None


def test_a_plain_click_opens_nothing(
    meetings_page: MeetingsPage, edit: MinuteEdit, browser: Browser, settle: Settle
) -> None:
    write(edit, "See www.example.gov.uk", meetings_page, settle)
    QTest.mouseClick(edit.viewport(), Qt.MouseButton.LeftButton, pos=place_of(edit, "www"))
    assert browser.opened == []


def test_what_may_not_be_opened_is_said(
    window: MainWindow, meetings_page: MeetingsPage, edit: MinuteEdit, browser: Browser, settle: Settle
) -> None:
    write(edit, "https://example\u202eku.vog", meetings_page, settle)
    QTest.keyClick(edit, Qt.Key.Key_Return, Control)
    assert "cannot be seen" in window.status_line.sentence
    write(edit, "file:///etc/passwd", meetings_page, settle)
    assert not edit.offers(8)
    QTest.mouseClick(edit.viewport(), Qt.MouseButton.LeftButton, Control, place_of(edit, "file"))
    assert browser.opened == []


def test_what_can_be_done_at_an_address_is_to_open_it(
    meetings_page: MeetingsPage, edit: MinuteEdit, browser: Browser, settle: Settle
) -> None:
    write(edit, "Write to mailto:clerk@example.org now", meetings_page, settle)
    (action,) = edit.offers(edit.text.index("clerk"))
    assert action.text() == "Write to clerk@example.org…"
    answer = Answer("Write to clerk@example.org")
    action.trigger()
    assert browser.opened == ["mailto:clerk@example.org"]
    assert answer.question.startswith("Begin a letter")
    assert edit.habits
    assert any("Ctrl+click" in habit.tip(edit.text.index("clerk")) for habit in edit.habits)


def test_the_agenda_text_opens_addresses_too(
    meetings_page: MeetingsPage, edit: MinuteEdit, browser: Browser, settle: Settle
) -> None:
    editor = meetings_page.editor
    editor.ui.agenda_button.setChecked(True)
    field = editor.ui.agenda_edit
    field.setPlainText("www.example.org")
    settle()
    first = Answer("Open www.example.org")
    QTest.keyClick(field, Qt.Key.Key_Home)
    QTest.keyClick(field, Qt.Key.Key_Return, Control)
    assert first.question
    second = Answer("Open www.example.org")
    place = field.cursorRect().center() + QPoint(SHORT, 0)
    QTest.mouseClick(field.viewport(), Qt.MouseButton.LeftButton, Control, place)
    spelling = field.findChild(FieldSpelling)
    assert isinstance(spelling, FieldSpelling)
    menu = spelling.menu_at(place)
    assert menu.actions()[0].text() == "Open www.example.org in the browser…"
    menu.deleteLater()
    assert second.question
    assert browser.opened == ["https://www.example.org"] * 2
