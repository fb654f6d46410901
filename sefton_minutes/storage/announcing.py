"""What was changed is told to the other windows in the transaction that changes it: by NOTIFY on PostgreSQL,
which tells nobody before the commit; by a row on SQLite."""

import json

from sqlalchemy import Connection, func, insert, select

from sefton_minutes.domain.changes import Changes
from sefton_minutes.storage.stamp import Stamp
from sefton_minutes.storage.tables.sharing import ChangeEventRow

CHANNEL = "sefton_changes"


def announce(connection: Connection, stamp: Stamp, changes: Changes) -> None:
    """Tell what this transaction alters."""
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
        return
    told = {"by": stamp.program, "kinds": kinds, "meeting": changes.meeting_id, "item": changes.item_id}
    connection.execute(select(func.pg_notify(CHANNEL, json.dumps(told))))
