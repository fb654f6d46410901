"""What was searched for lately can be searched for again."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from sefton_minutes.ui.commands import RECENT_SEARCH
from sefton_minutes.ui.main_window import MainWindow
from sefton_minutes.ui.models.command_rows import command_rows
from sefton_minutes.ui.pages.search_page import SearchPage
from sefton_minutes.ui.recent_searches import MOST, RecentSearches
from tests.ui.conftest import Settle


@pytest.fixture
def in_front(qtbot: QtBot, window: MainWindow) -> Iterator[MainWindow]:
    """The window with the keyboard."""
    with qtbot.waitActive(window):
        window.activateWindow()
    yield window
    for menu in window.menu_line.search.findChildren(QMenu):
        menu.close()


def search(window: MainWindow, words: str) -> None:
    """Type words into the empty box, and go on to the results."""
    box = window.menu_line.search
    box.setFocus()
    box.clear()
    QTest.keyClicks(box, words)
    QTest.keyClick(box, Qt.Key.Key_Down)


def menu_of(window: MainWindow) -> QMenu:
    """What Down in the empty box opens."""
    box = window.menu_line.search
    box.setFocus()
    box.clear()
    QTest.keyClick(box, Qt.Key.Key_Down)
    return next(menu for menu in box.findChildren(QMenu) if menu.isVisible())


def said(menu: QMenu) -> list[str]:
    """Its words."""
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def test_down_in_the_empty_box_offers_what_was_searched_for_lately(
    in_front: MainWindow, settle: Settle
) -> None:
    for words in ("report", "parks & gardens", "Report"):
        search(in_front, words)
        settle()
    menu = menu_of(in_front)
    assert said(menu) == ["Report", "parks && gardens", "&Forget these"]
    QTest.keyClick(menu, Qt.Key.Key_Return)
    settle()
    assert in_front.menu_line.search.text() == "Report"
    page = in_front.page
    assert isinstance(page, SearchPage)
    assert page.hits


def test_they_are_forgotten_when_wanted(in_front: MainWindow, settle: Settle) -> None:
    search(in_front, "report")
    settle()
    menu_of(in_front).actions()[-1].trigger()
    assert RecentSearches(in_front.state, in_front.menu_line.search, in_front).words == ()
    search(in_front, "")
    assert in_front.page is in_front.page_named("search")


def test_the_last_ten_are_kept_on_this_computer_and_stand_in_the_palette(
    in_front: MainWindow, settle: Settle
) -> None:
    recent = RecentSearches(in_front.state, in_front.menu_line.search, in_front)
    for number in range(MOST + 2):
        recent.note(f"search {number}")
    for nothing in ("", " ", "x", "y" * 300, "bell\x07"):
        recent.note(nothing)
    assert RecentSearches(in_front.state, in_front.menu_line.search, in_front).words == tuple(
        f"search {number}" for number in range(MOST + 1, 1, -1)
    )
    rows = [row for row in command_rows(recent.commands()) if row.value.startswith(RECENT_SEARCH)]
    assert [row.words for row in rows][:1] == ["search 11"]
    assert rows[0].note == "Go › Recent searches"
