"""Keeps the others told where this officer is, and knows where they are: on a thread of its own, since nobody
may ever wait for it, and in silence, since nothing is lost when it fails."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from threading import Condition
from time import monotonic
from typing import TYPE_CHECKING

from sefton_minutes.domain.errors import MinutesError
from sefton_minutes.domain.presence import BEAT_SECONDS, LONGEST_LOOK, Present
from sefton_minutes.domain.stopping import Stop, Stopped

if TYPE_CHECKING:
    from sefton_minutes.services.presence import Presence

MOVE_SECONDS = 0.3
"""Whoever goes through a list of items is told of where he comes to rest, at most every so often."""
LOOK_SECONDS = 5.0
"""How often it is looked whether those who are there still are: nobody tells that his program has ended."""

Others = tuple[Present, ...]


class PresenceKeeper:
    """`be_at`, `be_away` and `look` are for the window's thread and wait for nobody; `next` is for the thread
    that keeps."""

    def __init__(self, presence: Presence, seconds: Callable[[], float] = monotonic) -> None:
        """`seconds`: a clock that never goes back."""
        self._presence, self._seconds = presence, seconds
        self._changed = Condition()
        self._place: tuple[int, int | None] | None = None
        self._move_at: float | None = None
        self._beat_at = self._look_at = seconds()
        self._others: Others = ()

    def be_at(self, meeting_id: int, item_id: int | None) -> None:
        """The officer has this open."""
        self._move((meeting_id, item_id))

    def be_away(self) -> None:
        """The officer has nothing open."""
        self._move(None)

    def look(self) -> None:
        """Somebody came, went on or left."""
        with self._changed:
            self._look_at = self._seconds()
            self._changed.notify()

    def next(self, stop: Stop) -> tuple[Others] | None:
        """Rest until something is to be done, and do it: the others, in a tuple of one, when they are other
        than before. Raises Stopped, having left."""
        forget = stop.on_stop(self._wake)
        with self._changed:
            while not stop.is_stopped and (rest := self._due() - self._seconds()) > 0:
                self._changed.wait(rest)
        forget()
        if stop.is_stopped:
            with suppress(MinutesError):
                self._presence.leave()
            raise Stopped
        return self.keep()

    def keep(self) -> tuple[Others] | None:
        """Do what is due by now."""
        now = self._seconds()
        with self._changed:
            moves = self._move_at is not None and self._move_at <= now
            beats, looks, place = self._beat_at <= now, self._look_at <= now, self._place
            self._move_at = None if moves else self._move_at
            self._beat_at = now + BEAT_SECONDS if beats or moves else self._beat_at
            self._look_at = now + self._look_again() if looks else self._look_at
        with suppress(MinutesError):
            if moves:
                self._go_to(place)
            elif beats:
                self._presence.beat()
        return self._look_round() if looks else None

    def _go_to(self, place: tuple[int, int | None] | None) -> None:
        if place is None:
            self._presence.leave()
        else:
            self._presence.arrive(*place)

    def _look_round(self) -> tuple[Others] | None:
        """Nobody is shown while it cannot be known who is there."""
        before, self._others = self._others, ()
        with suppress(MinutesError):
            self._others = self._presence.others()
        if self._others and not before:
            self._look_at = min(self._look_at, self._seconds() + LOOK_SECONDS)
        return None if self._others == before else (self._others,)

    def _move(self, place: tuple[int, int | None] | None) -> None:
        with self._changed:
            if place != self._place:
                self._place = place
                self._move_at = self._move_at or self._seconds() + MOVE_SECONDS
                self._changed.notify()

    def _look_again(self) -> float:
        """Whoever comes says so; only while somebody is there it is looked whether he still is."""
        return LOOK_SECONDS if self._others else LONGEST_LOOK - LOOK_SECONDS

    def _due(self) -> float:
        times = (self._move_at, self._beat_at if self._place else None, self._look_at)
        return min(time for time in times if time is not None)

    def _wake(self) -> None:
        with self._changed:
            self._changed.notify()
