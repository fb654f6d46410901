"""What an officer does besides typing, done in the record in the order in which he did it. While the database
is away acts wait here, and are done when it is back."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from sefton_minutes.domain.errors import DatabaseUnavailable, MinutesError, OutcomeUnknown
from sefton_minutes.ui.background import Background, call_if_alive
from sefton_minutes.ui.outage import Outage

T = TypeVar("T")
WAITS = "What you do waits in this window until the database is back: leave it open."


@dataclass(frozen=True, slots=True, eq=False)
class WaitingAct:
    """An act, who is told what came of it, who is told why it cannot be done, and who is told, perhaps more
    than once, that it waits for the database."""

    job: Callable[[], Any]
    done: Callable[[Any], None]
    failed: Callable[[MinutesError], None]
    waits: Callable[[], None]


class ActsInOrder(QObject):
    """One act at a time is on its way to the record. An act is tried again only where it is known that the
    try before it changed nothing. `rested` when no act is left."""

    rested = Signal()

    def __init__(self, background: Background, outage: Outage, parent: QObject) -> None:
        super().__init__(parent)
        self.outage = outage
        self._background = background
        self._waiting: deque[WaitingAct] = deque()
        self._is_trying = False
        outage.retry.connect(self.go_on)
        outage.changed.connect(self._tell_that_they_wait)

    @property
    def count(self) -> int:
        """How many acts the record does not have yet."""
        return len(self._waiting)

    @property
    def is_busy(self) -> bool:
        """Whether the record lacks an act that the window may show already."""
        return bool(self._waiting)

    def ask(
        self,
        job: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[MinutesError], None],
        waits: Callable[[], None] | None = None,
    ) -> WaitingAct:
        """Do an act after those before it. `waits` is called when the database turns out to be away."""
        act = WaitingAct(job, done, failed, waits or _say_nothing)
        self._waiting.append(act)
        self.go_on()
        if self.outage.since:
            self._tell_that_they_wait()
        return act

    def withdraw(self, act: WaitingAct) -> bool:
        """The officer does not want it any more; False where it is on its way, so that nobody can say."""
        if act not in self._waiting or (self._is_trying and act is self._waiting[0]):
            return False
        self._waiting.remove(act)
        self._follow()
        return True

    def go_on(self) -> None:
        """Try the first that waits."""
        if self._waiting and not self._is_trying:
            self._is_trying = True
            self._background.save(self._waiting[0].job, self._note_done, self._note_failure)

    def _note_done(self, result: Any) -> None:
        act = self._end()
        self.outage.note_answer()
        call_if_alive(act.done, result)
        self._follow()

    def _note_failure(self, error: MinutesError) -> None:
        # of an unknown outcome one is told where nobody asks on: to do it again might double it
        if isinstance(error, DatabaseUnavailable) and not isinstance(error, OutcomeUnknown):
            self._is_trying = False
            self.outage.note_away(error)
            return
        call_if_alive(self._end().failed, error)
        self._follow()

    def _tell_that_they_wait(self) -> None:
        if self.outage.since and self._waiting:
            for act in tuple(self._waiting):
                call_if_alive(act.waits)
            self.outage.said.emit(WAITS)

    def _end(self) -> WaitingAct:
        self._is_trying = False
        return self._waiting.popleft()

    def _follow(self) -> None:
        self.go_on()
        if not self._waiting:
            self.rested.emit()


def _say_nothing() -> None:
    """What the window shows already needs no word of its own."""
