"""How we talk to each database: durable, with foreign keys, and with honest transactions."""

from collections.abc import Mapping
from functools import partial
from sqlite3 import SQLITE_BUSY, SQLITE_READONLY, OperationalError
from sqlite3 import Connection as SqliteConnection
from time import monotonic, sleep
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Dialect, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection, DBAPICursor
from sqlalchemy.pool import ConnectionPoolEntry

from sefton_minutes.storage.address import Address, DatabaseKind
from sefton_minutes.storage.encryption import security_options

if TYPE_CHECKING:
    from sefton_minutes.storage.answering import AnsweringConnection

PATIENCE = 10.0
"""Seconds to wait for somebody else's write before saying that the database is locked."""

WRITES = "sefton_writes"

STATEMENT = 3
"""Times the patience, after which the server ends a statement."""
ANSWERING = 4
"""Times the patience, after which a server that says nothing at all is given up."""
LONGEST_USE = 300
"""Seconds for which a connection is used again, by the clock on the wall: one that slept with its laptop is
replaced, and a firewall that forgot it meanwhile is not waited for."""

NOTICING: Mapping[str, int] = {
    "keepalives_idle": 10, "keepalives_interval": 5, "keepalives_count": 3, "tcp_user_timeout": 15_000
}  # fmt: skip
"""A cut network is noticed within fifteen seconds (libpq, Database Connection Control Functions; the last is
in milliseconds, and Windows does not have it)."""

SERVER_NOTICING: Mapping[str, str] = {
    "tcp_keepalives_idle": "30", "tcp_keepalives_interval": "10", "tcp_keepalives_count": "3",
    "tcp_user_timeout": "30s",
}  # fmt: skip
"""And by the server, so that whoever was cut off does not hold locks for hours."""


def make_engine(address: Address, patience: float = PATIENCE, *, unhurried: bool = False) -> Engine:
    """An engine for the address; nothing is connected yet. `patience` is in seconds; `unhurried` for work
    whose single statements may take longer than an officer would wait."""
    if address.kind is DatabaseKind.SQLITE:
        engine = _bare_sqlite_engine(address, patience)
        event.listen(engine, "connect", partial(_prepare_sqlite, patience=patience))
        return engine
    return _postgresql_engine(address, patience, hurried=not unhurried)


def make_plain_engine(address: Address, patience: float = PATIENCE) -> Engine:
    """An engine that changes nothing of a file by connecting to it and checks no foreign keys: for looking
    at a database that may not be ours, and for migrations (which check the keys when they have done)."""
    if address.kind is DatabaseKind.SQLITE:
        engine = _bare_sqlite_engine(address, patience)
        event.listen(engine, "connect", _take_over_transactions)
        return engine
    return _postgresql_engine(address, patience, hurried=False)


def _postgresql_engine(address: Address, patience: float, *, hurried: bool) -> Engine:
    """`hurried`: no statement may take longer than an officer waits; migrations and copies may."""
    engine = create_engine(
        address.url,
        pool_pre_ping=True,
        pool_recycle=LONGEST_USE,
        connect_args={
            "connect_timeout": max(2, int(patience)),
            "options": _server_options(patience, hurried=hurried),
            "application_name": "Sefton Minutes",
            **{name: value for name, value in NOTICING.items() if name not in address.url.query},
            **security_options(address.url),
        },
    )
    if hurried:
        event.listen(engine, "do_connect", partial(_connect_answering, seconds=patience * ANSWERING))
    return engine


def _server_options(patience: float, *, hurried: bool) -> str:
    """What the server is asked for each connection, in milliseconds where there is no unit."""
    options = {"lock_timeout": f"{patience * 1000:.0f}", "TimeZone": "UTC", **SERVER_NOTICING}
    if hurried:
        options["statement_timeout"] = f"{patience * STATEMENT * 1000:.0f}"
    return " ".join(f"-c {name}={value}" for name, value in options.items())


def _connect_answering(
    _dialect: Dialect,
    _entry: ConnectionPoolEntry,
    _arguments: list[object],
    named: dict[str, Any],
    seconds: float,
) -> "AnsweringConnection":
    from sefton_minutes.storage.answering import answering_within  # noqa: PLC0415 - psycopg is slow to load

    return answering_within(seconds).connect(**named)


def _bare_sqlite_engine(address: Address, patience: float) -> Engine:
    url = address.url.set(database=str(address.file))
    engine = create_engine(url, connect_args={"timeout": patience})
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _take_over_transactions(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    """The driver's own transactions are switched off: it begins them late, and a transaction that reads
    before it takes the lock fails under load."""
    assert isinstance(connection, SqliteConnection)  # noqa: S101 - the engine was made for this driver
    connection.isolation_level = None


def _prepare_sqlite(connection: DBAPIConnection, entry: ConnectionPoolEntry, patience: float) -> None:
    """WAL with synchronous FULL loses no acknowledged save at a power cut; NORMAL does. A file that is
    read-only stays in the mode it is in, and can be read."""
    _take_over_transactions(connection, entry)
    cursor = connection.cursor()
    cursor.execute("PRAGMA synchronous = FULL")
    cursor.execute("PRAGMA foreign_keys = ON")
    _switch_to_wal(cursor, patience)
    cursor.close()


def _switch_to_wal(cursor: DBAPICursor, patience: float) -> None:
    """SQLite does not wait for others before it switches a new file, so we do."""
    until = monotonic() + patience
    while True:
        try:
            cursor.execute("PRAGMA journal_mode = WAL")
        except OperationalError as error:
            code = error.sqlite_errorcode & 0xFF
            if code == SQLITE_READONLY:
                return
            if code != SQLITE_BUSY or monotonic() > until:
                raise
            sleep(0.02)
        else:
            return


def _begin_sqlite(connection: Connection) -> None:
    """A writer takes the lock at once, so that what it read stays true; a reader can write nothing."""
    writes = connection.get_execution_options().get(WRITES, False)
    connection.exec_driver_sql(f"PRAGMA query_only = {'OFF' if writes else 'ON'}")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def writing(engine: Engine) -> Engine:
    """The same engine for units of work that write."""
    return engine.execution_options(**{WRITES: True})


def reading(engine: Engine) -> Engine:
    """The same engine for units of work that read one unchanging picture and write nothing."""
    if engine.dialect.name == "sqlite":
        return engine
    return engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
