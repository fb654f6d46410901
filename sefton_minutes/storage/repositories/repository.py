"""What every repository does alike: versioned updates, the bin and the way out of it."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, insert, select, update

from sefton_minutes.domain.errors import ChangedMeanwhile, NotFound
from sefton_minutes.storage.stamp import Stamp
from sefton_minutes.storage.tables.base import BinnedRow, RecordRow

Values = Mapping[str, Any]
"""Column names and what they shall hold."""


class Repository:
    """One transaction's view of some tables; `stamp` is who writes and when."""

    def __init__(self, connection: Connection, stamp: Stamp) -> None:
        self._connection = connection
        self._stamp = stamp

    def _add_row(self, row: type[RecordRow], values: Values) -> int:
        """Insert a record at version 1; its new id."""
        inserted = self._connection.execute(insert(row).values(version=1, **values).returning(row.id))
        return inserted.scalar_one()

    def _add_rows(self, row: type[RecordRow], values: Sequence[Values]) -> list[int]:
        """Insert many records at version 1 in one go; their ids, in the order of the values."""
        if not values:
            return []
        rows = [{"version": 1, **each} for each in values]
        added = self._connection.execute(insert(row).returning(row.id, sort_by_parameter_order=True), rows)
        return list(added.scalars())

    def _update_row(
        self, row: type[BinnedRow], what: str, record_id: int, version: int, values: Values
    ) -> None:
        """Write a record of the version that was read, and count the version up.

        Raises ChangedMeanwhile when somebody else wrote or removed it first, NotFound when it never was.
        """
        written = self._connection.execute(
            update(row)
            .where(row.id == record_id, row.version == version, row.removed_at.is_(None))
            .values(version=version + 1, **values)
        )
        if written.rowcount == 0:
            raise self._why_not_written(row, what, record_id)

    def _why_not_written(
        self, row: type[BinnedRow], what: str, record_id: int
    ) -> ChangedMeanwhile | NotFound:
        found = self._connection.execute(select(row.removed_at).where(row.id == record_id)).one_or_none()
        if found is None:
            return not_found(what, record_id)
        if found.removed_at is not None:
            return ChangedMeanwhile(f"Somebody else has removed this {what}.", "Nothing was overwritten.")
        return ChangedMeanwhile(
            f"Somebody else has changed this {what} meanwhile.", "Nothing was overwritten; look at it again."
        )

    def _hold_row(self, row: type[BinnedRow], what: str, record_id: int) -> None:
        """Let nobody else change a record until this work ends, so that what is read of it from now on is
        what will be written over. Raises NotFound when it is not there, or in the bin."""
        held = select(row.id).where(row.id == record_id, row.removed_at.is_(None)).with_for_update()
        if self._connection.execute(held).one_or_none() is None:
            raise not_found(what, record_id)

    def _remove_row(self, row: type[BinnedRow], what: str, record_id: int) -> None:
        """Put a record into the bin. Raises NotFound when it is not there, or in the bin already."""
        self._mark(row, what, record_id, row.removed_at.is_(None), {"removed_at": self._stamp.when})

    def _restore_row(self, row: type[BinnedRow], what: str, record_id: int) -> None:
        """Take a record out of the bin. Raises NotFound when it is not in it."""
        self._mark(row, what, record_id, row.removed_at.is_not(None), {"removed_at": None})

    def _mark(
        self, row: type[BinnedRow], what: str, record_id: int, state: ColumnElement[bool], values: Values
    ) -> None:
        marked = self._connection.execute(
            update(row).where(row.id == record_id, state).values(version=row.version + 1, **values)
        )
        if marked.rowcount == 0:
            raise not_found(what, record_id)


def not_found(what: str, record_id: int) -> NotFound:
    """The sentence for a record that is not there."""
    return NotFound(f"There is no {what} {record_id}.", "It may have been removed.")
