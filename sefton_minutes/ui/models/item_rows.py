"""The items of a meeting as rows: number, title, and one quiet note on what the minute says."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QMimeData, QModelIndex, Qt

from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.minute_text.reading import Reading
from sefton_minutes.domain.shortened_text import beginning
from sefton_minutes.ui.company_words import with_company
from sefton_minutes.ui.models.records import Index, RecordsModel
from sefton_minutes.ui.theme import Role

LONGEST_NOTE = 60


@dataclass(frozen=True, slots=True)
class ItemRow:
    """An item with its number as shown, its note, and who else has it open: `here` in few words, `company` in
    full, a line each."""

    item: AgendaItem
    number: str
    note: str = ""
    role: Role = "muted"
    here: str = ""
    company: str = ""

    @property
    def title(self) -> str:
        """The title, or that there is none."""
        return self.item.title or "No title"


def item_row(item: AgendaItem, number: str, reading: Reading | None) -> ItemRow:
    """The row of an item. `reading` None: not read yet."""
    if item.is_heading:
        return ItemRow(item, number)
    if reading is not None and reading.doubts:
        return ItemRow(item, number, _counted(len(reading.doubts), "reading") + " to confirm", "warn")
    return ItemRow(item, number, _note(item, reading))


def sentence(row: ItemRow) -> str:
    """What a screen reader says of a row."""
    kind = "Heading" if row.item.is_heading else f"Item {row.number}" if row.number else "Item without number"
    return with_company(", ".join(part for part in (kind, row.title, row.note) if part), row.company)


class ItemsModel(RecordsModel[ItemRow]):
    """The rows can be dragged onto a place between two others."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(sentence, parent=parent)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Letters that are typed in the list look for the beginning of a title."""
        record = self.record(index) if role == Qt.ItemDataRole.DisplayRole else None
        return record.title if record is not None else super().data(index, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        made = super().mimeData(indexes)
        made.setText("\n".join(str(index.data()) for index in indexes))
        return made


def _note(item: AgendaItem, reading: Reading | None) -> str:
    if not item.minute_text.strip():
        return "No minute yet"
    if reading is None:
        return ""
    clauses = sum(1 for made in reading.resolutions for _ in made.all_clauses())
    counts = [_counted(clauses, "clause")] if clauses else ["Resolved"] if reading.resolutions else []
    counts += [_counted(len(reading.actions), "action")] if reading.actions else []
    return " · ".join(counts) or _first_words(item.minute_text)


def _first_words(text: str) -> str:
    first = text.strip().splitlines()[0].strip()
    return beginning(first, LONGEST_NOTE)


def _counted(number: int, thing: str) -> str:
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"
