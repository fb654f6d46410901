"""The facts on top of the import page: what the page does not say is framed, and filled in by the officer."""

from collections.abc import Sequence
from datetime import date, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from sefton_minutes.domain.bodies import Body
from sefton_minutes.domain.entered_dates import NotUnderstood
from sefton_minutes.domain.meetings import NextMeeting
from sefton_minutes.domain.wording import clock_time, short_date
from sefton_minutes.ui.forms.ui_import_page import Ui_ImportPage
from sefton_minutes.ui.tips import plain_tip
from sefton_minutes.ui.widgets.completion import offer
from sefton_minutes.ui.widgets.labels import set_role
from sefton_minutes.ui.workplace import Workplace

if TYPE_CHECKING:
    from sefton_minutes.services.importing import Preview


class ImportFacts(QObject):
    """Body, date, time, venue. `altered` comes as they are typed. Of a body that nobody knows it is asked
    whether it is a former name of one that is known."""

    altered = Signal()

    def __init__(self, workplace: Workplace, form: Ui_ImportPage, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._bodies: tuple[Body, ...] = ()
        form.day_edit.dress(workplace.look)
        self._framed: tuple[QLineEdit, ...] = (form.body_edit, form.day_edit, form.time_edit, form.venue_edit)
        for field in self._framed:
            field.textChanged.connect(self._look_again)
        form.former_combo.currentIndexChanged.connect(self._look_again)

    def know(self, bodies: Sequence[Body]) -> None:
        """The bodies of the register, offered as one types."""
        self._bodies = tuple(bodies)
        offer(self._form.body_edit, (body.name for body in bodies))
        combo = self._form.former_combo
        with QSignalBlocker(combo):
            combo.clear()
            combo.addItem("It is a body of its own", None)
            for body in self._bodies:
                combo.addItem(body.name, body.id)
        self._look_again()

    def show(self, preview: "Preview") -> None:
        """Show what a page says."""
        form, page = self._form, preview.page
        form.body_edit.setText(preview.known_body.name if preview.known_body else page.body)
        form.day_edit.set_day(page.day)
        form.time_edit.set_clock(page.time)
        form.venue_edit.setText(page.venue)
        form.next_edit.setText(_next_in_words(preview.next_meeting))
        form.next_edit.setToolTip(plain_tip(preview.next_meeting.venue if preview.next_meeting else ""))
        for field in (*self._framed, form.next_edit):
            field.setCursorPosition(0)
        self._look_again()

    @property
    def body(self) -> str:
        """The body as it stands in the field."""
        return " ".join(self._form.body_edit.text().split())

    @property
    def former_name_of(self) -> int | None:
        """The body that is meant by a name that nobody knows, None for a body of its own."""
        chosen = self._form.former_combo.currentData()
        return chosen if self._is_new_body and isinstance(chosen, int) else None

    @property
    def _is_new_body(self) -> bool:
        return bool(self.body) and not any(body.is_called(self.body) for body in self._bodies)

    @property
    def venue(self) -> str:
        """The venue as it stands in the field."""
        return self._form.venue_edit.text().strip()

    @property
    def day(self) -> date | None:
        """The day, None when there is none to be read."""
        try:
            return self._form.day_edit.day()
        except NotUnderstood:
            return None

    @property
    def clock(self) -> time | None:
        """The time, None when there is none to be read."""
        try:
            return self._form.time_edit.clock()
        except NotUnderstood:
            return None

    def missing(self) -> tuple[str, ...]:
        """What must be filled in before the page can be kept, in words."""
        return tuple(words for words, known in (("the body", self.body), ("the date", self.day)) if not known)

    def focus_missing(self) -> None:
        """Put the keyboard where something must be filled in."""
        field: QWidget = self._form.day_edit if self.body else self._form.body_edit
        field.setFocus()

    def _look_again(self) -> None:
        form = self._form
        for field in self._framed:
            set_role(field, "" if field.text().strip() else "wanting", "kind")
        _say(form.day_error_label, form.day_edit.text(), self.day is None, "Type it as 5 December 2019.")
        _say(form.time_error_label, form.time_edit.text(), self.clock is None, "Type it as 3.00 pm.")
        new = self._is_new_body
        form.body_label.setText(_body_label(new=new, former=self.former_name_of is not None))
        form.former_pane.setVisible(new and bool(self._bodies))
        self.altered.emit()


def _body_label(*, new: bool, former: bool) -> str:
    if former:
        return "&Body, by its former name"
    return "&Body, new to the register" if new else "&Body"


def _say(label: QLabel, words: str, wrong: bool, sentence: str) -> None:
    label.setText(sentence)
    label.setVisible(bool(words.strip()) and wrong)


def _next_in_words(meeting: NextMeeting | None) -> str:
    if meeting is None:
        return ""
    day = short_date(meeting.day) if meeting.day else ""
    clock = clock_time(meeting.time) if meeting.time else ""
    return ", ".join(part for part in (day, clock) if part)
