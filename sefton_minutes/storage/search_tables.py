"""The tables of the index of words, made again where some are lost: everything in them can be read from the
texts. They become what the newest migration that altered them made of them."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, inspect, text

from sefton_minutes.storage.tables.base import Base
from sefton_minutes.storage.tables.search import (
    INDEX_OF_WORDS,
    SearchRow,
    SearchSpellingRow,
    SearchWordRow,
)

_TABLES: tuple[type[Base], ...] = (SearchRow, SearchWordRow, SearchSpellingRow)
_SOURCE = "search_source"
_COLUMNS = ("title", "agenda", "minute", "decisions", "standing")
_OPTIONS = f"content='{_SOURCE}', content_rowid='key', tokenize='ascii', prefix='1 2 3'"
_ACTS = ("insert", "delete", "update")


def make_missing_tables(connection: Connection) -> None:
    """Make what is missing, empty; what is there stays as it is."""
    tables = [Base.metadata.tables[row.__tablename__] for row in _TABLES]
    Base.metadata.create_all(connection, tables, checkfirst=True)
    if connection.dialect.name == "sqlite":
        _make_full_text(connection)
    else:
        _make_vectors(connection)


def renew_lists(connection: Connection) -> None:
    """Let SQLite make its lists of words anew from the rows; PostgreSQL keeps its vectors by itself."""
    if connection.dialect.name == "sqlite":
        connection.execute(text(f"INSERT INTO {INDEX_OF_WORDS} ({INDEX_OF_WORDS}) VALUES ('rebuild')"))  # noqa: S608 - our own names


@contextmanager
def learning_at_once(connection: Connection) -> Iterator[None]:
    """While this lasts rows are not indexed one by one; at its end all are, in a third of the time."""
    lost = "TRIGGER search_item_insert" if connection.dialect.name == "sqlite" else f"INDEX {INDEX_OF_WORDS}"
    connection.execute(text(f"DROP {lost}"))
    yield
    make_missing_tables(connection)
    renew_lists(connection)


def _make_full_text(connection: Connection) -> None:
    """SQLite's lists, the view that they read and the triggers that keep them: all anew where one is lost."""
    kept = set(connection.execute(text("SELECT name FROM sqlite_master")).scalars())
    if {INDEX_OF_WORDS, _SOURCE, *(f"search_item_{act}" for act in _ACTS)} <= kept:
        return
    for act in _ACTS:
        connection.execute(text(f"DROP TRIGGER IF EXISTS search_item_{act}"))
    connection.execute(text(f"DROP TABLE IF EXISTS {INDEX_OF_WORDS}"))
    connection.execute(text(f"DROP VIEW IF EXISTS {_SOURCE}"))
    for statement in _full_text_statements():
        connection.exec_driver_sql(statement)


def _full_text_statements() -> tuple[str, ...]:
    columns = ", ".join(_COLUMNS)
    old, new = (", ".join(f"{row}.{name}" for name in _COLUMNS) for row in ("old", "new"))
    forget = (
        f"INSERT INTO search_words(search_words, rowid, {columns}, body) "  # noqa: S608 - our own names
        f"VALUES ('delete', old.key, {old}, 'b' || old.body_id);"
    )
    learn = (
        f"INSERT INTO search_words(rowid, {columns}, body) "  # noqa: S608 - our own names
        f"VALUES (new.key, {new}, 'b' || new.body_id);"
    )
    steps = {"insert": learn, "delete": forget, "update": forget + learn}
    return (
        f"CREATE VIEW {_SOURCE} AS SELECT key, {columns}, 'b' || body_id AS body FROM search_item",  # noqa: S608 - our own names
        f"CREATE VIRTUAL TABLE {INDEX_OF_WORDS} USING fts5({columns}, body, {_OPTIONS})",
        *(
            f"CREATE TRIGGER search_item_{act} AFTER {act.upper()} ON search_item BEGIN {steps[act]} END"
            for act in _ACTS
        ),
    )


def _make_vectors(connection: Connection) -> None:
    """PostgreSQL's column of words, and its index."""
    inspector = inspect(connection)
    names = {column["name"] for column in inspector.get_columns("search_item")}
    if INDEX_OF_WORDS not in names:
        joined = " || ' ' || ".join(_COLUMNS[:-1])
        standing = r"regexp_replace(standing, '[^ ]+', '§\&', 'g')"
        words = f"array_to_tsvector(array_remove(string_to_array({joined} || ' ' || {standing}, ' '), ''))"
        added = f"ALTER TABLE search_item ADD COLUMN {INDEX_OF_WORDS} tsvector GENERATED ALWAYS AS ({words})"
        connection.exec_driver_sql(f"{added} STORED")
    connection.exec_driver_sql(
        f"CREATE INDEX IF NOT EXISTS {INDEX_OF_WORDS} ON search_item USING gin ({INDEX_OF_WORDS})"
    )
