"""How we talk to an SQLite file: durable, with foreign keys, and with honest transactions."""

import sqlite3
from collections.abc import Callable
from enum import StrEnum
from functools import partial
from pathlib import Path
from time import monotonic, sleep
from typing import Final

from sqlalchemy import Connection, Engine, NullPool, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection, DBAPICursor
from sqlalchemy.pool import ConnectionPoolEntry

from sefton_minutes.storage.address import Address
from sefton_minutes.storage.shares import disk_of

WRITES: Final = "sefton_writes"

_HEADER: Final = 20
_WAL_VERSION: Final = b"\x02\x02"
"""At 18 and 19 of a file that was left in WAL mode (SQLite, Database File Format, 1.3.3)."""


class Keeping(StrEnum):
    """How the file is kept. OWN_DISK: WAL and FULL, which lose no acknowledged save at a power cut; NORMAL
    does. SHARE: the rollback journal, since WAL needs memory that computers cannot share, and EXTRA, since
    without it a power cut may bring back the journal of the last save. ONLY_READ: where locks do not hold;
    nothing of the file or beside it is touched."""

    OWN_DISK = "own disk"
    SHARE = "share"
    ONLY_READ = "only read"


def usual_keeping(address: Address) -> Keeping:
    """How a file is kept where it lies, taking for granted that locks hold there."""
    return Keeping.SHARE if disk_of(address.file).is_share else Keeping.OWN_DISK


def make_sqlite_engine(address: Address, patience: float, keeping: Keeping, *, pooled: bool = True) -> Engine:
    """An engine for officers' work. `patience` is in seconds; with `pooled` off each connection opens the
    file anew."""
    engine = _bare_engine(address, patience, pooled=pooled)
    if keeping is Keeping.ONLY_READ:
        event.listen(engine, "do_connect", partial(_connect_to_read, address.file, patience))
    event.listen(engine, "connect", partial(_PREPARED[keeping], patience=patience))
    return engine


def make_plain_sqlite_engine(address: Address, patience: float) -> Engine:
    """An engine that changes nothing of a file by connecting to it and checks no foreign keys."""
    engine = _bare_engine(address, patience)
    event.listen(engine, "connect", _take_over_transactions)
    return engine


def leave_wal(file: Path, patience: float) -> None:
    """Bring a file that was used on a computer's own disk back to the rollback journal, without the memory
    that WAL shares. Raises sqlite3.OperationalError (busy) while another program has it open. A file of
    another program is left as it is."""
    connection = sqlite3.connect(file, timeout=patience, isolation_level=None)
    try:
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        if connection.execute("PRAGMA journal_mode").fetchone() == ("wal",) and _is_ours(connection):
            connection.execute("PRAGMA journal_mode = DELETE")
    finally:
        connection.close()


def _is_ours(connection: sqlite3.Connection) -> bool:
    ours = "SELECT 1 FROM sqlite_master WHERE name = 'sefton_revision'"
    return connection.execute(ours).fetchone() is not None


def _bare_engine(address: Address, patience: float, *, pooled: bool = True) -> Engine:
    url = address.url.set(database=str(address.file))
    connect = {"timeout": patience}
    engine = (
        create_engine(url, connect_args=connect, hide_parameters=True)
        if pooled
        else create_engine(url, connect_args=connect, poolclass=NullPool, hide_parameters=True)
    )
    event.listen(engine, "begin", _begin)
    return engine


def _connect_to_read(file: Path, patience: float, *_how: object) -> sqlite3.Connection:
    """A file that is open like this is not locked, nor is a journal played back that somebody else is
    writing. One that was left in WAL mode by a program that ended well is as whole without its log."""
    was_left = _is_in_wal(file) and not _size(file.with_name(file.name + "-wal"))
    address = f"{file.as_uri()}?mode=ro{'&immutable=1' if was_left else ''}"
    return sqlite3.connect(address, uri=True, timeout=patience, check_same_thread=False)


def _is_in_wal(file: Path) -> bool:
    with file.open("rb") as content:
        return content.read(_HEADER)[18:] == _WAL_VERSION


def _size(file: Path) -> int:
    return file.stat().st_size if file.exists() else 0


def _take_over_transactions(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    """The driver's own transactions are switched off: it begins them late, and a transaction that reads
    before it takes the lock fails under load."""
    assert isinstance(connection, sqlite3.Connection)  # noqa: S101 - the engine was made for this driver
    connection.isolation_level = None


def _prepare_for_own_disk(connection: DBAPIConnection, entry: ConnectionPoolEntry, patience: float) -> None:
    _prepare(connection, entry, "FULL", "WAL", patience)


def _prepare_for_share(connection: DBAPIConnection, entry: ConnectionPoolEntry, patience: float) -> None:
    _prepare(connection, entry, "EXTRA", "DELETE", patience)


def _prepare_to_read(connection: DBAPIConnection, entry: ConnectionPoolEntry, patience: float) -> None:  # noqa: ARG001 - as the others
    _take_over_transactions(connection, entry)


_PREPARED: Final[dict[Keeping, Callable[..., None]]] = {
    Keeping.OWN_DISK: _prepare_for_own_disk,
    Keeping.SHARE: _prepare_for_share,
    Keeping.ONLY_READ: _prepare_to_read,
}


def _prepare(
    connection: DBAPIConnection, entry: ConnectionPoolEntry, synchronous: str, journal: str, patience: float
) -> None:
    _take_over_transactions(connection, entry)
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA synchronous = {synchronous}")
    cursor.execute("PRAGMA foreign_keys = ON")
    _switch_journal(cursor, journal, patience)
    cursor.close()


def _switch_journal(cursor: DBAPICursor, journal: str, patience: float) -> None:
    """SQLite does not wait for others before it switches a new file, so we do. A file that is read-only stays
    in the mode it is in, and can be read."""
    until = monotonic() + patience
    while True:
        try:
            cursor.execute(f"PRAGMA journal_mode = {journal}")
        except sqlite3.OperationalError as error:
            code = error.sqlite_errorcode & 0xFF
            if code == sqlite3.SQLITE_READONLY:
                return
            if code != sqlite3.SQLITE_BUSY or monotonic() > until:
                raise
            sleep(0.02)
        else:
            return


def _begin(connection: Connection) -> None:
    """A writer takes the lock at once, so that what it read stays true; a reader can write nothing."""
    writes = connection.get_execution_options().get(WRITES, False)
    connection.exec_driver_sql(f"PRAGMA query_only = {'OFF' if writes else 'ON'}")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
