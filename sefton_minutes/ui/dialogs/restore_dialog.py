"""What going back to a backup would mean, before it is done."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from sefton_minutes.domain.restoring import RecordSide, RestorePlan
from sefton_minutes.domain.wording import clock_time, plain_date
from sefton_minutes.ui.dialogs.dialog_room import fit_words
from sefton_minutes.ui.forms.ui_restore_dialog import Ui_RestoreDialog


class RestoreDialog(QDialog):
    """Accepted when the officer has decided to go back. The way out is the usual one: Enter and Esc keep the
    present record."""

    def __init__(self, plan: RestorePlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_RestoreDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.backup_label.setText(_side("The backup", plan.backup))
        present = _side("The present record", plan.present) if plan.present else plan.trouble
        ui.present_label.setText(present or "There is no present record.")
        ui.sentence_label.setText(plan.sentence)
        ui.lost_edit.setPlainText("\n".join(_lost(plan)))
        ui.lost_edit.setVisible(bool(plan.lost))
        ui.restore_button.clicked.connect(self.accept)
        ui.keep_button.clicked.connect(self.reject)
        ui.keep_button.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        fit_words(self)


def _side(name: str, side: RecordSide) -> str:
    return f"{name}: {side.held}; changed last {_when(side.changed)}."


def _when(instant: datetime | None) -> str:
    if instant is None:
        return "never"
    local = instant.astimezone()
    return f"on {plain_date(local.date())} at {clock_time(local.time())}"


def _lost(plan: RestorePlan) -> list[str]:
    more = plan.lost_count - len(plan.lost)
    return [each.sentence for each in plan.lost] + ([f"… and {more:,} more"] if more else [])
