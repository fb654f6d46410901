"""Issues the agenda or the minutes: shows what would be issued and what was found, takes a reason for each
finding, and then offers the paper to be saved, printed and opened."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QWidget

from sefton_minutes.domain.errors import ChangedMeanwhile, MinutesError
from sefton_minutes.domain.meetings import MeetingStatus
from sefton_minutes.domain.proofing.finding import Finding
from sefton_minutes.domain.publications import IssuedPaper, Publication
from sefton_minutes.ui.dialogs.dialog_room import give_room
from sefton_minutes.ui.dialogs.faults import Faults
from sefton_minutes.ui.dialogs.issued_use import IssuedUse, OpenFile
from sefton_minutes.ui.dialogs.print_dialog import Ask, ask_where
from sefton_minutes.ui.dialogs.waiting_dialog import WaitingDialog
from sefton_minutes.ui.forms.ui_issue_dialog import Ui_IssueDialog
from sefton_minutes.ui.leaving import open_pdf
from sefton_minutes.ui.models.paper_rows import hash_words
from sefton_minutes.ui.models.records import RecordsModel
from sefton_minutes.ui.models.row_words import RowWords
from sefton_minutes.ui.requests import PaperKind
from sefton_minutes.ui.widgets.labels import set_role
from sefton_minutes.ui.widgets.told_row import ToldRow
from sefton_minutes.ui.workplace import Workplace

if TYPE_CHECKING:
    from sefton_minutes.domain.changes import Changes
    from sefton_minutes.services.issuing import ToIssue
    from sefton_minutes.services.meetings import OpenMeeting

_NOTHING_FOUND = "Nothing was found that should keep it back."


class IssueDialog(WaitingDialog):
    """`changes_made(Changes)` when the paper was issued; `told(sentence)` for the status line."""

    changes_made = Signal(object)
    told = Signal(str)

    def __init__(
        self,
        workplace: Workplace,
        opened: OpenMeeting,
        parent: QWidget | None = None,
        *,
        ask: Ask = ask_where,
        open_file: OpenFile = open_pdf,
    ) -> None:
        super().__init__(workplace, parent)
        self._opened = opened
        self._reasons: dict[str, str] = {}
        self._paper: IssuedPaper | None = None
        self._use = IssuedUse(workplace, self, ask=ask, open_file=open_file)
        self._findings: RecordsModel[Finding] = RecordsModel(self._sentence, parent=self)
        self.ui = Ui_IssueDialog()
        self.ui.setupUi(self)
        self._take_buttons(self.ui.dialog_layout, self.ui.issue_button, self.ui.cancel_button)
        self._faults = Faults({self.ui.reason_edit: self.ui.reason_error_label})
        self._dress()
        self._connect()
        give_room(self, workplace.look, 680, 320)
        self._prepare()

    def _dress(self) -> None:
        ui = self.ui
        self._faults.clear()
        ui.after_frame.hide()
        ui.kind_combo.addItem("Agenda", PaperKind.AGENDA)
        ui.kind_combo.addItem("Minutes", PaperKind.MINUTES)
        is_held = self._opened.meeting.status.stage >= MeetingStatus.HELD.stage
        ui.kind_combo.setCurrentIndex(int(is_held))
        ui.findings_list.setModel(self._findings)
        ui.findings_list.setItemDelegate(
            ToldRow(self._workplace.look, ui.findings_list, self._words, wrap=True)
        )
        ui.findings_list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._show_findings(0)

    def _connect(self) -> None:
        ui = self.ui
        ui.kind_combo.currentIndexChanged.connect(self._prepare)
        ui.reason_edit.textEdited.connect(self._take_reason)
        ui.findings_list.selectionModel().selectionChanged.connect(self._show_reason)
        ui.save_button.clicked.connect(partial(self._with_paper, self._use.save))
        ui.print_button.clicked.connect(partial(self._with_paper, self._use.print))
        ui.open_button.clicked.connect(partial(self._with_paper, self._use.open))
        self._use.told.connect(self.told)
        self._use.failed.connect(self._error_bar.show_error)

    @property
    def _kind(self) -> PaperKind:
        return PaperKind(self.ui.kind_combo.currentData())

    @Slot()
    def _prepare(self) -> None:
        self._error_bar.hide()
        self._look_again()

    def _look_again(self) -> None:
        """On the lane of saves, so that what was typed last is in the record."""
        self.ui.issue_button.setEnabled(False)
        job = partial(self._workplace.services.issuing.prepare, self._opened.meeting.id, self._kind)
        self._workplace.background.save(job, self._show, self._refuse)

    def _show(self, prepared: ToIssue) -> None:
        if prepared.kind is not self._kind:
            return
        ui = self.ui
        ui.what_label.setText(
            f"{prepared.title}\nIt is kept exactly as issued, as No. {prepared.number}, and never changes."
        )
        self._findings.show(())
        self._findings.show(prepared.findings)
        count = len(prepared.findings)
        self._show_findings(count)
        ui.findings_label.show()
        ui.findings_list.selectAll()
        ui.issue_button.setText(f"&Issue the {prepared.kind}")
        ui.issue_button.setAccessibleName(f"Issue the {prepared.kind}")
        ui.issue_button.setEnabled(True)
        give_room(self, self._workplace.look, 680, 560 if count else 320)
        (ui.reason_edit if count else ui.issue_button).setFocus()

    def _show_findings(self, count: int) -> None:
        ui = self.ui
        for part in (ui.findings_list, ui.reason_label, ui.reason_edit, ui.reason_hint_label):
            part.setVisible(count > 0)
        things = "One thing was found." if count == 1 else f"{count} things were found."
        ui.findings_label.setText(things if count else _NOTHING_FOUND)
        ui.findings_label.setVisible(count > 0)
        set_role(ui.findings_label, "warn" if count else "muted")

    @Slot(str)
    def _take_reason(self, reason: str) -> None:
        """What is typed is the reason for every finding that is chosen."""
        for index in self.ui.findings_list.selectionModel().selectedIndexes():
            finding = self._findings.record(index)
            if finding is not None:
                self._reasons[finding.key] = reason
        self.ui.findings_list.scheduleDelayedItemsLayout()
        self.ui.findings_list.viewport().update()

    @Slot()
    def _show_reason(self) -> None:
        chosen = self.ui.findings_list.selectionModel().selectedIndexes()
        findings = [found for index in chosen if (found := self._findings.record(index)) is not None]
        reasons = {self._reasons.get(finding.key, "") for finding in findings}
        self.ui.reason_edit.setText(reasons.pop() if len(reasons) == 1 else "")

    def _begin_act(self) -> None:
        self._faults.clear()
        self._error_bar.hide()
        without = [row for row, each in enumerate(self._findings.records) if not self._reason(each)]
        if without:
            self._ask_for(without)
            return
        reasons = {finding.key: self._reason(finding) for finding in self._findings.records}
        job = partial(self._workplace.services.issuing.issue, self._opened.meeting.id, self._kind, reasons)
        self._ask(job, self._take_issued, self._refuse)

    def _ask_for(self, rows: list[int]) -> None:
        """Choose the findings that have no reason yet, and say so under the field."""
        chosen = self.ui.findings_list.selectionModel()
        chosen.clearSelection()
        for row in rows:
            chosen.select(self._findings.index(row), QItemSelectionModel.SelectionFlag.Select)
        self._faults.add(self.ui.reason_edit, "Type why it is issued all the same, or put it right.")
        self._faults.focus_first()

    def _take_issued(self, issued: tuple[Publication, Changes]) -> None:
        publication, changes = issued
        body = self._opened.body.name_on(self._opened.meeting.day).name
        self._paper = IssuedPaper(publication, body, self._opened.meeting.day)
        ui = self.ui
        ui.issued_label.setText(f"Issued as No. {publication.number}.")
        ui.digest_label.setText(hash_words(publication))
        ui.before_frame.hide()
        ui.issue_button.hide()
        ui.after_frame.show()
        ui.cancel_button.setText("Close")
        ui.cancel_button.setAccessibleName("Close")
        ui.save_button.setFocus()
        give_room(self, self._workplace.look, 680, 0)
        self.changes_made.emit(changes)
        was = "were" if publication.kind is PaperKind.MINUTES else "was"
        self.told.emit(f"The {publication.kind} {was} issued as No. {publication.number}.")
        if self.isHidden():
            self.accept()  # it had stepped aside: the paper is among the issued papers

    def _refuse(self, error: MinutesError) -> None:
        """Nothing was issued; what somebody else changed meanwhile is looked at again."""
        self._error_bar.show_error(error)
        if isinstance(error, ChangedMeanwhile):
            self._look_again()

    def _with_paper(self, use: object, _checked: bool = False) -> None:
        if self._paper is not None and callable(use):
            use(self._paper)

    def _reason(self, finding: Finding) -> str:
        return self._reasons.get(finding.key, "").strip()

    def _words(self, finding: Finding) -> RowWords:
        reason = self._reason(finding)
        return RowWords(finding.sentence, f"Reason: {reason}" if reason else "No reason yet",
                        role="muted" if reason else "warn")  # fmt: skip

    def _sentence(self, finding: Finding) -> str:
        words = self._words(finding)
        return f"{words.first} {words.second}"
