"""Everything that a database holds written into an empty one, of the same kind or the other, with a proof
that both hold the same."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import URL, Connection, Table, func, select

from sefton_minutes.domain.errors import DatabaseUnavailable, NotAllowed
from sefton_minutes.storage.address import Address, DatabaseKind
from sefton_minutes.storage.database import bring_up_to_date, look
from sefton_minutes.storage.engine import make_engine, make_plain_engine, reading, writing
from sefton_minutes.storage.equality import (
    RunningDigest,
    TableDigest,
    Told,
    digests,
    portions,
    recorded_tables,
)
from sefton_minutes.storage.failures import told_as_sentences
from sefton_minutes.storage.identities import go_on_from, highest_identities
from sefton_minutes.storage.row_writing import writing_rows
from sefton_minutes.storage.schema import Standing, needs_upgrade, refuse_unusable
from sefton_minutes.storage.whole_files import written_whole

Progress = Callable[[int, int, str], None]
"""Told how many rows of how many are done, and of what. What it raises ends the work."""

STEPS = 2
"""Each row is read to be copied, and read again where it was written."""


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
    def differing(self) -> tuple[TableDigest, ...]:
        """What the source held of each table that the target holds otherwise."""
        return tuple(here for here, there in zip(self.source, self.target, strict=True) if here != there)

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
            partial.chmod(0o600)  # it holds restricted text
            return copy_rows(source, sqlite_address(partial), progress)


def copy_rows(source: Address, target: Address, progress: Progress) -> CopyProof:
    """The same for a target that is known to be empty; errors of the drivers pass."""
    bring_up_to_date(target)
    with _both(source, target) as (origin, copy):
        refuse_uncleared(origin)
        steps = _Steps(progress, STEPS * _rows(origin))
        highest = highest_identities(origin, recorded_tables())
        read = tuple(_copy_table(table, origin, copy, steps) for table in recorded_tables())
        go_on_from(copy, highest)
        _refuse_orphans(copy)
        proof = CopyProof(read, digests(copy, steps.told("read again and compared")))
        if not proof.is_equal:
            names = ", ".join(each.table for each in proof.differing)
            raise CopyDiffers(
                f"What was written is not what was read, in {names}.", "Nothing was kept; try again."
            )
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


def _copy_table(table: Table, origin: Connection, copy: Connection, steps: _Steps) -> TableDigest:
    """Copy one table; the digest is of what was read, whatever becomes of it."""
    told, running = steps.told("copied"), RunningDigest(table)
    with writing_rows(table, copy) as take, closing(portions(origin, table)) as all_rows:
        for some in all_rows:
            running.take(some)
            take(some)
            told(table.name, len(some))
    return running.so_far


def _refuse_orphans(copy: Connection) -> None:
    if copy.dialect.name == "sqlite" and copy.exec_driver_sql("PRAGMA foreign_key_check").first():
        raise CopyDiffers(
            "The copy would hold records without what they belong to.",
            "Nothing was kept; “database check” names them.",
        )
