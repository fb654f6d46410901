"""What was changed is told to the other windows in the transaction that changes it: by NOTIFY on PostgreSQL,
which tells nobody before the commit; by a row on SQLite."""

import json

from sqlalchemy import Connection, func, insert, select

from sefton_minutes.domain.changes import Changes
from sefton_minutes.storage.outcome import NUMBER
from sefton_minutes.storage.stamp import Stamp
from sefton_minutes.storage.tables.sharing import ChangeEventRow

CHANNEL = "sefton_changes"


def announce(connection: Connection, stamp: Stamp, changes: Changes) -> str | None:
    """Tell what this transaction alters. Returns its number on PostgreSQL, for which it is asked in the same
    statement (`outcome.own_number`)."""
    kinds = sorted(kind.value for kind in changes.kinds)
    if connection.dialect.name == "sqlite":
        connection.execute(
            insert(ChangeEventRow).values(
                token=stamp.program,
                kinds=" ".join(kinds),
                meeting_id=changes.meeting_id,
                item_id=changes.item_id,
            )
        )
        return None
    told = {"by": stamp.program, "kinds": kinds, "meeting": changes.meeting_id, "item": changes.item_id}
    number: str | None = connection.execute(
        select(NUMBER, func.pg_notify(CHANNEL, json.dumps(told)))
    ).scalar_one()
    return number
