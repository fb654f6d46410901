"""Two officers at once on a PostgreSQL server, in an order that is known: the first has done everything and
has not committed when the second begins."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Event
from time import monotonic
from typing import Any

from sqlalchemy import Connection, event, text

from sefton_minutes.domain.errors import MinutesError
from sefton_minutes.storage.database import Database

PATIENCE = 20.0
_WAITS = text(
    "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
)


class HeldCommit:
    """The next COMMIT through a database waits until it is let go."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._reached, self._go_on = Event(), Event()
        event.listen(database.engine, "commit", self._hold)

    def reached(self) -> None:
        """Wait until everything but the COMMIT is done."""
        assert self._reached.wait(PATIENCE)

    def let_go(self) -> None:
        """Commit."""
        self._go_on.set()

    def _hold(self, _connection: Connection) -> None:
        if not self._reached.is_set():
            self._reached.set()
            self._go_on.wait(PATIENCE)


def two_at_once(
    database: Database, first: Callable[[], Any], other: Database, second: Callable[[], Any]
) -> tuple[Any, Any]:
    """What became of two acts: `first`, by `database`, is not committed before `second`, by `other`, waits
    for it or is done. A MinutesError is what became of an act that was refused; anything else is raised."""
    held = HeldCommit(database)
    with ThreadPoolExecutor(2) as threads:
        one = threads.submit(_outcome, first)
        held.reached()
        two = threads.submit(_outcome, second)
        until = monotonic() + PATIENCE
        while not two.done() and not _somebody_waits(other) and monotonic() < until:
            pass
        held.let_go()
        return one.result(PATIENCE), two.result(PATIENCE)


def _outcome(act: Callable[[], Any]) -> Any:
    try:
        return act()
    except MinutesError as error:
        return error


def _somebody_waits(database: Database) -> bool:
    with database.engine.connect() as connection:
        return bool(connection.execute(_WAITS).scalar())
