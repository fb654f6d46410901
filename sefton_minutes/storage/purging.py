"""What remains of deleted bytes in the files of a database, and how it is cleared."""

import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from sefton_minutes.storage.database import Database

OPEN_ELSEWHERE = (
    "Traces of it may remain in the database's file until every other program that has it open is closed and "
    "it is purged again."
)
NOT_OWNER = (
    "Traces of it remain in the server's files until the owner of the database runs "
    "VACUUM FULL publication_part."
)
_PATIENCE_MILLISECONDS = 10_000
_MINE = text(
    "SELECT pg_has_role(current_user, relowner, 'USAGE') FROM pg_class WHERE relname = 'publication_part' "
    "AND pg_table_is_visible(oid)"
)


def clear_remains(database: Database) -> str:
    """Let nothing that was deleted be read from the files of a database; "" when it is done, else a sentence
    that says why it is not. Slow: every page is written anew.

    On SQLite the file is rebuilt and its log emptied. On PostgreSQL the table of issued bytes is rebuilt,
    which only its owner may do; the server's log of changes and its backups are beyond our reach.
    """
    url = database.engine.url
    if database.engine.dialect.name == "sqlite" and url.database is not None:
        return _rebuild_file(Path(url.database))
    return _rebuild_table(database)


def _rebuild_file(file: Path) -> str:
    with closing(sqlite3.connect(file, timeout=_PATIENCE_MILLISECONDS / 1000, isolation_level=None)) as own:
        own.execute("PRAGMA secure_delete = ON")
        try:
            own.execute("VACUUM")
            (busy, _, _) = own.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        except sqlite3.OperationalError:
            return OPEN_ELSEWHERE
    return OPEN_ELSEWHERE if busy else ""


def _rebuild_table(database: Database) -> str:
    engine = database.engine.execution_options(isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        if not connection.execute(_MINE).scalar():
            return NOT_OWNER
        try:
            connection.execute(text("VACUUM FULL publication_part"))
        except OperationalError:  # somebody reads the table, and does not stop within the lock's patience
            return NOT_OWNER
    return ""
