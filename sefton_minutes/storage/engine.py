"""How we talk to each database: durable, with foreign keys, and with honest transactions."""

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from sqlalchemy import Dialect, Engine, create_engine, event
from sqlalchemy.pool import ConnectionPoolEntry

from sefton_minutes.storage.address import Address, DatabaseKind
from sefton_minutes.storage.encryption import security_options
from sefton_minutes.storage.sqlite_engine import (
    WRITES,
    Keeping,
    make_plain_sqlite_engine,
    make_sqlite_engine,
    usual_keeping,
)

if TYPE_CHECKING:
    from sefton_minutes.storage.answering import AnsweringConnection

PATIENCE = 10.0
"""Seconds to wait for somebody else's write before saying that the database is locked."""

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
    "tcp_keepalives_idle": "10", "tcp_keepalives_interval": "5", "tcp_keepalives_count": "3",
    "tcp_user_timeout": "15s",
}  # fmt: skip
"""And by the server, so that whoever was cut off does not hold locks for hours, but half a minute."""


def make_engine(
    address: Address,
    patience: float = PATIENCE,
    *,
    unhurried: bool = False,
    keeping: Keeping | None = None,
    pooled: bool = True,
) -> Engine:
    """An engine for the address; nothing is connected yet. `patience` is in seconds; `unhurried` for work
    whose single statements may take longer than an officer would wait; `keeping` of an SQLite file where it
    is known; with `pooled` off each use of an SQLite file opens it anew."""
    if address.kind is DatabaseKind.SQLITE:
        return make_sqlite_engine(address, patience, keeping or usual_keeping(address), pooled=pooled)
    return _postgresql_engine(address, patience, hurried=not unhurried)


def make_plain_engine(address: Address, patience: float = PATIENCE) -> Engine:
    """An engine that changes nothing of a file by connecting to it and checks no foreign keys: for looking
    at a database that may not be ours, and for migrations (which check the keys when they have done)."""
    if address.kind is DatabaseKind.SQLITE:
        return make_plain_sqlite_engine(address, patience)
    return _postgresql_engine(address, patience, hurried=False)


def _postgresql_engine(address: Address, patience: float, *, hurried: bool) -> Engine:
    """`hurried`: no statement may take longer than an officer waits; migrations and copies may."""
    engine = create_engine(
        address.url,
        hide_parameters=True,  # an error's words go to nobody with the text of a minute in them
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
    event.listen(engine, "do_connect", partial(_use_newest_password, engine))
    if hurried:
        event.listen(engine, "do_connect", partial(_connect_answering, seconds=patience * ANSWERING))
    return engine


def _server_options(patience: float, *, hurried: bool) -> str:
    """What the server is asked for each connection, in milliseconds where there is no unit."""
    options = {"lock_timeout": f"{patience * 1000:.0f}", "TimeZone": "UTC", **SERVER_NOTICING}
    if hurried:
        options["statement_timeout"] = f"{patience * STATEMENT * 1000:.0f}"
    return " ".join(f"-c {name}={value}" for name, value in options.items())


def _use_newest_password(
    engine: Engine,
    _dialect: Dialect,
    _entry: ConnectionPoolEntry,
    _arguments: list[object],
    named: dict[str, Any],
) -> None:
    """An engine connects for days; its address may have a newer password than when it was made."""
    if engine.url.password is not None:
        named["password"] = engine.url.password


def _connect_answering(
    _dialect: Dialect,
    _entry: ConnectionPoolEntry,
    _arguments: list[object],
    named: dict[str, Any],
    seconds: float,
) -> "AnsweringConnection":
    from sefton_minutes.storage.answering import answering_within  # noqa: PLC0415 - psycopg is slow to load

    return answering_within(seconds).connect(**named)


def writing(engine: Engine) -> Engine:
    """The same engine for units of work that write."""
    return engine.execution_options(**{WRITES: True})


def reading(engine: Engine) -> Engine:
    """The same engine for units of work that read one unchanging picture and write nothing."""
    if engine.dialect.name == "sqlite":
        return engine
    return engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
