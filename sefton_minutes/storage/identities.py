"""The numbers that a database gives to new records: they go on where those of another left off, so that no
number is ever given twice."""

from typing import Any

from sqlalchemy import Connection, Integer, Table, func, select, text


def highest_identities(connection: Connection, tables: tuple[Table, ...]) -> dict[str, int]:
    """The last number given in each table that numbers its records, deleted records included as far as the
    database remembers them."""
    numbered = [table for table in tables if _numbers_itself(table)]
    remembered = _remembered(connection, numbered)
    return {
        table.name: max(
            connection.execute(select(func.max(table.c.id))).scalar() or 0, remembered.get(table.name, 0)
        )
        for table in numbered
    }


def go_on_from(connection: Connection, highest: dict[str, int]) -> None:
    """Let each table number its next record after that."""
    for table, last in highest.items():
        if last:
            _set_sqlite(connection, table, last) if _is_sqlite(connection) else _set_postgresql(
                connection, table, last
            )


def _numbers_itself(table: Table) -> bool:
    keys = list(table.primary_key.columns)
    return (
        len(keys) == 1
        and keys[0].name == "id"
        and isinstance(keys[0].type, Integer)
        and keys[0].autoincrement is not False
    )


def _remembered(connection: Connection, tables: list[Table]) -> dict[str, int]:
    if _is_sqlite(connection):
        rows: Any = connection.execute(text("SELECT name, seq FROM sqlite_sequence"))
        return {name: int(last) for name, last in rows}
    question = text(
        "SELECT last_value FROM pg_sequences "
        "WHERE format('%I.%I', schemaname, sequencename) = pg_get_serial_sequence(:name, 'id')"
    )  # unlike pg_sequence_last_value it answers whoever may not see the sequence, with nothing
    return {table.name: connection.execute(question, {"name": table.name}).scalar() or 0 for table in tables}


def _set_sqlite(connection: Connection, table: str, last: int) -> None:
    named = {"name": table, "last": last}
    done = connection.execute(text("UPDATE sqlite_sequence SET seq = :last WHERE name = :name"), named)
    if not done.rowcount:
        connection.execute(text("INSERT INTO sqlite_sequence (name, seq) VALUES (:name, :last)"), named)


def _set_postgresql(connection: Connection, table: str, last: int) -> None:
    connection.execute(
        text("SELECT setval(pg_get_serial_sequence(:name, 'id')::regclass, :last)"),
        {"name": table, "last": last},
    )


def _is_sqlite(connection: Connection) -> bool:
    return connection.dialect.name == "sqlite"
