"""Search: everything that was minuted, found as one types in the box of the menu line; newest first."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from sefton_minutes.domain.bodies import Body
from sefton_minutes.domain.entered_dates import NotUnderstood
from sefton_minutes.domain.errors import MinutesError
from sefton_minutes.domain.municipal_year import first_day, last_day, year_name
from sefton_minutes.ui.forms.ui_search_page import Ui_SearchPage
from sefton_minutes.ui.models.records import RecordsModel
from sefton_minutes.ui.page import Page
from sefton_minutes.ui.pages.reading_pane import ReadingPane
from sefton_minutes.ui.requests import SearchRequest
from sefton_minutes.ui.widgets.civil_fields import DateField
from sefton_minutes.ui.widgets.error_bar import ErrorBar
from sefton_minutes.ui.widgets.facets import Facet, Facets
from sefton_minutes.ui.widgets.hit_row import HitRow, sentence_of
from sefton_minutes.ui.workplace import Services, Workplace

if TYPE_CHECKING:
    from sefton_minutes.services.changes import Changes
    from sefton_minutes.services.searching import Hit, SearchResult

_KEY = "search"
_INTRODUCTION = (
    "Words find items that have them all. “Refuge place” in quotation marks finds the phrase, refug* the "
    "words that begin so; OR finds either; -draft leaves out."
)


class SearchPage(Page):
    """The words come by `asked`; the filters are its own."""

    name = "search"
    title = "Search"
    icon_name = "search"

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._asked = self._words = ""
        self._stale = True
        self._awaited = self._open_when_found = False
        self.ui = Ui_SearchPage()
        self.ui.setupUi(self)
        self.errors = ErrorBar(workplace.look)
        self.ui.results_layout.insertWidget(2, self.errors)
        self._hits: RecordsModel[Hit] = RecordsModel(sentence_of, parent=self)
        self._reading = ReadingPane(workplace, self.ui, self)
        self._bodies = Facets(workplace.look, self.ui.bodies_list)
        self._dates = Facets(workplace.look, self.ui.dates_list)
        self._prepare_results()
        self._prepare_filters()
        self._show_empty("Search all minutes and decisions", _INTRODUCTION)

    def asked(self, words: str) -> None:
        """Search for words, in place of those before. The last may still be growing."""
        if words != self._asked:
            self._asked, self._words = words, as_typed(words)
            self._search()

    def open_chosen(self) -> None:
        """Open the chosen result; while its words are still being looked for, as soon as they are found."""
        self._open_when_found = self._awaited
        if not self._awaited:
            self._open()

    @property
    def hits(self) -> Sequence[Hit]:
        """The results that are shown."""
        return self._hits.records

    def shown(self) -> None:
        if self._stale:
            self._stale = False
            background = self.workplace.background
            background.latest(
                "search: filters", partial(_choices, self.workplace.services), self._offer, self._fail
            )
            self._search()

    def changed(self, changes: Changes) -> None:  # noqa: ARG002 (any change may alter what is found)
        self._stale = True
        if self.isVisible():
            self.shown()

    def commands(self) -> Mapping[str, Callable[[], None]]:
        return {"copy_citation": self._copy_citation} if self._hit() else {}

    def panes(self) -> Sequence[QWidget]:
        return (self.ui.results_list, self.ui.minute_view, self.ui.bodies_list)

    def _prepare_results(self) -> None:
        ui, look = self.ui, self.workplace.look
        ui.results_list.setModel(self._hits)
        ui.results_list.setItemDelegate(HitRow(look, ui.results_list))
        ui.results_list.setUniformItemSizes(True)
        ui.results_list.selectionModel().currentChanged.connect(self._show_hit)
        ui.results_list.activated.connect(self._open)
        ui.open_button.clicked.connect(self._open)
        ui.copy_button.clicked.connect(self._copy_citation)
        back = QShortcut(QKeySequence("Escape"), self)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self.left)
        ui.splitter.setSizes([226, 790, 504])
        for number, stretch in enumerate((0, 1, 0)):
            ui.splitter.setStretchFactor(number, stretch)

    def _prepare_filters(self) -> None:
        ui = self.ui
        self._bodies.offer((Facet("All bodies"),))
        self._dates.offer((Facet("Any time"),))
        self._bodies.chosen.connect(self._search)
        self._dates.chosen.connect(self._take_year)
        for field in (ui.from_edit, ui.to_edit):
            field.dress(self.workplace.look)
            field.editingFinished.connect(self._search)

    def _offer(self, choices: tuple[tuple[Body, ...], tuple[int, ...]]) -> None:
        bodies, years = choices
        self._bodies.offer((Facet("All bodies"), *(Facet(body.name, body.id) for body in bodies)))
        self._dates.offer((Facet("Any time"), *(Facet(year_name(year), year) for year in years)))

    @Slot(object)
    def _take_year(self, year: int | None) -> None:
        self.ui.from_edit.set_day(first_day(year) if year else None)
        self.ui.to_edit.set_day(last_day(year) if year else None)
        self._search()

    def _search(self, *_ignored: object) -> None:
        self.errors.hide()
        from_day = self._day_of(self.ui.from_edit)
        to_day = self._day_of(self.ui.to_edit)
        if not self._words.strip():
            self._clear()
            return
        self._awaited = True
        job = partial(_search, self.workplace.services, self._words, self._bodies.value, from_day, to_day)
        self.workplace.background.latest(_KEY, job, self._show_result, self._fail)

    def _day_of(self, field: DateField) -> date | None:
        label = self.ui.from_error_label if field is self.ui.from_edit else self.ui.to_error_label
        try:
            day = field.day()
        except NotUnderstood as fault:
            label.setText(str(fault))
            label.show()
            return None
        label.hide()
        return day

    def _clear(self) -> None:
        self._awaited = self._open_when_found = False
        self._hits.show(())
        self._reading.clear()
        self.ui.count_label.setText("Search")
        self.ui.of_label.clear()
        self._show_empty("Search all minutes and decisions", _INTRODUCTION)
        self.commands_changed.emit()

    def _show_result(self, result: SearchResult) -> None:
        self._awaited = False
        self._hits.show(result.hits)
        self.ui.count_label.setText(count_in_words(result))
        shown = f", the newest {len(result.hits)} shown" if result.count > len(result.hits) else ""
        self.ui.of_label.setText(f"of {result.total_items:,} items{shown or ', newest first'}")
        if not result.hits:
            self._show_nothing()
            return
        self.ui.results_stack.setCurrentWidget(self.ui.results_list)
        index = self._hits.index(0)
        self.ui.results_list.setCurrentIndex(index)
        self._show_hit(index)
        self.ui.results_list.scrollToTop()
        if self._open_when_found:
            self._open()

    def _show_nothing(self) -> None:
        self._reading.clear()
        filtered = self._bodies.value or self.ui.from_edit.text() or self.ui.to_edit.text()
        wider = "Look in all bodies and at any time, or try" if filtered else "Try"
        self._show_empty(
            f"Nothing found for “{self._asked.strip()}”",
            f"{wider} fewer words, or the beginning of a word with a star: refug*.",
        )
        self.commands_changed.emit()

    def _show_empty(self, head: str, hint: str) -> None:
        self.ui.empty_page_head_label.setText(head)
        self.ui.empty_page_hint_label.setText(hint)
        self.ui.results_stack.setCurrentWidget(self.ui.empty_page)

    def _fail(self, error: MinutesError) -> None:
        self._awaited = self._open_when_found = False
        self.errors.show_error(error)

    @Slot(QModelIndex)
    def _show_hit(self, index: QModelIndex) -> None:
        hit = self._hits.record(index)
        if hit is not None:
            self._reading.show(hit, self._words)
            self.commands_changed.emit()

    def _hit(self) -> Hit | None:
        return self._hits.record(self.ui.results_list.currentIndex())

    @Slot()
    def _open(self) -> None:
        self._open_when_found = False
        hit = self._hit()
        if hit is not None:
            self.open_minute.emit(hit.meeting_id, hit.item_id, hit.offset)

    @Slot()
    def _copy_citation(self) -> None:
        hit = self._hit()
        if hit is not None:
            QGuiApplication.clipboard().setText(hit.citation)
            self.status.emit(f"Copied: {hit.citation}")


def as_typed(words: str) -> str:
    """The query while its last word is being typed: what begins like that word is found. A space after it, a
    closing quotation mark or a star says that it is whole; so does a word of one letter."""
    last = words.rsplit(" ", maxsplit=1)[-1]
    open_phrase = sum(words.count(mark) for mark in '"“”') % 2
    if open_phrase or last == "OR" or len(last) < 2 or not last[-1].isalnum():
        return words
    return f"{words}*"


def _choices(services: Services) -> tuple[tuple[Body, ...], tuple[int, ...]]:
    return services.bodies.all(), services.meetings.years()


def _search(
    services: Services, words: str, body_id: int | None, from_day: date | None, to_day: date | None
) -> SearchResult:
    return services.searching.search(SearchRequest(words, body_id, from_day, to_day))


def count_in_words(result: SearchResult) -> str:
    """ "64 results", or "1,000+ results" where counting stopped."""
    number = f"{result.count:,}" + ("+" if result.more else "")
    return f"{number} result" if result.count == 1 else f"{number} results"
