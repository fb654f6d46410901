"""Where this officer is, for the others, and where they are."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from time import monotonic

from sefton_minutes.domain.changes import NO_CHANGES, Changes, Kind
from sefton_minutes.domain.errors import MinutesError
from sefton_minutes.domain.presence import Heartbeats, Present
from sefton_minutes.services.desk import Desk
from sefton_minutes.storage.repositories.presence import KeptPresence


@dataclass(frozen=True, slots=True)
class _Place:
    meeting_id: int
    item_id: int | None
    since: datetime


class Presence:
    """Asked by one thread at a time. Whoever may not write leaves no trace, and sees the others all the same.
    Every method raises DatabaseUnavailable; nothing depends on it, and the next beat makes up for it."""

    def __init__(self, desk: Desk, seconds: Callable[[], float] = monotonic) -> None:
        """`seconds`: a clock of this computer that never goes back."""
        self._desk, self._seconds = desk, seconds
        self._heartbeats = Heartbeats()
        self._place: _Place | None = None
        self._told: _Place | None = None

    def arrive(self, meeting_id: int, item_id: int | None = None) -> None:
        """This officer has a meeting open, and an item of it; the others are told."""
        place = self._place
        if place is None or (place.meeting_id, place.item_id) != (meeting_id, item_id):
            self._place = _Place(meeting_id, item_id, self._desk.clock.now())
            self.beat()

    def leave(self) -> None:
        """This officer has nothing open any more; the others are told. A row that cannot be taken away now
        expires."""
        left, self._place, self._told = self._told, None, None
        if left is not None and self._desk.rights.may_write:
            with self._desk.writing() as work:
                work.presence.leave()
                work.commit(Changes.of(Kind.PRESENCE, meeting_id=left.meeting_id))

    def beat(self) -> None:
        """This program is still there. Nobody is told, except where the others could not know before: after
        an outage, or when they took it for ended."""
        place = self._place
        if place is None or not self._desk.rights.may_write:
            return
        with self._desk.writing() as work:
            is_new = work.presence.put(place.meeting_id, place.item_id, place.since)
            news = is_new or place != self._told
            told = Changes.of(Kind.PRESENCE, meeting_id=place.meeting_id, item_id=place.item_id)
            work.commit(told if news else NO_CHANGES)
        self._told = place

    def others(self) -> tuple[Present, ...]:
        """Who else has what open, the longest first. To be asked every few seconds while anybody is there:
        whose beat has stood still for long enough by our own clock is left out, and his row is taken away."""
        with self._desk.reading() as records:
            rows = records.presence.others(self._desk.database.program)
        ended = self._heartbeats.look({row.token: row.beat for row in rows}, self._seconds())
        self._bury([row for row in rows if row.token in ended])
        return tuple(self._present(row) for row in rows if row.token not in ended)

    def _bury(self, rows: Sequence[KeptPresence]) -> None:
        if not rows or not self._desk.rights.may_write:
            return
        with suppress(MinutesError), self._desk.writing() as work:  # another program notices as well
            for row in rows:
                work.presence.bury(row.token, row.beat)
            work.commit(NO_CHANGES)

    def _present(self, row: KeptPresence) -> Present:
        since = min(row.since, self._desk.clock.now())
        own = row.who == self._desk.who
        return Present(row.who, row.name or row.who, row.meeting_id, row.item_id, since, own)
