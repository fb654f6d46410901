"""The database itself: its state, upgrading it, copying it."""

from pathlib import Path

from sefton_minutes.storage.backup import backup
from sefton_minutes.storage.status import DatabaseStatus, database_status
from sefton_minutes.storage.upgrading import Upgrade, upgrade

__all__ = ["Administration", "DatabaseStatus", "Upgrade"]


class Administration:
    """For one database address; none of these needs the database to be open, or of this program's version."""

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

    def backup(self, file: Path) -> None:
        """Write a copy of the database, whole or not at all. Raises CannotWriteFile and what `status`
        does."""
        backup(self._url, file)
