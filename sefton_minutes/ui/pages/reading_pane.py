"""The right side of the search page: the minute of the result in hand, the hits marked in it, and the later
minutes that refer to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QRect, Signal, Slot
from PySide6.QtGui import QPainter, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from sefton_minutes.domain.errors import MinutesError
from sefton_minutes.domain.searching.request import SearchRequest
from sefton_minutes.domain.stopping import Stop
from sefton_minutes.domain.wording import long_date
from sefton_minutes.ui.forms.ui_search_page import Ui_SearchPage
from sefton_minutes.ui.models.meeting_rows import chip
from sefton_minutes.ui.models.records import RecordsModel
from sefton_minutes.ui.widgets.chips import Chip
from sefton_minutes.ui.widgets.flow import flowing
from sefton_minutes.ui.widgets.qt_places import to_qt
from sefton_minutes.ui.widgets.rows import RowDelegate
from sefton_minutes.ui.workplace import Workplace

if TYPE_CHECKING:
    from sefton_minutes.services.found_minutes import FoundMinute
    from sefton_minutes.services.referring import ReferringMinute
    from sefton_minutes.services.searching import Hit

_KEY = "search: minute in hand"
_TALL, _MOST_LATER, _ROOM_FOR_LATER = 27, 4, 450


@dataclass(frozen=True, slots=True)
class Asked:
    """What found a result: its words are marked, and those of the acronyms that were searched besides."""

    request: SearchRequest
    also: tuple[str, ...] = ()


def _fetch_rested(rest: float, stop: Stop, job: Callable[[], FoundMinute]) -> FoundMinute:
    """Wait on the lane, unless another result comes: then raise Stopped."""
    if rest:
        over = Event()
        forget = stop.on_stop(over.set)
        over.wait(rest)
        forget()
    stop.check()
    return job()


class LaterRow(RowDelegate):
    """A minute that refers to this one, as a link."""

    def height_of(self, record: ReferringMinute, width: int) -> int:  # noqa: ARG002 (all rows are alike)
        return self.look.px(_TALL)

    def paint_record(self, painter: QPainter, rect: QRect, record: ReferringMinute, chosen: bool) -> None:  # noqa: ARG002
        self.write(painter, rect.adjusted(8, 0, -4, 0), record.citation, role="link")


class ReadingPane(QObject):
    """Fills the pane of the form; what comes too late for another result is passed over.
    `minute_wanted(meeting id, item id, offset)` when a later minute is to be opened."""

    minute_wanted = Signal(int, int, int)

    def __init__(self, workplace: Workplace, form: Ui_SearchPage, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace, self._form = workplace, form
        self._chip = Chip(workplace.look)
        self._marks: tuple[tuple[int, int], ...] = ()
        self._item_id = 0
        self._later: RecordsModel[ReferringMinute] = RecordsModel(_sentence, parent=self)
        form.state_row.insertWidget(0, self._chip)
        form.minute_view.use(workplace.look)
        form.later_list.setModel(self._later)
        form.later_list.setItemDelegate(LaterRow(workplace.look, form.later_list))
        form.later_list.activated.connect(self._open_later)
        form.later_list.clicked.connect(self._open_later)
        flowing(form.foot_bar)
        workplace.look.changed.connect(self._mark)
        workplace.look.changed.connect(self.fit)
        self.clear()

    @property
    def later(self) -> Sequence[ReferringMinute]:
        """The later minutes that are shown."""
        return self._later.records

    def clear(self) -> None:
        """Nothing is in hand; a minute that is still awaited will not be shown."""
        self._workplace.background.give_up(_KEY)
        form = self._form
        form.where_label.clear()
        form.title_label.clear()
        form.minute_view.show_text("")
        self._item_id, self._marks = 0, ()
        self._mark()
        self._chip.hide()
        self._show_later(())
        self._allow(allowed=False)

    def show(self, hit: Hit, asked: Asked, *, rest: float = 0) -> None:
        """Show the minute of a result, from the place that was found; not before `rest` seconds have passed
        without another, so that a long minute is not laid out between two keys."""
        where = ", ".join(filter(None, (hit.body, long_date(hit.day) if hit.day else "")))
        self._form.where_label.setText(where)
        self._allow(allowed=True)
        stop = Stop()
        minute = self._workplace.services.found_minutes.minute
        read = partial(minute, hit.item_id, asked.request, asked.also, stop.check)
        job = partial(_fetch_rested, rest, stop, read)
        self._workplace.background.latest(_KEY, job, partial(self._fill, hit), self._tell, stop=stop)

    def _fill(self, hit: Hit, minute: FoundMinute) -> None:
        """What stands there already is not laid out again: as one types on, often only the marks differ."""
        form = self._form
        number = f"{hit.minute_number}. " if hit.minute_number else ""
        form.title_label.setText(f"{number}{hit.title or 'Item without title'}")
        self._chip.say(*chip(minute.status))
        self._chip.show()
        if (hit.item_id, minute.text) != (self._item_id, form.minute_view.text):
            self._marks = ()
            form.minute_view.show_text(minute.text)
            form.minute_view.show_reading(minute.reading)
            self._item_id = hit.item_id
        self._marks = minute.marks
        self._mark()
        form.minute_view.go_to(len(minute.text))
        form.minute_view.go_to(hit.offset)
        self._show_later(minute.later)

    def _show_later(self, later: tuple[ReferringMinute, ...]) -> None:
        form = self._form
        self._later.show(later)
        form.later_label.setText(f"Later min&utes that refer to this: {len(later)}")
        self.fit()
        for widget in (form.later_label, form.later_list):
            widget.setVisible(bool(later))

    def fit(self) -> None:
        """Give the later minutes what room there is beside the minute."""
        look, form = self._workplace.look, self._form
        most = _MOST_LATER if form.reading_pane.height() >= look.px(_ROOM_FOR_LATER) else 1
        form.later_list.setFixedHeight(min(len(self._later.records), most) * look.px(_TALL) + 2)

    @Slot(QModelIndex)
    def _open_later(self, index: QModelIndex) -> None:
        minute = self._later.record(index)
        if minute is not None:
            self.minute_wanted.emit(minute.meeting_id, minute.item_id, minute.offset)

    def _allow(self, *, allowed: bool) -> None:
        for act in (self._form.open_button, self._form.copy_button, self._form.like_button):
            act.setEnabled(allowed)

    def _tell(self, error: MinutesError) -> None:
        self.clear()
        self._form.title_label.setText(str(error))

    def _mark(self) -> None:
        self._form.minute_view.setExtraSelections([self._selection(start, end) for start, end in self._marks])

    def _selection(self, start: int, end: int) -> QTextEdit.ExtraSelection:
        view = self._form.minute_view
        cursor = QTextCursor(view.document())
        cursor.setPosition(to_qt(view.text, start))
        cursor.setPosition(to_qt(view.text, end), QTextCursor.MoveMode.KeepAnchor)
        made = QTextEdit.ExtraSelection()
        made.cursor = cursor
        made.format = QTextCharFormat()
        made.format.setBackground(self._workplace.look.colour("hit"))
        return made


def _sentence(minute: ReferringMinute) -> str:
    return f"{minute.citation}; {minute.title}" if minute.title else minute.citation
