"""Nothing is cut off on the search page: on a laptop's screen, with large type, with all that it can say."""

import pytest

from sefton_minutes.domain.searching.request import SearchKind, SearchRequest
from sefton_minutes.ui.look import Look
from sefton_minutes.ui.main_window import MainWindow
from sefton_minutes.ui.pages.search_page import SearchPage
from tests.ui.conftest import Settle
from tests.ui.test_room import LAPTOP, cut_off


@pytest.fixture(params=[1.0, 2.0])
def page(request: pytest.FixtureRequest, window: MainWindow, look: Look, settle: Settle) -> SearchPage:
    """The page on a laptop's screen, at each size of type."""
    window.resize(*LAPTOP)
    look.zoom_to(request.param)
    window.go("search")
    settle()
    front = window.page
    assert isinstance(front, SearchPage)
    return front


def test_results_have_room(page: SearchPage, settle: Settle) -> None:
    assert cut_off(page) == []
    page.asked("report ")
    settle()
    assert cut_off(page) == []
    page.commands()["more_like"]()
    settle()
    assert cut_off(page) == []


def test_a_long_title_with_later_minutes_has_room(page: SearchPage, settle: Settle) -> None:
    page.asked('"all six housing associations by"')
    settle()
    assert page.ui.later_list.isVisible()
    assert cut_off(page) == []
    view, later = page.ui.minute_view, page.ui.later_list
    assert view.geometry().bottom() < later.y()
    assert view.height() > view.fontMetrics().lineSpacing()
    assert later.geometry().bottom() <= page.ui.reading_pane.height()


def test_all_that_narrows_a_search_has_room(page: SearchPage, settle: Settle) -> None:
    page.filters.fill(
        SearchRequest(
            "", kind=SearchKind.AGENDA, person="Councillor Yasemin Demirkol-Lowe", decision="approved"
        )
    )
    page.asked("zepelin ")
    settle()
    assert cut_off(page) == []
    page.commands()["show_filters"]()
    page.ui.from_edit.setText("once")
    page.ui.from_edit.editingFinished.emit()
    settle()
    assert cut_off(page) == []
