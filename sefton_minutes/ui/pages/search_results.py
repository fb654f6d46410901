"""The middle of the search page: the results, as a list or grouped by meeting; more come at their end."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from sefton_minutes.ui.look import Look
from sefton_minutes.ui.models.result_rows import MeetingHead, ResultRow, ResultsModel, grouped
from sefton_minutes.ui.widgets.hit_row import HitRow
from sefton_minutes.ui.widgets.rows import RowList

if TYPE_CHECKING:
    from sefton_minutes.services.searching import Hit, SearchResult

LONGEST = 1000


class SearchResults(QObject):
    """`chosen(Hit)` tells of every row that comes to be in hand, `opened` that it shall be opened;
    `more_wanted(limit)` when so many are to be shown."""

    chosen = Signal(object)
    opened = Signal()
    more_wanted = Signal(int)

    def __init__(self, look: Look, view: RowList, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._hits: tuple[Hit, ...] = ()
        self._count = 0
        self._is_grouped = False
        self._awaits_more = False
        self._model = ResultsModel(self)
        self._model.ask_before_more(self._has_more)
        self._model.more_wanted.connect(self._ask_for_more)
        view.setModel(self._model)
        view.setItemDelegate(HitRow(look, view))
        view.setUniformItemSizes(True)
        view.selectionModel().currentChanged.connect(self._tell)
        view.activated.connect(self.opened)

    @property
    def hits(self) -> Sequence[Hit]:
        """The items that are shown, in the order asked for."""
        return self._hits

    @property
    def rows(self) -> Sequence[ResultRow]:
        """Every row, the heads of meetings among them."""
        return self._model.records

    @property
    def current(self) -> Hit | None:
        """The item in hand."""
        found = self._model.record(self._view.currentIndex())
        return None if isinstance(found, MeetingHead) else found

    def show(self, result: SearchResult, *, keeping: bool = False) -> None:
        """Show another result. `keeping`: it answers the same question, so the item in hand stays in hand
        where it is still there; else the first is."""
        item_id = self.current.item_id if keeping and self.current else None
        self._take(result)
        self._show_rows(item_id)
        if item_id is None:
            self._view.scrollToTop()

    def extend(self, result: SearchResult) -> None:
        """The same result again, with more of it. What is in hand and in view stays."""
        shown = self._hits
        self._take(result)
        if not self._is_grouped and self._hits[: len(shown)] == shown:
            self._model.append(self._hits[len(shown) :])
        else:
            self._show_rows(self.current.item_id if self.current else None)

    def clear(self) -> None:
        """Show nothing."""
        self._hits, self._count, self._awaits_more = (), 0, False
        self._model.show(())

    def group(self, *, by_meeting: bool) -> None:
        """Put the items under their meetings, or in one list; the item in hand stays in hand."""
        self._is_grouped = by_meeting
        self._show_rows(self.current.item_id if self.current else None)

    def give_up_more(self) -> None:
        """More could not be had; it may be asked for again."""
        self._awaits_more = False

    def _take(self, result: SearchResult) -> None:
        self._hits = result.hits
        self._count = LONGEST if result.more else result.count
        self._awaits_more = False

    def _show_rows(self, item_id: int | None) -> None:
        self._view.setUniformItemSizes(not self._is_grouped)
        rows: Sequence[ResultRow] = grouped(self._hits) if self._is_grouped else self._hits
        self._model.show(rows)
        places = [place for place, row in enumerate(rows) if not isinstance(row, MeetingHead)]
        if not places:
            return
        wanted = (p for p in places if item_id is not None and rows[p].item_id == item_id)  # type: ignore[union-attr]
        index = self._model.index(next(wanted, places[0]))
        if index == self._view.currentIndex():
            self._tell()
        self._view.setCurrentIndex(index)

    def _has_more(self) -> bool:
        return not self._awaits_more and len(self._hits) < min(self._count, LONGEST)

    @Slot()
    def _ask_for_more(self) -> None:
        self._awaits_more = True
        self.more_wanted.emit(min(2 * len(self._hits), LONGEST))

    @Slot()
    def _tell(self) -> None:
        if self.current is not None:
            self.chosen.emit(self.current)
