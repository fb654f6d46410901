"""Whether every value can be read again as what it means. A server refuses most of what is looked for here; a
file keeps whatever some other program wrote into it."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, time
from enum import StrEnum
from functools import partial
from typing import Any

from sqlalchemy import Boolean, Date, DateTime, Integer, LargeBinary, Table, Time, func, select, text
from sqlalchemy.types import TypeEngine

from sefton_minutes.domain.actions import ActionStatus
from sefton_minutes.domain.attendance import AttendanceKind
from sefton_minutes.domain.bodies import Regime
from sefton_minutes.domain.bringing_report import FileResult
from sefton_minutes.domain.composing.composed import PaperKind
from sefton_minutes.domain.database_check import Finding
from sefton_minutes.domain.doubtful import DoubtOrigin, DoubtState
from sefton_minutes.domain.history import TextField
from sefton_minutes.domain.meetings import MeetingStatus
from sefton_minutes.domain.resolutions import DecisionKind
from sefton_minutes.domain.rights import Role
from sefton_minutes.storage.checks.kept import ASK, Kept, named, record_words

VALUES = "values"
NAMES = "names of states and kinds"
_NOT_TEXT = re.compile("[\x00\ud800-\udfff]")

_WRITTEN: tuple[tuple[type[TypeEngine[Any]], Callable[[str], object]], ...] = (
    (Date, date.fromisoformat),
    (Time, time.fromisoformat),
    (DateTime, datetime.fromisoformat),
)
"""How SQLite keeps what has no kind of its own there."""

_ENUMS: dict[tuple[str, str], type[StrEnum]] = {
    ("body", "regime"): Regime,
    ("meeting", "status"): MeetingStatus,
    ("attendance", "kind"): AttendanceKind,
    ("resolution", "kind"): DecisionKind,
    ("action", "status"): ActionStatus,
    ("revision", "field"): TextField,
    ("restricted_revision", "field"): TextField,
    ("doubt", "origin"): DoubtOrigin,
    ("doubt", "state"): DoubtState,
    ("officer", "role"): Role,
    ("bringing_outcome", "result"): FileResult,
    ("publication", "kind"): PaperKind,
}


def unreadable_names(kept: Kept) -> Iterator[Finding]:
    """States and kinds that the program does not know."""
    tables = {table.name: table for table in kept.tables}
    for (name, column), known in _ENUMS.items():
        table = tables.get(name)
        if table is None:
            continue
        key = table.primary_key.columns[0]
        held = table.c[column]
        query = select(held.label("held"), func.min(key).label("first"), func.count().label("rows")).group_by(
            held
        )
        for row in kept.rows(query):
            if row["held"] not in tuple(known):
                first = str(row["first"])
                more = f", as {row['rows'] - 1} more do" if row["rows"] > 1 else ""
                sentence = (
                    f"{named(name, first)} has the {column} “{row['held']}”{more}, which no program knows."
                )
                yield Finding(NAMES, name, first, sentence, ASK)


def unreadable_values(kept: Kept) -> Iterator[Finding]:
    """Values that are not of the kind of their column, and texts with characters that no text has."""
    if not kept.is_sqlite:
        return  # the server holds every value to its column's type, and every text to UTF-8 without U+0000
    with _texts_as_they_are(kept):
        for table in kept.tables:
            yield from _unreadable(kept, table)


def _unreadable(kept: Kept, table: Table) -> Iterator[Finding]:
    """The values as the driver gives them, before anything makes sense of them."""
    columns = [column for column in table.columns if not isinstance(column.type, LargeBinary)]
    readers = [_reader(column.type) for column in columns]
    keys = [columns.index(column) for column in table.primary_key.columns]
    names = ", ".join(f'"{column.name}"' for column in columns)
    kept.step()
    rows = kept.connection.execute(text(f'SELECT {names} FROM "{table.name}"'))  # noqa: S608 - our own names
    for count, row in enumerate(rows):
        if not count % 1000:
            kept.step()
        for place, (value, can_read) in enumerate(zip(row, readers, strict=True)):
            if value is not None and not can_read(value):
                key = ", ".join(str(row[at]) for at in keys)
                yield _finding(table.name, key, columns[place].name, value)


def _finding(table: str, key: str, column: str, value: object) -> Finding:
    if isinstance(value, str) and (refused := _NOT_TEXT.search(value)):
        sentence = (
            f"{named(table, key)} has a character in its {column} that no text has (U+{ord(refused[0]):04X})."
        )
        return Finding(VALUES, table, key, sentence, f"Write the text of the {record_words(table)} anew.")
    sentence = f"{named(table, key)} has something else in its {column} than it should: {value!r:.40}."
    return Finding(VALUES, table, key, sentence, ASK)


@contextmanager
def _texts_as_they_are(kept: Kept) -> Iterator[None]:
    """Bytes that are no UTF-8 are read as halves of characters, instead of ending the check."""
    driver: Any = kept.connection.connection.driver_connection
    before = driver.text_factory
    driver.text_factory = _decoded
    try:
        yield
    finally:
        driver.text_factory = before


def _decoded(raw: bytes) -> str:
    return raw.decode("utf-8", "surrogateescape")


def _reader(kind: Any) -> Callable[[Any], bool]:
    """Whether a value of SQLite can be read as one of a column."""
    if isinstance(kind, Boolean):
        return lambda value: value in (0, 1) and isinstance(value, int)
    if isinstance(kind, Integer):
        return lambda value: isinstance(value, int)
    for meaning, read in _WRITTEN:
        if isinstance(getattr(kind, "impl", kind), meaning):
            return partial(_can, read)
    return _is_text


def _is_text(value: object) -> bool:
    return isinstance(value, str) and _NOT_TEXT.search(value) is None


def _can(read: Callable[[str], object], value: object) -> bool:
    if not isinstance(value, str):
        return False
    try:
        read(value)
    except ValueError:
        return False
    return True
