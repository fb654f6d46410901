"""The database itself: its state, upgrading it, checking it, copying it, going back to a copy."""

import logging
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path

from sefton_minutes.domain.changes import NO_CHANGES
from sefton_minutes.domain.database_check import WholeCheck
from sefton_minutes.domain.errors import DatabaseUnavailable, DatabaseUnusable, NotAllowed
from sefton_minutes.domain.restoring import RestorePlan
from sefton_minutes.domain.rights import EVERY_RIGHT, Rights, Role
from sefton_minutes.domain.rights_told import clearance_needed, role_needed
from sefton_minutes.services.backups import Progress, stoppable
from sefton_minutes.storage.address import read_address
from sefton_minutes.storage.backup import backup
from sefton_minutes.storage.backup_folder import KeptBackup, backups_in
from sefton_minutes.storage.backup_manifest import BackupManifest
from sefton_minutes.storage.copying import CopyProof, copy_database
from sefton_minutes.storage.database import Database
from sefton_minutes.storage.restore_plan import restore_plan
from sefton_minutes.storage.restoring import Restored, restore
from sefton_minutes.storage.status import DatabaseStatus, database_status
from sefton_minutes.storage.upgrading import Upgrade, upgrade
from sefton_minutes.storage.whole_check import check_database

__all__ = [
    "Administration",
    "BackupManifest",
    "CopyProof",
    "DatabaseStatus",
    "KeptBackup",
    "RestorePlan",
    "Restored",
    "Upgrade",
]

IsStopped = Callable[[], bool]

_LOG = logging.getLogger(__name__)


class Administration:
    """For one database address, as `who`. None of these needs the database to be open; what looks at the
    record or at the index of words needs it to be of this program's version."""

    def __init__(self, current_url: Callable[[], str], who: str) -> None:
        """`current_url` gives the address with the password that counts now."""
        self._current_url, self._who = current_url, who

    def status(self) -> DatabaseStatus:
        """Look at it; nothing is made or changed. Raises DatabaseUnavailable, DatabaseUnusable."""
        return database_status(self._current_url())

    def upgrade(self) -> Upgrade:
        """Bring the tables to this program's version; an SQLite file is copied first.

        Raises DatabaseUnavailable, DatabaseUnusable, CannotWriteFile.
        """
        done = upgrade(self._current_url())
        _LOG.info("upgraded by %s", self._who)
        return done

    def check(self, progress: Progress, is_stopped: IsStopped) -> WholeCheck:
        """Look at everything that can be wrong with it: hashes, references, numbers, order, values, the index
        of words. `progress(done, total, what)` counts checks, then items. On SQLite nobody can save while
        the lists of the index are looked at, at the end.

        Raises Stopped when it was asked to stop, and what opening the database does.
        """
        stepping = stoppable(progress, is_stopped)
        with closing(Database.open(self._current_url(), unhurried=True)) as database:
            checked = check_database(database, read_address(self._current_url()), stepping)
            if database.rights(self._who).may_write:
                with database.unit_of_work(self._who) as work:
                    index = replace(checked.index, is_damaged=work.search.lists_are_damaged())
                    return replace(checked, index=index)
        return checked

    def rebuild_and_check(self, progress: Progress, is_stopped: IsStopped) -> WholeCheck:
        """Make the index of words say what is kept, then look at everything. Nobody else can save meanwhile
        on SQLite. Stopped, it is as it was. Raises what `check` does."""
        stepping = stoppable(progress, is_stopped)
        with (
            closing(Database.open(self._current_url(), unhurried=True)) as database,
            database.unit_of_work(self._who) as work,
        ):
            work.search.rebuild(partial(_told_items, stepping))
            work.commit(NO_CHANGES)
        return self.check(progress, is_stopped)

    def backup(self, file: Path, progress: Progress, is_stopped: IsStopped) -> BackupManifest:
        """Write a copy of the database, whole or not at all; what it holds stands beside it.

        Raises Stopped, NotAllowed below the administrator and without clearance, CannotWriteFile and what
        `status` does.
        """
        self._ask_cleared_administrator()
        made = backup(self._current_url(), file, stoppable(progress, is_stopped))
        _LOG.info("backup made: %s", file)
        return made

    def backups(self, folder: Path, *, verify: bool) -> tuple[KeptBackup, ...]:
        """The backups in a folder, newest first; `verify` reads every byte of them. Raises CannotReadFile."""
        return backups_in(folder, verify=verify)

    def restore_plan(self, file: Path) -> RestorePlan:
        """What going back to a backup would mean; nothing is changed. Raises NotAllowed without clearance,
        and what `status` does."""
        if refusal := clearance_needed(self._rights()):
            raise NotAllowed(*refusal)
        return restore_plan(read_address(self._current_url()), file)

    def restore(self, file: Path, progress: Progress, is_stopped: IsStopped) -> Restored:
        """Go back to a backup, whole or not at all; the record as it is now is copied first.

        Raises Stopped, NotAllowed below the administrator and for a server's database that is not empty,
        DatabaseUnavailable while any program has the file open, and what `backup` does.
        """
        if refusal := role_needed(self._rights(), Role.ADMINISTRATOR):
            raise NotAllowed(*refusal)
        done = restore(read_address(self._current_url()), file, self._who, stoppable(progress, is_stopped))
        _LOG.info("gone back to the backup %s, by %s", file, self._who)
        return done

    def copy_to(self, target: str, progress: Progress, is_stopped: IsStopped) -> CopyProof:
        """Copy the record into the empty database at another URL, of either kind, and prove that it is the
        same there. Raises Stopped, NotAllowed below the administrator and without clearance, CopyDiffers and
        what `backup` does."""
        self._ask_cleared_administrator()
        stepping = stoppable(progress, is_stopped)
        return copy_database(read_address(self._current_url()), read_address(target), stepping)

    def _ask_cleared_administrator(self) -> None:
        rights = replace(self._rights(), only_reads="")  # a file that cannot be written can be copied
        if refusal := role_needed(rights, Role.ADMINISTRATOR) or clearance_needed(rights):
            raise NotAllowed(*refusal)

    def _rights(self) -> Rights:
        """What may be done here. Of a database that has no record, or an older one, nobody keeps a register
        that this program reads; of a damaged one nobody can."""
        try:
            if not database_status(self._current_url()).is_current:
                return EVERY_RIGHT
        except (DatabaseUnavailable, DatabaseUnusable):
            return EVERY_RIGHT
        with closing(Database.open(self._current_url())) as database:
            return database.rights(self._who)


def _told_items(progress: Progress, done: int, total: int) -> None:
    progress(done, total, "items")
