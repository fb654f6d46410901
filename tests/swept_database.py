"""One PostgreSQL database that tests use in turn, since making one takes ten times as long as emptying one.

After each test the rows it wrote are taken out and the sequences begin anew. Where it changed more than rows
(tables, rights, settings), and after some uses, the database is dropped and made from the template again. Its
name is new for each test: whoever was left behind by the test before does not find it."""

import os
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass

import psycopg
from psycopg.sql import SQL, Composed, Identifier, Literal
from sqlalchemy import URL

USES = 40
"""Rows that were taken out leave gaps; a database from the template has none."""

_CATALOGUES = (
    "pg_class", "pg_attribute", "pg_attrdef", "pg_constraint", "pg_index", "pg_sequence", "pg_trigger",
    "pg_proc", "pg_type", "pg_namespace", "pg_policy", "pg_rewrite", "pg_default_acl", "pg_extension",
    "pg_event_trigger", "pg_publication", "pg_largeobject_metadata",
)  # fmt: skip
_ROWS = "SELECT '{0}', count(*)::text, sum(xmin::text::bigint)::text FROM {0}"
_OF_THE_DATABASE = """
SELECT 'rights', coalesce(datacl::text, ''), concat_ws(' ', datdba, datconnlimit, datallowconn)
FROM pg_database WHERE datname = current_database()
UNION ALL
SELECT 'settings', setrole::text, setconfig::text FROM pg_db_role_setting
WHERE setdatabase = (SELECT oid FROM pg_database WHERE datname = current_database())
"""
_SHAPE = (
    " UNION ALL ".join([*(_ROWS.format(name) for name in _CATALOGUES), _OF_THE_DATABASE]) + " ORDER BY 1, 2"
)
_TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1"
_BEGIN_ANEW = """
SELECT setval(format('%I.%I', schemaname, sequencename)::regclass, start_value, false) FROM pg_sequences
"""
_END_THE_OTHERS = """
SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid()
"""

Shape = list[tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Fresh:
    """What a database from the template is: the shape of its catalogues, its tables and the rows they begin
    with."""

    shape: Shape
    tables: tuple[str, ...]
    rows: Mapping[str, bytes]


class SweptDatabase:
    """Databases of one server, one at a time."""

    def __init__(self, server: URL, template: str, numbers: Iterator[int]) -> None:
        self._server, self._template, self._numbers = server, template, numbers
        self._name = ""
        self._uses = 0
        self._fresh: Fresh | None = None

    def lend(self) -> URL:
        """One as it comes from the template, until `take_back`."""
        name = f"sefton_test_{os.getpid()}_{next(self._numbers)}"
        change = "ALTER DATABASE {} RENAME TO {}" if self._name else "CREATE DATABASE {1} TEMPLATE {0}"
        self._administer(SQL(change).format(Identifier(self._name or self._template), Identifier(name)))
        self._name = name
        if self._fresh is None:
            with self._open() as connection:
                self._fresh = _look(connection)
        return self._server.set(database=name)

    def take_back(self) -> None:
        """Empty it again, or drop it."""
        self._uses += 1
        is_as_it_was = False
        with suppress(psycopg.Error):  # what cannot be emptied is dropped
            is_as_it_was = self._uses < USES and self._sweep()
        if not is_as_it_was:
            self.drop()

    def drop(self) -> None:
        """The next is made from the template."""
        if self._name:
            self._administer(SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(Identifier(self._name)))
        self._name, self._uses, self._fresh = "", 0, None

    def _sweep(self) -> bool:
        assert self._fresh is not None
        with self._open() as connection:
            connection.execute(_END_THE_OTHERS)
            if _shape(connection) != self._fresh.shape:
                return False
            _empty(connection, self._fresh)
        return True

    def _open(self) -> psycopg.Connection:
        return psycopg.connect(_conninfo(self._server.set(database=self._name)))

    def _administer(self, command: Composed) -> None:
        with psycopg.connect(_conninfo(self._server), autocommit=True) as admin:
            admin.execute(command)


def _look(connection: psycopg.Connection) -> Fresh:
    tables = tuple(name for (name,) in connection.execute(_TABLES))
    rows = {table: _copied(connection, table) for table in _filled(connection, tables)}
    return Fresh(_shape(connection), tables, rows)


def _shape(connection: psycopg.Connection) -> Shape:
    """Changed by whatever is made, altered, granted or dropped: the catalogues note who wrote each row."""
    return connection.execute(_SHAPE.encode()).fetchall()


def _filled(connection: psycopg.Connection, tables: tuple[str, ...]) -> list[str]:
    asked = SQL(" UNION ALL ").join(
        SQL("SELECT {} WHERE EXISTS (SELECT FROM {})").format(Literal(table), Identifier(table))
        for table in tables
    )
    return [name for (name,) in connection.execute(asked)]


def _copied(connection: psycopg.Connection, table: str) -> bytes:
    with connection.cursor().copy(SQL("COPY {} TO STDOUT").format(Identifier(table))) as rows:
        return b"".join(bytes(row) for row in rows)


def _empty(connection: psycopg.Connection, fresh: Fresh) -> None:
    """Triggers and references keep out of it: the audit lets nobody delete."""
    connection.execute("SET LOCAL session_replication_role = replica")
    for table in _filled(connection, fresh.tables):
        connection.execute(SQL("DELETE FROM {}").format(Identifier(table)))
    for table, rows in fresh.rows.items():
        with connection.cursor().copy(SQL("COPY {} FROM STDIN").format(Identifier(table))) as begun:
            begun.write(rows)
    connection.execute(_BEGIN_ANEW)


def _conninfo(server: URL) -> str:
    return server.set(drivername="postgresql").render_as_string(hide_password=False)
