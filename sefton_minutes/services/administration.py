"""The database itself: its state, upgrading it, copying it."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path

from sefton_minutes.domain.changes import NO_CHANGES
from sefton_minutes.domain.searching.index_check import IndexCheck
from sefton_minutes.domain.stopping import Stopped
from sefton_minutes.storage.backup import backup
from sefton_minutes.storage.database import Database
from sefton_minutes.storage.search_check import check_rows
from sefton_minutes.storage.status import DatabaseStatus, database_status
from sefton_minutes.storage.upgrading import Upgrade, upgrade

__all__ = ["Administration", "DatabaseStatus", "Upgrade"]

Progress = Callable[[int, int, str], None]
"""Told how many of how many are done, and of what."""


class Administration:
    """For one database address. None of these needs the database to be open; what is done to the index of
    words alone needs it to be of this program's version."""

    def __init__(self, url: str) -> None:
        self._url = url

    def status(self) -> DatabaseStatus:
        """Look at it; nothing is made or changed. Raises DatabaseUnavailable, DatabaseUnusable."""
        return database_status(self._url)

    def upgrade(self) -> Upgrade:
        """Bring the tables to this program's version; an SQLite file is copied first.

        Raises DatabaseUnavailable, DatabaseUnusable, CannotWriteFile.
        """
        return upgrade(self._url)

    def check_index(self, progress: Progress, is_stopped: Callable[[], bool]) -> IndexCheck:
        """Hold the index of words against every text. `progress(done, total, what)` counts items. On SQLite
        nobody can save while its lists are looked at, at the end.

        Raises Stopped when it was asked to stop, and what opening the database does.
        """
        told = partial(_told, progress, is_stopped)
        with closing(Database.open(self._url)) as database:
            with database.reading() as records:
                checked = check_rows(records.search, told)
            with database.unit_of_work("") as work:
                return replace(checked, is_damaged=work.search.lists_are_damaged())

    def rebuild_index(self, progress: Progress, is_stopped: Callable[[], bool]) -> None:
        """Make the index of words say what is kept. Nobody else can save meanwhile on SQLite. Stopped, it is
        as it was. Raises what `check_index` does."""
        with closing(Database.open(self._url)) as database, database.unit_of_work("") as work:
            work.search.rebuild(partial(_told, progress, is_stopped))
            work.commit(NO_CHANGES)

    def backup(self, file: Path) -> None:
        """Write a copy of the database, whole or not at all. Raises CannotWriteFile and what `status`
        does."""
        backup(self._url, file)


def _told(progress: Progress, is_stopped: Callable[[], bool], done: int, total: int) -> None:
    if is_stopped():
        raise Stopped
    progress(done, total, "")
