"""The right side of the doubtful page: what would be written, and under it the original page with the place
marked."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QTextCharFormat, QTextFormat
from PySide6.QtWidgets import QTextEdit

from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.doubtful import Doubtful, DoubtOrigin, alike_in_reading, excerpt
from sefton_minutes.domain.errors import NotAllowed, NotFound
from sefton_minutes.domain.minute_text import accept
from sefton_minutes.domain.minute_text.reading import Doubt
from sefton_minutes.domain.wording import long_date
from sefton_minutes.ui.forms.ui_doubtful_page import Ui_DoubtfulPage
from sefton_minutes.ui.models.comparison import Pair, compare
from sefton_minutes.ui.models.doubtful_rows import heading
from sefton_minutes.ui.theme import S1, Role
from sefton_minutes.ui.widgets.comparison_view import ComparisonView
from sefton_minutes.ui.widgets.qt_places import stretch
from sefton_minutes.ui.workplace import Services, Workplace

if TYPE_CHECKING:
    from sefton_minutes.services.reviewing import OriginalPage

_KEY = "doubtful: in hand"
_TO_THE_EDGE = True
# The part of the height for what would be written: a sentence, some words, two whole texts.
_LOW, _MIDDLE, _HIGH = 0.12, 0.32, 0.45
_FIELDS = {
    "minute_text": "the minute",
    "title": "the title",
    "agenda_text": "the agenda text",
    "presenters": "the presenters",
    "minute_number": "the number",
    "day": "the date",
    "time": "the time",
    "venue": "the venue",
    "contact": "the contact",
    "contact_post": "the contact’s post",
    "attendance": "the attendance",
}


@dataclass(frozen=True, slots=True)
class InHand:
    """What the side shows of a doubtful reading. `page` None: `no_page` says why. `alike` counts all that are
    of the same kind and shape, itself included."""

    doubtful: Doubtful
    pairs: tuple[Pair, ...]
    page: OriginalPage | None
    no_page: str
    alike: int


class DoubtfulSide(QObject):
    """`shown(InHand)` when the reading that was asked for last is there; `failed(error)`."""

    shown = Signal(object)
    failed = Signal(object)

    def __init__(self, workplace: Workplace, form: Ui_DoubtfulPage, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace, self._form, self._look = workplace, form, workplace.look
        self._in_hand: InHand | None = None
        self._share = 0.0
        self._comparison = ComparisonView(self._look, form.proposal_text)
        form.original_text.document().setDocumentMargin(S1)
        form.sides.setStretchFactor(0, 0)
        form.sides.setStretchFactor(1, 1)
        self._look.dress(form.sign_label, "warn", "warn")
        form.original_text.viewport().installEventFilter(self)
        self._look.changed.connect(self._mark)

    def show(self, doubtful: Doubtful) -> None:
        """Show a reading: what its row knows at once, the page as soon as it is read."""
        form = self._form
        day = long_date(doubtful.day) if doubtful.day else "No date"
        form.where_label.setText(f"{doubtful.body}, {day}")
        form.item_label.setText(heading(doubtful))
        form.sentence_label.setText(f"{doubtful.kind}: {doubtful.sentence}")
        job = partial(_in_hand, self._workplace.services, doubtful)
        self._workplace.background.latest(_KEY, job, self._fill, self.failed.emit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The place stays in sight when its pane becomes higher or lower."""
        page = self._in_hand.page if self._in_hand else None
        if event.type() is QEvent.Type.Resize and page is not None:
            QTimer.singleShot(0, self, partial(self._go_to, page))
        return super().eventFilter(watched, event)

    def _fill(self, in_hand: InHand) -> None:
        self._in_hand = in_hand
        self._fill_proposal(in_hand)
        self._fill_page(in_hand)
        self.shown.emit(in_hand)

    def _fill_proposal(self, in_hand: InHand) -> None:
        doubtful = in_hand.doubtful
        is_difference = doubtful.origin is DoubtOrigin.DIFFERENCE
        self._form.proposal_label.setText("What differs" if is_difference else "What &would be written")
        self._form.proposal_note.setText(_FIELDS.get(doubtful.field, ""))
        if in_hand.pairs:
            heads = ("Ours, as officers left it", "The page") if is_difference else ("Now", "If you accept")
            self._comparison.show(heads, in_hand.pairs)
        else:
            self._comparison.say(_no_change(doubtful))
        self._make_room(_LOW if not in_hand.pairs else _HIGH if is_difference else _MIDDLE)

    def _make_room(self, share: float) -> None:
        """The room of what would be written changes with its kind only, so that the page below stands still
        from one reading to the next."""
        if share != self._share:
            self._share = share
            height = self._form.sides.height()
            self._form.sides.setSizes([round(height * share), round(height * (1 - share))])

    def _fill_page(self, in_hand: InHand) -> None:
        form, page = self._form, in_hand.page
        form.original_file.setText(page.name if page else "")
        text = page.text if page else in_hand.no_page
        if form.original_text.toPlainText() != text:
            form.original_text.setPlainText(text)
        self._mark()
        if page is not None:
            self._go_to(page)

    def _go_to(self, page: OriginalPage) -> None:
        """The place comes to the middle; where it was not found, the beginning of its item to the top."""
        text = self._form.original_text
        place = page.start or page.item_start
        text.setTextCursor(stretch(text, place, place))
        text.centerCursor()

    def _mark(self) -> None:
        page = self._in_hand.page if self._in_hand else None
        if page is None:
            self._form.original_text.setExtraSelections([])
            return
        marks = []
        if page.item_end > page.item_start:
            item = self._stretch(page.item_start, _end_of_line(page), "selected")
            item.format.setProperty(QTextFormat.Property.FullWidthSelection.value, _TO_THE_EDGE)
            marks.append(item)
        words = self._stretch(page.start, page.end, "warn_back")
        words.format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        words.format.setUnderlineColor(self._look.colour("warn"))
        self._form.original_text.setExtraSelections([*marks, words])

    def _stretch(self, start: int, end: int, role: Role) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        made.cursor = stretch(self._form.original_text, start, end)
        made.format = QTextCharFormat()
        made.format.setBackground(self._look.colour(role))
        return made


def _end_of_line(page: OriginalPage) -> int:
    """The item is shaded to the end of its last line."""
    end = page.text.find("\n", page.item_end)
    return end + 1 if end >= 0 else page.item_end


def _in_hand(services: Services, doubtful: Doubtful) -> InHand:
    reviewing = services.reviewing
    page, reason = None, ""
    try:
        page = reviewing.original(doubtful)
    except (NotFound, NotAllowed) as error:
        reason = str(error)
    return InHand(doubtful, _pairs(services, doubtful), page, reason, len(reviewing.alike(doubtful)))


def _pairs(services: Services, doubtful: Doubtful) -> tuple[Pair, ...]:
    if not doubtful.proposed:
        return ()
    kept = _as_kept(services, doubtful)
    if doubtful.origin is DoubtOrigin.READING:
        return compare(kept, _accepted(services, doubtful, kept))
    is_cut = doubtful.item_id is None and kept == doubtful.words and kept.endswith("…")
    return compare(kept, excerpt(doubtful.proposed) if is_cut else doubtful.proposed)


def _accepted(services: Services, doubtful: Doubtful, text: str) -> str:
    """The minute as it would be after accepting; as it is where the doubt has gone from it meanwhile."""
    if doubtful.item_id is None:
        return text
    reading = services.minutes.context(doubtful.item_id).read(text)
    alike = (doubt for doubt in reading.doubts if alike_in_reading(text, doubt) == doubtful.alike)
    found = next((doubt for doubt in alike if _words(text, doubt) == doubtful.words), None)
    return accept(reading, found) if found else text


def _words(text: str, doubt: Doubt) -> str:
    return excerpt(text[doubt.start : doubt.end])


def _as_kept(services: Services, doubtful: Doubtful) -> str:
    """The text that stands, whole: the row has its beginning only."""
    opened = services.meetings.open(doubtful.meeting_id)
    item = next((item for item in opened.items if item.id == doubtful.item_id), None)
    return _field(item, doubtful) if item else doubtful.words


def _field(item: AgendaItem, doubtful: Doubtful) -> str:
    fields = {
        "minute_text": item.minute_text,
        "title": item.title,
        "agenda_text": item.agenda_text,
        "presenters": "\n".join(item.presenters),
        "minute_number": item.minute_number,
    }
    return fields.get(doubtful.field, doubtful.words)


def _no_change(doubtful: Doubtful) -> str:
    if doubtful.can_accept:
        return "No word changes. Accepting remembers that it is read right."
    return "There is nothing to write: look at the place, and leave it so or put it right in the minute."
