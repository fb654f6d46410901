"""A body that turned out to be another one under a former name joins it."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QWidget

from sefton_minutes.domain.bodies import Body
from sefton_minutes.domain.entered_dates import NotUnderstood
from sefton_minutes.domain.wording import plain_date
from sefton_minutes.ui.dialogs.field_reading import read_day
from sefton_minutes.ui.dialogs.record_dialog import Job, RecordDialog
from sefton_minutes.ui.forms.ui_join_body_dialog import Ui_JoinBodyDialog
from sefton_minutes.ui.workplace import Workplace

if TYPE_CHECKING:
    from sefton_minutes.domain.changes import Changes
    from sefton_minutes.services.bodies import Bodies


class JoinBodyDialog(RecordDialog):
    """Says in one sentence what will be, since it cannot be undone."""

    def __init__(
        self, workplace: Workplace, former: Body, bodies: Sequence[Body], parent: QWidget | None = None
    ) -> None:
        super().__init__(workplace, parent)
        self._former = former
        self.ui = Ui_JoinBodyDialog()
        self.ui.setupUi(self)
        ui = self.ui
        places: dict[QWidget, QLabel] = {
            ui.into_combo: ui.into_error_label,
            ui.since_edit: ui.since_error_label,
        }
        self._begin(ui, places)
        ui.since_edit.dress(workplace.look)
        ui.former_label.setText(
            f"{former.name} is kept as a body of its own. Where it is another body under a former name, it "
            "joins that body."
        )
        ui.into_combo.setPlaceholderText("Choose the body")
        for body in bodies:
            if body.id != former.id:
                ui.into_combo.addItem(body.name, body.id)
        ui.into_combo.setCurrentIndex(-1)
        ui.into_combo.currentIndexChanged.connect(self._tell)
        ui.since_edit.textChanged.connect(self._tell)
        self._tell()

    @Slot()
    def _tell(self) -> None:
        into = self.ui.into_combo.currentText()
        self.ui.sentence_label.setText(_sentence(self._former.name, into, self._since()) if into else "")

    def _since(self) -> date | None:
        try:
            return self.ui.since_edit.day()
        except NotUnderstood:
            return None

    def _job(self) -> Job:
        ui = self.ui
        into_id, since = ui.into_combo.currentData(), read_day(ui.since_edit, self._faults)
        if into_id is None:
            self._faults.add(ui.into_combo, "Choose the body that it joins.")
        return partial(_join, self._workplace.services.bodies, self._former.id, into_id or 0, since)


def _join(bodies: "Bodies", former_id: int, into_id: int, since: date | None) -> tuple[None, "Changes"]:
    return None, bodies.join(former_id, into_id, since)


def _sentence(former: str, into: str, since: date | None) -> str:
    until = f" until {plain_date(since)}" if since else ""
    return (
        f"All meetings of {former} become meetings of {into}. “{former}” stays as its name{until}: papers go "
        "on showing the name of their day. This cannot be undone."
    )
