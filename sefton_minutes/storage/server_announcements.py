"""Listening to PostgreSQL: LISTEN on a connection that does nothing else."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from time import monotonic
from typing import TYPE_CHECKING, Final, cast

import psycopg

from sefton_minutes.domain.changes import EVERYTHING, Changes
from sefton_minutes.domain.stopping import Stop
from sefton_minutes.storage.address import Address, DatabaseKind
from sefton_minutes.storage.announcements import MOST_AT_ONCE, read_payload
from sefton_minutes.storage.announcing import CHANNEL
from sefton_minutes.storage.failures import as_minutes_error, told_as_sentences

if TYPE_CHECKING:
    from sefton_minutes.storage.database import Database

SILENT_SECONDS: Final = 20.0
"""After so long without a word the server is asked whether it is there: a network that was cut says
nothing."""


class ServerAnnouncements:
    """Announcements by NOTIFY. Raises DatabaseUnavailable."""

    def __init__(self, database: "Database") -> None:
        self._program = database.program
        self._address = Address(database.engine.url, DatabaseKind.POSTGRESQL)
        with told_as_sentences(self._address):
            self._connection = database.engine.connect()
        self._driver = cast("psycopg.Connection[object]", self._connection.connection.driver_connection)
        self._connection.detach()
        with self._closed_when_lost():
            self._driver.autocommit = True
            self._driver.execute(f"LISTEN {CHANNEL}".encode())
        self._heard_at = monotonic()

    def hear(self, seconds: float, stop: Stop) -> tuple[Changes, ...]:
        """As `Announcements.hear` says; it is stopped at the end of `seconds`."""
        if stop.is_stopped:
            return ()
        with self._closed_when_lost():
            notes = tuple(islice(self._driver.notifies(timeout=seconds, stop_after=1), MOST_AT_ONCE + 1))
            if notes:
                self._heard_at = monotonic()
            elif monotonic() - self._heard_at > SILENT_SECONDS:
                self._driver.execute("SELECT 1")
                self._heard_at = monotonic()
        if len(notes) > MOST_AT_ONCE:
            return (EVERYTHING,)
        told = (read_payload(note.payload, self._program) for note in notes)
        return tuple(changes for changes in told if changes is not None)

    def close(self) -> None:
        """Listen no more."""
        self._connection.close()

    @contextmanager
    def _closed_when_lost(self) -> Iterator[None]:
        try:
            yield
        except psycopg.Error as error:
            self._connection.invalidate()  # closed as a good one it would be rolled back first, in vain
            self.close()
            told = as_minutes_error(error, self._address)
            if told is None:
                raise
            raise told from error
