"""A short list of choices of which one holds, as in the filters of a search."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, QRect, Signal
from PySide6.QtGui import QPainter

from sefton_minutes.ui.look import Look
from sefton_minutes.ui.models.records import RecordsModel
from sefton_minutes.ui.theme import S1
from sefton_minutes.ui.widgets.rows import RowDelegate, RowList

_SIGN = 24


@dataclass(frozen=True, slots=True)
class Facet:
    """One choice: what it says, and what it stands for."""

    words: str
    value: Any = None


class Facets(RowDelegate):
    """Fills a list with choices and tells which is chosen. It is the list's delegate too."""

    chosen = Signal(object)
    tallest = 11

    def __init__(self, look: Look, view: RowList) -> None:
        super().__init__(look, view)
        self._view = view
        self._facets: RecordsModel[Facet] = RecordsModel(lambda facet: facet.words, parent=self)
        view.setModel(self._facets)
        view.setItemDelegate(self)
        view.selectionModel().currentChanged.connect(self._tell)
        look.changed.connect(self._fit)

    @property
    def value(self) -> Any:
        """What the chosen facet stands for."""
        facet = self._facets.record(self._view.currentIndex())
        return None if facet is None else facet.value

    def words_of(self, value: Any) -> str:
        """What the facet of a value says, "" for one that is not offered."""
        return next((facet.words for facet in self._facets.records if facet.value == value), "")

    def offer(self, facets: Sequence[Facet]) -> None:
        """Show these choices; the one with the value chosen before stays chosen, else the first is."""
        before = self.value
        self._facets.show(tuple(facets))
        values = [facet.value for facet in facets]
        self._choose_row(values.index(before) if before in values else 0)
        self._fit()

    def choose(self, value: Any) -> None:
        """Choose the facet of a value; one that is not offered leaves the choice as it is."""
        values = [facet.value for facet in self._facets.records]
        if value in values:
            self._choose_row(values.index(value))

    def height_of(self, record: Facet, width: int) -> int:  # noqa: ARG002 (all rows are alike)
        return self.look.px(27)

    def paint_record(self, painter: QPainter, rect: QRect, record: Facet, chosen: bool) -> None:
        if chosen:
            top = rect.top() + (rect.height() - self.look.px(16)) // 2
            self.draw_icon(painter, QPoint(rect.left() + S1 + 2, top), "check", "accent", 16)
        room = rect.adjusted(self.look.px(_SIGN), 0, -S1, 0)
        self.write(painter, room, record.words, strong=chosen)

    def _choose_row(self, row: int) -> None:
        self._view.setCurrentIndex(self._facets.index(row))

    def _tell(self, current: QModelIndex) -> None:
        facet = self._facets.record(current)
        if facet is not None:
            self.chosen.emit(facet.value)

    def _fit(self) -> None:
        shown = min(len(self._facets.records), self.tallest)
        self._view.setFixedHeight(shown * self.look.px(27) + 2)
