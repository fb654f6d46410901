"""Who was at a meeting, as a table that is edited in place; every change of it can be undone."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from sefton_minutes.domain.attendance import Attendance, AttendanceKind
from sefton_minutes.ui.models.headed_table import HeadedTable

Index = QModelIndex | QPersistentModelIndex
KIND_COLUMN = 3
_NO_PARENT = QModelIndex()


class AttendanceModel(HeadedTable):
    """Rows in the order they will be printed. `altered` comes after every change."""

    headings = ("Name", "Organisation", "Role", "As")

    altered = Signal()

    def __init__(self, attendance: Sequence[Attendance], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = tuple(attendance)
        self._past: list[tuple[Attendance, ...]] = []

    @property
    def attendance(self) -> tuple[Attendance, ...]:
        """The list as it stands, its positions counted anew."""
        return tuple(replace(row, position=position) for position, row in enumerate(self._rows))

    @property
    def can_undo(self) -> bool:
        """Whether anything was changed."""
        return bool(self._past)

    def add(self, person: Attendance) -> int:
        """Put a name at the end; its row."""
        self._put((*self._rows, person))
        return len(self._rows) - 1

    def remove(self, row: int) -> None:
        """Take a name out."""
        self._put((*self._rows[:row], *self._rows[row + 1 :]))

    def move(self, row: int, to: int) -> None:
        """Put a row elsewhere."""
        rest = [*self._rows[:row], *self._rows[row + 1 :]]
        self._put((*rest[:to], self._rows[row], *rest[to:]))

    def change(self, row: int, changed: Attendance) -> None:
        """Put another record in a row's place."""
        self._past.append(self._rows)
        self._rows = (*self._rows[:row], changed, *self._rows[row + 1 :])
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(self.headings) - 1))
        self.altered.emit()

    def undo(self) -> None:
        """Take the last change back."""
        if self._past:
            self.beginResetModel()
            self._rows = self._past.pop()
            self.endResetModel()
            self.altered.emit()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        typed = index.isValid() and index.column() != KIND_COLUMN
        return flags | Qt.ItemFlag.ItemIsEditable if typed else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return (row.name, row.organisation, row.role, row.kind.capitalize())[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(
                words for words in (row.name, row.role, row.organisation, row.kind.value) if words
            )
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.EditRole or index.column() == KIND_COLUMN:
            return False
        words = " ".join(str(value).split())
        row = self._rows[index.row()]
        changed = _with_cell(row, index.column(), words)
        if changed != row:
            self.change(index.row(), changed)
        return True

    def _put(self, rows: tuple[Attendance, ...]) -> None:
        self.beginResetModel()
        self._past.append(self._rows)
        self._rows = rows
        self.endResetModel()
        self.altered.emit()


def _with_cell(row: Attendance, column: int, words: str) -> Attendance:
    if column == 0:
        return replace(row, name=words, person_id=None) if words and words != row.name else row
    return replace(row, organisation=words) if column == 1 else replace(row, role=words)


def count_in_words(attendance: Sequence[Attendance]) -> str:
    """ "5 present · 2 apologies"; "Nobody yet" for an empty list. A substitute is present."""
    here = (AttendanceKind.PRESENT, AttendanceKind.SUBSTITUTE)
    counts = (
        (sum(row.kind in here for row in attendance), "present"),
        (sum(row.kind is AttendanceKind.APOLOGIES for row in attendance), "apologies"),
        (sum(row.kind is AttendanceKind.IN_ATTENDANCE for row in attendance), "in attendance"),
        (sum(row.kind is AttendanceKind.ABSENT for row in attendance), "absent"),
    )
    return " · ".join(f"{number} {words}" for number, words in counts if number) or "Nobody yet"
