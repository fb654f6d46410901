"""What an officer does to a meeting besides typing, done in the record in the order in which he did it. While
the database is away acts wait here, and are done when it is back."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from sefton_minutes.domain.errors import DatabaseUnavailable, MinutesError
from sefton_minutes.ui.background import Background
from sefton_minutes.ui.outage import Outage

if TYPE_CHECKING:
    from sefton_minutes.domain.changes import Changes


WAITS = "What you moved or removed waits in this window until the database is back."


@dataclass(frozen=True, slots=True)
class WaitingAct:
    """An act, who is told of what it changed, and who is told why it cannot be done."""

    job: Callable[[], Changes]
    done: Callable[[Changes], None]
    failed: Callable[[MinutesError], None]


class ActsInOrder(QObject):
    """One act at a time is on its way to the record. Each may be tried twice, when the answer to the first
    try was lost: doing it again must change nothing. `rested` when no act is left."""

    rested = Signal()

    def __init__(self, background: Background, outage: Outage, parent: QObject) -> None:
        super().__init__(parent)
        self._background, self._outage = background, outage
        self._waiting: deque[WaitingAct] = deque()
        self._is_trying = False
        outage.retry.connect(self.go_on)

    @property
    def is_busy(self) -> bool:
        """Whether the record lacks an act that the window shows already."""
        return bool(self._waiting)

    def ask(
        self,
        job: Callable[[], Changes],
        done: Callable[[Changes], None],
        failed: Callable[[MinutesError], None],
    ) -> None:
        """Do an act after those before it."""
        self._waiting.append(WaitingAct(job, done, failed))
        self.go_on()

    def go_on(self) -> None:
        """Try the first that waits."""
        if self._waiting and not self._is_trying:
            self._is_trying = True
            self._background.save(self._waiting[0].job, self._note_done, self._note_failure)

    def _note_done(self, changes: Changes) -> None:
        act = self._end()
        self._outage.note_answer()
        act.done(changes)
        self._follow()

    def _note_failure(self, error: MinutesError) -> None:
        if isinstance(error, DatabaseUnavailable):
            self._is_trying = False
            self._outage.note_away(error)
            self._outage.said.emit(WAITS)
            return
        self._end().failed(error)
        self._follow()

    def _end(self) -> WaitingAct:
        self._is_trying = False
        return self._waiting.popleft()

    def _follow(self) -> None:
        self.go_on()
        if not self._waiting:
            self.rested.emit()
