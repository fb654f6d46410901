"""A connection to PostgreSQL that does not wait for ever: a server or a network that goes silent without
ending the connection is given up."""

from time import monotonic
from typing import ClassVar

import psycopg
from psycopg.abc import RV, PQGen

_OFTEN = 0.1
"""Seconds between two looks at the clock; an answer is heard at once."""


class AnsweringConnection(psycopg.Connection[tuple[object, ...]]):
    """Raises psycopg.OperationalError, and is closed, when one statement is not answered within `seconds`."""

    seconds: ClassVar[float]

    def wait(self, gen: PQGen[RV], interval: float = _OFTEN, timeout: float | None = None) -> RV:
        """Wait for the server as psycopg does, but not longer."""
        try:
            return super().wait(_within(gen, self.seconds), interval, timeout)
        except _NoAnswer as silence:
            self.pgconn.finish()
            raise psycopg.OperationalError("the connection is lost: no answer") from silence


def answering_within(seconds: float) -> type[AnsweringConnection]:
    """The kind of connection that waits so long, in seconds, for each answer."""
    return type("AnsweringConnection", (AnsweringConnection,), {"seconds": seconds})


class _NoAnswer(Exception):
    """The server was silent for too long."""


def _within(waiting: PQGen[RV], seconds: float) -> PQGen[RV]:
    """The same waiting, which is asked at least every `interval` whether anything came."""
    until = monotonic() + seconds
    try:
        wanted = next(waiting)
        while True:
            ready = yield wanted
            if not ready and monotonic() > until:
                raise _NoAnswer
            wanted = waiting.send(ready)
    except StopIteration as done:
        answer: RV = done.value
        return answer
