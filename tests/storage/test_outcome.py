"""A commit whose answer is lost neither doubles nor loses anything, and the officer is told what is known."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest
from sqlalchemy import make_url

from sefton_minutes.domain.changes import EVERYTHING, NO_CHANGES, Changes
from sefton_minutes.domain.errors import DatabaseUnavailable, OutcomeUnknown
from sefton_minutes.domain.unsettled import AsksNoMore
from sefton_minutes.storage.address import read_address
from sefton_minutes.storage.database import Database
from sefton_minutes.storage.engine import make_engine
from sefton_minutes.storage.file_keeping import Surroundings
from sefton_minutes.storage.outcome import Outcome, outcome_of
from sefton_minutes.storage.shares import Disk
from tests.builders import OFFICER
from tests.cut_connection import CutConnection, Fault
from tests.storage.far import far_url
from tests.storage.kept_bodies import add_body, body_names

PATIENCE = 1.0
FOR_GOOD = 1000


@pytest.fixture
def far(network: CutConnection, postgresql_url: str) -> Iterator[Database]:
    """The database, over that network."""
    opened = Database.open(far_url(postgresql_url, network), patience=PATIENCE)
    yield opened
    opened.close()


def bodies(url: str) -> list[str]:
    """What is in the database, read on a connection of its own."""
    database = Database.open(url)
    names = body_names(database)
    database.close()
    return names


@pytest.mark.parametrize("changes", [EVERYTHING, NO_CHANGES], ids=["announced", "quiet"])
@pytest.mark.parametrize("fault", [Fault.LOST_ANSWER, Fault.NO_ANSWER])
def test_an_answer_that_was_lost_is_no_loss(
    network: CutConnection, far: Database, postgresql_url: str, fault: Fault, changes: Changes
) -> None:
    network.spoil_next_commits(fault)
    add_body(far, changes=changes)
    assert bodies(postgresql_url) == ["Works Committee"]
    add_body(far, "Allotments Panel")
    assert bodies(postgresql_url) == ["Allotments Panel", "Works Committee"]


@pytest.mark.parametrize("fault", [Fault.LOST_COMMIT, Fault.HALF_OPEN])
def test_a_commit_that_never_arrived_is_told(
    network: CutConnection, far: Database, postgresql_url: str, fault: Fault
) -> None:
    network.spoil_next_commits(fault)
    with pytest.raises(DatabaseUnavailable) as told:
        add_body(far)
    assert type(told.value) is DatabaseUnavailable
    assert "closed the connection" in str(told.value)
    assert "Nothing was changed; try again in a moment." in str(told.value)
    assert bodies(postgresql_url) == []
    add_body(far)
    assert bodies(postgresql_url) == ["Works Committee"]


@pytest.mark.parametrize("fault", [Fault.LOST_COMMIT, Fault.LOST_ANSWER])
def test_what_nobody_can_be_asked_is_said_to_be_unknown(
    network: CutConnection, far: Database, postgresql_url: str, fault: Fault
) -> None:
    network.refuse_after_fault(FOR_GOOD)
    network.spoil_next_commits(fault)
    with pytest.raises(OutcomeUnknown) as told:
        add_body(far)
    assert "cannot be asked whether it was" in told.value.sentence
    assert told.value.advice.startswith("It is there as a whole or not at all")
    assert bodies(postgresql_url) == (["Works Committee"] if fault is Fault.LOST_ANSWER else [])


def test_a_server_that_is_back_within_the_patience_is_asked(
    network: CutConnection, far: Database, postgresql_url: str
) -> None:
    network.refuse_after_fault(3)
    network.spoil_next_commits(Fault.LOST_ANSWER)
    add_body(far)
    assert bodies(postgresql_url) == ["Works Committee"]


def test_a_commit_that_changed_nothing_has_nothing_to_lose(network: CutConnection, far: Database) -> None:
    network.spoil_next_commits(Fault.LOST_ANSWER)
    with far.unit_of_work(OFFICER) as work:
        work.commit(EVERYTHING)
    assert network.cuts == 1


def test_the_lock_of_a_commit_that_was_lost_on_the_way_is_let_go(
    network: CutConnection, far: Database, postgresql_url: str
) -> None:
    def set_council(database: Database, name: str) -> None:
        with database.unit_of_work(OFFICER) as work:
            work.settings.set("council", name)
            work.commit(NO_CHANGES)

    set_council(far, "Marram")
    network.spoil_next_commits(Fault.HALF_OPEN)
    with pytest.raises(DatabaseUnavailable):
        set_council(far, "Marram Council")
    near = Database.open(postgresql_url, patience=0.5)
    set_council(near, "Marram Town Council")
    near.close()


class AsksUntil:
    """Asks on, and at the second time the network is whole again; or gives it up then."""

    def __init__(self, network: CutConnection, *, comes_back: bool) -> None:
        self._network, self._comes_back = network, comes_back
        self.asked: list[OutcomeUnknown] = []
        self.is_settled = False

    def asks_on(self, error: OutcomeUnknown) -> bool:
        self.asked.append(error)
        if len(self.asked) < 2:
            return True
        if self._comes_back:
            self._network.let_in()
        return self._comes_back

    def settled(self) -> None:
        self.is_settled = True


@pytest.mark.parametrize("fault", [Fault.LOST_COMMIT, Fault.LOST_ANSWER])
def test_who_asks_on_hears_what_became_of_it_when_the_server_is_back(
    network: CutConnection, far: Database, postgresql_url: str, fault: Fault
) -> None:
    asking = AsksUntil(network, comes_back=True)
    far.ask_on(asking)
    network.refuse_after_fault(FOR_GOOD)
    network.spoil_next_commits(fault)
    if fault is Fault.LOST_COMMIT:
        with pytest.raises(DatabaseUnavailable) as told:
            add_body(far)
        assert type(told.value) is DatabaseUnavailable
        add_body(far)
    else:
        add_body(far)
    assert asking.is_settled
    assert bodies(postgresql_url) == ["Works Committee"]


def test_who_gives_up_asking_is_told_that_it_is_unknown(network: CutConnection, far: Database) -> None:
    asking = AsksUntil(network, comes_back=False)
    far.ask_on(asking)
    network.refuse_after_fault(FOR_GOOD)
    network.spoil_next_commits(Fault.LOST_ANSWER)
    with pytest.raises(OutcomeUnknown):
        add_body(far)
    assert (len(asking.asked), asking.is_settled) == (2, False)


@pytest.mark.parametrize(("number", "outcome"), [("3", Outcome.FORGOTTEN), ("99999999", Outcome.ABORTED)])
def test_a_server_that_cannot_know_is_not_asked_for_ever(
    postgresql_url: str, number: str, outcome: Outcome
) -> None:
    engine = make_engine(read_address(postgresql_url))
    assert outcome_of(engine, number, FOR_GOOD) is outcome
    engine.dispose()


class NothingIsUnknown(AsksNoMore):
    def asks_on(self, error: OutcomeUnknown) -> bool:
        raise error


def test_a_file_has_no_answer_to_lose(sqlite_url: str) -> None:
    """Somebody reads as a file without WAL is to be committed: the COMMIT fails, which is known, and nothing
    is kept. Nobody is asked what became of it."""
    on_share = Surroundings(lambda _file: Disk(is_share=True))
    database = Database.open(sqlite_url, patience=0.2, surroundings=on_share)
    database.ask_on(NothingIsUnknown())
    with closing(sqlite3.connect(make_url(sqlite_url).database or "", isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM body").fetchone()
        with pytest.raises(DatabaseUnavailable) as told:
            add_body(database)
        reader.execute("ROLLBACK")
    assert type(told.value) is DatabaseUnavailable
    assert bodies(sqlite_url) == []
    add_body(database)
    database.close()
    assert bodies(sqlite_url) == ["Works Committee"]
