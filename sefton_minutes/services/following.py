"""Hearing what others changed in the record."""

from collections.abc import Callable
from time import monotonic
from typing import Final

from sefton_minutes.domain.changes import EVERYTHING, Changes, merged
from sefton_minutes.domain.errors import MinutesError
from sefton_minutes.domain.stopping import Stop, Stopped
from sefton_minutes.services.desk import Desk
from sefton_minutes.storage.announcements import Announcements
from sefton_minutes.storage.listening import listen

STEP: Final = 0.25
"""Seconds for which it is listened at a time."""
FIRST_PAUSE: Final = 0.5
LONGEST_PAUSE: Final = 10.0
"""Seconds after which a database that is away is asked again, at first and at last."""


class Following:
    """Asked by one thread at a time. It has a connection of its own, and begins to listen when it is first
    asked."""

    def __init__(self, desk: Desk, seconds: Callable[[], float] = monotonic) -> None:
        """`seconds`: a clock of this computer that never goes back."""
        self._desk, self._seconds = desk, seconds
        self._listening: Announcements | None = None
        self._missed = False
        self._pause = FIRST_PAUSE
        self._again_at = 0.0

    def begin(self) -> None:
        """Miss nothing from now on, even if it is asked for later only. Where the database is away,
        everything will be told when it is back."""
        try:
            self._listening = self._listening or listen(self._desk.database)
        except MinutesError:
            self._lose()

    def next(self, stop: Stop) -> tuple[Changes, ...]:
        """What others changed, as soon as there is anything; nothing after a moment. EVERYTHING when a lost
        connection is back, since nobody knows what was missed.

        Raises DatabaseUnavailable and DatabaseUnusable when it is lost and each time it cannot be had again,
        and Stopped, having let go of it.
        """
        if stop.is_stopped:
            self.close()
            raise Stopped
        if self._listening is None:
            return self._come_back(stop)
        try:
            return merged(self._listening.hear(STEP, stop))
        except MinutesError:
            self._lose()
            raise

    def close(self) -> None:
        """Let go of the connection."""
        if self._listening is not None:
            self._listening.close()
        self._listening = None

    def _come_back(self, stop: Stop) -> tuple[Changes, ...]:
        if self._seconds() < self._again_at:
            stop.wait(STEP)
            return ()
        try:
            self._listening = listen(self._desk.database)
        except MinutesError:
            self._pause = min(2 * self._pause, LONGEST_PAUSE)
            self._lose()
            raise
        missed, self._missed, self._pause = self._missed, False, FIRST_PAUSE
        return (EVERYTHING,) if missed else ()

    def _lose(self) -> None:
        self.close()
        self._missed = True
        self._again_at = self._seconds() + self._pause
