"""Ending statements that run, when nobody waits for their answer any more."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Thread
from typing import TYPE_CHECKING

from sqlalchemy import Connection, event
from sqlalchemy.exc import StatementError

from sefton_minutes.domain.stopping import Stop, Stopped

if TYPE_CHECKING:
    import psycopg

_SECONDS_TO_CANCEL = 5.0
_STEPS_BETWEEN_QUESTIONS = 20_000
"""Of SQLite's machine: a millisecond or less."""


@contextmanager
def ended_by(stop: Stop | None, connection: Connection) -> Iterator[None]:
    """Within it no statement of the connection outlives `stop`: the one that runs is interrupted, none
    begins. Raises Stopped."""
    if stop is None:
        yield
        return
    stop.check()
    interrupt, end = _interruption(connection, stop)
    event.listen(connection, "before_cursor_execute", lambda *_: stop.check())
    forget = stop.on_stop(interrupt)
    try:
        yield
        stop.check()
    except (StatementError, sqlite3.Error) as error:
        if stop.is_stopped:
            raise Stopped from error
        raise
    finally:
        forget()
        end()


def _interruption(connection: Connection, stop: Stop) -> tuple[Callable[[], None], Callable[[], None]]:
    """How the running statement is interrupted, and what is to be done before the connection may be used for
    something else. Neither the interrupting thread nor, of SQLite, the interrupted one waits."""
    driver = connection.connection.driver_connection
    if isinstance(driver, sqlite3.Connection):
        return _interrupting(driver, stop)
    assert driver is not None  # noqa: S101 - it was connected just now
    return _cancelling(driver)


def _interrupting(driver: sqlite3.Connection, stop: Stop) -> tuple[Callable[[], None], Callable[[], None]]:
    """SQLite forgets an interruption that comes when no statement runs, so one that begins at that instant
    would go on: while it runs it asks now and then by itself."""
    driver.set_progress_handler(lambda: stop.is_stopped, _STEPS_BETWEEN_QUESTIONS)

    def end() -> None:
        driver.set_progress_handler(None, 0)

    return driver.interrupt, end


def _cancelling(driver: "psycopg.Connection[object]") -> tuple[Callable[[], None], Callable[[], None]]:
    """PostgreSQL is asked over a connection of its own, which takes as long as the network does: on a thread,
    since whoever stops may be the window. A request that came late would end the next statement of this
    connection, so that it is waited for."""
    asking = Thread(target=driver.cancel_safe, kwargs={"timeout": _SECONDS_TO_CANCEL}, name="cancel")

    def end() -> None:
        if asking.ident is not None:
            asking.join()

    return asking.start, end
