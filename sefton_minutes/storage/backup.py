"""A copy of the whole database in one SQLite file, taken while others work, and checked before it is kept."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from sefton_minutes.domain.errors import CannotWriteFile, DatabaseUnavailable
from sefton_minutes.storage.address import Address, DatabaseKind, read_address
from sefton_minutes.storage.backup_manifest import (
    BackupManifest,
    digest_of_file,
    manifest_file,
    write_manifest,
)
from sefton_minutes.storage.copying import Progress, copy_rows, sqlite_address
from sefton_minutes.storage.database import Database, look
from sefton_minutes.storage.engine import PATIENCE
from sefton_minutes.storage.failures import told_as_sentences
from sefton_minutes.storage.repositories.settings import DATABASE_IDENTITY
from sefton_minutes.storage.schema import Standing, needs_upgrade, refuse_unusable
from sefton_minutes.storage.whole_files import cannot_write, written_whole

PAGES_AT_ONCE = 4096
"""Pages copied between two looks at whether the work was given up: some 16 megabytes."""

OVERTAKEN = 3
"""Times that the copy of a file without WAL begins anew because somebody saved, before all wait for it."""

DIFFERS = "what was written does not agree with the database"
_FULL = "the disk is full"
_TARGET_CAUSES = {
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_IOERR: "the disk is full or failing",
    sqlite3.SQLITE_READONLY: "the disk is read-only",
    sqlite3.SQLITE_CANTOPEN: "you have no right to write there",
}
Counts = dict[str, int]


def untold(_done: int, _total: int, _what: str) -> None:
    """Nobody wants to know how far it is."""


def backup(
    url: str,
    file: Path,
    progress: Progress = untold,
    *,
    by_itself: bool = False,
    moment: datetime | None = None,
) -> BackupManifest:
    """Write a copy of the database at a URL to `file`, replacing one that is there, and what it holds beside
    it. Both kinds of database give an SQLite file that this program opens; its owner alone may read it, for
    it holds restricted text. `by_itself`: nobody asked for it, so that the program may delete it again.
    `moment` is what the manifest says of when it was made, with a zone; now, if None.

    Raises CannotWriteFile, DatabaseUnavailable, DatabaseUnusable, NotAllowed for a login that may not read
    everything, and DatabaseNeedsUpgrade for an older PostgreSQL database; then `file` is as it was.
    """
    address = read_address(url)
    made_at = moment or datetime.now().astimezone()
    with told_as_sentences(address):
        standing = _refuse(address)
        with written_whole(file) as partial, _nothing_left_beside(partial), _target_failures(file):
            _refuse_target(address, file)
            partial.chmod(0o600)
            if address.kind is DatabaseKind.SQLITE:
                counted = _copy_file(address.file, partial, progress)
            else:
                proof = copy_rows(address, sqlite_address(partial), progress)
                counted = {each.table: each.rows for each in proof.source}
            rows, identity = _verified(partial, file, counted, standing)
            size, digest = partial.stat().st_size, digest_of_file(partial)
            manifest = BackupManifest(file.name, made_at, identity, by_itself, size, digest, rows)
            manifest_file(file).unlink(missing_ok=True)  # that of an older copy would speak of another file
    write_manifest(file, manifest)
    return manifest


def _refuse(address: Address) -> Standing:
    """A copy of nothing or of another program's tables would only seem to be a backup."""
    progress = look(address)
    refuse_unusable(progress, address)
    if progress.standing is Standing.EMPTY:
        raise DatabaseUnavailable(f"There is nothing to copy in the database {address.place}.")
    if progress.standing is Standing.OLDER and address.kind is DatabaseKind.POSTGRESQL:
        raise needs_upgrade(progress, address)
    return progress.standing


def _refuse_target(address: Address, file: Path) -> None:
    if address.kind is DatabaseKind.SQLITE and file.exists() and file.samefile(address.file):
        raise CannotWriteFile(f"{file} is the database itself.", "Name another file for its copy.")
    if any(file.with_name(file.name + part).exists() for part in ("-wal", "-journal")):
        raise CannotWriteFile(f"{file} is a database in use.", "Name another file.")


def _copy_file(source: Path, partial: Path, progress: Progress) -> Counts | None:
    """Copy page by page; how many rows each table had at that moment. Where the file keeps its journal beside
    (WAL) one moment is held and nobody waits. Elsewhere whoever saves would wait for a held moment, so SQLite
    is let begin anew after each save, and nothing is counted; until it was OVERTAKEN too often."""
    with (
        closing(_opened(source)) as origin,
        closing(sqlite3.connect(partial, isolation_level=None)) as copy,
    ):
        is_free = origin.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        if not is_free and _copied_unheld(origin, copy, progress):
            return None
        origin.execute("BEGIN")
        counted = count_rows(origin)
        copy_pages(origin, copy, progress)
    return counted


class _OvertakenError(Exception):
    """Others saved too often meanwhile."""


def _copied_unheld(origin: sqlite3.Connection, copy: sqlite3.Connection, progress: Progress) -> bool:
    """Copy without keeping anybody from saving; False when that came to no end."""
    furthest, overtaken = 0, 0

    def step(done: int, total: int, what: str) -> None:
        nonlocal furthest, overtaken
        if total and done <= furthest:
            overtaken += 1
        if overtaken == OVERTAKEN:
            raise _OvertakenError
        furthest = done
        progress(done, total, what)

    try:
        copy_pages(origin, copy, step)
    except _OvertakenError:
        return False
    return True


def _opened(source: Path) -> sqlite3.Connection:
    address = f"{source.as_uri()}?mode=rw"
    return sqlite3.connect(address, uri=True, timeout=PATIENCE, isolation_level=None)


def copy_pages(origin: sqlite3.Connection, copy: sqlite3.Connection, progress: Progress) -> None:
    """Make `copy` what `origin` is, in one transaction of `copy`. What `progress` raises ends it, and `copy`
    is as it was; after the last page it is asked no more, since all is kept then."""

    def tell(_status: int, remaining: int, total: int) -> None:
        if remaining:
            progress(total - remaining, total, "pages copied")

    progress(0, 0, "pages copied")
    origin.backup(copy, pages=PAGES_AT_ONCE, progress=tell)


def _verified(partial: Path, file: Path, counted: Counts | None, standing: Standing) -> tuple[Counts, str]:
    """Open what was written by the program's own door where it can be, and count; then have SQLite look at
    every page. The rows of each table, and the identity of the database."""
    if standing is Standing.CURRENT:
        Database.open(f"sqlite:///{partial.as_posix()}").close()
    with closing(sqlite3.connect(partial, isolation_level=None)) as copy:
        copy.execute("PRAGMA journal_mode = DELETE")  # so that the copy is one file, without -wal and -shm
        sound = copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        rows = count_rows(copy)
        same = counted is None or all(rows.get(table) == number for table, number in counted.items())
        if not sound or not same:
            raise cannot_write(file, DIFFERS)
        return rows, _identity(copy)


def count_rows(connection: sqlite3.Connection) -> Counts:
    """How many rows each table of a file has."""
    tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    return {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608 - our own tables
        for (name,) in tables
    }


def _identity(copy: sqlite3.Connection) -> str:
    question = "SELECT value FROM setting WHERE name = ?"
    found = copy.execute(question, (DATABASE_IDENTITY,)).fetchone()
    return str(found[0]) if found else ""


@contextmanager
def _nothing_left_beside(partial: Path) -> Iterator[None]:
    """A copy that failed may leave SQLite's journal of it."""
    try:
        yield
    finally:
        for part in ("-journal", "-wal", "-shm"):
            partial.with_name(partial.name + part).unlink(missing_ok=True)


@contextmanager
def _target_failures(file: Path) -> Iterator[None]:
    """Failures that can only be those of the file that is written; others pass."""
    try:
        yield
    except (sqlite3.Error, DBAPIError) as error:
        driver = error.orig if isinstance(error, DBAPIError) else error
        code = getattr(driver, "sqlite_errorcode", None)
        cause = _TARGET_CAUSES.get(code & 0xFF) if code is not None else None
        if cause is None:
            raise
        raise cannot_write(file, cause) from error
