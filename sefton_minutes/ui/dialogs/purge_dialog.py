"""The bytes of an issued paper are destroyed, once its number is typed and a reason given."""

from PySide6.QtWidgets import QWidget

from sefton_minutes.domain.publications import IssuedPaper
from sefton_minutes.ui.dialogs.record_dialog import Job, RecordDialog
from sefton_minutes.ui.forms.ui_purge_dialog import Ui_PurgeDialog
from sefton_minutes.ui.models.paper_rows import paper_name
from sefton_minutes.ui.workplace import Workplace


class PurgeDialog(RecordDialog):
    """`saved` gives a `Purged`, which says where traces remain."""

    def __init__(self, workplace: Workplace, paper: IssuedPaper, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._made = paper.publication
        self.ui = Ui_PurgeDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self._begin(ui, {ui.reason_edit: ui.reason_error_label, ui.number_edit: ui.number_error_label})
        ui.paper_label.setText(f"No. {self._made.number}: {paper_name(paper)}")

    def _job(self) -> Job:
        ui, issuing, made = self.ui, self._workplace.services.issuing, self._made
        reason = ui.reason_edit.text().strip()
        if not reason:
            self._faults.add(ui.reason_edit, "Type why it is destroyed; the reason is kept.")
        if ui.number_edit.text().strip() != str(made.number):
            self._faults.add(ui.number_edit, f"Type {made.number} to confirm that you mean this paper.")

        def purge() -> tuple[object, object]:
            purged = issuing.purge(made.id, reason)
            return purged, purged.changes

        return purge
