"""Whether two databases hold the same: for each table the number of its rows and one digest of all of them,
computed alike on either kind of database."""

from collections.abc import Callable, Generator
from contextlib import closing
from dataclasses import dataclass
from datetime import date, datetime, time
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, LargeBinary, Select, Table, Text, collate, select

from sefton_minutes.storage.tables import Base

OF_THE_MOMENT = ("presence", "change_event")
"""Tables that tell who is at work just now: no part of the record, so that no copy has them."""

ROWS_AT_ONCE = 1000
LARGE_ROWS_AT_ONCE = 4
"""Rows that hold whole files are held in memory few at a time."""

Told = Callable[[str, int], None]
"""Told the name of a table, and how many more of its rows are done. What it raises ends the work."""


@dataclass(frozen=True, slots=True)
class TableDigest:
    """`digest` is the SHA-256 of the rows in the order of their keys, in hexadecimal."""

    table: str
    rows: int
    digest: str


def recorded_tables() -> tuple[Table, ...]:
    """The tables of the record, each after those that it refers to."""
    return tuple(table for table in Base.metadata.sorted_tables if table.name not in OF_THE_MOMENT)


def portions(connection: Connection, table: Table) -> Generator[list[Any], None, None]:
    """All rows of a table in the order of its key, some at a time, so that memory is bounded."""
    large = any(isinstance(column.type, LargeBinary) for column in table.columns)
    at_once = LARGE_ROWS_AT_ONCE if large else ROWS_AT_ONCE
    query = in_order_of_keys(table, connection.dialect.name)
    with connection.execute(query.execution_options(yield_per=at_once)) as rows:
        for some in rows.partitions():
            yield list(some)


def in_order_of_keys(table: Table, dialect: str) -> Select[Any]:
    """Every column of every row. PostgreSQL is told to order words as SQLite does: by code."""
    keys = [
        collate(column, "C") if dialect == "postgresql" and isinstance(column.type, Text) else column
        for column in table.primary_key.columns
    ]
    return select(*table.columns).order_by(*keys)


def digests(connection: Connection, told: Told) -> tuple[TableDigest, ...]:
    """What a connection sees of each table of the record, in one transaction of its own."""
    return tuple(digest_of(connection, table, told) for table in recorded_tables())


def digest_of(connection: Connection, table: Table, told: Told) -> TableDigest:
    """The rows of one table."""
    running = sha256(canonical([column.name for column in table.columns]))
    count = 0
    with closing(portions(connection, table)) as all_rows:
        for some in all_rows:
            for row in some:
                running.update(canonical(row))
            count += len(some)
            told(table.name, len(some))
    return TableDigest(table.name, count, running.hexdigest())


def canonical(row: Any) -> bytes:
    """A row as bytes: each value by its kind and its length, so that no two rows look alike."""
    return b"".join(map(_canonical, row)) + b"\n"


def _canonical(value: object) -> bytes:
    if value is None:
        return b"-"
    if isinstance(value, str):
        text = value.encode()
        return b"t%d:%b" % (len(text), text)
    if isinstance(value, bool):
        return b"b%d" % value
    if isinstance(value, int):
        return b"i%d;" % value
    if isinstance(value, bytes):
        return b"x%d:%b" % (len(value), value)
    if isinstance(value, (datetime, date, time)):
        return b"d%b;" % value.isoformat().encode()
    raise TypeError(f"no column holds a {type(value).__name__}")
