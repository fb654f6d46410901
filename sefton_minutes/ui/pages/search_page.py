"""Search: everything that was minuted, found as one types in the box of the menu line."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QGuiApplication,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QApplication, QWidget

from sefton_minutes.domain.errors import MinutesError
from sefton_minutes.domain.searching.asked_in_words import Narrowing, without
from sefton_minutes.domain.searching.found_list import count_in_words
from sefton_minutes.domain.searching.query import growing_query, is_begun
from sefton_minutes.domain.searching.query_correction import with_word_instead
from sefton_minutes.domain.searching.request import SearchRequest
from sefton_minutes.domain.searching.saved_search import SavedSearch
from sefton_minutes.domain.stopping import Stop
from sefton_minutes.ui.forms.ui_search_page import Ui_SearchPage
from sefton_minutes.ui.page import Page
from sefton_minutes.ui.pages.found_output import FoundOutput, Wanted
from sefton_minutes.ui.pages.reading_pane import Asked, ReadingPane
from sefton_minutes.ui.pages.saved_search_list import SavedSearchList
from sefton_minutes.ui.pages.search_arrangement import SearchArrangement
from sefton_minutes.ui.pages.search_filters import FilterChoices, SearchFilters, filter_choices
from sefton_minutes.ui.pages.search_notes import SearchNotes, notes_of
from sefton_minutes.ui.pages.search_results import SearchResults
from sefton_minutes.ui.panels.menu_line import SearchField
from sefton_minutes.ui.widgets.error_bar import ErrorBar
from sefton_minutes.ui.workplace import Workplace

if TYPE_CHECKING:
    from sefton_minutes.domain.changes import Changes
    from sefton_minutes.domain.searching.widening import Widened
    from sefton_minutes.services.searching import Hit, SearchResult

_KEY = "search"
_REST = 0.15
"""Seconds after the last key in the search box; faster typists type on before the minute is laid out."""
_LETTER_MILLISECONDS = 400
"""A word of one letter is mostly one that is being begun: hardly any item has it, and what was found would go
and come again between two keys."""
_HEAD = "Search all minutes and decisions"
_INTRODUCTION = (
    "Words find items that have them all. “Refuge place” in quotation marks finds the phrase, refug* the "
    "words that begin so; OR finds either; -draft leaves out."
)


class SearchPage(Page):
    """The words come by `asked`; all else that narrows a search is the page's own."""

    name = "search"
    title = "Search"
    icon_name = "search"

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._words = ""
        self._searched: SearchRequest | None = None
        self._result: SearchResult | None = None
        self._stale = True
        self._awaited = self._open_when_found = self._has_opened = False
        self._begun = QTimer(self, singleShot=True, interval=_LETTER_MILLISECONDS)
        self._begun.timeout.connect(self._search)
        self.ui = Ui_SearchPage()
        self.ui.setupUi(self)
        self.errors = ErrorBar(workplace.look)
        self.ui.results_layout.insertWidget(0, self.errors)
        self.results = SearchResults(workplace.look, self.ui.results_list, self)
        self.filters = SearchFilters(workplace.look, self.ui, self)
        self.saved = SavedSearchList(workplace, self.ui, self.filters.in_words, self)
        self.notes = SearchNotes(workplace.look, self.ui.notes_bar, self)
        self.output = FoundOutput(workplace, self._wanted, self)
        self.reading = ReadingPane(workplace, self.ui, self)
        self._arrangement = SearchArrangement(workplace.look, self.ui, self)
        self._connect_parts()
        self._connect_controls()
        self._clear()

    def asked(self, words: str) -> None:
        """Search for words, in place of those before. The last may still be growing; while it has but one
        letter, it is searched for when no other comes, or when the same words are asked for again."""
        is_same, self._words = words == self._words, words
        if is_same and not self._begun.isActive():
            return
        if not is_same and is_begun(words):
            self._begun.start()
        else:
            self._search()

    def open_chosen(self) -> None:
        """Open the chosen result; while its words are still being looked for, as soon as they are found."""
        self._open_when_found = self._awaited
        if not self._awaited:
            self._open()

    @property
    def hits(self) -> Sequence[Hit]:
        """The results that are shown."""
        return self.results.hits

    def shown(self) -> None:
        if self._stale:
            self._stale = False
            background, services = self.workplace.background, self.workplace.services
            background.latest("search: filters", partial(filter_choices, services), self._offer, self._fail)
            self.saved.load()
            self._search(again=True)
        if self._has_opened and not isinstance(QApplication.focusWidget(), SearchField):
            self.ui.results_list.setFocus()
        self._has_opened = False

    def changed(self, changes: Changes) -> None:  # noqa: ARG002 (any change may alter what is found)
        self._stale = True
        if self.isVisible():
            self.shown()

    def commands(self) -> Mapping[str, Callable[[], None]]:
        possible: dict[str, Callable[[], None]] = {"show_filters": self._arrangement.open_filters}
        possible["group_results"] = self.ui.group_check.toggle
        if self.results.current is not None:
            possible |= {"copy_citation": self._copy_citation, "more_like": self._search_like}
        if self._wanted() is not None:
            possible |= {
                "print": self.output.print_all,
                "export_csv": partial(self.output.save, "csv"),
                "export_word": partial(self.output.save, "docx"),
            }
        if self._request().asks_for_something:
            possible["save_search"] = self._save_search
        if self.filters.narrowings:
            possible["clear_filters"] = self._clear_filters
        return possible

    def panes(self) -> Sequence[QWidget]:
        ui = self.ui
        return (ui.results_list, ui.minute_view, ui.saved_list, ui.kinds_list)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrangement.fit()
        self.reading.fit()

    def _connect_parts(self) -> None:
        self.results.chosen.connect(self._show_hit)
        self.results.opened.connect(self._open)
        self.results.more_wanted.connect(self._search_more)
        self.filters.changed.connect(self._search)
        self.notes.lifted.connect(self._lift)
        self.notes.cleared.connect(self._clear_filters)
        self.notes.corrected.connect(self._correct)
        self.saved.asked.connect(self._run)
        self.saved.changes_made.connect(self.changes_made)
        self.saved.failed.connect(self._fail)
        self.output.told.connect(self.status)
        self.output.failed.connect(self._fail)
        self.reading.minute_wanted.connect(self._open_later)

    def _connect_controls(self) -> None:
        ui = self.ui
        ui.open_button.clicked.connect(self._open)
        ui.copy_button.clicked.connect(self._copy_citation)
        ui.like_button.clicked.connect(self._search_like)
        ui.clear_button.clicked.connect(self._clear_filters)
        ui.save_button.clicked.connect(self._save_search)
        ui.group_check.toggled.connect(self._group)
        self.output.offer_on(ui.export_button)
        self._offer_acts()
        back = QShortcut(QKeySequence("Escape"), self)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self._step_back)

    def _offer_acts(self) -> None:
        """The menu of a result; its keys are those of the window's menus."""
        view = self.ui.results_list
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        for words, act in (
            ("&Open at clause", self._open),
            ("Copy &citation", self._copy_citation),
            ("&More like this", self._search_like),
        ):
            view.addAction(words, act)

    def _offer(self, choices: FilterChoices) -> None:
        self.filters.offer(choices)
        self._show_notes()

    def _request(self) -> SearchRequest:
        return self.filters.request(self._words)

    def _wanted(self) -> Wanted | None:
        """What would be printed or exported: what was found last."""
        if self._searched is None or not self.results.hits:
            return None
        return Wanted(self._searched, self.filters.like)

    @Slot()
    def _search(self, *, again: bool = False) -> None:
        """Ask, unless just this was asked last; `again` even so."""
        self._begun.stop()
        asked = self._request()
        asked = replace(asked, words=growing_query(asked.words))
        if asked == self._searched and not again:
            return
        keeping = asked == self._searched
        self._searched = asked
        self.errors.hide()
        if not asked.asks_for_something:
            self._clear()
            return
        self._awaited, stop = True, Stop()
        if keeping:
            asked = replace(asked, limit=max(asked.limit, len(self.results.hits)))
        job = partial(self.workplace.services.searching.search, asked, stop)
        done = partial(self._show_result, keeping)
        self.workplace.background.latest(_KEY, job, done, self._fail, stop=stop)

    @Slot(int)
    def _search_more(self, limit: int) -> None:
        if self._searched is not None and not self._awaited:
            stop = Stop()
            job = partial(
                self.workplace.services.searching.search, replace(self._searched, limit=limit), stop
            )
            self.workplace.background.latest(_KEY, job, self._show_more, self._fail, stop=stop)

    def _clear(self) -> None:
        self._awaited = self._open_when_found = False
        self._result = None
        self.workplace.background.give_up(_KEY)
        self.results.clear()
        self.reading.clear()
        self.ui.count_label.setText("Search")
        self.ui.of_label.setText("")
        self._show_empty(_HEAD, _INTRODUCTION)
        self._show_notes()

    def _show_result(self, keeping: bool, result: SearchResult) -> None:
        self._awaited = False
        self._result = result
        self.ui.count_label.setText(count_in_words(result.count, more=result.more))
        self.ui.of_label.setText(f"of {result.total_items:,} items")
        self._announce(self.ui.count_label.text())
        self.results.show(result, keeping=keeping)
        self._show_notes()
        if not result.hits:
            self._show_nothing()
            return
        self.ui.results_stack.setCurrentWidget(self.ui.results_list)
        if self._open_when_found:
            self._open()

    def _announce(self, sentence: str) -> None:
        """The keyboard is in the search box, so a screen reader is told what came of it."""
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def _show_more(self, result: SearchResult) -> None:
        self._result = result
        self.results.extend(result)

    def _show_nothing(self) -> None:
        self.reading.clear()
        asked = f"Nothing found for “{self._words.strip()}”" if self._words.strip() else "Nothing found"
        wider = "Clear the filters, or try" if self.filters.narrowings else "Try"
        self._show_empty(asked, f"{wider} fewer words, or the beginning of a word with a star: refug*.")

    def _show_empty(self, head: str, hint: str) -> None:
        self.ui.empty_page_head_label.setText(head)
        self.ui.empty_page_hint_label.setText(hint)
        self.ui.results_stack.setCurrentWidget(self.ui.empty_page)

    def _show_notes(self) -> None:
        narrowings = self.filters.narrowings
        self.ui.clear_button.setVisible(bool(narrowings))
        self.ui.save_button.setEnabled(self._request().asks_for_something)
        self.ui.export_button.setEnabled(bool(self.results.hits))
        self.notes.show(notes_of(narrowings, self._words, self._result))
        self.commands_changed.emit()

    def _fail(self, error: MinutesError) -> None:
        self._awaited = self._open_when_found = False
        self.results.give_up_more()
        self.errors.show_error(error)

    @Slot(object)
    def _show_hit(self, hit: Hit) -> None:
        if self._searched is not None:
            also = tuple(words for each in self._widened() for words in (each.letters, each.words))
            typing = isinstance(QApplication.focusWidget(), SearchField)
            self.reading.show(hit, Asked(self._searched, also), rest=_REST if typing else 0)

    def _widened(self) -> Sequence[Widened]:
        return self._result.widened if self._result else ()

    @Slot()
    def _open(self) -> None:
        self._open_when_found = False
        hit = self.results.current
        if hit is not None:
            self._has_opened = True
            self.open_minute.emit(hit.meeting_id, hit.item_id, hit.offset)

    @Slot(int, int, int)
    def _open_later(self, meeting_id: int, item_id: int, offset: int) -> None:
        self._has_opened = True
        self.open_minute.emit(meeting_id, item_id, offset)

    @Slot()
    def _copy_citation(self) -> None:
        hit = self.results.current
        if hit is not None:
            QGuiApplication.clipboard().setText(hit.citation)
            self.status.emit(f"Copied: {hit.citation}")

    @Slot()
    def _search_like(self) -> None:
        """The words go: what is alike may say it in others."""
        hit = self.results.current
        if hit is not None:
            self.filters.be_like(hit)
            self._ask_for("")

    @Slot(object)
    def _lift(self, narrowing: Narrowing) -> None:
        self.filters.fill(without(self._request(), narrowing))
        self._search()

    @Slot()
    def _clear_filters(self) -> None:
        self.filters.fill(without(self._request(), *Narrowing))
        self._search()

    @Slot(str, str)
    def _correct(self, word: str, instead: str) -> None:
        self._ask_for(with_word_instead(self._words, word, instead))
        self.ui.results_list.setFocus()

    @Slot(object)
    def _run(self, search: SavedSearch) -> None:
        self.filters.fill(search.asked)
        self._ask_for(search.asked.words)
        self.status.emit(f"Search: {search.name}")

    def _ask_for(self, words: str) -> None:
        """Search for other words than those that were typed; the box shows them."""
        self._words = words
        self.words_asked.emit(words)
        self._search()

    @Slot()
    def _save_search(self) -> None:
        self.saved.keep(SavedSearch("", self._request()))

    @Slot(bool)
    def _group(self, by_meeting: bool) -> None:
        self.results.group(by_meeting=by_meeting)

    @Slot()
    def _step_back(self) -> None:
        if not self._arrangement.close_filters():
            self.left.emit()
