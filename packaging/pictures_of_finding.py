"""The pictures of finding."""

from typing import cast

from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from studio import Studio, photograph, photograph_part

from sefton_minutes.domain.searching.request import SearchKind, SearchRequest
from sefton_minutes.domain.searching.saved_search import SavedSearch
from sefton_minutes.ui.pages.search_page import SearchPage
from sefton_minutes.ui.theme import ThemeChoice

UPPER_PART = 400


def take_search(studio: Studio) -> None:
    """What is found, the minute beside it, and the later ones that refer to it."""
    page = _searched(studio, "joint protocol")
    QTest.keyClick(page.ui.results_list, Qt.Key.Key_End)
    studio.rest()
    photograph("search", studio.window)
    _end_search(studio)


def take_search_narrowed(studio: Studio) -> None:
    """What narrows a search, results under their meetings, and a search that was kept; in the dark theme."""
    kept = SearchRequest("budget", kind=SearchKind.DECISIONS)
    _, changes = studio.services.saved_searches.keep(SavedSearch("Budget decisions", kept))
    studio.window.spread(changes)
    studio.workplace.look.choose(ThemeChoice.DARK)
    page = _searched(studio, "report")
    page.filters.fill(SearchRequest("", kind=SearchKind.DECISIONS, decision="noted"))
    page.filters.changed.emit()
    studio.rest()
    page.ui.group_check.setChecked(True)
    studio.rest()
    photograph("search_narrowed", studio.window)
    page.ui.group_check.setChecked(False)
    page.commands()["clear_filters"]()
    studio.workplace.look.choose(ThemeChoice.LIGHT)
    _end_search(studio)


def take_search_near(studio: Studio) -> None:
    """A word that is not found, and what may have been meant."""
    _searched(studio, "hedgehog highwys ")
    photograph_part("search_near", studio, QRect(0, 0, studio.window.width(), UPPER_PART))
    _end_search(studio)


def _searched(studio: Studio, words: str) -> SearchPage:
    """The search page with what was found for words typed into the box, the keyboard in the results."""
    box = studio.window.menu_line.search
    box.setFocus()
    QTest.keyClicks(box, words)
    studio.rest()
    QTest.keyClick(box, Qt.Key.Key_Down)
    studio.rest()
    return cast("SearchPage", studio.window.page_named("search"))


def _end_search(studio: Studio) -> None:
    studio.window.menu_line.search.clear()
    studio.window.page_named("search").asked("")
    studio.window.go("meetings")
