"""Going back to a backup: whole or not at all, and never without a copy of what is given up."""

import shutil
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from sefton_minutes.domain.changes import NO_CHANGES
from sefton_minutes.domain.errors import CannotWriteFile, DatabaseUnavailable, DatabaseUnusable
from sefton_minutes.storage.address import Address, DatabaseKind
from sefton_minutes.storage.at_work import WATCH, Said, Watch, ended_in, said_in
from sefton_minutes.storage.backup import copy_pages
from sefton_minutes.storage.copying import Progress, copy_database, sqlite_address
from sefton_minutes.storage.database import Database, bring_up_to_date, file_is_there
from sefton_minutes.storage.equality import OF_THE_MOMENT
from sefton_minutes.storage.failures import told_as_sentences
from sefton_minutes.storage.restore_plan import refuse_changed, refuse_no_backup
from sefton_minutes.storage.system_causes import cause_of
from sefton_minutes.storage.whole_files import cannot_write

CLOSE_THEM = "Close every window that has it open, on every computer, and try again. Nothing was changed."
_BESIDE = ("-journal", "-wal", "-shm")


@dataclass(frozen=True, slots=True)
class Restored:
    """`kept` is the copy of the record as it was before, None where there was nothing."""

    kept: Path | None


def restore(present: Address, backup: Path, who: str, progress: Progress, watch: Watch = WATCH) -> Restored:
    """Make the database what the backup is, and note that inside it. An older backup is brought up to date.
    A file is copied beside itself first; a server's database must be empty, and this user its owner. `watch`:
    how programs that were killed are told from those that are at work, where a file is kept without WAL.

    Raises DatabaseUnusable for a backup that is damaged, DatabaseUnavailable while another program has the
    file open, NotAllowed for a server's database that is not empty, CannotWriteFile.
    """
    refuse_no_backup(sqlite_address(backup))
    refuse_changed(backup)
    if present.kind is DatabaseKind.POSTGRESQL:
        return _into_server(present, backup, who, progress)
    return _into_file(present, backup, who, progress, watch)


def _into_server(present: Address, backup: Path, who: str, progress: Progress) -> Restored:
    with (
        TemporaryDirectory() as folder,
        _prepared(backup, who, Path(folder)) as prepared,
    ):
        copy_database(sqlite_address(prepared), present, progress)
    return Restored(None)


def _into_file(present: Address, backup: Path, who: str, progress: Progress, watch: Watch) -> Restored:
    file = present.file
    with told_as_sentences(present):
        is_there = file_is_there(present)
        with _prepared(backup, who, file.parent) as prepared:
            if not is_there:
                prepared.replace(file)
                return Restored(None)
            kept = _free_name(file)
            try:
                ended = ended_in(file, watch, progress) if _is_without_wal(file) else {}
                _replace_pages(file, prepared, kept, ended, progress)
            except sqlite3.DatabaseError as error:
                if _code(error) not in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT):
                    raise
                _put_aside(file, kept)  # it is too damaged to be copied, or even read
                prepared.replace(file)
            return Restored(kept)


@contextmanager
def _prepared(backup: Path, who: str, folder: Path) -> Iterator[Path]:
    """The backup as it will be: a copy of it in a folder, brought up to date, with the note of who went back
    to it. Gone at the end, unless it has become the record."""
    prepared = folder / f"{backup.name}.restoring"
    try:
        _copy_file(backup, prepared)
        with told_as_sentences(sqlite_address(prepared)):
            bring_up_to_date(sqlite_address(prepared))
            _note(prepared, backup, who)
            _refuse_damaged(prepared, backup)
        yield prepared
    finally:
        for part in ("", *_BESIDE):
            prepared.with_name(prepared.name + part).unlink(missing_ok=True)


def _copy_file(backup: Path, prepared: Path) -> None:
    try:
        prepared.touch(mode=0o600)
        shutil.copyfile(backup, prepared)
    except OSError as error:
        raise cannot_write(prepared, cause_of(error)) from error


def _note(prepared: Path, backup: Path, who: str) -> None:
    """The audit says who went back to which backup."""
    with (
        closing(Database.open(f"sqlite:///{prepared.as_posix()}")) as database,
        database.unit_of_work(who) as work,
    ):
        work.audit.add("restored", "database", 0, {"from": backup.name})
        work.commit(NO_CHANGES)


def _refuse_damaged(prepared: Path, backup: Path) -> None:
    """Who was at work when the backup was made is at work no more; the rest must be sound."""
    with closing(sqlite3.connect(prepared, isolation_level=None)) as copy:
        for table in OF_THE_MOMENT:
            copy.execute(f"DELETE FROM {table}")  # noqa: S608 - our own names
        copy.execute("PRAGMA journal_mode = DELETE")
        if copy.execute("PRAGMA integrity_check").fetchone() != ("ok",):
            raise DatabaseUnusable(
                f"The backup {backup} is damaged.", "Nothing was changed; take another backup."
            )


def _is_without_wal(file: Path) -> bool:
    with closing(sqlite3.connect(file, isolation_level=None)) as here:
        return bool(here.execute("PRAGMA journal_mode").fetchone() != ("wal",))


def _replace_pages(
    file: Path, prepared: Path, kept: Path, ended: Mapping[str, Said], progress: Progress
) -> None:
    """Copy the record beside itself, then write the pages of the other into it in one transaction: whoever
    opens it afterwards sees the one or the other. The lock is held from the first to the last."""
    with closing(sqlite3.connect(file, timeout=0, isolation_level=None)) as here:
        _lock_alone(here, file, ended)
        try:
            _copy_beside(here, kept, progress)
            with closing(sqlite3.connect(prepared, isolation_level=None)) as origin:
                copy_pages(origin, here, progress)
        except BaseException:  # whatever it is, what was begun of the kept copy is no copy; it is raised on
            here.close()
            kept.unlink(missing_ok=True)
            raise


def _lock_alone(here: sqlite3.Connection, file: Path, ended: Mapping[str, Said]) -> None:
    """Nobody else may have the file open. While anybody has, SQLite cannot leave WAL; without WAL a program
    at rest holds no lock, and is known by what it says of itself, unless it was seen to have `ended`."""
    try:
        was = here.execute("PRAGMA journal_mode").fetchone()
        here.execute("PRAGMA locking_mode = EXCLUSIVE")
        now = here.execute("PRAGMA journal_mode = DELETE").fetchone()
        here.execute("BEGIN EXCLUSIVE")
        said = {} if was == ("wal",) else said_in(here)
        others = sorted({each.who for token, each in said.items() if ended.get(token) != each})
        here.execute("COMMIT")
    except sqlite3.OperationalError as error:
        if _code(error) not in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise
        now, others = None, ["Another program"]
    if others or now != ("delete",):
        who = " and ".join(others) or "Another program"
        raise DatabaseUnavailable(f"{who} has the database {file} open.", CLOSE_THEM)


def _copy_beside(here: sqlite3.Connection, kept: Path, progress: Progress) -> None:
    kept.touch(mode=0o600)
    with closing(sqlite3.connect(kept, isolation_level=None)) as copy:
        copy_pages(here, copy, progress)


def _put_aside(file: Path, kept: Path) -> None:
    try:
        for part in ("-wal", "-shm", "-journal", ""):
            beside = file.with_name(file.name + part)
            if beside.exists():
                beside.rename(kept.with_name(kept.name + part))
    except OSError as error:
        raise CannotWriteFile(f"{file} cannot be put aside: {cause_of(error)}.", CLOSE_THEM) from error


def _free_name(file: Path) -> Path:
    now = datetime.now().astimezone()
    return file.with_name(f"{file.stem} before restoring {now:%Y-%m-%d %H.%M.%S.%f}{file.suffix}")


def _code(error: sqlite3.Error) -> int:
    return getattr(error, "sqlite_errorcode", 0) & 0xFF
