"""The left side of the doubtful page: what waits for an answer, the worst first, narrowed to a kind or a
body."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QComboBox

from sefton_minutes.domain.bodies import Body
from sefton_minutes.domain.doubtful import Doubtful
from sefton_minutes.ui.answers import Answers
from sefton_minutes.ui.forms.ui_doubtful_page import Ui_DoubtfulPage
from sefton_minutes.ui.models.doubtful_rows import sentence
from sefton_minutes.ui.models.records import RecordsModel
from sefton_minutes.ui.widgets.doubtful_row import DoubtfulRow
from sefton_minutes.ui.workplace import Services, Workplace

if TYPE_CHECKING:
    from sefton_minutes.services.reviewing import Reviewing

AT_A_TIME = 500
_KEY = "doubtful: list"


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits: the rows that were asked for, how many there are in all, and what they can be narrowed
    to."""

    rows: tuple[Doubtful, ...]
    count: int
    kinds: tuple[tuple[str, int], ...]
    bodies: tuple[Body, ...]


class DoubtfulList(QObject):
    """`chosen(Doubtful | None)` is told of every row that is shown as chosen, again when it was read again;
    `loaded(count)` when the list has come; `failed(error)`. `at_a_time` rows are read, and as many more when
    the end of them comes into sight."""

    chosen = Signal(object)
    loaded = Signal(int)
    failed = Signal(object)

    def __init__(
        self, workplace: Workplace, form: Ui_DoubtfulPage, answers: Answers, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._workplace, self._form, self._answers = workplace, form, answers
        self.at_a_time = self._limit = AT_A_TIME
        self._full = False
        self._count = 0
        self._wanted: Doubtful | None = None
        self._rows: RecordsModel[Doubtful] = RecordsModel(sentence, parent=self)
        form.doubts_list.setModel(self._rows)
        form.doubts_list.setItemDelegate(DoubtfulRow(workplace.look, form.doubts_list))
        form.doubts_list.setUniformItemSizes(True)
        form.doubts_list.selectionModel().currentChanged.connect(self._tell)
        form.doubts_list.verticalScrollBar().valueChanged.connect(self._read_on)
        form.kind_combo.currentIndexChanged.connect(self._begin_anew)
        form.body_combo.currentIndexChanged.connect(self._begin_anew)
        form.show_all_button.clicked.connect(self.show_all)

    @property
    def rows(self) -> Sequence[Doubtful]:
        """The rows that are shown."""
        return self._rows.records

    @property
    def current(self) -> Doubtful | None:
        """The row in hand."""
        return self._rows.record(self._form.doubts_list.currentIndex())

    @property
    def is_narrowed(self) -> bool:
        """Whether only one kind or one body is shown."""
        return bool(self._form.kind_combo.currentData() or self._form.body_combo.currentData())

    def load(self, wanted: Doubtful | None = None) -> None:
        """Read the list again; the row in hand is kept, or it becomes the one that is wanted."""
        self._wanted = wanted or self._wanted
        form = self._form
        kind, body_id = form.kind_combo.currentData(), form.body_combo.currentData()
        job = partial(_waiting, self._workplace.services, self._limit, kind or None, body_id or None)
        self._workplace.background.latest(_KEY, job, self._take, self.failed.emit)

    def drop_settled(self) -> None:
        """Take out what is answered; the row after it is in hand now."""
        self._show(self._rows.records)

    def step(self, by: int) -> None:
        """Go to the next row or the one before; at the ends one stays."""
        row = self._form.doubts_list.currentIndex().row() + by
        if 0 <= row < len(self.rows):
            self._form.doubts_list.setCurrentIndex(self._rows.index(row))

    @Slot()
    def show_all(self) -> None:
        """Every kind, every body."""
        for combo in (self._form.kind_combo, self._form.body_combo):
            with QSignalBlocker(combo):
                combo.setCurrentIndex(0)
        self._begin_anew()
        self._form.doubts_list.setFocus()

    @Slot()
    def _begin_anew(self) -> None:
        self._limit = self.at_a_time
        self.load()

    def _take(self, waiting: Waiting) -> None:
        self._full = len(waiting.rows) >= self._limit
        self._count = waiting.count
        _offer(self._form.kind_combo, f"All kinds ({waiting.count:,})", _kinds(waiting))
        _offer(self._form.body_combo, "All bodies", [(body.name, body.id) for body in waiting.bodies])
        self._show(waiting.rows)
        self._wanted = None
        self.loaded.emit(waiting.count)

    def _show(self, rows: Sequence[Doubtful]) -> None:
        view, before = self._form.doubts_list, self.current
        place = max(view.currentIndex().row(), 0)
        top = view.verticalScrollBar().value()
        rows = [row for row in rows if not self._answers.is_settled(row)]
        with QSignalBlocker(view.selectionModel()):
            self._rows.show(rows)
        found = _place_of(rows, self._wanted or before)
        row = found if found >= 0 else min(place, len(rows) - 1)
        view.verticalScrollBar().setValue(top)
        if rows:
            with QSignalBlocker(view.selectionModel()):
                view.setCurrentIndex(self._rows.index(row))
            view.scrollTo(self._rows.index(row), QAbstractItemView.ScrollHint.EnsureVisible)
            view.viewport().update()
        self._form.list_stack.setCurrentWidget(view if rows else self._form.none_page)
        self._say_count()
        self._tell()

    def _say_count(self) -> None:
        shown = len(self._rows.records)
        if self._full:
            self._form.count_label.setText(f"the worst {shown:,} of {self._count:,}")
        elif self.is_narrowed:
            self._form.count_label.setText(f"{shown:,} of {self._count:,}")
        else:
            self._form.count_label.setText(f"{shown:,}")

    @Slot()
    def _tell(self) -> None:
        self.chosen.emit(self.current)

    @Slot(int)
    def _read_on(self, value: int) -> None:
        """The end of what was read comes into sight: read on."""
        bar = self._form.doubts_list.verticalScrollBar()
        if self._full and bar.maximum() and value >= bar.maximum() - bar.pageStep():
            self._full = False
            self._limit += self.at_a_time
            self.load()


def _waiting(services: Services, limit: int, kind: str | None, body_id: int | None) -> Waiting:
    reviewing: Reviewing = services.reviewing
    rows = reviewing.doubtful(limit=limit, body_id=body_id, kind=kind)
    return Waiting(rows, reviewing.count(), reviewing.kinds(), services.bodies.all())


def _kinds(waiting: Waiting) -> list[tuple[str, str]]:
    return [(f"{kind} ({count:,})", kind) for kind, count in waiting.kinds]


def _offer(combo: QComboBox, everything: str, choices: Sequence[tuple[str, object]]) -> None:
    """Fill a box of choices; what was chosen stays chosen, though nothing of it is left."""
    chosen, words = combo.currentData(), combo.currentText()
    if chosen and chosen not in [value for _words, value in choices]:
        choices = [*choices, (words, chosen)]
    with QSignalBlocker(combo):
        combo.clear()
        combo.addItem(everything, None)
        for shown, value in choices:
            combo.addItem(shown, value)
        combo.setCurrentIndex(max(combo.findData(chosen), 0) if chosen else 0)


def _place_of(rows: Sequence[Doubtful], wanted: Doubtful | None) -> int:
    """A reading whose answer was taken back may have come back under another id."""
    if wanted is None:
        return -1
    ids = [row.id for row in rows]
    if wanted.id in ids:
        return ids.index(wanted.id)
    return next((place for place, row in enumerate(rows) if _told(row) == _told(wanted)), -1)


def _told(row: Doubtful) -> tuple[object, ...]:
    return row.meeting_id, row.item_id, row.kind, row.sentence, row.words
