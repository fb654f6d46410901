"""Who has what open, as two and more open databases see each other; time passes on a clock that is given."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta

import pytest
from sqlalchemy import text

from sefton_minutes.domain.changes import Changes, Kind
from sefton_minutes.domain.presence import BEAT_SECONDS, LONGEST_LOOK, STILL_SECONDS, Present
from sefton_minutes.domain.rights import Rights, Role
from sefton_minutes.domain.stopping import Stop
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.following import Following
from sefton_minutes.services.presence import Presence
from sefton_minutes.storage.database import Database
from tests.services.conftest import StandingClock

A_LOOK = 5.0


@dataclass
class Seconds:
    """A clock that never goes back, until moved."""

    now: float = 1000.0

    def __call__(self) -> float:
        return self.now


@dataclass
class Officer:
    """One program: a desk of its own, with its own clocks."""

    desk: Desk
    presence: Presence
    seconds: Seconds = field(default_factory=Seconds)

    def sees(self) -> list[tuple[str, int, int | None]]:
        return [(each.who, each.meeting_id, each.item_id) for each in self.presence.others()]

    def watches(self, seconds: float) -> list[str]:
        """Who is there after so many seconds of looking every five."""
        until = self.seconds.now + seconds
        while self.seconds.now < until:
            self.seconds.now += A_LOOK
            self.presence.others()
        return [each.who for each in self.presence.others()]


Begins = Callable[..., Officer]


@pytest.fixture
def begins(database_url: str) -> Iterator[Begins]:
    """Starts one more program on the same database."""
    opened: list[Database] = []

    def begin(who: str, rights: Rights | None = None, **ahead: float) -> Officer:
        opened.append(Database.open(database_url))
        clock = StandingClock()
        clock.move(**ahead)
        desk = Desk(opened[-1], who, clock, rights or Rights())
        seconds = Seconds()
        return Officer(desk, Presence(desk, seconds), seconds)

    yield begin
    for each in opened:
        each.close()


def rows(officer: Officer) -> int:
    with officer.desk.reading() as records:
        counted: int = records._connection.execute(text("SELECT count(*) FROM presence")).scalar_one()
    return counted


def test_the_others_see_who_has_what_open_since_when(begins: Begins) -> None:
    rosalind, tom = begins("r.penny"), begins("t.ash")
    rosalind.presence.arrive(3, 7)
    since = rosalind.desk.clock.now()
    assert tom.presence.others() == (Present("r.penny", "r.penny", 3, 7, since),)
    assert rosalind.presence.others() == ()


def test_who_moves_on_is_seen_where_he_is(begins: Begins) -> None:
    rosalind, tom = begins("r.penny"), begins("t.ash")
    rosalind.presence.arrive(3, 7)
    tom.presence.arrive(3)
    rosalind.presence.arrive(4)
    assert tom.sees() == [("r.penny", 4, None)]
    assert rosalind.sees() == [("t.ash", 3, None)]
    rosalind.presence.leave()
    assert tom.sees() == []
    assert rows(tom) == 1


def test_the_time_is_that_of_the_arrival(begins: Begins) -> None:
    rosalind, tom = begins("r.penny"), begins("t.ash", hours=2)
    arrived = rosalind.desk.clock.now()
    rosalind.presence.arrive(3, 7)
    rosalind.desk.clock.move(hours=1)  # type: ignore[attr-defined]
    rosalind.presence.arrive(3, 7)
    rosalind.presence.beat()
    assert [each.since for each in tom.presence.others()] == [arrived]


def test_names_are_those_of_the_register(begins: Begins) -> None:
    tom = begins("t.ash")
    insert = text(
        "INSERT INTO officer (version, login, name, role, cleared, removed_at)"
        " VALUES (1, 'r.penny', 'Rosalind Penny', 'officer', true, null)"
    )
    with tom.desk.writing() as work:
        work._connection.execute(insert)
        work.commit(Changes.of(Kind.OFFICERS))
    begins("R.Penny").presence.arrive(3)
    begins("m.holt").presence.arrive(3)
    found = {each.name: each.initials for each in tom.presence.others()}
    assert found == {"Rosalind Penny": "RP", "m.holt": "MH"}


def test_another_window_of_ones_own_is_known(begins: Begins) -> None:
    begins("t.ash").presence.arrive(3)
    begins("r.penny").presence.arrive(3)
    assert {each.who: each.own for each in begins("t.ash").presence.others()} == {
        "t.ash": True,
        "r.penny": False,
    }


def test_a_program_that_ended_is_seen_no_longer_than_a_minute(begins: Begins) -> None:
    rosalind, tom = begins("r.penny"), begins("t.ash")
    rosalind.presence.arrive(3)
    assert tom.watches(STILL_SECONDS - A_LOOK) == ["r.penny"]
    assert tom.watches(2 * A_LOOK) == []
    assert STILL_SECONDS + A_LOOK < 60
    assert rows(tom) == 0


def test_who_goes_on_beating_stays(begins: Begins) -> None:
    rosalind, tom = begins("r.penny"), begins("t.ash")
    rosalind.presence.arrive(3)
    for _ in range(20):
        assert tom.watches(BEAT_SECONDS) == ["r.penny"]
        rosalind.presence.beat()


@pytest.mark.parametrize("hours", [-30, 30])
def test_a_clock_that_is_wrong_does_not_matter(begins: Begins, hours: float) -> None:
    """Neither that of the other computer, nor one's own."""
    rosalind, tom = begins("r.penny", hours=hours), begins("t.ash")
    rosalind.presence.arrive(3)
    assert tom.watches(STILL_SECONDS - A_LOOK) == ["r.penny"]
    rosalind.presence.beat()
    tom.desk.clock.move(hours=-hours)  # type: ignore[attr-defined]
    assert tom.watches(STILL_SECONDS - A_LOOK) == ["r.penny"]
    assert all(each.since <= tom.desk.clock.now() for each in tom.presence.others())
    assert tom.watches(2 * A_LOOK) == []


def test_whoever_slept_does_not_take_the_others_for_ended(begins: Begins) -> None:
    rosalind, tom = begins("r.penny"), begins("t.ash")
    rosalind.presence.arrive(3)
    assert tom.watches(A_LOOK) == ["r.penny"]
    tom.seconds.now += timedelta(hours=9).total_seconds()
    assert tom.sees() == [("r.penny", 3, None)]
    assert tom.watches(STILL_SECONDS - LONGEST_LOOK) == []


def test_whoever_was_taken_for_ended_comes_back_with_his_next_beat(begins: Begins) -> None:
    rosalind, tom = begins("r.penny"), begins("t.ash")
    rosalind.presence.arrive(3, 7)
    assert tom.watches(60) == []
    following = Following(tom.desk)
    following.begin()
    rosalind.presence.beat()
    assert tom.sees() == [("r.penny", 3, 7)]
    assert following.next(Stop()) == (Changes.of(Kind.PRESENCE, meeting_id=3, item_id=7),)
    following.close()


def test_a_beat_at_the_last_moment_keeps_its_row(begins: Begins) -> None:
    rosalind, tom = begins("r.penny"), begins("t.ash")
    rosalind.presence.arrive(3)
    with tom.desk.reading() as records:
        (seen,) = records.presence.others("tom's own")
    rosalind.presence.beat()
    with tom.desk.writing() as work:
        work.presence.bury(seen.token, seen.beat)
        work.commit(Changes.of(Kind.PRESENCE))
    assert tom.sees() == [("r.penny", 3, None)]


@pytest.mark.parametrize("rights", [Rights(Role.READER), Rights(only_reads="The file is read-only.")])
def test_who_may_not_write_leaves_no_trace_and_sees_the_others(begins: Begins, rights: Rights) -> None:
    rosalind, reader = begins("r.penny"), begins("v.guest", rights)
    reader.presence.arrive(3)
    reader.presence.beat()
    reader.presence.leave()
    rosalind.presence.arrive(3)
    assert rosalind.sees() == []
    assert reader.sees() == [("r.penny", 3, None)]
    assert reader.watches(60) == []
    assert rows(reader) == 1


def test_ten_officers_who_beat_make_nobody_read_anything_again(begins: Begins) -> None:
    officers = [begins(f"officer {number}") for number in range(10)]
    for number, officer in enumerate(officers):
        officer.presence.arrive(3, number + 1)
    tom = begins("t.ash")
    following = Following(tom.desk)
    following.begin()
    for _ in range(3):
        for officer in officers:
            officer.presence.beat()
    assert following.next(Stop()) == ()
    assert len(tom.sees()) == 10
    officers[4].presence.arrive(5)
    assert following.next(Stop()) == (Changes.of(Kind.PRESENCE, meeting_id=5),)
    officers[4].presence.leave()
    assert following.next(Stop()) == (Changes.of(Kind.PRESENCE, meeting_id=5),)
    following.close()
