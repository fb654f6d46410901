"""Searching from the box in the menu line, whatever page is in front."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from sefton_minutes.ui.page_stack import PageStack
from sefton_minutes.ui.panels.menu_line import SearchField
from sefton_minutes.ui.recent_searches import RecentSearches
from sefton_minutes.ui.window_state import WindowState

SEARCH = "search"


class SearchFromAnywhere(QObject):
    """Brings the page of the search to the front while one types in the box, and gives the keyboard on to it,
    or back. Until the pages are there what is typed only stands in the box."""

    def __init__(self, field: SearchField, pages: PageStack, state: WindowState) -> None:
        super().__init__(field)
        self._field, self._pages = field, pages
        self._recent = RecentSearches(state, field, self)
        self._recent.chosen.connect(self._search_again)
        field.typed.connect(self._search)
        field.entered.connect(self._open_found)
        field.asked.connect(self._go_to_results)
        field.given_up.connect(self._give_up)

    def start(self) -> None:
        """The box gets the keyboard."""
        self._field.setFocus()
        self._field.selectAll()

    def catch_up(self) -> None:
        """The pages have come: search for what was typed before."""
        if words := self._field.text():
            self._search(words)

    def commands(self) -> dict[str, Callable[[], None]]:
        """What was searched for lately, once there is a page to search on."""
        return dict(self._recent.commands()) if SEARCH in self._pages.pages else {}

    @Slot(str)
    def _search(self, words: str) -> None:
        page = self._pages.pages.get(SEARCH)
        if page is not None:
            self._pages.go(SEARCH)
            page.asked(words)

    @Slot(str)
    def _open_found(self, words: str) -> None:
        self._search(words)
        page = self._pages.pages.get(SEARCH)
        if page is not None:
            page.open_chosen()

    @Slot(str)
    def _search_again(self, words: str) -> None:
        self._field.setText(words)
        self._field.setFocus()
        self._search(words)

    @Slot(str)
    def _go_to_results(self, words: str) -> None:
        if not words.strip() and self._recent.offer():
            return
        self._search(words)
        self._pages.focus_first_pane()

    @Slot()
    def _give_up(self) -> None:
        front = self._pages.front
        if front is not None and front.name == SEARCH:
            self._pages.leave_page()
        self._pages.focus_first_pane()
