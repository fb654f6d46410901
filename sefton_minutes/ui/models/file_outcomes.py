"""What came of each file that was brought in, as a table that is narrowed and sorted here: a run may hold
twelve thousand."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from sefton_minutes.domain.bringing_report import FileOutcome, FileResult
from sefton_minutes.ui.models.headed_table import HeadedTable
from sefton_minutes.ui.theme import Role
from sefton_minutes.ui.tips import plain_tip

Index = QModelIndex | QPersistentModelIndex
FILE, RESULT, DOUBTS, WHY = range(4)
_NO_PARENT = QModelIndex()

WORST_FIRST = (
    FileResult.NOT_UNDERSTOOD,
    FileResult.DOUBTFUL,
    FileResult.REVISED,
    FileResult.READ,
    FileResult.UNCHANGED,
)
ROLES: Mapping[FileResult, Role] = {
    FileResult.NOT_UNDERSTOOD: "bad",
    FileResult.DOUBTFUL: "warn",
    FileResult.REVISED: "accent",
    FileResult.READ: "good",
    FileResult.UNCHANGED: "muted",
}
_RANK = {result: rank for rank, result in enumerate(WORST_FIRST)}
_FIGURES = re.compile(r"(\d+)")


def _by_name(outcome: FileOutcome) -> tuple[tuple[int, str], ...]:
    """ "9 May" comes before "10 May": figures count by their value."""
    pieces = _FIGURES.split(outcome.name.casefold())
    return tuple((int(piece), "") if piece.isdecimal() else (-1, piece) for piece in pieces)


_KEYS: tuple[Callable[[FileOutcome], Any], ...] = (
    _by_name,
    lambda outcome: (_RANK[outcome.result], _by_name(outcome)),
    lambda outcome: (outcome.doubts, _by_name(outcome)),
    lambda outcome: (outcome.sentence.casefold(), _by_name(outcome)),
)


class FileOutcomesModel(HeadedTable):
    """`colour` gives the colour of a role in the look in force."""

    headings = ("File", "What came of it", "Doubts", "Why")

    def __init__(self, colour: Callable[[Role], QColor], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._colour = colour
        self._all: tuple[FileOutcome, ...] = ()
        self._shown: tuple[FileOutcome, ...] = ()
        self._result: FileResult | None = None
        self._words: tuple[str, ...] = ()
        self._column, self._downwards = RESULT, False

    @property
    def outcomes(self) -> tuple[FileOutcome, ...]:
        """The rows that are shown."""
        return self._shown

    def show(self, outcomes: Sequence[FileOutcome]) -> None:
        """Show another report, or more of the same."""
        self._all = tuple(outcomes)
        self._arrange()

    def narrow(self, result: FileResult | None, words: str) -> None:
        """Show only those with this result, None for any, that have all of these words in name or reason."""
        self._result, self._words = result, tuple(words.casefold().split())
        self._arrange()

    def outcome(self, index: Index) -> FileOutcome | None:
        """The file of a row, None outside the table."""
        inside = index.isValid() and 0 <= index.row() < len(self._shown)
        return self._shown[index.row()] if inside else None

    def row_of(self, name: str) -> int:
        """The row of a file, -1 where it is not shown."""
        return next((row for row, outcome in enumerate(self._shown) if outcome.name == name), -1)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """By a column; of the same rank by name."""
        self._column, self._downwards = column, order is Qt.SortOrder.DescendingOrder
        self._arrange()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        outcome = self.outcome(index)
        if outcome is None:
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return sentence(outcome)
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == RESULT:
            return self._colour(ROLES[outcome.result])
        if role == Qt.ItemDataRole.ToolTipRole and index.column() in (FILE, WHY):
            return plain_tip(_cell(outcome, index.column()))
        return _cell(outcome, index.column()) if role == Qt.ItemDataRole.DisplayRole else None

    def _arrange(self) -> None:
        self.beginResetModel()
        chosen = (one for one in self._all if self._result in (None, one.result))
        found = (one for one in chosen if all(word in _text(one) for word in self._words))
        self._shown = tuple(sorted(found, key=_KEYS[self._column], reverse=self._downwards))
        self.endResetModel()


def sentence(outcome: FileOutcome) -> str:
    """A row as a screen reader says it."""
    doubts = f", {doubts_in_words(outcome.doubts)}" if outcome.doubts else ""
    return f"{outcome.name}: {outcome.result}{doubts}. {outcome.sentence}"


def doubts_in_words(count: int) -> str:
    """ "1 doubt", "1,204 doubts"."""
    return f"{count:,} doubt{'' if count == 1 else 's'}"


def _cell(outcome: FileOutcome, column: int) -> str:
    if column == DOUBTS:
        return f"{outcome.doubts:,}" if outcome.doubts else ""
    return (outcome.name, outcome.result.value.capitalize(), "", outcome.sentence)[column]


def _text(outcome: FileOutcome) -> str:
    return f"{outcome.name} {outcome.sentence}".casefold()
