"""Backups by schedule, while the window is open: looked at every minute, made on the lane of long jobs, told
quietly at the foot of the window."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from sefton_minutes.domain.backup_keeping import BackupSchedule, is_due
from sefton_minutes.domain.changes import Changes, Kind
from sefton_minutes.domain.errors import MinutesError
from sefton_minutes.domain.wording import clock_time
from sefton_minutes.ui.background import LongJob
from sefton_minutes.ui.workplace import Workplace

if TYPE_CHECKING:
    from sefton_minutes.services.backups import BackupRound

LOOK_MILLISECONDS = 60_000
AFTER_FAILURE = timedelta(hours=1)
"""How long a backup that failed, or was given up, is not tried again."""


class ScheduledBackups(QObject):
    """Looks when it is made, which catches up what was missed, and then every minute. `told(sentence)` is for
    the foot of the window; `troubled(sentence)` stays until a backup was made, with "", or the schedule is
    another."""

    told = Signal(str)
    troubled = Signal(str)

    def __init__(self, workplace: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._schedule: BackupSchedule | None = None
        self._made: list[datetime] = []
        self._not_before: datetime | None = None
        self._job: LongJob | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MILLISECONDS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        workplace.background.job_ended.connect(self._note_ended)
        self._read()

    def changed(self, changes: Changes) -> None:
        """The schedule may be another."""
        if Kind.COUNCIL in changes:
            self._not_before = None
            self.troubled.emit("")
            self._read()

    def look(self) -> None:
        """Make a backup if one seems due; whether it is the service decides, which sees those of other
        windows."""
        now, schedule = self._workplace.services.clock.now().astimezone(), self._schedule
        waits = self._not_before is not None and now < self._not_before
        if schedule is None:
            self._read()
            return
        if self._job is not None or waits:
            return
        if schedule.is_of(self._workplace.services.backups.computer) and is_due(schedule, self._made, now):
            make = self._workplace.services.backups.make_due
            self._job = self._workplace.background.long(
                make, self._note, self._fail, _nothing, place="settings"
            )

    def _read(self) -> None:
        schedule = self._workplace.services.backups.schedule
        self._workplace.background.latest("scheduled backups", schedule, self._take, self._pass_over)

    def _take(self, schedule: BackupSchedule) -> None:
        self._schedule = schedule
        self.look()

    def _note(self, done: BackupRound) -> None:
        if done.last is not None and done.last.by_itself:
            self._made.append(done.last.made_at)
        self.troubled.emit("")
        if done.was_made and done.last is not None:
            self.told.emit(f"Backed up at {clock_time(done.last.made_at.astimezone().time())}")

    def _fail(self, error: MinutesError) -> None:
        self._wait()
        self.told.emit(f"No backup was made. {error}")
        self.troubled.emit(f"No backup was made. {error} It is tried again every hour.")

    def _note_ended(self, job: LongJob) -> None:
        """Comes before the answer."""
        if job is self._job:
            self._job = None
            if job.is_cancelled():
                self._wait()

    def _wait(self) -> None:
        self._not_before = self._workplace.services.clock.now().astimezone() + AFTER_FAILURE

    def _pass_over(self, _error: MinutesError) -> None:
        """The database is away, which saving tells; it is asked again in a minute."""


def _nothing(_done: int, _total: int, _what: str) -> None:
    """The status line tells how far it is."""
