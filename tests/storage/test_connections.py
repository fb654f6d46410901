"""Connections to a server over a bad network: what is silent is given up, what is stale is replaced."""

from collections.abc import Iterator
from time import monotonic

import pytest
from sqlalchemy import event, text

from sefton_minutes.domain.errors import DatabaseUnavailable
from sefton_minutes.storage.database import Database
from sefton_minutes.storage.engine import ANSWERING, LONGEST_USE, NOTICING
from tests.cut_connection import CutConnection
from tests.storage.far import far_url
from tests.storage.kept_bodies import add_body, body_names

PATIENCE = 0.5


@pytest.fixture
def far(network: CutConnection, postgresql_url: str) -> Iterator[Database]:
    """The database, over that network."""
    opened = Database.open(far_url(postgresql_url, network), patience=PATIENCE)
    yield opened
    opened.close()


def test_a_server_that_goes_silent_is_given_up_and_found_again(network: CutConnection, far: Database) -> None:
    add_body(far)
    network.silence()
    began = monotonic()
    with pytest.raises(DatabaseUnavailable):
        body_names(far)
    assert monotonic() - began < 3 * PATIENCE * ANSWERING + 2
    network.silence(False)
    assert body_names(far) == ["Works Committee"]


def test_after_an_outage_the_first_call_works(network: CutConnection, far: Database) -> None:
    add_body(far)
    network.refuse()
    with pytest.raises(DatabaseUnavailable):
        body_names(far)
    network.refuse(False)
    add_body(far, "Allotments Panel")
    assert body_names(far) == ["Allotments Panel", "Works Committee"]


def test_connections_that_were_lost_while_nobody_used_them_are_replaced_in_silence(
    network: CutConnection, far: Database
) -> None:
    """As after the server was started again, or the laptop slept."""
    with far.reading(), far.reading():
        pass
    network.cut()
    add_body(far)
    with far.reading(), far.reading():
        assert body_names(far) == ["Works Committee"]


def test_a_connection_that_slept_with_its_laptop_is_not_asked_but_replaced(
    far: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A firewall may have forgotten it, and asking over it would wait."""
    made: list[object] = []
    event.listen(far.engine, "connect", lambda connection, _entry: made.append(connection))
    assert body_names(far) == []
    assert made == []
    awake = Clock()
    monkeypatch.setattr("sqlalchemy.pool.base.time", awake)
    awake.slept = LONGEST_USE + 1
    assert body_names(far) == []
    assert len(made) == 1


class Clock:
    """The clock on the wall, after a sleep of so many seconds."""

    def __init__(self) -> None:
        self.slept = 0.0
        self._began = monotonic()

    def time(self) -> float:
        import time  # noqa: PLC0415 - the module that this stands for

        return time.time() + self.slept


def test_a_statement_that_takes_too_long_is_ended_by_the_server(far: Database) -> None:
    with pytest.raises(DatabaseUnavailable) as told, far.reading() as records:
        records._connection.execute(text("SELECT pg_sleep(20)"))
    assert "took too long" in str(told.value)
    assert body_names(far) == []


def test_work_that_is_not_hurried_is_not_ended(network: CutConnection, postgresql_url: str) -> None:
    database = Database.open(far_url(postgresql_url, network), patience=0.1, unhurried=True)
    with database.reading() as records:
        assert records._connection.execute(text("SELECT 1 FROM pg_sleep(1)")).scalar() == 1
    database.close()


def test_client_and_server_look_after_each_other(far: Database) -> None:
    with far.engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        parameters = driver.info.get_parameters()
        shown = {
            name: connection.execute(text(f"SHOW {name}")).scalar()
            for name in ("tcp_keepalives_idle", "tcp_keepalives_interval", "tcp_keepalives_count")
        }
    assert {name: int(parameters[name]) for name in NOTICING} == dict(NOTICING)
    assert set(shown.values()) <= {"10", "5", "3", "0"}  # nothing over a socket of the system


def test_what_the_address_says_of_the_network_stands(network: CutConnection, postgresql_url: str) -> None:
    database = Database.open(far_url(postgresql_url, network, keepalives_idle="77"))
    with database.engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        assert driver.info.get_parameters()["keepalives_idle"] == "77"
    database.close()
