"""Listening to an SQLite file: SQLite has nobody who would tell, so one open connection asks now and then
whether anybody wrote to the file (PRAGMA data_version), and only then reads what was announced."""

import sqlite3
from time import monotonic, perf_counter
from typing import TYPE_CHECKING, Any, Final, cast

from sefton_minutes.domain.changes import EVERYTHING, Changes
from sefton_minutes.domain.stopping import Stop
from sefton_minutes.storage.address import Address, DatabaseKind
from sefton_minutes.storage.announcements import LONGEST, MOST_AT_ONCE, understood
from sefton_minutes.storage.failures import told_as_sentences

if TYPE_CHECKING:
    from sefton_minutes.storage.database import Database

OFTEN: Final = 0.25
"""Seconds between two questions."""
SELDOM: Final = 1.0
"""Seconds between two questions where each takes long, as on a network share."""
SHARE_OF_TIME: Final = 0.02
"""How much of the time may be spent with asking, within these bounds."""
PATIENCE_MILLISECONDS: Final = 50
"""A file that somebody is writing to is asked again the next time."""

_NEW: Final = (
    "SELECT id, token, kinds, meeting_id, item_id FROM change_event WHERE id >= ? ORDER BY id LIMIT ?"
)
_NEWEST: Final = "SELECT id, token FROM change_event ORDER BY id DESC LIMIT 1"
_BUSY: Final = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
Seen = tuple[int, str]
"""Id and token of the row that was seen last."""
_NOTHING: Final[Seen] = (0, "")


class FileAnnouncements:
    """Announcements by rows of `change_event`. Each question is a statement of its own that is read to its
    end, so that no lock and no picture of the file is held between two. Raises DatabaseUnavailable."""

    def __init__(self, database: "Database") -> None:
        self._program = database.program
        self._address = Address(database.engine.url, DatabaseKind.SQLITE)
        with told_as_sentences(self._address):
            self._connection = database.engine.connect()
            self._driver = cast("sqlite3.Connection", self._connection.connection.driver_connection)
            self._connection.detach()
            try:
                self._newest = self._begin()
            except sqlite3.Error:
                self.close()
                raise
        self._version: object = None
        self._pause = OFTEN

    def hear(self, seconds: float, stop: Stop) -> tuple[Changes, ...]:
        """As `Announcements.hear` says."""
        until = monotonic() + seconds
        while True:
            began = perf_counter()
            heard = self._look()
            self._pause = min(max(OFTEN, (perf_counter() - began) / SHARE_OF_TIME), SELDOM)
            if heard or stop.is_stopped:
                return heard
            stop.wait(self._pause)
            if monotonic() >= until:
                return ()

    def close(self) -> None:
        """Listen no more."""
        self._connection.close()

    def _begin(self) -> Seen:
        self._rows("PRAGMA query_only = ON")
        seen = self._newest_row()
        self._rows(f"PRAGMA busy_timeout = {PATIENCE_MILLISECONDS}")
        return seen

    def _look(self) -> tuple[Changes, ...]:
        """What was announced since the last look; nothing while somebody holds the file."""
        with told_as_sentences(self._address):
            try:
                version = self._rows("PRAGMA data_version")[0][0]
                if version == self._version:
                    return ()
                heard = self._read_new()
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode & 0xFF not in _BUSY:
                    raise
                return ()
        self._version = version
        return heard

    def _read_new(self) -> tuple[Changes, ...]:
        """The rows begin with the one that was seen last. Where that is gone, what came after it may be gone,
        too: pruned while we slept, or the file was restored."""
        rows = self._rows(_NEW, self._newest[0], MOST_AT_ONCE + 1)
        if len(rows) > MOST_AT_ONCE or not self._follow(rows):
            self._newest = self._newest_row()
            return (EVERYTHING,)
        new = [row for row in rows if row[0] > self._newest[0]]
        self._newest = _seen(new[-1]) if new else self._newest
        told = (
            understood(str(kinds)[:LONGEST].split(), meeting_id, item_id)
            for _, token, kinds, meeting_id, item_id in new
            if token != self._program
        )
        return tuple(changes for changes in told if changes is not None)

    def _follow(self, rows: list[Any]) -> bool:
        if self._newest == _NOTHING:
            return not rows or rows[0][0] == 1
        return bool(rows) and _seen(rows[0]) == self._newest

    def _newest_row(self) -> Seen:
        rows = self._rows(_NEWEST)
        return _seen(rows[0]) if rows else _NOTHING

    def _rows(self, statement: str, *values: object) -> list[Any]:
        cursor = self._driver.execute(statement, values)
        try:
            return cursor.fetchall()
        finally:
            cursor.close()


def _seen(row: tuple[Any, ...]) -> Seen:
    return row[0], row[1]
