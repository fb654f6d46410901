"""How the panels of the meetings page share the window: in large type the minute keeps its room."""

import pytest

from sefton_minutes.ui.look import Look
from sefton_minutes.ui.main_window import MainWindow
from sefton_minutes.ui.pages.meetings_page import MeetingsPage
from tests.ui.conftest import Settle
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
    page.toggle_paper()
    assert page.paper.isVisible()
    page.toggle_paper()
    assert not page.actions_panel.isVisible()
    page.toggle_paper()
    page.commands()["toggle_actions"]()
    assert page.actions_panel.isVisible()
    assert not page.paper.isVisible()


def test_nothing_is_cut_at_twice_the_type(page: MeetingsPage, look: Look, settle: Settle) -> None:
    look.zoom_to(2.0)
    settle()
    assert cut_off(page) == []
