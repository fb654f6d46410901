"""Whether two databases hold the same: for each table the number of its rows and one digest of all of them,
computed alike on either kind of database."""

from collections.abc import Callable, Generator, Sequence
from contextlib import closing
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, LargeBinary, Select, Table, Text, collate, select

from sefton_minutes.storage.tables import Base

OF_THE_MOMENT = ("presence", "change_event")
"""Tables that tell who is at work just now: no part of the record, so that no copy has them."""

ROWS_AT_ONCE = 1000
LARGE_ROWS_AT_ONCE = 4
"""Rows that hold whole files are held in memory few at a time."""

Row = tuple[Any, ...]
"""The values of all columns of a row, in their order."""

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


def portions(connection: Connection, table: Table) -> Generator[list[Row], None, None]:
    """All rows of a table in the order of its key, some at a time, so that memory is bounded."""
    at_once = LARGE_ROWS_AT_ONCE if has_files(table) else ROWS_AT_ONCE
    query = in_order_of_keys(table, connection.dialect.name)
    with connection.execute(query.execution_options(yield_per=at_once)) as rows:
        for some in rows.partitions():
            yield [tuple(row) for row in some]


def in_order_of_keys(table: Table, dialect: str) -> Select[Any]:
    """Every column of every row. PostgreSQL is told to order words as SQLite does: by code."""
    keys = [
        collate(column, "C") if dialect == "postgresql" and isinstance(column.type, Text) else column
        for column in table.primary_key.columns
    ]
    return select(*table.columns).order_by(*keys)


class RunningDigest:
    """Of the rows of one table, as they come by."""

    def __init__(self, table: Table) -> None:
        self._table, self._rows = table.name, 0
        self._has_files = has_files(table)
        self._running = sha256(canonical([tuple(column.name for column in table.columns)]))

    def take(self, rows: Sequence[Row]) -> None:
        """Some more rows, in the order of their keys."""
        self._running.update(canonical(list(map(_without_files, rows)) if self._has_files else rows))
        self._rows += len(rows)

    @property
    def so_far(self) -> TableDigest:
        """Of all that came by."""
        return TableDigest(self._table, self._rows, self._running.hexdigest())


def digests(connection: Connection, told: Told) -> tuple[TableDigest, ...]:
    """What a connection sees of each table of the record, in one transaction of its own."""
    return tuple(_digest_of(connection, table, told) for table in recorded_tables())


def _digest_of(connection: Connection, table: Table, told: Told) -> TableDigest:
    running = RunningDigest(table)
    with closing(portions(connection, table)) as all_rows:
        for some in all_rows:
            running.take(some)
            told(table.name, len(some))
    return running.so_far


def canonical(rows: Sequence[Row]) -> bytes:
    """Rows as bytes: as Python writes them down, which says of each value what kind it is and where it ends,
    so that no two rows look alike; and so that it does not matter how many come at once."""
    return repr(list(rows))[1:-1].encode() + b", " if rows else b""


def has_files(table: Table) -> bool:
    """Whether its rows hold whole files, or parts of such."""
    return any(isinstance(column.type, LargeBinary) for column in table.columns)


def _without_files(row: Row) -> Row:
    """With the SHA-256 of a file in its place: written down it would be four times as long."""
    return tuple(sha256(each).digest() if isinstance(each, bytes) else each for each in row)
