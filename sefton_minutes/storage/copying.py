"""Everything that a database holds written into an empty one, of the same kind or the other, with a proof
that both hold the same."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Table, func, insert, select

from sefton_minutes.domain.errors import DatabaseUnavailable, NotAllowed
from sefton_minutes.storage.address import Address, DatabaseKind
from sefton_minutes.storage.database import bring_up_to_date, look
from sefton_minutes.storage.engine import make_engine, make_plain_engine, reading, writing
from sefton_minutes.storage.equality import TableDigest, Told, digests, portions, recorded_tables
from sefton_minutes.storage.failures import told_as_sentences
from sefton_minutes.storage.identities import go_on_from, highest_identities
from sefton_minutes.storage.schema import Standing, needs_upgrade, refuse_unusable
from sefton_minutes.storage.whole_files import written_whole

Progress = Callable[[int, int, str], None]
"""Told how many rows of how many are done, and of what. What it raises ends the work."""

STEPS = 3
"""Each row is read to be copied, and on either side to be proved."""


class CopyDiffers(DatabaseUnavailable):
    """What was written is not what was read; nothing of it was kept."""


@dataclass(frozen=True, slots=True)
class CopyProof:
    """What either side held, table by table, at the one moment of the copy."""

    source: tuple[TableDigest, ...]
    target: tuple[TableDigest, ...]

    @property
    def is_equal(self) -> bool:
        """Whether both held the same."""
        return self.source == self.target

    @property
    def rows(self) -> int:
        """How many rows the source held."""
        return sum(each.rows for each in self.source)


def copy_database(source: Address, target: Address, progress: Progress) -> CopyProof:
    """Copy all rows of the record as they are at one moment into an empty database, which is brought up to
    date first; it gets everything or nothing.

    Raises DatabaseNeedsUpgrade for an older source, NotAllowed when the target holds something or this user
    may not read everything, CopyDiffers, CannotWriteFile, DatabaseUnavailable, DatabaseUnusable.
    """
    with told_as_sentences(source):
        _refuse_source(source)
    with told_as_sentences(target):
        _refuse_filled(target)
    with told_as_sentences(source), told_as_sentences(target):
        if target.kind is DatabaseKind.POSTGRESQL or target.file.exists():
            return copy_rows(source, target, progress)
        with written_whole(target.file) as partial:
            return copy_rows(source, sqlite_address(partial), progress)


def copy_rows(source: Address, target: Address, progress: Progress) -> CopyProof:
    """The same for a target that is known to be empty; errors of the drivers pass."""
    bring_up_to_date(target)
    with _both(source, target) as (origin, copy):
        refuse_uncleared(origin)
        steps = _Steps(progress, STEPS * _rows(origin))
        highest = highest_identities(origin, recorded_tables())
        for table in recorded_tables():
            _copy_table(table, origin, copy, steps)
        go_on_from(copy, highest)
        _refuse_orphans(copy)
        proof = CopyProof(digests(origin, steps.told("read again")), digests(copy, steps.told("compared")))
        if not proof.is_equal:
            raise CopyDiffers("What was written is not what was read.", "Nothing was kept; try again.")
        copy.commit()
    return proof


def sqlite_address(file: Path) -> Address:
    """The address of a file."""
    return Address(URL.create("sqlite", database=str(file)), DatabaseKind.SQLITE)


class _Steps:
    """Counts rows over all parts of the work."""

    def __init__(self, progress: Progress, total: int) -> None:
        self._progress, self._total, self._done = progress, total, 0

    def told(self, act: str) -> Told:
        """A listener for one part of the work."""

        def tell(table: str, rows: int) -> None:
            self._done += rows
            self._progress(self._done, self._total, f"{table} {act}")

        return tell


def _refuse_source(source: Address) -> None:
    progress = look(source)
    refuse_unusable(progress, source)
    if progress.standing is Standing.EMPTY:
        raise DatabaseUnavailable(f"There is nothing to copy in the database {source.place}.")
    if progress.standing is Standing.OLDER:
        raise needs_upgrade(progress, source)


def _refuse_filled(target: Address) -> None:
    """Only a database without tables, or with our tables and nothing in them, is written to."""
    progress = look(target)
    refuse_unusable(progress, target)
    if progress.standing is Standing.EMPTY:
        return
    engine = make_plain_engine(target)
    try:
        with engine.connect() as connection:
            if progress.standing is Standing.OLDER or _rows(connection):
                raise NotAllowed(
                    f"The database {target.place} is not empty.",
                    "Nothing was changed; name a new file, or have a new database made.",
                )
    finally:
        engine.dispose()


def refuse_uncleared(connection: Connection) -> None:
    """Raise NotAllowed for a login that may not read every table: its copy would lack what it may not see."""
    if connection.dialect.name == "sqlite":
        return
    asked = [func.has_table_privilege(table.name, "SELECT") for table in recorded_tables()]
    if not all(connection.execute(select(*asked)).one()):
        raise NotAllowed(
            "A copy holds everything, restricted text too, and this user may not read all of it.",
            "Ask an administrator with clearance.",
        )


@contextmanager
def _both(source: Address, target: Address) -> Iterator[tuple[Connection, Connection]]:
    """The source as it is at one moment, and the target to write to."""
    origin_engine, copy_engine = make_engine(source, unhurried=True), make_plain_engine(target)
    try:
        with reading(origin_engine).connect() as origin, writing(copy_engine).connect() as copy:
            yield origin, copy
    finally:
        origin_engine.dispose()
        copy_engine.dispose()


def _rows(connection: Connection) -> int:
    counts = [select(func.count()).select_from(table).scalar_subquery() for table in recorded_tables()]
    return sum(connection.execute(select(*counts)).one())


def _copy_table(table: Table, origin: Connection, copy: Connection, steps: _Steps) -> None:
    told = steps.told("copied")
    write = _written_by_copy if copy.dialect.name == "postgresql" else _written_by_insert
    with write(table, copy) as take, closing(portions(origin, table)) as all_rows:
        for some in all_rows:
            take(some)
            told(table.name, len(some))


@contextmanager
def _written_by_insert(table: Table, copy: Connection) -> Iterator[Callable[[list[Any]], None]]:
    """On SQLite, whose references are looked at when all is there."""

    def take(rows: list[Any]) -> None:
        if rows:
            copy.execute(insert(table), [dict(row._mapping) for row in rows])  # noqa: SLF001 - its public name

    yield take


@contextmanager
def _written_by_copy(table: Table, copy: Connection) -> Iterator[Callable[[list[Any]], None]]:
    """On PostgreSQL, where COPY is one statement: a record may refer to a later one of the same table."""
    names = ", ".join(f'"{column.name}"' for column in table.columns)
    driver: Any = copy.connection.driver_connection
    with driver.cursor() as cursor, cursor.copy(f'COPY "{table.name}" ({names}) FROM STDIN') as stream:

        def take(rows: list[Any]) -> None:
            for row in rows:
                stream.write_row(tuple(row))

        yield take


def _refuse_orphans(copy: Connection) -> None:
    if copy.dialect.name == "sqlite" and copy.exec_driver_sql("PRAGMA foreign_key_check").first():
        raise CopyDiffers(
            "The copy would hold records without what they belong to.",
            "Nothing was kept; “database check” names them.",
        )
