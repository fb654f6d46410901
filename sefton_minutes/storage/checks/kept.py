"""What every check is given, and how records are named."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, Table

from sefton_minutes.domain.database_check import Finding
from sefton_minutes.storage.tables import Base

AT_ONCE = 1000

ASK = "Send a copy of the database to whoever looks after this program."
BACK = "Look for it in a backup (“database restore FILE --dry-run” compares)."


@dataclass(frozen=True, slots=True)
class Kept:
    """The record as it is at one moment. `readable` are the tables that this user may read; `step` is called
    again and again, and raises Stopped when the check was given up."""

    connection: Connection
    readable: frozenset[str]
    step: Callable[[], None]

    @property
    def is_sqlite(self) -> bool:
        """Whether it is a file, which may hold what a server would have refused."""
        return self.connection.dialect.name == "sqlite"

    @property
    def tables(self) -> tuple[Table, ...]:
        """The tables that can be looked at."""
        return tuple(table for table in Base.metadata.sorted_tables if table.name in self.readable)

    def rows(self, query: Select[*tuple[Any, ...]], at_once: int = AT_ONCE) -> Iterator[RowMapping]:
        """The rows of a query, some at a time."""
        self.step()
        with self.connection.execute(query.execution_options(yield_per=at_once)) as rows:
            for some in rows.mappings().partitions():
                yield from some
                self.step()


Check = Callable[[Kept], Iterator[Finding]]

_WORDS = {
    "agenda_item": "item",
    "source_page": "imported page",
    "restricted_source_page": "imported page kept apart",
    "publication": "issued paper",
    "publication_part": "part of an issued paper",
    "item_presenter": "presenter of an item",
    "minute_reference": "reference in a minute",
    "revision": "earlier version",
    "restricted_revision": "earlier version of a restricted text",
    "audit_event": "note of an act",
}


def record_words(table: str) -> str:
    """What a record of a table is called."""
    return _WORDS.get(table, table.replace("_", " "))


def key_of(table: Table, row: RowMapping) -> str:
    """The key of a row, as a person may look it up."""
    return ", ".join(str(row[column.name]) for column in table.primary_key.columns)


def named(table: str, key: str) -> str:
    """A record at the beginning of a sentence: "The item 45"."""
    return f"The {record_words(table)} {key}"
