"""In the settings: backups that the program makes by itself, going back to one, checking the record."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QSpinBox, QWidget

from sefton_minutes.domain.backup_keeping import BackupSchedule, BackupTime, KeepRule
from sefton_minutes.domain.database_check import WholeCheck
from sefton_minutes.domain.entered_dates import NotUnderstood
from sefton_minutes.domain.errors import MinutesError
from sefton_minutes.domain.restoring import RestorePlan
from sefton_minutes.domain.rights import Role
from sefton_minutes.domain.rights_told import clearance_needed, role_needed
from sefton_minutes.domain.wording import clock_time, plain_date
from sefton_minutes.ui.allowed import refusals
from sefton_minutes.ui.dialogs.restore_dialog import RestoreDialog
from sefton_minutes.ui.forms.ui_backup_pane import Ui_BackupPane
from sefton_minutes.ui.requests import Changes
from sefton_minutes.ui.theme import S2
from sefton_minutes.ui.tips import plain_tip
from sefton_minutes.ui.workplace import Workplace

if TYPE_CHECKING:
    from sefton_minutes.services.administration import BackupManifest

_WHEN = {
    BackupTime.NEVER: "None by itself",
    BackupTime.DAILY: "Every day at",
    BackupTime.AT_START: "Once a day, when the program is opened",
}
_NO_BACKUP = "No backup of this record is in the folder yet."
_NEVER = "The program makes no backups by itself."
_ON_A_SERVER = "A server’s record is restored by whoever looks after it: see the guide, “Backups”."
_SHOWN_FINDINGS = 5
USUAL_TIME = time(18, 0)

AskFolder = Callable[[QWidget, str], str]
AskFile = Callable[[QWidget, str], str]


def ask_folder(parent: QWidget, folder: str) -> str:
    """Where backups are to lie; "" when the officer thinks better of it."""
    return QFileDialog.getExistingDirectory(parent, "Folder of the backups", folder)


def ask_backup(parent: QWidget, folder: str) -> str:
    """Which backup to go back to; "" for none."""
    return QFileDialog.getOpenFileName(parent, "Restore a backup", folder, "Backups (*.sqlite);;All (*)")[0]


class BackupPane(QWidget):
    """What is chosen holds at once. `failed(MinutesError)` and `changes_made(Changes)` are for the page;
    `restore_wanted(Path)` when the officer has decided to go back to a backup."""

    failed = Signal(object)
    changes_made = Signal(object)
    status = Signal(str)
    restore_wanted = Signal(object)

    def __init__(
        self,
        workplace: Workplace,
        parent: QWidget | None = None,
        *,
        folder_asked: AskFolder = ask_folder,
        backup_asked: AskFile = ask_backup,
    ) -> None:
        super().__init__(parent)
        self._workplace, self._ask_folder, self._ask_backup = workplace, folder_asked, backup_asked
        self._schedule: BackupSchedule | None = None
        self._is_file = True
        self.ui = Ui_BackupPane()
        self.ui.setupUi(self)
        for when, words in _WHEN.items():
            self.ui.when_combo.addItem(words, when)
        for spin, unit in self._spins():
            spin.setSuffix(f" {unit}")
            spin.lineEdit().setTextMargins(S2, 0, 0, 0)  # style sheets give the field inside no padding
        self._connect()
        self._allow()

    def show_schedule(self) -> None:
        """Read the schedule, and the last backup."""
        self._workplace.background.latest(
            "backups: schedule",
            self._workplace.services.backups.schedule,
            self._take_schedule,
            self.failed.emit,
        )

    def show_kind(self, *, is_file: bool) -> None:
        """Whether the record is a file, which alone can be restored from here."""
        self._is_file = is_file
        self._allow()

    def _spins(self) -> tuple[tuple[QSpinBox, str], ...]:
        ui = self.ui
        return (ui.days_spin, "days"), (ui.weeks_spin, "weeks"), (ui.months_spin, "months")

    def _connect(self) -> None:
        ui = self.ui
        ui.when_combo.activated.connect(self._keep)
        ui.at_edit.editingFinished.connect(self._keep)
        ui.folder_edit.editingFinished.connect(self._keep)
        ui.choose_button.clicked.connect(self._choose_folder)
        for spin, _unit in self._spins():
            spin.editingFinished.connect(self._keep)
        ui.restore_button.clicked.connect(self._choose_backup)
        ui.check_button.clicked.connect(self._check)

    def _allow(self) -> None:
        """What may not be done says why."""
        rights, ui = self._workplace.services.rights, self.ui
        refusal = role_needed(rights, Role.ADMINISTRATOR) or clearance_needed(rights)
        why = " ".join(refusal) if refusal else ""
        for part in (
            ui.when_combo,
            ui.at_edit,
            ui.folder_edit,
            ui.choose_button,
            *(s for s, _ in self._spins()),
        ):
            part.setEnabled(not why)
            part.setToolTip(plain_tip(why))
        why_not = why or ("" if self._is_file else _ON_A_SERVER)
        ui.restore_button.setEnabled(not why_not)
        ui.restore_button.setToolTip(plain_tip(why_not))
        why_no_check = refusals(rights).get("check_record", "")
        ui.check_button.setEnabled(not why_no_check)
        ui.check_button.setToolTip(plain_tip(why_no_check))

    def _take_schedule(self, schedule: BackupSchedule) -> None:
        self._schedule = schedule
        ui = self.ui
        with QSignalBlocker(ui.when_combo):
            ui.when_combo.setCurrentIndex(ui.when_combo.findData(schedule.when))
        ui.at_edit.set_clock(schedule.at)
        ui.folder_edit.setText(schedule.folder)
        for (spin, _unit), kept in zip(self._spins(), _kept_of(schedule.keep), strict=True):
            with QSignalBlocker(spin):
                spin.setValue(kept)
        self._show_parts(schedule.when)
        job = partial(self._workplace.services.backups.last, schedule)
        self._workplace.background.latest("backups: last", job, self._show_last, self._show_trouble)

    def _show_parts(self, when: BackupTime) -> None:
        self.ui.at_edit.setVisible(when is BackupTime.DAILY)

    def _show_last(self, last: BackupManifest | None) -> None:
        self.ui.last_label.setText(self._last_words(last))

    def _last_words(self, last: BackupManifest | None) -> str:
        schedule, computer = self._schedule, self._workplace.services.backups.computer
        if schedule is None or schedule.when is BackupTime.NEVER:
            return _NEVER
        if not schedule.is_of(computer):
            return f"Made on the computer {schedule.computer}. A change here moves them to this one."
        return last_backup_words(last, schedule.folder) if last else _NO_BACKUP

    def _show_trouble(self, error: MinutesError) -> None:
        self.ui.last_label.setText(str(error))

    def _chosen(self) -> BackupSchedule:
        """Raises NotUnderstood for a time that is none."""
        ui = self.ui
        return BackupSchedule(
            when=BackupTime(ui.when_combo.currentData()),
            at=ui.at_edit.clock() or USUAL_TIME,
            folder=ui.folder_edit.text().strip(),
            keep=KeepRule(*(spin.value() for spin, _unit in self._spins())),
        )

    @Slot()
    def _keep(self) -> None:
        """Keep what is chosen, once there is a folder to it."""
        try:
            chosen, before = self._chosen(), self._schedule
        except NotUnderstood as error:
            self._say_of_folder(str(error))
            return
        self._show_parts(chosen.when)
        self._say_of_folder("")
        if before is None or _same(chosen, before):
            return
        if chosen.when is not BackupTime.NEVER and not chosen.folder:
            self._say_of_folder("Choose a folder: best on another disk.")
            return
        job = partial(self._workplace.services.backups.keep_schedule, chosen)
        self._workplace.background.save(job, self._note_kept, self._note_refused)

    def _note_kept(self, changes: Changes) -> None:
        self.changes_made.emit(changes)
        self.status.emit("The backups are made as you chose")
        self.show_schedule()

    def _note_refused(self, error: MinutesError) -> None:
        self._say_of_folder(str(error))

    def _say_of_folder(self, words: str) -> None:
        self.ui.folder_error_label.setText(words)
        self.ui.folder_error_label.setVisible(bool(words))

    @Slot()
    def _choose_folder(self) -> None:
        folder = self._ask_folder(self, self.ui.folder_edit.text())
        if folder:
            self.ui.folder_edit.setText(str(Path(folder)))
            self._keep()

    @Slot()
    def _choose_backup(self) -> None:
        file = self._ask_backup(self, self.ui.folder_edit.text())
        if file:
            job = partial(self._workplace.services.administration.restore_plan, Path(file))
            offer = partial(self._offer, Path(file))
            self._workplace.background.latest("backups: plan", job, offer, self.failed.emit)

    def _offer(self, file: Path, plan: RestorePlan) -> None:
        dialog = RestoreDialog(plan, self)
        dialog.accepted.connect(partial(self.restore_wanted.emit, file))
        dialog.open()

    @Slot()
    def _check(self) -> None:
        self.ui.check_button.setEnabled(False)
        self.ui.check_label.setText("Checking…")
        check = self._workplace.services.administration.check
        job = self._workplace.background.long(check, self._show_check, self._fail_check, _nothing)
        self._workplace.background.job_ended.connect(partial(self._end_check, job))

    def _end_check(self, job: object, ended: object) -> None:
        """Also a check that was given up ends."""
        if ended is job:
            self.ui.check_button.setEnabled(True)
            self.ui.check_label.setText("")

    def _show_check(self, checked: WholeCheck) -> None:
        told = checked.sentences
        more = len(told) - _SHOWN_FINDINGS
        rest = [f"… and {more} more: “database check” in the terminal tells all."] if more > 0 else []
        self.ui.check_label.setText("\n".join([*told[:_SHOWN_FINDINGS], *rest]))

    def _fail_check(self, error: MinutesError) -> None:
        self.failed.emit(error)


def last_backup_words(last: BackupManifest, folder: str) -> str:
    """When the last good backup was made, how large it is, where it lies."""
    local: datetime = last.made_at.astimezone()
    when = f"{plain_date(local.date())}, {clock_time(local.time())}"
    return f"Last good backup: {when}, {last.size / 1_000_000:,.1f} MB, in {folder}"


def _kept_of(rule: KeepRule) -> tuple[int, int, int]:
    return rule.days, rule.weeks, rule.months


def _same(chosen: BackupSchedule, kept: BackupSchedule) -> bool:
    return (chosen.when, chosen.at, chosen.folder, chosen.keep) == (
        kept.when,
        kept.at,
        kept.folder,
        kept.keep,
    )


def _nothing(_done: int, _total: int, _what: str) -> None:
    """The status line tells how far it is."""
