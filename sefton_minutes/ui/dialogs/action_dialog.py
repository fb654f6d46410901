"""An action: typed by hand, or one that is kept already."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QWidget

from sefton_minutes.domain.actions import Action, ActionStatus
from sefton_minutes.domain.people import Person
from sefton_minutes.ui.dialogs.field_reading import read_day
from sefton_minutes.ui.dialogs.record_dialog import Job, RecordDialog
from sefton_minutes.ui.forms.ui_action_dialog import Ui_ActionDialog
from sefton_minutes.ui.widgets.completion import offer
from sefton_minutes.ui.workplace import Workplace

if TYPE_CHECKING:
    from sefton_minutes.services.meetings import OpenMeeting

_NO_ITEM = 0


class ActionDialog(RecordDialog):
    """Asks for an action of the meeting that `action` names; one with id 0 is new."""

    def __init__(self, workplace: Workplace, action: Action, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._action = action
        self.ui = Ui_ActionDialog()
        self.ui.setupUi(self)
        ui = self.ui
        places: dict[QWidget, QLabel] = {ui.text_edit: ui.text_error_label, ui.due_edit: ui.due_error_label}
        self._begin(ui, places)
        ui.due_edit.dress(workplace.look)
        ui.item_combo.setEnabled(False)  # until the items are known
        for status in ActionStatus:
            ui.status_combo.addItem(status.capitalize(), status)
        self._show_action()
        background, services = workplace.background, workplace.services
        open_meeting = partial(services.meetings.open, action.meeting_id)
        background.latest("items: action dialog", open_meeting, self._offer_items, self._tell_refused)
        background.latest(
            "people: action dialog", services.people.all, self._offer_people, self._tell_refused
        )

    def _show_action(self) -> None:
        ui, action = self.ui, self._action
        if action.id:
            self.setWindowTitle("Edit action")
            ui.save_button.setText("&Save action")
        ui.text_edit.setPlainText(action.text)
        ui.owner_edit.setText(action.owner)
        ui.due_edit.set_day(action.due)
        ui.status_combo.setCurrentIndex(ui.status_combo.findData(action.status))
        ui.source_label.setVisible(bool(action.source))
        gone = " These words have since gone from the minute." if action.orphaned else ""
        ui.source_label.setText(f"Read from: “{action.source}”{gone}")

    def _offer_items(self, meeting: "OpenMeeting") -> None:
        combo = self.ui.item_combo
        combo.addItem("The meeting as a whole", _NO_ITEM)
        for item, number in zip(meeting.items, meeting.numbers, strict=True):
            combo.addItem(f"{number}. {item.title}" if number else item.title, item.id)
        combo.setCurrentIndex(max(combo.findData(self._action.item_id or _NO_ITEM), 0))
        combo.setEnabled(True)

    def _offer_people(self, people: tuple[Person, ...]) -> None:
        offer(self.ui.owner_edit, (person.name for person in people))

    def _job(self) -> Job:
        ui, actions = self.ui, self._workplace.services.actions
        chosen = ui.item_combo.currentData() if ui.item_combo.isEnabled() else self._action.item_id
        action = replace(
            self._action,
            item_id=chosen or None,
            text=" ".join(ui.text_edit.toPlainText().split()),
            owner=ui.owner_edit.text().strip(),
            due=read_day(ui.due_edit, self._faults),
            status=ActionStatus(ui.status_combo.currentData()),
        )
        if not action.text:
            self._faults.add(ui.text_edit, "Say what is to be done.")
        base, seen = self._action, self._seen
        return lambda: actions.edit(action, base, seen) if action.id else actions.add(action)
