"""Whether an SQLite file may be written where it lies, and how it is kept there: decided once, as it is
opened."""

import os
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sefton_minutes.domain.errors import DatabaseUnavailable
from sefton_minutes.storage.address import Address, DatabaseKind
from sefton_minutes.storage.backup_manifest import read_manifest
from sefton_minutes.storage.locking_probe import probe_locks
from sefton_minutes.storage.shares import Disk, disk_of
from sefton_minutes.storage.sqlite_engine import Keeping, leave_wal

ONLY_READ_ADVICE: Final = (
    "It is opened for reading only. Move it to this computer’s own disk, or to PostgreSQL with “database"
    " copy” (see “Databases” in the guide)."
)
SILENT: Final = "this computer keeps its locks to itself (nobrl, nolock or local_lock of the mount)"
ASK_RIGHTS: Final = "Nothing was changed; ask for the right to write to it."


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What is asked of the computer: what a file is on, and whether locks hold in a folder ("" when they
    do)."""

    disk_of: Callable[[Path], Disk] = disk_of
    probe: Callable[[Path], str] = probe_locks


@dataclass(frozen=True, slots=True)
class Kept:
    """`refusal`: why nothing can be written, None where it can."""

    keeping: Keeping
    refusal: DatabaseUnavailable | None = None

    @property
    def is_on_share(self) -> bool:
        """Whether another computer has the file."""
        return self.keeping is not Keeping.OWN_DISK


SURROUNDINGS: Final = Surroundings()
OWN_DISK: Final = Kept(Keeping.OWN_DISK)
"""A file on this computer's own disk that may be written; also what is no file at all."""


def how_kept(address: Address, patience: float, surroundings: Surroundings = SURROUNDINGS) -> Kept:
    """As `look_at_place`; and a file that was used on a computer's own disk is brought to the journal that a
    share allows. Raises DatabaseUnavailable when another program has it open meanwhile."""
    kept = look_at_place(address, surroundings)
    if kept.keeping is Keeping.SHARE and kept.refusal is None and address.file.exists():
        _leave_wal(address, patience)
    return kept


def look_at_place(address: Address, surroundings: Surroundings = SURROUNDINGS) -> Kept:
    """How the file of an address is to be kept. On a share the locks are tried, which takes five seconds at
    most; the file itself is not touched. A backup is only read: whatever was written into it, be it by
    opening it, it would be what its SHA-256 says no more, and nobody could go back to it."""
    if address.kind is not DatabaseKind.SQLITE:
        return OWN_DISK
    if read_manifest(address.file) is not None:
        return Kept(Keeping.ONLY_READ, _backup(address))
    disk = surroundings.disk_of(address.file)
    if not disk.is_share:
        return Kept(Keeping.OWN_DISK, _read_only(address))
    why = SILENT if disk.is_silent_on_locks else surroundings.probe(address.file.parent)
    if why:
        return Kept(Keeping.ONLY_READ, _no_locks(address, why))
    return Kept(Keeping.SHARE, _read_only(address))


def refuse_unless_writable(
    address: Address, patience: float, surroundings: Surroundings = SURROUNDINGS
) -> None:
    """Raise DatabaseUnavailable for a file that must not be written where it lies."""
    if refusal := how_kept(address, patience, surroundings).refusal:
        raise refusal


def _leave_wal(address: Address, patience: float) -> None:
    try:
        leave_wal(address.file, patience)
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
            raise
        raise DatabaseUnavailable(
            f"The database {address.place} lies on a network share and is in use by another program, perhaps"
            " in a way that a share does not allow.",
            "Close it everywhere, then open it once alone.",
        ) from error


def _no_locks(address: Address, why: str) -> DatabaseUnavailable:
    return DatabaseUnavailable(
        f"The database {address.place} lies where two programs may write over each other: {why}.",
        ONLY_READ_ADVICE,
    )


def _backup(address: Address) -> DatabaseUnavailable:
    return DatabaseUnavailable(
        f"The database {address.place} is a backup, and is only read, so that it stays as it was made.",
        "Go back to it with “database restore”; or copy the file under another name to work in the copy.",
    )


def _read_only(address: Address) -> DatabaseUnavailable | None:
    """The system is asked for the rights in force; the file is not opened, since closing it would let go of
    every lock that this program holds on it (POSIX)."""
    file = address.file
    in_force = os.access in os.supports_effective_ids
    if not file.exists() or os.access(file, os.W_OK, effective_ids=in_force):
        return None
    return DatabaseUnavailable(f"The database {address.place} is read-only.", ASK_RIGHTS)
