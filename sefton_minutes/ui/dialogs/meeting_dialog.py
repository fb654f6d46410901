"""A meeting: new, or its facts edited. A body that is not in the register yet can be made from here."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from sefton_minutes.domain.bodies import Body
from sefton_minutes.domain.meetings import Meeting, MeetingStatus
from sefton_minutes.domain.people import Person
from sefton_minutes.ui.dialogs.body_dialog import BodyDialog
from sefton_minutes.ui.dialogs.field_reading import read_clock, read_day
from sefton_minutes.ui.dialogs.record_dialog import Job, RecordDialog
from sefton_minutes.ui.forms.ui_meeting_dialog import Ui_MeetingDialog
from sefton_minutes.ui.models.meeting_rows import chip
from sefton_minutes.ui.widgets.completion import offer
from sefton_minutes.ui.workplace import Workplace


class MeetingDialog(RecordDialog):
    """Asks for a meeting. Without one given it is a new one, and what the chosen body usually does stands in
    every field that nobody has filled in otherwise."""

    def __init__(
        self, workplace: Workplace, meeting: Meeting | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(workplace, parent)
        self._meeting = meeting or Meeting(0)
        self._bodies: dict[int, Body] = {}
        self._usual: Body | None = None
        self._body_wanted = self._meeting.body_id
        self.ui = Ui_MeetingDialog()
        self.ui.setupUi(self)
        ui = self.ui
        places: dict[QWidget, QLabel] = {
            ui.body_combo: ui.body_error_label,
            ui.day_edit: ui.day_error_label,
            ui.time_edit: ui.time_error_label,
        }
        self._begin(ui, places)
        ui.day_edit.dress(workplace.look)
        for status in MeetingStatus:
            ui.status_combo.addItem(chip(status)[0], status)
        self._show_meeting()
        ui.body_combo.currentIndexChanged.connect(self._show_what_is_usual)
        ui.new_body_button.clicked.connect(self._make_body)
        background, services = workplace.background, workplace.services
        background.latest(
            "bodies: meeting dialog", services.bodies.all, self._offer_bodies, self._tell_refused
        )
        background.latest(
            "people: meeting dialog", services.people.all, self._offer_people, self._tell_refused
        )

    def _show_meeting(self) -> None:
        ui, meeting = self.ui, self._meeting
        new = meeting.id == 0
        if not new:
            self.setWindowTitle("Edit meeting")
            ui.save_button.setText("Save &meeting")
        ui.day_edit.set_day(meeting.day)
        ui.time_edit.set_clock(meeting.time)
        ui.venue_edit.setText(meeting.venue)
        ui.contact_edit.setText(meeting.contact)
        ui.contact_post_edit.setText(meeting.contact_post)
        ui.status_combo.setCurrentIndex(ui.status_combo.findData(meeting.status))
        ui.standing_items_check.setVisible(new)
        ui.standing_items_check.setChecked(new)

    @Slot()
    def _make_body(self) -> None:
        dialog = BodyDialog(self._workplace, parent=self)
        dialog.saved.connect(self._take_new_body)
        dialog.changes_made.connect(self.changes_made)
        dialog.open()

    @Slot(object, object)
    def _take_new_body(self, body: Body, _changes: object) -> None:
        self._body_wanted = body.id
        self._offer_bodies((*self._bodies.values(), body))
        self._faults.settle(self.ui.body_combo)
        self.ui.day_edit.setFocus()

    def _offer_bodies(self, bodies: Sequence[Body]) -> None:
        combo = self.ui.body_combo
        wanted = self._body_wanted or combo.currentData()
        self._bodies = {body.id: body for body in sorted(bodies, key=lambda body: body.name.casefold())}
        with QSignalBlocker(combo):  # one change is told, below, and not one for each body
            combo.clear()
            for body in self._bodies.values():
                combo.addItem(body.name, body.id)
            combo.setCurrentIndex(combo.findData(wanted))
        combo.setPlaceholderText("Choose a body" if bodies else "No bodies yet: make the first")
        if not bodies and combo.hasFocus():
            self.ui.new_body_button.setFocus()
        self._show_what_is_usual()

    def _offer_people(self, people: Sequence[Person]) -> None:
        offer(self.ui.contact_edit, (person.name for person in people))

    @Slot()
    def _show_what_is_usual(self) -> None:
        body = self._bodies.get(self.ui.body_combo.currentData() or 0)
        if body is None or self._meeting.id:
            return
        before, self._usual = self._usual, body
        ui = self.ui
        _follow(ui.venue_edit, before.default_venue if before else "", body.default_venue)
        _follow(ui.contact_edit, before.contact if before else "", body.contact)
        _follow(ui.contact_post_edit, before.contact_post if before else "", body.contact_post)
        shown = ui.time_edit.text()
        ui.time_edit.set_clock(before.default_time if before else None)
        if shown == ui.time_edit.text():
            ui.time_edit.set_clock(body.default_time)
        else:
            ui.time_edit.setText(shown)

    def _job(self) -> Job:
        ui, meetings = self.ui, self._workplace.services.meetings
        meeting = replace(
            self._meeting,
            body_id=ui.body_combo.currentData() or self._body_wanted,
            day=read_day(ui.day_edit, self._faults),
            time=read_clock(ui.time_edit, self._faults),
            venue=ui.venue_edit.text().strip(),
            contact=ui.contact_edit.text().strip(),
            contact_post=ui.contact_post_edit.text().strip(),
            status=MeetingStatus(ui.status_combo.currentData()),
        )
        if not meeting.body_id:
            self._faults.add(ui.body_combo, "Choose the body that meets, or make it with New body.")
        if meeting.id:
            base, seen = self._meeting, self._seen
            return lambda: meetings.edit(meeting, base, seen)
        usual = ui.standing_items_check.isChecked()
        return lambda: meetings.add(meeting, standing_items=usual)


def _follow(field: QLineEdit, before: str, now: str) -> None:
    """Show what is usual now, unless the officer has typed something of their own."""
    if field.text() == before:
        field.setText(now)
