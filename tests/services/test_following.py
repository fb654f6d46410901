"""Hearing what others changed: nothing is missed, whatever happens to the connection."""

from collections.abc import Callable, Iterator

import psycopg
import pytest
from sqlalchemy import make_url

from sefton_minutes.domain.changes import EVERYTHING, Changes, Kind
from sefton_minutes.domain.errors import DatabaseUnavailable
from sefton_minutes.domain.stopping import Stop, Stopped
from sefton_minutes.services.bodies import Bodies
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.following import FIRST_PAUSE, LONGEST_PAUSE, Following
from sefton_minutes.services.meetings import Meetings
from sefton_minutes.storage.database import Database
from tests.builders import a_body, a_meeting
from tests.services.conftest import StandingClock


class Seconds:
    """A clock that never goes back, until moved."""

    def __init__(self) -> None:
        self.now = 50.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def colleague(database_url: str, clock: StandingClock) -> Iterator[Desk]:
    """Another program on the same database."""
    opened = Database.open(database_url)
    yield Desk(opened, "t.ash", clock)
    opened.close()


def until_heard(following: Following, times: int = 1) -> list[Changes]:
    got: list[Changes] = []
    for _ in range(40):
        got += following.next(Stop())
        if len(got) >= times:
            return got
    pytest.fail("nothing was heard for ten seconds")


def test_a_meeting_that_somebody_adds_is_heard_of(desk: Desk, colleague: Desk) -> None:
    following = Following(desk)
    following.begin()
    body, _ = Bodies(colleague).add(a_body())
    meeting, made = Meetings(colleague).add(a_meeting(body.id))
    heard = until_heard(following, 2)
    assert Kind.BODIES in heard[0]
    assert heard[-1] == made
    assert heard[-1].meeting_id == meeting.id
    following.close()


def test_a_burst_is_said_briefly(desk: Desk, colleague: Desk) -> None:
    following = Following(desk)
    following.begin()
    for number in range(1, 101):
        with colleague.writing() as work:
            work.commit(Changes.of(Kind.MINUTES, meeting_id=3, item_id=number))
    heard = until_heard(following)
    while came := following.next(Stop()):
        heard += came
    assert len(heard) < 50
    assert {each.meeting_id for each in heard} == {3}
    following.close()


def test_stopped_it_lets_go(desk: Desk, colleague: Desk) -> None:
    following, stop = Following(desk), Stop()
    assert following.next(stop) == ()
    stop.stop()
    with pytest.raises(Stopped):
        following.next(stop)


def barred(url: str, allowed: str) -> Callable[[], None]:
    """Nobody is let into a database, and whoever is in is put out."""
    name = make_url(url).database
    server = make_url(url).set(drivername="postgresql", database="postgres")

    def do() -> None:
        with psycopg.connect(server.render_as_string(hide_password=False), autocommit=True) as admin:
            admin.execute(f"ALTER DATABASE {name} ALLOW_CONNECTIONS {allowed}".encode())
            put_out = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s"
            admin.execute(put_out, (name,))

    return do


def test_what_was_missed_while_the_server_was_away_is_everything(
    postgresql_url: str, clock: StandingClock
) -> None:
    database = Database.open(postgresql_url)
    seconds = Seconds()
    following = Following(Desk(database, "r.penny", clock), seconds)
    following.begin()
    barred(postgresql_url, "false")()
    with pytest.raises(DatabaseUnavailable):
        until_heard(following)
    pauses = []
    for _ in range(7):
        began = seconds.now
        while True:
            seconds.now += FIRST_PAUSE / 2
            try:
                assert following.next(Stopping()) == ()
            except DatabaseUnavailable:
                break
        pauses.append(seconds.now - began)
    assert pauses == sorted(pauses)
    assert (pauses[0], pauses[-1]) == (FIRST_PAUSE, LONGEST_PAUSE)
    barred(postgresql_url, "true")()
    seconds.now += LONGEST_PAUSE
    assert following.next(Stop()) == (EVERYTHING,)
    assert following.next(Stop()) == ()
    following.close()
    database.close()


def test_a_server_that_is_away_at_first_leaves_everything_to_be_read(
    postgresql_url: str, clock: StandingClock
) -> None:
    database = Database.open(postgresql_url)
    seconds = Seconds()
    following = Following(Desk(database, "r.penny", clock), seconds)
    barred(postgresql_url, "false")()
    following.begin()
    barred(postgresql_url, "true")()
    seconds.now += FIRST_PAUSE
    assert following.next(Stop()) == (EVERYTHING,)
    following.close()
    database.close()


class Stopping(Stop):
    """Nobody rests."""

    def wait(self, seconds: float) -> None:
        """At once."""
