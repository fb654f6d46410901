"""A list of frozen records as a Qt model. The delegate paints the record; a screen reader is told its
sentence."""

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex
RECORD = int(Qt.ItemDataRole.UserRole)


class RecordsModel(QAbstractListModel, Generic[R]):
    """Rows of one kind. `sentence` says a row in words; a row for which `is_heading` is true cannot be
    chosen. `tip`, which may be set, gives what is told of a row under the pointer, "" for nothing."""

    def __init__(
        self, sentence: Callable[[R], str], is_heading: Callable[[R], bool] | None = None, parent: Any = None
    ) -> None:
        super().__init__(parent)
        self._sentence = sentence
        self._is_heading = is_heading
        self.tip: Callable[[R], str] | None = None
        self._rows: tuple[R, ...] = ()

    @property
    def records(self) -> tuple[R, ...]:
        """The rows as they stand."""
        return self._rows

    def show(self, rows: Sequence[R]) -> None:
        """Show these rows. Where as many as before, each keeps its place (and so the choice and the
        scroll)."""
        if len(rows) == len(self._rows):
            self._rows = tuple(rows)
            if self._rows:
                self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
            return
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def replace(self, row: int, record: R) -> None:
        """Show one row anew."""
        self._rows = (*self._rows[:row], record, *self._rows[row + 1 :])
        self.dataChanged.emit(self.index(row), self.index(row))

    def tell_anew(self) -> None:
        """What stands in the rows is told of otherwise than before."""
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def record(self, index: Index) -> R | None:
        """The record of a row, None outside the list."""
        inside = index.isValid() and 0 <= index.row() < len(self._rows)
        return self._rows[index.row()] if inside else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        record = self.record(index)
        if record is None:
            return None
        if role == RECORD:
            return record
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._sentence(record)
        if role == Qt.ItemDataRole.ToolTipRole and self.tip is not None:
            return self.tip(record)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        record = self.record(index)
        if record is None or (self._is_heading is not None and self._is_heading(record)):
            return Qt.ItemFlag.ItemIsEnabled if record is not None else Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
