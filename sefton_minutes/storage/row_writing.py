"""Rows of another database written as they are, in bulk, in the quickest way of either kind."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from typing import Any

from sqlalchemy import Connection, Table

from sefton_minutes.storage.equality import Row
from sefton_minutes.storage.search_tables import learning_at_once
from sefton_minutes.storage.tables.search import SearchRow

Take = Callable[[Sequence[Row]], None]
"""Writes some more rows."""


@contextmanager
def writing_rows(table: Table, connection: Connection) -> Iterator[Take]:
    """Rows of one table; they are all there, and those of the search are found, at the end of the context."""
    write = _by_copy if connection.dialect.name == "postgresql" else _by_insert
    indexed = learning_at_once(connection) if table is SearchRow.__table__ else nullcontext()
    with indexed, write(table, connection) as take:
        yield take


@contextmanager
def _by_insert(table: Table, connection: Connection) -> Iterator[Take]:
    """On SQLite, whose references are looked at when all is there. Values are made ready by their columns'
    own types, without what SQLAlchemy does for each row besides: a third of the time."""
    ready = [column.type.dialect_impl(connection.dialect) for column in table.columns]
    processors = [kind.bind_processor(connection.dialect) for kind in ready]
    made_ready = [(place, make) for place, make in enumerate(processors) if make is not None]
    names = ", ".join(f'"{column.name}"' for column in table.columns)
    places = ", ".join("?" * len(processors))
    statement = f'INSERT INTO "{table.name}" ({names}) VALUES ({places})'  # noqa: S608 - our own names

    def take(rows: Sequence[Row]) -> None:
        bound = [list(row) for row in rows]
        for place, make in made_ready:
            for row in bound:
                row[place] = make(row[place])
        if bound:
            connection.exec_driver_sql(statement, [tuple(row) for row in bound])

    yield take


@contextmanager
def _by_copy(table: Table, connection: Connection) -> Iterator[Take]:
    """On PostgreSQL, where COPY is one statement: a record may refer to a later one of the same table."""
    names = ", ".join(f'"{column.name}"' for column in table.columns)
    driver: Any = connection.connection.driver_connection
    with driver.cursor() as cursor, cursor.copy(f'COPY "{table.name}" ({names}) FROM STDIN') as stream:

        def take(rows: Sequence[Row]) -> None:
            for row in rows:
                stream.write_row(row)

        yield take
