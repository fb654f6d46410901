"""The rows of a search's results: items, and where they are grouped the meetings above them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import QModelIndex, Qt, Signal

from sefton_minutes.domain.searching.found_number import number_in_words
from sefton_minutes.domain.wording import long_date, short_date
from sefton_minutes.ui.models.records import Index, RecordsModel

if TYPE_CHECKING:
    from sefton_minutes.services.searching import Hit


@dataclass(frozen=True, slots=True)
class MeetingHead:
    """The meeting whose items follow; `count` of them are shown."""

    meeting_id: int
    body: str
    day: date | None
    count: int

    @property
    def words(self) -> str:
        """ "Cabinet, Thursday 28 May 2026"."""
        return ", ".join(part for part in (self.body, long_date(self.day) if self.day else "") if part)


ResultRow: TypeAlias = "Hit | MeetingHead"


def grouped(hits: Sequence[Hit]) -> tuple[ResultRow, ...]:
    """The items under their meetings; the meetings in the order of their first items."""
    meetings: dict[int, list[Hit]] = {}
    for hit in hits:
        meetings.setdefault(hit.meeting_id, []).append(hit)
    rows: list[ResultRow] = []
    for meeting_id, found in meetings.items():
        rows.append(MeetingHead(meeting_id, found[0].body, found[0].day, len(found)))
        rows += found
    return tuple(rows)


def minute_of(hit: Hit) -> str:
    """ "Minute 33 (3)", "Item 4" before there is a minute, "" for an item without a number."""
    return number_in_words(hit.minute_number, hit.clause, is_minute=hit.is_minute)


def sentence_of(row: ResultRow) -> str:
    """The row as a screen reader says it."""
    if isinstance(row, MeetingHead):
        return f"{row.words}; {row.count} result{'s' * (row.count != 1)}"
    when = short_date(row.day) if row.day else "no date"
    parts = (row.title or "Item without title", row.body, minute_of(row), when, row.snippet)
    return "; ".join(part for part in parts if part)


def _is_head(row: ResultRow) -> bool:
    return isinstance(row, MeetingHead)


class ResultsModel(RecordsModel[Any]):
    """`more_wanted` when the end of the rows comes into sight and there are more. Heads of meetings are
    passed over by the arrow keys."""

    more_wanted = Signal()

    def __init__(self, parent: Any = None) -> None:
        super().__init__(sentence_of, _is_head, parent)
        self._more: Callable[[], bool] = lambda: False

    def ask_before_more(self, has_more: Callable[[], bool]) -> None:
        """`has_more` says whether more can be had now."""
        self._more = has_more

    def append(self, rows: Sequence[ResultRow]) -> None:
        """Show these rows below those that are shown."""
        if rows:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._rows = (*self._rows, *rows)
            self.endInsertRows()

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._more()

    def fetchMore(self, parent: Index) -> None:
        if not parent.isValid():
            self.more_wanted.emit()

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self.record(index), MeetingHead):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)
