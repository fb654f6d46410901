"""The council's own words on their tab of the registers: added, pasted, removed and brought back by keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from sefton_minutes.ui.pages.council_words_pane import CouncilWordsPane
from sefton_minutes.ui.pages.registers_page import RegistersPage
from sefton_minutes.ui.workplace import Workplace
from tests.ui.conftest import Settle


@pytest.fixture
def pane(qtbot: QtBot, workplace: Workplace, settle: Settle) -> CouncilWordsPane:
    """The registers, this tab in front, as the window shows them."""
    page = RegistersPage(workplace)
    qtbot.addWidget(page)
    page.changes_made.connect(page.changed)
    page.resize(1000, 700)
    page.show()
    page.shown()
    (opener,) = (each for each in page.ui.tabs_bar.findChildren(QPushButton) if each.text() == "Spelling")
    opener.click()
    settle()
    front = page.ui.tabs_stack.currentWidget()
    assert isinstance(front, CouncilWordsPane)
    with qtbot.waitActive(page):
        page.activateWindow()
    return front


def add(pane: CouncilWordsPane, words: str, settle: Settle) -> None:
    """Type words and press Enter."""
    pane.ui.words_add_edit.setFocus()
    QTest.keyClicks(pane.ui.words_add_edit, words)
    QTest.keyClick(pane.ui.words_add_edit, Qt.Key.Key_Return)
    settle()


def test_an_empty_list_says_what_it_is_for(pane: CouncilWordsPane) -> None:
    assert pane.ui.words_empty_head_label.text() == "No words yet"
    assert "no dictionary" in pane.ui.words_empty_hint_label.text()


def test_words_are_typed_and_pasted_by_the_dozen(pane: CouncilWordsPane, settle: Settle) -> None:
    add(pane, "wrackline", settle)
    assert pane.ui.words_removed_label.text() == "“wrackline” was added."
    QGuiApplication.clipboard().setText("Saltings\nwharfage; wrackline\nThornwick’s")
    QTest.keyClick(pane.ui.words_add_edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    pane.ui.add_words_button.click()
    settle()
    assert pane.words == ("Saltings", "Thornwick's", "wharfage", "wrackline")
    assert pane.ui.words_removed_label.text() == "3 words were added."
    assert pane.ui.words_count_label.text() == "4"


def test_where_there_is_no_word_the_bar_says_so(pane: CouncilWordsPane, settle: Settle) -> None:
    add(pane, "24", settle)
    assert "no word to add" in pane.errors.sentence
    assert pane.ui.words_add_edit.text() == "24"


def test_a_word_is_removed_by_its_key_and_brought_back(pane: CouncilWordsPane, settle: Settle) -> None:
    add(pane, "wrackline wharfage", settle)
    pane.ui.words_list.setFocus()
    QTest.keyClick(pane.ui.words_list, Qt.Key.Key_Down)
    QTest.keyClick(pane.ui.words_list, Qt.Key.Key_Delete)
    settle()
    assert list(pane.words) == ["wharfage"]
    assert pane.ui.words_removed_label.text() == "“wrackline” was removed."
    pane.ui.undo_word_button.click()
    settle()
    assert list(pane.words) == ["wharfage", "wrackline"]
    assert not pane.ui.undo_word_button.isVisible()


def test_typing_narrows_the_list(pane: CouncilWordsPane, settle: Settle) -> None:
    add(pane, "wrackline wharfage", settle)
    QTest.keyClicks(pane.ui.words_filter_edit, "WRACK")
    assert pane.words == ("wrackline",)
    QTest.keyClicks(pane.ui.words_filter_edit, "x")
    assert pane.ui.words_empty_head_label.text() == "No words spelt so"
    assert not pane.ui.remove_word_button.isEnabled()
