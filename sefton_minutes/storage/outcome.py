"""What became of a transaction whose COMMIT was not answered. PostgreSQL remembers every recent transaction
by its number, so that a new connection can ask (PostgreSQL 13 and newer: pg_xact_status)."""

from enum import StrEnum
from time import monotonic, sleep
from typing import Final

from sqlalchemy import Connection, Engine, String, cast, func, select, text
from sqlalchemy.exc import DBAPIError

ASKING: Final = 2
"""Times the patience that one has with a lock: a server that was ended takes as long to start again."""

ONE_MORE_SECOND: Final = 1.0
"""How long the server is asked by whoever asks on, before it is seen whether he still does."""

_FIRST_PAUSE: Final = 0.05
_LONGEST_PAUSE: Final = 1.0
_GROWTH: Final = 2

NUMBER: Final = cast(func.pg_current_xact_id_if_assigned(), String)
"""On PostgreSQL the number of the transaction that asks; none while it has written nothing."""

_STATUS = text("SELECT pg_xact_status(CAST(:number AS xid8))")
# The server may not know yet that the connection is gone: then its transaction would wait for a COMMIT that
# was lost on the way, and hold its locks. Its number is never given to another.
_END = text(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
    " WHERE backend_xid = CAST(CAST(:number AS xid8) AS xid) AND pid <> pg_backend_pid()"
)

_INVALID_PARAMETER: Final = "22023"


class Outcome(StrEnum):
    """UNKNOWN: nobody could be asked in time. FORGOTTEN: the server answers, and cannot say any more."""

    COMMITTED = "committed"
    ABORTED = "aborted"
    UNKNOWN = "unknown"
    FORGOTTEN = "forgotten"


_OF_STATUS: Final[dict[str | None, Outcome]] = {
    "committed": Outcome.COMMITTED,
    "aborted": Outcome.ABORTED,
    "in progress": Outcome.UNKNOWN,
}


def own_number(connection: Connection) -> str | None:
    """The number of the connection's transaction; None while it has written nothing, and on SQLite, where no
    answer is lost."""
    if connection.dialect.name != "postgresql":
        return None
    return connection.execute(select(NUMBER)).scalar()


def outcome_of(engine: Engine, number: str, patience: float) -> Outcome:
    """Ask what became of a transaction, for up to `patience` seconds and the last attempt to connect."""
    until, pause = monotonic() + patience, _FIRST_PAUSE
    while True:
        found = _asked(engine, number)
        if found is not Outcome.UNKNOWN or monotonic() > until:
            return found
        sleep(pause)
        pause = min(pause * _GROWTH, _LONGEST_PAUSE)


def _asked(engine: Engine, number: str) -> Outcome:
    """UNKNOWN, too, while it is in progress; then its connection is ended, so that the next time tells."""
    try:
        with engine.connect() as connection:
            status = connection.execute(_STATUS, {"number": number}).scalar()
            if status == "in progress":
                connection.execute(_END, {"number": number})
    except DBAPIError as error:  # away or starting: there is nobody to ask
        # A server that went back to a backup has not come to that number yet: what it meant is not in it.
        is_future = getattr(error.orig, "sqlstate", None) == _INVALID_PARAMETER
        return Outcome.ABORTED if is_future else Outcome.UNKNOWN
    return _OF_STATUS.get(status, Outcome.FORGOTTEN)
