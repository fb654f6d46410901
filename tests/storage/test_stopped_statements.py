"""A reading is ended amid its statement, on both kinds of database, and its connection serves others."""

import threading
from collections.abc import Callable

import pytest
from sqlalchemy import text

from sefton_minutes.domain.stopping import Stop, Stopped
from sefton_minutes.storage.database import Database
from tests.builders import kept_body

ENDLESS = {
    "sqlite": "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n",
    "postgresql": "SELECT pg_sleep(3600)",
}


class Reading(threading.Thread):
    """Reads until it is stopped; `begun` as soon as its statement is on its way."""

    def __init__(self, database: Database, stop: Stop) -> None:
        super().__init__()
        self._database, self._stop_reading = database, stop
        self.begun = threading.Event()
        self.was_stopped = False

    def run(self) -> None:
        try:
            with self._database.reading(self._stop_reading) as records:
                connection = records.search._connection
                self.begun.set()
                connection.execute(text(ENDLESS[connection.dialect.name]))
        except Stopped:
            self.was_stopped = True


@pytest.fixture
def until_it_runs(database: Database) -> Callable[[Reading], None]:
    """Waits until the statement of a reading runs, as the server tells; SQLite has none to tell, but what is
    stopped before it runs is ended too."""

    def wait(reading: Reading) -> None:
        assert reading.begun.wait(10)
        if database.engine.dialect.name == "sqlite":
            return
        running = text(
            "SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'SELECT pg_sleep%' AND state = 'active'"
        )
        with database.engine.connect() as connection:
            while not connection.execute(running).scalar_one():
                connection.rollback()

    return wait


def test_a_statement_that_runs_is_ended(database: Database, until_it_runs: Callable[[Reading], None]) -> None:
    stop = Stop()
    reading = Reading(database, stop)
    reading.start()
    until_it_runs(reading)
    stop.stop()
    reading.join(20)
    assert reading.was_stopped
    assert kept_body(database).id


def test_nothing_begins_that_was_stopped_before(database: Database) -> None:
    stop = Stop()
    stop.stop()
    with pytest.raises(Stopped), database.reading(stop):
        pytest.fail("it was stopped")


def test_no_statement_begins_after_the_stop(database: Database) -> None:
    stop = Stop()
    read: list[int] = []

    def read_on() -> None:
        with database.reading(stop) as records:
            read.append(records.search.total())
            stop.stop()
            read.append(records.search.total())

    with pytest.raises(Stopped):
        read_on()
    assert read == [0]


def test_a_stop_that_comes_when_all_was_read_harms_nobody(database: Database) -> None:
    stop = Stop()
    with database.reading(stop) as records:
        assert records.bodies.all() == ()
    stop.stop()
    with database.reading() as records:
        assert records.bodies.all() == ()


def test_other_faults_of_a_reading_are_told_as_they_are(database: Database) -> None:
    with pytest.raises(ZeroDivisionError), database.reading(Stop()):
        raise ZeroDivisionError
