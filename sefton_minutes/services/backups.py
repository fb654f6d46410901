"""Backups that the program makes by itself: when, where to, which are kept, and how the last went."""

import json
import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import time
from pathlib import Path

from sefton_minutes.domain.backup_keeping import (
    BackupSchedule,
    BackupTime,
    KeepRule,
    backup_name,
    is_due,
)
from sefton_minutes.domain.changes import Changes, Kind
from sefton_minutes.domain.errors import NotAllowed
from sefton_minutes.domain.rights import Role
from sefton_minutes.domain.stopping import Stopped
from sefton_minutes.services.desk import Desk
from sefton_minutes.storage.backup import backup
from sefton_minutes.storage.backup_folder import KeptBackup, alone_in, backups_in, let_go
from sefton_minutes.storage.backup_manifest import BackupManifest
from sefton_minutes.storage.repositories.settings import DATABASE_IDENTITY

_LOG = logging.getLogger(__name__)

SCHEDULE = "backup schedule"
"""The setting that holds it, as JSON."""

Progress = Callable[[int, int, str], None]
"""Told how many of how many are done, and of what."""


@dataclass(frozen=True, slots=True)
class BackupRound:
    """What a look at the schedule came to: the `last` good backup there is, whether it `was_made` just now,
    and the names of older ones that were let go of."""

    last: BackupManifest | None
    was_made: bool = False
    let_go: tuple[str, ...] = ()


class Backups:
    """At one desk, on the computer of that name."""

    def __init__(self, desk: Desk, computer: str) -> None:
        self._desk = desk
        self.computer = computer

    def schedule(self) -> BackupSchedule:
        """When backups are made, where and by which computer. Raises DatabaseUnavailable."""
        with self._desk.reading() as records:
            return _understood(records.settings.get(SCHEDULE))

    def keep_schedule(self, schedule: BackupSchedule) -> Changes:
        """From now on by this schedule; the backups are this computer's to make. Raises NotAllowed below the
        administrator, without clearance, and for a folder that is not there."""
        self._desk.ask(Role.ADMINISTRATOR)
        if schedule.when is not BackupTime.NEVER:
            self._desk.ask_clearance()
            _refuse_folder(schedule.folder)
        kept = replace(schedule, computer=self.computer)
        with self._desk.writing() as work:
            work.settings.set(SCHEDULE, _as_json(kept))
            work.audit.add("changed", "backups", 0, json.loads(_as_json(kept)))
            changes = Changes.of(Kind.COUNCIL)
            work.commit(changes)
        return changes

    def last(self, schedule: BackupSchedule) -> BackupManifest | None:
        """The newest backup of this database in the folder of the schedule, made by itself or not; None for
        none, or where the schedule is another computer's. Raises CannotReadFile."""
        if not schedule.is_of(self.computer):
            return None
        return next(iter(self._of_this_database(Path(schedule.folder))), None)

    def make_due(self, progress: Progress, is_stopped: Callable[[], bool]) -> BackupRound:
        """Make the backup that is due, if one is, this computer is to make it, and no other program of it is
        at it; then let go of what the rule does not keep. A backup that fails lets go of nothing.

        Raises Stopped, CannotWriteFile, CannotReadFile, and what reading the database does.
        """
        schedule = self.schedule()
        if not schedule.is_of(self.computer) or not self._desk.rights.cleared:
            return BackupRound(None)
        folder, now = Path(schedule.folder), self._desk.clock.now().astimezone()
        with alone_in(folder) as is_alone:
            made = self._of_this_database(folder)
            by_itself = [each.made_at for each in made if each.by_itself]
            if not is_alone or not is_due(schedule, by_itself, now):
                return BackupRound(next(iter(made), None))
            stepping = stoppable(progress, is_stopped)
            url = self._desk.database.current_url()
            last = backup(url, folder / backup_name(now), stepping, by_itself=True, moment=now)
            _LOG.info("backup made by itself: %s", folder)
            return BackupRound(last, was_made=True, let_go=let_go(folder, [last, *made], schedule.keep))

    def _of_this_database(self, folder: Path) -> list[BackupManifest]:
        with self._desk.reading() as records:
            identity = records.settings.get(DATABASE_IDENTITY)
        kept: tuple[KeptBackup, ...] = backups_in(folder)
        return [each.manifest for each in kept if each.manifest.of == identity]


def stoppable(progress: Progress, is_stopped: Callable[[], bool]) -> Progress:
    """The same progress, which raises Stopped once the work was given up."""

    def step(done: int, total: int, what: str) -> None:
        if is_stopped():
            raise Stopped
        progress(done, total, what)

    return step


def _refuse_folder(folder: str) -> None:
    if not folder or not Path(folder).is_absolute() or not Path(folder).is_dir():
        raise NotAllowed(f"There is no folder “{folder}” to keep backups in.", "Choose one that is there.")


def _as_json(schedule: BackupSchedule) -> str:
    keep = schedule.keep
    return json.dumps(
        {
            "when": schedule.when.value,
            "at": schedule.at.isoformat("minutes"),
            "folder": schedule.folder,
            "computer": schedule.computer,
            "keep": [keep.days, keep.weeks, keep.months],
        },
        ensure_ascii=False,
    )


def _understood(kept: str) -> BackupSchedule:
    """A schedule that was never kept, or that a newer program wrote otherwise, is none."""
    try:
        told = json.loads(kept or "{}")
        return BackupSchedule(
            when=BackupTime(told["when"]),
            at=time.fromisoformat(told["at"]),
            folder=str(told["folder"]),
            computer=str(told["computer"]),
            keep=KeepRule(*map(int, told["keep"])),
        )
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return BackupSchedule()
