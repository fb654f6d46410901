"""The local file of edits that are not yet in the database: one line of JSON for each.

Every program writes a file of its own and holds a lock on it while it lives, so that windows open side by
side do not spoil each other's, and a file without a lock was left behind by a program that was killed. A line
goes to the operating system at once, which survives the end of the program; `sync` makes it survive a power
cut. A line cut short at the end of a file is passed over. Standard library only.
"""

import contextlib
import json
import operator
import os
import sys
import threading
import uuid
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sefton_minutes.domain.errors import CannotWriteFile
from sefton_minutes.storage.file_lock import try_lock

ENDING = ".journal"
LARGEST_ID = 2**31 - 1
"""As the columns of ids hold them."""
COMPACTED_ABOVE = 4 * 1024 * 1024
"""Bytes: a file that grew past this is written anew with the newest text of each field only."""


@dataclass(frozen=True, slots=True)
class Entry:
    """The text of one field of one item, typed on top of a version of it, in one database. `when` is UTC.
    `base`: the text of the field that it was typed on; `program`: the token of the program that it was typed
    in."""

    database: str
    item_id: int
    field: str
    version: int
    text: str
    when: datetime
    base: str = ""
    program: str = ""

    @property
    def place(self) -> tuple[str, int, str]:
        """What it is a text of: a newer entry for the same place stands instead of it."""
        return self.database, self.item_id, self.field

    @property
    def origin(self) -> "Origin":
        """The place, and the program it was typed in."""
        return self.place, self.program

    @property
    def ground(self) -> tuple[int, str, str]:
        """What it was typed on, and where: written once, not with each key."""
        return self.version, self.base, self.program


Pending = dict[tuple[str, int, str], Entry]

Origin = tuple[tuple[str, int, str], str]


class Journal:
    """The journal of this program in a folder of the user's local data. Safe to use from several threads."""

    def __init__(self, folder: Path) -> None:
        """Nothing is written before the first entry."""
        self._folder = folder
        self._path: Path | None = None
        self._descriptor = -1
        self._unsynced = False
        self._is_named = False
        self._torn = False
        self._pending: Pending = {}
        self._grounds: dict[tuple[str, int, str], tuple[int, str, str]] = {}
        self._lock = threading.RLock()

    def record(self, entry: Entry) -> None:
        """Write an entry; it has reached the operating system when this returns. Raises CannotWriteFile."""
        with self._lock:
            self._pending[entry.place] = entry
            self._prepare()
            is_grounded = self._grounds.get(entry.place) == entry.ground
            self._append(_entry_line(entry, with_ground=not is_grounded))
            self._grounds[entry.place] = entry.ground

    def settle(self, entry: Entry, alike: Callable[[str, str], bool] = operator.eq) -> None:
        """The database has this text as `entry.version`. A text of the place that is not `alike` was typed
        on top of it since, and stays."""
        with self._lock:
            newest = self._pending.get(entry.place)
            if newest is None:
                return
            if alike(newest.text, entry.text):
                self.forget(entry.place)
            elif newest.version != entry.version:
                self.record(replace(newest, version=entry.version, base=entry.text))

    def forget(self, place: tuple[str, int, str]) -> None:
        """Nothing of this place is to be offered again."""
        with self._lock:
            if self._pending.pop(place, None) is None:
                return
            self._grounds.pop(place, None)
            if self._pending:
                self._prepare()
                self._append(_gone_line(place))
            else:
                os.ftruncate(self._descriptor, 0)

    def pending(self) -> tuple[Entry, ...]:
        """What was recorded here and not settled."""
        with self._lock:
            return tuple(self._pending.values())

    def sync(self) -> None:
        """Have everything recorded so far on the disk. Raises CannotWriteFile."""
        with self._lock:
            if self._unsynced:
                try:
                    self._sync_all()
                except OSError as error:
                    raise _cannot_write(self._folder, error) from error
                self._unsynced = False

    def close(self) -> None:
        """Let go of the file; it stays only while it holds something."""
        with self._lock:
            if self._path is None:
                return
            os.close(self._descriptor)
            if not self._pending:
                self._path.unlink(missing_ok=True)
            self._path, self._descriptor = None, -1

    def left_behind(self) -> tuple[Entry, ...]:
        """What programs that have ended recorded and did not settle: of each program the newest of each
        place. Two that were killed may have left different texts for one place, and no clock says which of
        them the officer wants."""
        newest: dict[Origin, Entry] = {}
        for descriptor in self._abandoned():
            entries = _read(descriptor)
            if not entries:
                os.ftruncate(descriptor, 0)
            for entry in entries.values():
                known = newest.get(entry.origin)
                newest[entry.origin] = entry if known is None or entry.when >= known.when else known
        return tuple(newest.values())

    def clear_behind(self, entry: Entry) -> bool:
        """Strike what one program recorded for a place from the files of ended programs; False when none of
        them holds it any more (another window was quicker)."""
        held = False
        for descriptor in self._abandoned():
            entries = _read(descriptor)
            found = entries.get(entry.place)
            if found is None or found.program != entry.program:
                continue
            held = True
            del entries[entry.place]
            if entries:
                os.lseek(descriptor, 0, os.SEEK_END)
                _write(descriptor, b"\n" + _gone_line(entry.place))
            else:
                os.ftruncate(descriptor, 0)
        return held

    def _abandoned(self) -> Iterator[int]:
        """The files that no living program holds, each locked while it is looked at and removed if empty
        then."""
        for file in sorted(self._folder.glob(f"*{ENDING}")):
            if file == self._path:
                continue
            emptied = False
            # Another window may have removed the file since the folder was listed.
            with contextlib.suppress(FileNotFoundError, PermissionError), _opened(file) as descriptor:
                if try_lock(descriptor):
                    yield descriptor
                    emptied = os.fstat(descriptor).st_size == 0
                    if emptied:
                        file.unlink()
            if emptied:  # Windows removes no file that is open
                with contextlib.suppress(PermissionError):
                    file.unlink(missing_ok=True)

    def _prepare(self) -> None:
        """A file to append to, not too long."""
        try:
            if self._path is None:
                self._open()
            elif os.fstat(self._descriptor).st_size > COMPACTED_ABOVE:
                self._write_anew()
        except OSError as error:
            raise self._told(error) from error

    def _append(self, line: bytes) -> None:
        try:
            _write(self._descriptor, b"\n" + line if self._torn else line)
        except OSError as error:
            raise self._told(error) from error
        self._torn = False
        self._unsynced = True

    def _told(self, error: OSError) -> CannotWriteFile:
        """What was written last may be cut short: the next line begins anew, and brings its ground."""
        self._torn = True
        self._grounds.clear()
        return _cannot_write(self._folder, error)

    def _sync_all(self) -> None:
        """The words, and that there is such a file: a power cut may forget a new file that was synced while
        its folder was not."""
        os.fsync(self._descriptor)
        if not self._is_named:
            _sync_folder(self._folder)
            self._is_named = True

    def _open(self) -> None:
        """A new file, held. Another program may take one that is not yet locked for left behind: then
        again."""
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        flags = os.O_CREAT | os.O_EXCL | os.O_RDWR | os.O_APPEND | getattr(os, "O_BINARY", 0)
        while True:
            path = self._folder / f"{os.getpid()}-{uuid.uuid4().hex[:8]}{ENDING}"
            descriptor = os.open(path, flags, 0o600)
            if try_lock(descriptor) and path.exists():
                self._path, self._descriptor, self._is_named = path, descriptor, False
                return
            os.close(descriptor)

    def _write_anew(self) -> None:
        """Into a new file first: killed at any moment, one of the two holds everything."""
        old_path, old_descriptor = self._path, self._descriptor
        self._open()
        _write(self._descriptor, b"".join(_entry_line(entry) for entry in self._pending.values()))
        self._grounds = {place: entry.ground for place, entry in self._pending.items()}
        self._sync_all()
        os.close(old_descriptor)
        if old_path is not None:
            old_path.unlink(missing_ok=True)


@contextlib.contextmanager
def _opened(file: Path) -> Iterator[int]:
    descriptor = os.open(file, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        yield descriptor
    finally:
        os.close(descriptor)


def _sync_folder(folder: Path) -> None:
    """Windows opens no folder for that, and keeps names safe by itself."""
    if sys.platform != "win32":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _write(descriptor: int, line: bytes) -> None:
    while line:
        line = line[os.write(descriptor, line) :]


def _entry_line(entry: Entry, *, with_ground: bool = True) -> bytes:
    record: dict[str, object] = {
        "database": entry.database,
        "item": entry.item_id,
        "field": entry.field,
        "version": entry.version,
        "when": entry.when.astimezone(UTC).isoformat(),
        "text": entry.text,
    }
    if with_ground:
        record |= {"base": entry.base, "program": entry.program}
    return json.dumps(record).encode("ascii") + b"\n"


def _gone_line(place: tuple[str, int, str]) -> bytes:
    database, item_id, field = place
    return json.dumps({"database": database, "item": item_id, "field": field}).encode("ascii") + b"\n"


def _read(descriptor: int) -> Pending:
    """What a file holds unsettled."""
    os.lseek(descriptor, 0, os.SEEK_SET)
    with os.fdopen(os.dup(descriptor), "rb") as file:
        return _unsettled(file)


def _unsettled(lines: Iterable[bytes]) -> Pending:
    pending: Pending = {}
    for line in lines:
        try:
            record = json.loads(line)
            place = (str(record["database"]), _as_id(record["item"]), str(record["field"]))
            if "text" not in record:
                pending.pop(place, None)
                continue
            pending[place] = _entry(place, record, pending.get(place))
        except (ValueError, KeyError, TypeError, OverflowError, RecursionError):
            continue  # cut short by a power cut or a full disk, or not ours: the lines around it still count
    return pending


def _entry(place: tuple[str, int, str], record: dict[str, Any], before: Entry | None) -> Entry:
    """What a line says; one without a ground has that of the line before it for its place."""
    base, program = ("", "") if before is None else (before.base, before.program)
    return Entry(
        *place,
        version=int(record["version"]),
        text=str(record["text"]),
        when=_instant(record["when"]),
        base=str(record.get("base", base)),
        program=str(record.get("program", program)),
    )


def _as_id(value: Any) -> int:
    """Raises ValueError for what can be no record's number."""
    if not 0 <= (number := int(value)) <= LARGEST_ID:
        raise ValueError("not a number of a record")
    return number


def _instant(words: str) -> datetime:
    """Raises ValueError for one without a zone, which could be compared with no other."""
    if (when := datetime.fromisoformat(words)).tzinfo is None:
        raise ValueError("an instant without a zone")
    return when


def _cannot_write(folder: Path, error: OSError) -> CannotWriteFile:
    return CannotWriteFile(
        f"What you type cannot be kept safe in {folder}: {error.strerror or error}.",
        "Save now, and make room on the disk or allow writing there.",
    )
