"""What was changed is told to the other windows in the transaction that changes it: by NOTIFY on PostgreSQL,
which tells nobody before the commit; by a row on SQLite."""

import json

from sqlalchemy import Connection, delete, func, insert, select

from sefton_minutes.domain.changes import Changes
from sefton_minutes.storage.outcome import NUMBER
from sefton_minutes.storage.stamp import Stamp
from sefton_minutes.storage.tables.sharing import ChangeEventRow

CHANNEL = "sefton_changes"

KEPT = 1_000
"""Of the rows on SQLite the newest so many are kept: whoever was asleep for longer reads everything again."""
PRUNED_EVERY = 100
"""Announcements after which those that are too old are deleted."""


def announce(connection: Connection, stamp: Stamp, changes: Changes) -> str | None:
    """Tell what this transaction alters. Returns its number on PostgreSQL, for which it is asked in the same
    statement (`outcome.own_number`)."""
    kinds = sorted(kind.value for kind in changes.kinds)
    if connection.dialect.name == "sqlite":
        _add_row(connection, stamp, changes, " ".join(kinds))
        return None
    told = {"by": stamp.program, "kinds": kinds, "meeting": changes.meeting_id, "item": changes.item_id}
    number: str | None = connection.execute(
        select(NUMBER, func.pg_notify(CHANNEL, json.dumps(told)))
    ).scalar_one()
    return number


def _add_row(connection: Connection, stamp: Stamp, changes: Changes, kinds: str) -> None:
    row = ChangeEventRow
    values = {"meeting_id": changes.meeting_id, "item_id": changes.item_id}
    added = connection.execute(
        insert(row).values(token=stamp.program, kinds=kinds, **values).returning(row.id)
    )
    newest = added.scalar_one()
    if newest % PRUNED_EVERY == 0:
        connection.execute(delete(row).where(row.id <= newest - KEPT))
