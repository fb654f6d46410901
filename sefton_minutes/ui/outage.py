"""Whether the database answers. While it does not, what waits is tried again: soon at first, then every ten
seconds."""

import logging
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from sefton_minutes.domain.errors import MinutesError, PasswordWanted
from sefton_minutes.ui.clock import time_words

RETRY_SECONDS = (1, 2, 5, 10)
"""How long is waited before the first try, the second and so on; the last figure holds for all after it."""
BACK = "The database is back."
_LOG = logging.getLogger(__name__)


class Clock(Protocol):
    """What tells the time."""

    def now(self) -> datetime: ...


class Outage(QObject):
    """`retry` when it is time to try again what waits; `said(sentence)` why the database is away, once,
    and that it is back; `sign_in_wanted(error)` when the server no longer takes the password, once.
    Times are told to the officer only: a clock that jumps, or a computer that slept, makes no difference to
    what is tried and when."""

    retry = Signal()
    said = Signal(str)
    sign_in_wanted = Signal(object)
    changed = Signal()

    def __init__(self, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock
        self._since = ""
        self._tries = 0
        self._is_asked = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.retry)

    @property
    def since(self) -> str:
        """The hour from which on the database has been away, "" while it answers."""
        return self._since

    @property
    def words(self) -> str:
        """The state of the record while it is away."""
        return f"Saved on this computer; database away since {self._since}"

    def note_away(self, error: MinutesError) -> None:
        """The database did not answer."""
        if not self._since:
            self._since = time_words(self._clock.now())
            _LOG.warning("%s", error.sentence)
            self.said.emit(error.sentence)
            self.changed.emit()
        if isinstance(error, PasswordWanted) and not self._is_asked:
            self._is_asked = True
            self.sign_in_wanted.emit(error)
        self.try_later()

    def try_later(self) -> None:
        """Something failed that may succeed yet: it is tried again."""
        if not self._timer.isActive():
            step = min(self._tries, len(RETRY_SECONDS) - 1)
            self._tries += 1
            self._timer.start(round(RETRY_SECONDS[step] * 1000))

    def note_answer(self) -> None:
        """The database answered: what else waits is tried at once."""
        was_away, self._since, self._tries = bool(self._since), "", 0
        self._is_asked = False
        self._timer.stop()
        if was_away:
            _LOG.info(BACK)
            self.said.emit(BACK)
            self.changed.emit()
            self.retry.emit()
