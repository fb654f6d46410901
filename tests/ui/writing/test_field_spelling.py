"""Spelling in the title and the agenda text, in the real window."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPlainTextEdit
from pytestqt.qtbot import QtBot

from sefton_minutes import composition
from sefton_minutes.ui.main_window import MainWindow
from sefton_minutes.ui.pages.meetings_page import MeetingsPage
from sefton_minutes.ui.writing.field_spelling import FieldSpelling
from tests.ui.conftest import PATIENCE_MILLISECONDS, Settle

Wait = Callable[[Callable[[], bool]], None]


@pytest.fixture
def wait(qtbot: QtBot) -> Wait:
    """Wait until something is so."""
    return lambda is_so: qtbot.waitUntil(is_so, timeout=PATIENCE_MILLISECONDS)


def spelling(field: QPlainTextEdit) -> FieldSpelling:
    """What underlines the words of a field."""
    found = field.findChild(FieldSpelling)
    assert isinstance(found, FieldSpelling)
    return found


def menu_at_start(field: QPlainTextEdit) -> QMenu:
    """The menu of the first word."""
    cursor = field.textCursor()
    cursor.setPosition(1)
    return spelling(field).menu_at(field.cursorRect(cursor).center())


def test_a_title_is_looked_over_and_corrected_as_one_act(
    window: MainWindow, meetings_page: MeetingsPage, wait: Wait, settle: Settle
) -> None:
    title = meetings_page.editor.ui.title_edit
    before = title.toPlainText()
    title.setFocus()
    title.selectAll()
    QTest.keyClicks(title, "Comittee busines")
    wait(lambda: spelling(title).misspelt == ("Comittee",))
    QTest.keyClick(title, Qt.Key.Key_Left)
    assert spelling(title).misspelt == ("Comittee", "busines"), "the caret has left the word being typed"
    menu = menu_at_start(title)
    wait(lambda: menu.actions()[1].data() == "Committee")
    menu.actions()[1].trigger()
    meetings_page.editor.commit()
    assert title.toPlainText() == "Committee busines"
    QTest.keyClick(title, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert title.toPlainText() == before
    menu.deleteLater()


def test_the_agenda_text_is_looked_over_and_a_word_added(
    window: MainWindow, meetings_page: MeetingsPage, services: composition.Services, wait: Wait
) -> None:
    agenda = meetings_page.editor.ui.agenda_edit
    agenda.setPlainText("Wrackline report")
    wait(lambda: spelling(agenda).misspelt == ("Wrackline",))
    menu = menu_at_start(agenda)
    next(each for each in menu.actions() if each.text().startswith("&Add")).trigger()
    menu.deleteLater()
    wait(lambda: spelling(agenda).misspelt == ())
    assert services.spelling.words() == ("Wrackline",)


def test_turned_off_nothing_is_underlined(
    window: MainWindow, meetings_page: MeetingsPage, wait: Wait
) -> None:
    agenda = meetings_page.editor.ui.agenda_edit
    agenda.setPlainText("Teh report")
    wait(lambda: spelling(agenda).misspelt == ("Teh",))
    meetings_page.commands()["toggle_spelling"]()
    assert spelling(agenda).misspelt == ()


def test_the_right_word_is_corrected_behind_signs_that_qt_counts_twice(
    meetings_page: MeetingsPage, wait: Wait
) -> None:
    title = meetings_page.editor.ui.title_edit
    title.setPlainText("🎉 Comittee busness")
    wait(lambda: spelling(title).misspelt == ("Comittee", "busness"))
    cursor = title.textCursor()
    cursor.setPosition(len("🎉 Comittee") + 1)
    menu = spelling(title).menu_at(title.cursorRect(cursor).center())
    wait(lambda: menu.actions()[1].data() == "Committee")
    menu.actions()[1].trigger()
    assert title.toPlainText() == "🎉 Committee busness"
    menu.deleteLater()
