"""How the panels of the meetings page share the window: in large type the minute keeps its room."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sefton_minutes.ui.look import Look
from sefton_minutes.ui.main_window import MainWindow
from sefton_minutes.ui.pages.meetings_page import MeetingsPage
from sefton_minutes.ui.workplace import Workplace
from tests.ui.conftest import Settle, open_window
from tests.ui.test_room import cut_off


@pytest.fixture
def page(window: MainWindow, settle: Settle) -> MeetingsPage:
    """The page in a window as wide as most screens."""
    window.resize(1600, 1000)
    window.go("meetings")
    settle()
    found = window.page_named("meetings")
    assert isinstance(found, MeetingsPage)
    return found


def test_the_actions_fold_where_the_minute_would_have_no_room(
    page: MeetingsPage, look: Look, settle: Settle
) -> None:
    assert page.actions_panel.isVisible()
    look.zoom_to(2.0)
    settle()
    assert not page.actions_panel.isVisible()
    assert page.editor.ui.minute_edit.width() > 700
    look.zoom_to(1.0)
    settle()
    assert page.actions_panel.isVisible()


def test_folded_actions_are_shown_when_asked_for(page: MeetingsPage, look: Look, settle: Settle) -> None:
    look.zoom_to(2.0)
    settle()
    page.commands()["toggle_actions"]()
    assert page.actions_panel.isVisible()
    page.commands()["toggle_actions"]()
    assert not page.actions_panel.isVisible()


def test_folded_actions_stay_folded_behind_the_paper(page: MeetingsPage, look: Look, settle: Settle) -> None:
    look.zoom_to(2.0)
    settle()
    page.arrangement.toggle_paper()
    assert page.paper.isVisible()
    page.arrangement.toggle_paper()
    assert not page.actions_panel.isVisible()
    page.arrangement.toggle_paper()
    page.commands()["toggle_actions"]()
    assert page.actions_panel.isVisible()
    assert not page.paper.isVisible()


def test_nothing_is_cut_at_twice_the_type(page: MeetingsPage, look: Look, settle: Settle) -> None:
    look.zoom_to(2.0)
    settle()
    assert cut_off(page) == []


@pytest.fixture
def laptop(page: MeetingsPage, window: MainWindow, look: Look, settle: Settle) -> MeetingsPage:
    """The page on a laptop, in the largest type, on an item with a long title."""
    window.resize(1366, 749)
    look.zoom_to(2.0)
    long = max(page.work.items, key=lambda item: 0 if item.is_heading else len(item.title))
    page.work.show_item(long.id)
    settle()
    return page


def test_on_a_laptop_at_twice_the_type_there_is_room_to_write(
    laptop: MeetingsPage, window: MainWindow
) -> None:
    edit = laptop.editor.ui.minute_edit
    assert cut_off(laptop) == []
    assert laptop.minimumSizeHint().height() <= laptop.height()
    assert edit.viewport().height() >= 2 * edit.cursorRect().height()


def test_on_a_laptop_at_twice_the_type_paper_and_text_stand_beside_each_other(
    laptop: MeetingsPage, settle: Settle
) -> None:
    edit = laptop.editor.ui.minute_edit
    edit.setFocus()
    edit.insertPlainText("\nThe report was noted." * 9)
    edit.go_to(len(edit.text))
    laptop.arrangement.toggle_paper()
    settle()
    assert not laptop.item_list.isVisible()
    assert cut_off(laptop) == []
    assert laptop.minimumSizeHint().width() <= laptop.width()
    assert edit.viewport().rect().contains(edit.cursorRect())
    laptop.arrangement.toggle_paper()
    assert laptop.item_list.isVisible()


def test_paper_and_folded_actions_are_there_again_at_the_next_start(
    qtbot: QtBot, workplace: Workplace, page: MeetingsPage, settle: Settle
) -> None:
    page.commands()["toggle_actions"]()
    page.arrangement.toggle_paper()
    again = open_window(qtbot, workplace, settle).page
    assert isinstance(again, MeetingsPage)
    assert again.paper.isVisible()
    assert again.head.ui.paper_button.isChecked()
    again.arrangement.toggle_paper()
    assert not again.paper.isVisible()
    assert not again.actions_panel.isVisible()


def test_where_their_words_have_no_room_buttons_show_their_signs(
    page: MeetingsPage, look: Look, settle: Settle
) -> None:
    button = page.editor.ui.resolution_button
    page.editor.setMaximumWidth(400)
    look.zoom_to(2.0)
    settle()
    assert button.text() == ""
    assert button.toolTip()
    assert cut_off(page.editor) == []
    look.zoom_to(1.0)
    settle()
    assert button.text() == "Resolution"


def test_buttons_have_their_words_again_as_soon_as_there_is_room(
    page: MeetingsPage, look: Look, settle: Settle
) -> None:
    look.zoom_to(2.0)
    for width, words in ((480, ""), (640, "Resolution")):
        page.editor.setMaximumWidth(width)
        QApplication.sendPostedEvents()
        page.editor.resize(width, page.editor.height())
        assert page.editor.ui.resolution_button.text() == words
