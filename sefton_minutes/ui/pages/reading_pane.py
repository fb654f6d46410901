"""The right side of the search page: the minute of the result in hand, the hits marked in it."""

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.errors import MinutesError
from sefton_minutes.domain.meetings import MeetingStatus
from sefton_minutes.domain.minute_text.reading import Reading
from sefton_minutes.domain.search_text import Query, find_hits, parse_query
from sefton_minutes.domain.wording import long_date
from sefton_minutes.ui.forms.ui_search_page import Ui_SearchPage
from sefton_minutes.ui.models.meeting_rows import chip
from sefton_minutes.ui.widgets.chips import Chip
from sefton_minutes.ui.workplace import Services, Workplace

if TYPE_CHECKING:
    from sefton_minutes.services.searching import Hit

_KEY = "search: minute in hand"


@dataclass(frozen=True, slots=True)
class MinuteInHand:
    """What the pane shows of a result."""

    heading: str
    text: str
    reading: Reading
    marks: tuple[tuple[int, int], ...]
    status: MeetingStatus


def fetch(services: Services, hit: "Hit", words: str) -> MinuteInHand:
    """Read the item of a result. Raises NotFound when it has gone since."""
    meeting = services.meetings.open(hit.meeting_id)
    item = next(item for item in meeting.items if item.id == hit.item_id)
    query = parse_query(words)
    text = _where_found(query, item)
    number = f"{hit.minute_number}. " if hit.minute_number else ""
    heading = f"{number}{item.title or 'Item without title'}"
    reading = services.minutes.context(item.id).read(text)
    return MinuteInHand(heading, text, reading, find_hits(query, text), meeting.meeting.status)


def _where_found(query: Query, item: AgendaItem) -> str:
    """The minute; the agenda text where only that has the words, or where there is no minute yet."""
    only_agenda = not find_hits(query, item.minute_text) and find_hits(query, item.agenda_text)
    return item.agenda_text if only_agenda or not item.minute_text else item.minute_text


class ReadingPane(QObject):
    """Fills the pane of the form; what comes too late for another result is passed over."""

    def __init__(self, workplace: Workplace, form: Ui_SearchPage, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._form = form
        self._chip = Chip(workplace.look)
        self._marks: tuple[tuple[int, int], ...] = ()
        form.state_row.insertWidget(0, self._chip)
        form.minute_view.use(workplace.look)
        workplace.look.changed.connect(self._mark)
        self.clear()

    def clear(self) -> None:
        """Nothing is in hand."""
        form = self._form
        form.where_label.clear()
        form.title_label.clear()
        form.minute_view.show_text("")
        self._chip.hide()
        for button in (form.open_button, form.copy_button):
            button.setEnabled(False)

    def show(self, hit: "Hit", words: str) -> None:
        """Show the minute of a result, from the place that was found."""
        form = self._form
        form.where_label.setText(", ".join(filter(None, (hit.body, long_date(hit.day) if hit.day else ""))))
        for button in (form.open_button, form.copy_button):
            button.setEnabled(True)
        job = partial(fetch, self._workplace.services, hit, words)
        self._workplace.background.latest(_KEY, job, partial(self._fill, hit.offset), self._tell)

    def _fill(self, offset: int, minute: MinuteInHand) -> None:
        form = self._form
        form.title_label.setText(minute.heading)
        self._chip.say(*chip(minute.status))
        self._chip.show()
        form.minute_view.show_text(minute.text)
        form.minute_view.show_reading(minute.reading)
        self._marks = minute.marks
        self._mark()
        form.minute_view.go_to(len(minute.text))
        form.minute_view.go_to(offset)

    def _tell(self, error: MinutesError) -> None:
        self.clear()
        self._form.title_label.setText(str(error))

    def _mark(self) -> None:
        self._form.minute_view.setExtraSelections([self._selection(start, end) for start, end in self._marks])

    def _selection(self, start: int, end: int) -> QTextEdit.ExtraSelection:
        cursor = QTextCursor(self._form.minute_view.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        made = QTextEdit.ExtraSelection()
        made.cursor = cursor
        made.format = QTextCharFormat()
        made.format.setBackground(self._workplace.look.colour("hit"))
        return made
