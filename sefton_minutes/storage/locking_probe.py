"""Whether locks hold where a database lies: SQLite's own, tried by this program and a second process on a
file beside the database. Without them two officers write over each other, and SQLite notices nothing
(docs/promises.md)."""

import sqlite3
import sys
import uuid
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from time import monotonic
from typing import IO, Final, Self

from sefton_minutes.own_process import start_own_process

SECONDS: Final = 5.0
"""The longest that a probe may take: a share that answers no faster is of no use either."""

SLOW: Final = "it did not answer in time"
NO_FILE: Final = "no file can be made there"
NO_PROCESS: Final = "the program that tries them cannot be started"

_ITSELF: Final = "sefton_minutes.storage.locking_probe"
_DONE: Final = "done"
_REFUSED: Final = "refused"
_ALSO: Final = ("", "-journal", "-wal", "-shm", ".lock")
"""What SQLite puts beside a file; the last by its way of locking that uses files."""


class LocksFail(Exception):
    """The locks did something that they must not. Its words are the end of a sentence."""


def probe_locks(folder: Path, vfs: str = "", seconds: float = SECONDS) -> str:
    """Try the locks of SQLite in a folder. Returns why they cannot be relied on, as the end of a sentence, ""
    when they can. Takes `seconds` at most, also where the share hangs. `vfs`: another way of SQLite to lock,
    for both sides.

    It cannot find out whether another computer hears of the locks: see `shares.Mount.keeps_locks_to_itself`.
    """
    said: SimpleQueue[str] = SimpleQueue()
    until = monotonic() + seconds
    # A share that hangs holds whoever asks it, and cannot be interrupted: the thread is left behind then.
    Thread(target=lambda: said.put(_probed(folder, vfs, until)), name="locking probe", daemon=True).start()
    try:
        return said.get(timeout=seconds)
    except Empty:
        return SLOW


def main(file: str, vfs: str) -> None:
    """The second process: does what it is told on standard input, one statement a line, and says what came of
    it."""
    with closing(_connected(file, vfs)) as connection:
        for line in sys.stdin:
            print(_did(connection, line), flush=True)  # noqa: T201 - it is spoken to by pipes


def _probed(folder: Path, vfs: str, until: float) -> str:
    scratch = folder / f".locking-{uuid.uuid4().hex}"
    try:
        with (
            _scratch_removed(scratch),
            _Other(str(scratch), vfs, until) as other,
            closing(_connected(str(scratch), vfs)) as own,
        ):
            _try_all(own, other, until)
    except LocksFail as failure:
        return str(failure)
    except Empty:
        return SLOW
    except sqlite3.Error:
        return NO_FILE
    except OSError:
        return NO_PROCESS
    return ""


@contextmanager
def _scratch_removed(scratch: Path) -> Iterator[None]:
    try:
        yield
    finally:
        for part in _ALSO:
            with suppress(OSError):
                scratch.with_name(scratch.name + part).unlink()
        with suppress(OSError):
            scratch.with_name(scratch.name + ".lock").rmdir()


class _Other:
    """The second process. What it is told must be done by `until`, else Empty is raised."""

    def __init__(self, file: str, vfs: str, until: float) -> None:
        self._until = until
        self._process = start_own_process(_ITSELF, file, vfs)
        self._said: SimpleQueue[str] = SimpleQueue()
        assert self._process.stdout is not None  # noqa: S101 - it was begun with pipes
        Thread(target=_hear, args=(self._process.stdout, self._said), daemon=True).start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_raised: object) -> None:
        self.kill()

    def does(self, statement: str) -> str:
        """What came of a statement: done, or refused, or what was read."""
        assert self._process.stdin is not None  # noqa: S101 - as above
        self._process.stdin.write(f"{statement}\n".encode())
        self._process.stdin.flush()
        return self._said.get(timeout=max(0.0, self._until - monotonic()))

    def kill(self) -> None:
        """End it as a crash would."""
        self._process.kill()
        self._process.wait()
        if self._process.stdin is not None:
            with suppress(OSError):  # what was still to be said to it goes nowhere
                self._process.stdin.close()


def _hear(stream: IO[bytes], said: "SimpleQueue[str]") -> None:
    with stream:
        for line in stream:
            said.put(line.decode().strip())
    said.put("gone")


def _try_all(own: sqlite3.Connection, other: _Other, until: float) -> None:
    _must(_did(own, "CREATE TABLE tried (n)"), _DONE, NO_FILE)
    _try_reading_together(own, other)
    _try_writing_alone(own, other)
    _try_seeing_each_other(own, other)
    _try_a_crash(own, other, until)


def _try_reading_together(own: sqlite3.Connection, other: _Other) -> None:
    _must(_did(own, "BEGIN"), _DONE)
    _must(_did(own, "SELECT count(*) FROM tried"), "0")
    _must(other.does("SELECT count(*) FROM tried"), "0", "two programs cannot read at once")
    _must(other.does("BEGIN EXCLUSIVE"), _REFUSED, "one program may write while another reads")
    _must(_did(own, "COMMIT"), _DONE)


def _try_writing_alone(own: sqlite3.Connection, other: _Other) -> None:
    _must(_did(own, "BEGIN IMMEDIATE"), _DONE)
    _must(other.does("BEGIN IMMEDIATE"), _REFUSED, "two programs may write at once")
    _must(_did(own, "COMMIT"), _DONE)
    _must(other.does("BEGIN EXCLUSIVE"), _DONE, "a lock is held longer than it should be")
    _must(_did(own, "SELECT count(*) FROM tried"), _REFUSED, "one program may read while another writes")
    _must(_did(own, "BEGIN IMMEDIATE"), _REFUSED, "two programs may write at once")
    _must(other.does("COMMIT"), _DONE)


def _try_seeing_each_other(own: sqlite3.Connection, other: _Other) -> None:
    unseen = "what one program writes another does not see"
    _must(other.does("INSERT INTO tried VALUES (1)"), _DONE)
    _must(_did(own, "SELECT count(*) FROM tried"), "1", unseen)
    _must(_did(own, "INSERT INTO tried VALUES (2)"), _DONE)
    _must(other.does("SELECT count(*) FROM tried"), "2", unseen)


def _try_a_crash(own: sqlite3.Connection, other: _Other, until: float) -> None:
    """A server may need a moment to see that a program is gone."""
    _must(other.does("BEGIN EXCLUSIVE"), _DONE)
    _must(other.does("INSERT INTO tried VALUES (3)"), _DONE)
    other.kill()
    own.execute(f"PRAGMA busy_timeout = {max(1, int((until - monotonic()) * 1000))}")
    _must(_did(own, "BEGIN EXCLUSIVE"), _DONE, "the lock of a program that ended stays")
    _must(_did(own, "SELECT count(*) FROM tried"), "2", "what a program left half done stays")
    _must(_did(own, "COMMIT"), _DONE)


def _must(came: str, wanted: str, else_said: str = "they do not hold") -> None:
    if came != wanted:
        raise LocksFail(else_said)


def _connected(file: str, vfs: str) -> sqlite3.Connection:
    """With the rollback journal, as SQLite begins a file: the only one that is allowed on a share."""
    address = Path(file).absolute().as_uri() + (f"?vfs={vfs}" if vfs else "")
    return sqlite3.connect(address, uri=True, timeout=0, isolation_level=None)


def _did(connection: sqlite3.Connection, statement: str) -> str:
    try:
        row = connection.execute(statement).fetchone()
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        return _REFUSED if code == sqlite3.SQLITE_BUSY else f"failed {code}"
    return str(row[0]) if row else _DONE
