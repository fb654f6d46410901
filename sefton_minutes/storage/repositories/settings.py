"""Settings of the whole council, by name."""

from sqlalchemy import insert, select, update
from sqlalchemy.exc import IntegrityError

from sefton_minutes.storage.repositories.repository import Repository
from sefton_minutes.storage.tables.settings import SettingRow

DATABASE_IDENTITY = "database identity"
"""The setting that tells this database from any other, wherever it lies; the journal keeps drafts under it,
and its backups are known by it."""


class SettingRepository(Repository):
    """Named values; the last writer wins."""

    def get(self, name: str, default: str = "") -> str:
        """The value of that name, `default` when none was ever set."""
        value = self._connection.execute(select(SettingRow.value).where(SettingRow.name == name)).scalar()
        return default if value is None else value

    def set(self, name: str, value: str) -> None:
        """Keep a value under a name."""
        if self._change(name, value):
            return
        try:
            with self._connection.begin_nested():
                self._connection.execute(insert(SettingRow).values(name=name, value=value, version=1))
        except IntegrityError:
            self._change(name, value)  # somebody else set it for the first time at the same moment

    def _change(self, name: str, value: str) -> bool:
        changed = self._connection.execute(
            update(SettingRow)
            .where(SettingRow.name == name)
            .values(value=value, version=SettingRow.version + 1)
        )
        return changed.rowcount > 0
