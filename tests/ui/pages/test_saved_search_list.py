"""Searches kept under a name: saved, run, renamed, removed and brought back by keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sefton_minutes.domain.searching.request import SearchKind
from sefton_minutes.ui.dialogs.saved_search_dialog import SavedSearchDialog
from sefton_minutes.ui.main_window import MainWindow
from sefton_minutes.ui.pages.search_page import SearchPage
from tests.ui.conftest import Settle


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow, settle: Settle) -> SearchPage:
    """The search page, decisions about refuge places found from the box of the menu line."""
    with qtbot.waitActive(window):
        window.activateWindow()
    window.menu_line.search.setFocus()
    QTest.keyClicks(window.menu_line.search, "refuge ")
    front = window.page
    assert isinstance(front, SearchPage)
    front.ui.kinds_list.setFocus()
    QTest.keyClick(front.ui.kinds_list, Qt.Key.Key_Down)
    settle()
    return front


def save(window: MainWindow, page: SearchPage, name: str, settle: Settle) -> SavedSearchDialog:
    """Ctrl+D, the name in place of the one that is offered, Enter."""
    QTest.keyClick(window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    dialog = page.findChildren(SavedSearchDialog)[-1]
    assert dialog.ui.name_edit.selectedText() == "refuge"
    QTest.keyClick(dialog.ui.name_edit, Qt.Key.Key_Delete)
    QTest.keyClicks(dialog.ui.name_edit, name)
    QTest.keyClick(dialog.ui.name_edit, Qt.Key.Key_Return)
    settle()
    settle()
    return dialog


def names(page: SearchPage) -> list[str]:
    return [search.name for search in page.saved.searches]


def test_there_is_nothing_to_see_until_one_is_saved(
    window: MainWindow, page: SearchPage, settle: Settle
) -> None:
    assert not page.ui.saved_pane.isVisible()
    save(window, page, "Refuge places", settle)
    assert page.ui.saved_pane.isVisible()
    assert names(page) == ["Refuge places"]


def test_a_search_without_a_name_is_not_kept(window: MainWindow, page: SearchPage, settle: Settle) -> None:
    dialog = save(window, page, "", settle)
    assert dialog.ui.name_error_label.text() == "Give the search a name."
    assert dialog.ui.asked_label.text() == "“refuge”; in decisions"
    assert names(page) == []
    dialog.reject()


def test_enter_runs_it_again_with_its_filters_and_its_words(
    window: MainWindow, page: SearchPage, settle: Settle
) -> None:
    save(window, page, "Refuge places", settle)
    found = [hit.item_id for hit in page.hits]
    page.commands()["clear_filters"]()
    window.menu_line.search.setText("")
    page.asked("budget ")
    settle()
    assert [hit.item_id for hit in page.hits] != found
    page.ui.saved_list.setFocus()
    page.ui.saved_list.setCurrentIndex(page.ui.saved_list.model().index(0, 0))
    QTest.keyClick(page.ui.saved_list, Qt.Key.Key_Return)
    settle()
    assert [hit.item_id for hit in page.hits] == found
    assert window.menu_line.search.text() == "refuge "
    assert page.filters.request("").kind is SearchKind.DECISIONS


def test_it_is_renamed_removed_and_brought_back(
    qtbot: QtBot, window: MainWindow, page: SearchPage, settle: Settle
) -> None:
    save(window, page, "Refuge places", settle)
    with qtbot.waitActive(window):
        window.activateWindow()
    view = page.ui.saved_list
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 0))
    QTest.keyClick(view, Qt.Key.Key_F2)
    dialog = page.findChildren(SavedSearchDialog)[-1]
    assert dialog.windowTitle() == "Rename search"
    QTest.keyClicks(dialog.ui.name_edit, "Places in refuges")
    dialog.ui.everybody_check.click()
    dialog.ui.save_button.click()
    settle()
    settle()
    assert [(each.name, each.for_everybody) for each in page.saved.searches] == [("Places in refuges", True)]
    with qtbot.waitActive(window):
        window.activateWindow()
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Delete)
    settle()
    settle()
    assert names(page) == []
    assert page.ui.saved_removed_label.text() == "“Places in refuges” was removed."
    page.ui.undo_saved_button.setFocus()
    QTest.keyClick(page.ui.undo_saved_button, Qt.Key.Key_Return)
    settle()
    settle()
    assert names(page) == ["Places in refuges"]
    assert not page.ui.undo_saved_button.isVisible()
