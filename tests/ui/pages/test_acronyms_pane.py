"""Abbreviations on their tab of the registers: added, edited, removed and brought back by keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from sefton_minutes.ui.dialogs.acronym_dialog import AcronymDialog
from sefton_minutes.ui.pages.acronyms_pane import AcronymsPane
from sefton_minutes.ui.pages.registers_page import RegistersPage
from sefton_minutes.ui.workplace import Workplace
from tests.ui.conftest import Settle


@pytest.fixture
def page(qtbot: QtBot, workplace: Workplace, settle: Settle) -> RegistersPage:
    """The registers, the tab of abbreviations in front by the arrow key."""
    made = RegistersPage(workplace)
    qtbot.addWidget(made)
    made.changes_made.connect(made.changed)
    made.resize(1000, 700)
    made.show()
    made.shown()
    settle()
    with qtbot.waitActive(made):
        made.activateWindow()
    made.ui.bodies_tab.setFocus()
    tabs = [each.text() for each in made.ui.tabs_bar.findChildren(QPushButton)]
    for _ in range(tabs.index("Abbreviations")):
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, Qt.Key.Key_Right)
    opener = QApplication.focusWidget()
    assert isinstance(opener, QPushButton)
    opener.click()
    return made


@pytest.fixture
def pane(page: RegistersPage) -> AcronymsPane:
    front = page.ui.tabs_stack.currentWidget()
    assert isinstance(front, AcronymsPane)
    return front


def add(pane: AcronymsPane, letters: str, words: str, settle: Settle) -> AcronymDialog:
    """Type an abbreviation and press Enter."""
    pane.ui.new_acronym_button.click()
    dialog = pane.findChildren(AcronymDialog)[-1]
    QTest.keyClicks(dialog.ui.letters_edit, letters)
    QTest.keyClicks(dialog.ui.words_edit, words)
    QTest.keyClick(dialog.ui.words_edit, Qt.Key.Key_Return)
    settle()
    settle()
    return dialog


def test_an_empty_list_says_what_it_is_for(pane: AcronymsPane) -> None:
    assert pane.ui.acronyms_empty_head_label.text() == "No abbreviations yet"
    assert "the other way round" in pane.ui.acronyms_empty_hint_label.text()
    assert pane.ui.first_acronym_button.isVisible()


def test_an_abbreviation_is_added_edited_removed_and_brought_back(
    qtbot: QtBot, page: RegistersPage, pane: AcronymsPane, workplace: Workplace, settle: Settle
) -> None:
    add(pane, "QSG", "Quay Steering Group", settle)
    assert [(entry.name, entry.note) for entry in pane.register.entries] == [("QSG", "Quay Steering Group")]
    pane.ui.acronyms_list.setFocus()
    QTest.keyClick(pane.ui.acronyms_list, Qt.Key.Key_Return)
    dialog = pane.findChildren(AcronymDialog)[-1]
    dialog.ui.words_edit.setText("Quay Safety Group")
    dialog.ui.save_button.click()
    settle()
    settle()
    assert [each.words for each in workplace.services.acronyms.all()] == ["Quay Safety Group"]
    with qtbot.waitActive(page):
        page.activateWindow()
    QTest.keyClick(pane.ui.acronyms_list, Qt.Key.Key_Delete)
    settle()
    settle()
    assert not pane.register.entries
    assert pane.ui.acronyms_removed_label.text() == "QSG was removed."
    pane.ui.undo_acronym_button.click()
    settle()
    settle()
    assert [entry.name for entry in pane.register.entries] == ["QSG"]


def test_what_is_missing_is_said_under_its_field(pane: AcronymsPane, settle: Settle) -> None:
    dialog = add(pane, "", "Quay Steering Group", settle)
    assert dialog.ui.letters_error_label.text() == "Type the letters, such as PCC."
    assert dialog.isVisible()
    dialog.reject()


def test_what_is_refused_is_said_at_the_top(pane: AcronymsPane, settle: Settle) -> None:
    dialog = add(pane, "Q S", "Quay Steering Group", settle)
    assert "more than one word" in dialog.problem
    dialog.reject()
