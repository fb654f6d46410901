"""Where a process of the chaos sits: what it is told when it starts, and how it opens the record."""

import os
import threading
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from time import monotonic

from sefton_minutes.composition.opening import compose
from sefton_minutes.composition.services import Services
from sefton_minutes.domain.errors import DatabaseFull, DatabaseUnavailable
from tests.chaos.ledger import ENDING, Ledger, What

AWAY = (DatabaseUnavailable, DatabaseFull)
"""The database cannot be written for now: what was typed waits in the journal."""

LAST_CALL = 30.0
"""Seconds after the end was called for which a process still tries to save what it has."""


@dataclass(frozen=True, slots=True)
class Seat:
    """One life of one process. `hours`: how far its clock is off; `stop`: when this file is there, it is to
    save what it has and end; `only_recovers`: it takes up what earlier lives left and ends."""

    number: int
    life: int
    url: str
    folder: Path
    meeting_id: int
    papers_meeting_id: int
    seed: int
    hours: float = 0
    only_recovers: bool = False

    @property
    def who(self) -> str:
        """The login name."""
        return f"officer.{self.number}"

    @property
    def stop(self) -> Path:
        """The file that calls the end."""
        return self.folder / "stop"

    @property
    def own_folder(self) -> Path:
        """The data of this user, where the journal is."""
        return self.folder / f"user-{self.number}"

    @property
    def ledger_file(self) -> Path:
        """Of this life."""
        return self.folder / f"{self.number}-{self.life}{ENDING}"


class SkewedClock:
    """A computer's clock that somebody set wrong."""

    def __init__(self, hours: float) -> None:
        self._off = timedelta(hours=hours)

    def now(self) -> datetime:
        return datetime.now(UTC) + self._off

    def today(self) -> date:
        return self.now().date()


class Deadline:
    """Whether a process still goes on, and until when it may try to save. Whoever began it may be killed,
    too: then nobody is left to call the end."""

    def __init__(self, stop: Path) -> None:
        self._stop, self._called, self._parent = stop, 0.0, os.getppid()

    @property
    def is_called(self) -> bool:
        """Whether the end was called."""
        if not self._called and self._stop.exists():
            self._called = monotonic()
        return bool(self._called) or self._is_alone

    @property
    def is_over(self) -> bool:
        """Whether it is too late to try again."""
        return self._is_alone or (self.is_called and monotonic() - self._called > LAST_CALL)

    @property
    def _is_alone(self) -> bool:
        return os.getppid() != self._parent


def pause(seconds: float) -> None:
    """Between two acts."""
    threading.Event().wait(seconds)


def opened(seat: Seat, ledger: Ledger, deadline: Deadline) -> Services | None:
    """The program's own services; tried until the database lets us in, None when the end came first."""
    while not deadline.is_over:
        try:
            return compose(seat.url, seat.own_folder, seat.who, clock=SkewedClock(seat.hours))
        except AWAY as error:
            ledger.note(What.AWAY, error.sentence)
            pause(0.1)
    return None
