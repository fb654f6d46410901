"""A copy of the whole database in one SQLite file, taken while others work, and checked before it is kept."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from sefton_minutes.domain.errors import CannotWriteFile, DatabaseUnavailable
from sefton_minutes.storage.address import Address, DatabaseKind, read_address
from sefton_minutes.storage.database import look
from sefton_minutes.storage.engine import PATIENCE
from sefton_minutes.storage.failures import told_as_sentences
from sefton_minutes.storage.portable_copy import copy_tables
from sefton_minutes.storage.schema import Standing, needs_upgrade, refuse_unusable
from sefton_minutes.storage.whole_files import cannot_write, written_whole

_FULL = "the disk is full"
_TARGET_CAUSES = {
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_IOERR: "the disk is full or failing",
    sqlite3.SQLITE_READONLY: "the disk is read-only",
    sqlite3.SQLITE_CANTOPEN: "you have no right to write there",
}


def backup(url: str, file: Path) -> None:
    """Write a copy of the database at a URL to `file`, replacing one that is there. Both kinds of database
    give an SQLite file that this program opens.

    Raises CannotWriteFile, DatabaseUnavailable, DatabaseUnusable, and DatabaseNeedsUpgrade for an older
    PostgreSQL database; then `file` is as it was.
    """
    address = read_address(url)
    with told_as_sentences(address):
        _refuse(address)
        with written_whole(file) as partial, _nothing_left_beside(partial), _target_failures(file):
            _refuse_target(address, file)
            if address.kind is DatabaseKind.SQLITE:
                _copy_file(address.file, partial, file)
            else:
                copy_tables(address, partial, file)


def _refuse(address: Address) -> None:
    """A copy of nothing or of another program's tables would only seem to be a backup."""
    progress = look(address)
    refuse_unusable(progress, address)
    if progress.standing is Standing.EMPTY:
        raise DatabaseUnavailable(f"There is nothing to copy in the database {address.place}.")
    if progress.standing is Standing.OLDER and address.kind is DatabaseKind.POSTGRESQL:
        raise needs_upgrade(progress, address)


def _refuse_target(address: Address, file: Path) -> None:
    if address.kind is DatabaseKind.SQLITE and file.exists() and file.samefile(address.file):
        raise CannotWriteFile(f"{file} is the database itself.", "Name another file for its copy.")
    if any(file.with_name(file.name + part).exists() for part in ("-wal", "-journal")):
        raise CannotWriteFile(f"{file} is a database in use.", "Name another file.")


def _copy_file(source: Path, partial: Path, file: Path) -> None:
    address = f"{source.as_uri()}?mode=rw"
    with (
        closing(sqlite3.connect(address, uri=True, timeout=PATIENCE, isolation_level=None)) as origin,
        closing(sqlite3.connect(partial, isolation_level=None)) as copy,
    ):
        origin.execute("BEGIN")
        counted = _counts(origin)
        origin.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")  # so that the copy is one file, without -wal and -shm
    _verify(partial, counted, file)


def _verify(partial: Path, counted: dict[str, int], file: Path) -> None:
    with closing(sqlite3.connect(partial)) as copy:
        sound = copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        if not sound or _counts(copy) != counted:
            raise cannot_write(file, "what was written does not agree with the database")


def _counts(connection: sqlite3.Connection) -> dict[str, int]:
    tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    return {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608 - our own tables
        for (name,) in tables
    }


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
