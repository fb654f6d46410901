"""The preview of a replacement: each place with its line as it is and as it would be, ticked or not."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Qt, Signal

from sefton_minutes.domain.find_replace import ItemPart, Occurrence
from sefton_minutes.ui.models.records import Index, RecordsModel

_WHERE = {ItemPart.TITLE: "title", ItemPart.AGENDA_TEXT: "agenda", ItemPart.MINUTE_TEXT: ""}


@dataclass(frozen=True, slots=True)
class ReplacementRow:
    """`where`: "33", or "33 title"; `instead`: what would stand there."""

    occurrence: Occurrence
    where: str
    instead: str
    is_ticked: bool = True

    @property
    def sentence(self) -> str:
        """The row as a screen reader says it."""
        found = self.occurrence
        line = f"{found.before}{found.words}{found.after}"
        ticked = "ticked" if self.is_ticked else "not ticked"
        return f"Item {self.where}: “{found.words}” becomes “{self.instead}” in: {line}; {ticked}"

    @property
    def key(self) -> tuple[object, ...]:
        """What stays the same when the text is edited elsewhere."""
        found = self.occurrence
        return found.item_id, found.part, found.before, found.words, found.after


def where_words(number: str, part: ItemPart) -> str:
    """ "33 title"; of an item without a number its part alone."""
    return f"{number} {_WHERE[part]}".strip() or "minute"


class ReplacementRows(RecordsModel[ReplacementRow]):
    """`ticked` when other rows are ticked than before."""

    ticked = Signal()

    def __init__(self, parent: Any = None) -> None:
        super().__init__(lambda row: row.sentence, parent=parent)

    @property
    def chosen(self) -> tuple[Occurrence, ...]:
        """The places that are ticked."""
        return tuple(row.occurrence for row in self.records if row.is_ticked)

    def offer(self, rows: Sequence[ReplacementRow]) -> None:
        """Show these rows; what was not ticked stays so."""
        refused = {row.key for row in self.records if not row.is_ticked}
        self.show([replace(row, is_ticked=row.key not in refused) for row in rows])
        self.ticked.emit()

    def tick_all(self, *, ticked: bool) -> None:
        """Tick every row, or none."""
        self.show([replace(row, is_ticked=ticked) for row in self.records])
        self.ticked.emit()

    def toggle(self, index: Index) -> None:
        """Tick a row, or take its tick away."""
        row = self.record(index)
        if row is not None:
            self.replace(index.row(), replace(row, is_ticked=not row.is_ticked))
            self.ticked.emit()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.record(index)
        if row is not None and role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if row.is_ticked else Qt.CheckState.Unchecked
        return super().data(index, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable
