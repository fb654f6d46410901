"""The earlier names of a body as a table that is edited in place."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from sefton_minutes.domain.bodies import BodyName
from sefton_minutes.domain.entered_dates import NotUnderstood, entered_date
from sefton_minutes.domain.wording import plain_date
from sefton_minutes.ui.models.headed_table import HeadedTable

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class BodyNamesModel(HeadedTable):
    """Oldest first. A cell takes no empty name and no words that are no day; no day is the beginning."""

    headings = ("Name", "Abbreviation", "Called so since")

    def __init__(self, names: Sequence[BodyName], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = list(names)

    @property
    def names(self) -> tuple[BodyName, ...]:
        """The names as they stand."""
        return tuple(self._names)

    def append(self, name: BodyName) -> None:
        """Add the newest of the earlier names."""
        self.beginInsertRows(QModelIndex(), len(self._names), len(self._names))
        self._names.append(name)
        self.endInsertRows()

    def remove(self, row: int) -> None:
        """Take a name out."""
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._names[row]
        self.endRemoveRows()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._names)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return None
        name = self._names[index.row()]
        if index.column() == 2:
            beginning = "the beginning" if role == Qt.ItemDataRole.DisplayRole else ""
            return plain_date(name.from_day) if name.from_day else beginning
        return (name.name, name.abbreviation)[index.column()]

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        try:
            changed = _with_cell(self._names[index.row()], index.column(), str(value).strip())
        except NotUnderstood:
            return False  # the cell keeps what it had
        self._names[index.row()] = changed
        self.dataChanged.emit(index, index)
        return True


def _with_cell(name: BodyName, column: int, words: str) -> BodyName:
    if column == 2:
        return replace(name, from_day=entered_date(words))
    if column == 1:
        return replace(name, abbreviation=words)
    return replace(name, name=words or name.name)
