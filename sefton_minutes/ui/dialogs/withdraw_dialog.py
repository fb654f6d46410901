"""An issued paper is withdrawn, with a reason and perhaps the paper that stands in its place."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from sefton_minutes.domain.publications import IssuedPaper, PublicationState
from sefton_minutes.ui.dialogs.record_dialog import Job, RecordDialog
from sefton_minutes.ui.forms.ui_withdraw_dialog import Ui_WithdrawDialog
from sefton_minutes.ui.models.paper_rows import paper_name
from sefton_minutes.ui.workplace import Workplace


class WithdrawDialog(RecordDialog):
    """`others`: papers of any meeting; those of the same meeting and kind that stand are offered, the newest
    first, where any was issued after it."""

    def __init__(
        self,
        workplace: Workplace,
        paper: IssuedPaper,
        others: Sequence[IssuedPaper],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(workplace, parent)
        self._made = paper.publication
        self.ui = Ui_WithdrawDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self._begin(ui, {ui.reason_edit: ui.reason_error_label})
        ui.paper_label.setText(f"No. {self._made.number}: {paper_name(paper)}")
        ui.superseded_combo.addItem("No other paper", None)
        for other in others:
            if self._may_supersede(other):
                made = other.publication
                ui.superseded_combo.addItem(f"No. {made.number}, {made.kind}", made.id)
        newer = self._newest_after(others)
        if newer is not None:
            ui.superseded_combo.setCurrentIndex(ui.superseded_combo.findData(newer))

    def _may_supersede(self, other: IssuedPaper) -> bool:
        made = other.publication
        is_of_meeting = made.meeting_id == self._made.meeting_id and made.kind is self._made.kind
        return is_of_meeting and made.id != self._made.id and made.state is PublicationState.ISSUED

    def _newest_after(self, others: Sequence[IssuedPaper]) -> int | None:
        after = [
            other.publication
            for other in others
            if self._may_supersede(other) and other.publication.number > self._made.number
        ]
        return max(after, key=lambda made: made.number).id if after else None

    def _job(self) -> Job:
        ui, issuing = self.ui, self._workplace.services.issuing
        reason = ui.reason_edit.text().strip()
        if not reason:
            self._faults.add(ui.reason_edit, "Type why it is withdrawn; it is kept with the paper.")
        return partial(issuing.withdraw, self._made.id, reason, ui.superseded_combo.currentData())
