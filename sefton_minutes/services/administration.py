"""The database itself: its state, upgrading it, copying it."""

from pathlib import Path


class Administration:
    """For one database address; none of these needs the database to be open, or even usable."""

    def __init__(self, url: str) -> None:
        self._url = url

    def upgrade(self) -> None:
        """Bring the tables to this program's version; an SQLite file is copied first."""
        raise NotImplementedError

    def backup(self, file: Path) -> None:
        """Write a copy of the database. Raises CannotWriteFile."""
        raise NotImplementedError
