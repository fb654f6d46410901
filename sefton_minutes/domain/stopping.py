"""Stopping work whose answer nobody waits for any more."""

from collections.abc import Callable
from threading import Event, Lock


class Stopped(Exception):
    """Raised out of work that was stopped. No failure, so never told to anybody."""


class Stop:
    """Asked from one thread, heeded on another. It cannot be taken back."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._is_stopped = False
        self._callbacks: dict[int, Callable[[], None]] = {}
        self._given = 0

    @property
    def is_stopped(self) -> bool:
        """Whether the work was asked to stop."""
        return self._is_stopped

    def stop(self) -> None:
        """Ask the work to stop: what waits for it is called once, on this thread."""
        with self._lock:
            if self._is_stopped:
                return
            self._is_stopped = True
            for callback in self._callbacks.values():
                callback()
            self._callbacks.clear()

    def on_stop(self, callback: Callable[[], None]) -> Callable[[], None]:
        """Have `callback` called when the work is to stop, at once if it already is. Returns what forgets it:
        after that has been called the callback neither runs nor will."""
        with self._lock:
            if self._is_stopped:
                callback()
                return _nothing
            self._given += 1
            place = self._given
            self._callbacks[place] = callback

        def forget() -> None:
            with self._lock:
                self._callbacks.pop(place, None)

        return forget

    def wait(self, seconds: float) -> None:
        """Rest so long, or until the work is asked to stop."""
        stopped = Event()
        forget = self.on_stop(stopped.set)
        stopped.wait(seconds)
        forget()

    def check(self) -> None:
        """Raise Stopped if the work was asked to stop."""
        if self._is_stopped:
            raise Stopped


def _nothing() -> None:
    """There is nothing to forget."""
