"""The frame of the window: pages, commands, closing."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from sefton_minutes.ui.commands import MENUS
from sefton_minutes.ui.main_window import MainWindow
from sefton_minutes.ui.page_list import make_pages
from sefton_minutes.ui.pages.search_page import SearchPage
from sefton_minutes.ui.workplace import Workplace
from tests.ui.conftest import Settle

PLACES = ("meetings", "actions", "search", "registers", "settings", "doubtful")


def test_the_rail_shows_the_places_and_goes_to_them(window: MainWindow) -> None:
    for key, name in enumerate(PLACES, start=1):
        QTest.keyClick(window, Qt.Key(Qt.Key.Key_0 + key), Qt.KeyboardModifier.ControlModifier)
        assert window.page is window.page_named(name)


@pytest.mark.parametrize(
    "name", ["meetings", "actions", "search", "registers", "doubtful", "settings", "import", "bringing"]
)
def test_no_page_takes_the_letter_of_a_menu(window: MainWindow, name: str) -> None:
    """Alt with a letter that two things answer to opens neither."""
    page = window.page_named(name)
    buttons = (*page.findChildren(QPushButton), *page.findChildren(QToolButton))
    labels = (widget for widget in page.findChildren(QLabel) if widget.buddy() is not None)
    texts = [*(button.text() for button in buttons), *(label.text() for label in labels)]
    taken = {letter.casefold() for menu in MENUS for letter in re.findall(r"&(\w)", menu)}
    assert [text for text in texts if taken & set(re.findall(r"&(\w)", text.casefold()))] == []


def test_the_title_says_what_is_open(window: MainWindow) -> None:
    assert window.windowTitle() == "Planning Committee, 18 November 2026 – Sefton Minutes"
    window.go("settings")
    assert window.windowTitle() == "Settings – Sefton Minutes"


def test_what_is_typed_into_the_box_while_the_record_opens_is_searched_for(
    qtbot: QtBot, workplace: Workplace, settle: Settle
) -> None:
    early = MainWindow(workplace.look, workplace.background, workplace.state)
    qtbot.addWidget(early)
    early.show()
    QTest.keyClicks(early.menu_line.search, "report")
    early.open_with(make_pages(workplace))
    settle()
    assert isinstance(early.page, SearchPage)
    assert early.page.hits
    early.close()
    settle()


def test_enter_presses_the_button_that_has_the_keyboard(window: MainWindow) -> None:
    window.go("registers")
    assert window.page is not None
    buttons = window.page.findChildren(QPushButton)
    assert buttons
    assert all(button.autoDefault() for button in buttons)
