"""When this officer's whereabouts are told and the others looked for: by a clock that is given, on a real
database."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from sefton_minutes.domain.changes import Changes, Kind
from sefton_minutes.domain.presence import BEAT_SECONDS, STILL_SECONDS
from sefton_minutes.domain.rights import Rights
from sefton_minutes.domain.stopping import Stop, Stopped
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.presence import Presence
from sefton_minutes.storage.database import Database
from sefton_minutes.ui.presence_keeper import LOOK_SECONDS, MOVE_SECONDS, PresenceKeeper
from tests.that_day import ClockOfThatDay


class Program:
    """A keeper on an open database of its own. Its clock stands still until it is moved."""

    def __init__(self, url: str, who: str) -> None:
        self.now = 100.0
        self.database = Database.open(url, patience=0.05)
        self.presence = Presence(Desk(self.database, who, ClockOfThatDay(), Rights()), self.seconds)
        self.keeper = PresenceKeeper(self.presence, self.seconds)

    def seconds(self) -> float:
        return self.now

    def after(self, seconds: float) -> list[str] | None:
        """Who is there when so much time has passed; None: as before."""
        self.now += seconds
        found = self.keeper.keep()
        return None if found is None else [each.who for each in found[0]]


@pytest.fixture
def rosalind(sqlite_url: str) -> Iterator[Program]:
    made = Program(sqlite_url, "r.penny")
    yield made
    made.database.close()


@pytest.fixture
def tom(sqlite_url: str) -> Iterator[Program]:
    made = Program(sqlite_url, "t.ash")
    yield made
    made.database.close()


def places(program: Program) -> list[tuple[int, int | None]]:
    return [(each.meeting_id, each.item_id) for each in program.presence.others()]


def until_stopped(keeper: PresenceKeeper, stop: Stop) -> None:
    while True:
        keeper.next(stop)


def events(program: Program) -> int:
    with program.database.reading() as records:
        counted: int = records._connection.execute(text("SELECT count(*) FROM change_event")).scalar_one()
    return counted


def test_going_through_a_list_of_items_is_told_once(rosalind: Program, tom: Program) -> None:
    told = events(tom)
    for item in range(1, 20):
        rosalind.keeper.be_at(3, item)
    rosalind.after(MOVE_SECONDS / 2)
    assert places(tom) == []
    rosalind.after(MOVE_SECONDS / 2)
    assert places(tom) == [(3, 19)]
    assert events(tom) == told + 1


def test_coming_and_going_is_told(rosalind: Program, tom: Program) -> None:
    rosalind.keeper.be_at(3, None)
    rosalind.after(MOVE_SECONDS)
    rosalind.keeper.be_at(4, 9)
    rosalind.after(MOVE_SECONDS)
    assert places(tom) == [(4, 9)]
    rosalind.keeper.be_away()
    rosalind.after(MOVE_SECONDS)
    assert places(tom) == []


def test_beats_go_on_while_something_is_open(rosalind: Program, tom: Program) -> None:
    rosalind.keeper.be_at(3, 7)
    rosalind.after(MOVE_SECONDS)
    told = events(tom)
    tom.after(0)
    for _ in range(6):
        rosalind.after(BEAT_SECONDS)
        for _ in range(3):
            assert tom.after(LOOK_SECONDS) is None
    assert places(tom) == [(3, 7)]
    assert events(tom) == told


def test_whoever_ends_without_a_word_is_missed_within_a_minute(rosalind: Program, tom: Program) -> None:
    rosalind.keeper.be_at(3, 7)
    rosalind.after(MOVE_SECONDS)
    assert tom.after(0) == ["r.penny"]
    for _ in range(round(STILL_SECONDS / LOOK_SECONDS) - 1):
        assert tom.after(LOOK_SECONDS) is None
    assert tom.after(LOOK_SECONDS) == []


def test_whoever_comes_is_seen_when_it_is_told(rosalind: Program, tom: Program) -> None:
    assert tom.after(0) is None
    rosalind.keeper.be_at(3, 7)
    rosalind.after(MOVE_SECONDS)
    assert tom.after(0) is None
    tom.keeper.look()
    assert tom.after(0) == ["r.penny"]


def test_nothing_is_said_while_the_database_is_away_and_all_is_made_up_for(
    rosalind: Program, tom: Program
) -> None:
    with tom.database.unit_of_work("t.ash") as work:
        work.settings.set("colour of the pencil", "blue")  # it holds the file from now on
        rosalind.keeper.be_at(3, 7)
        rosalind.after(MOVE_SECONDS)
        work.commit(Changes.of(Kind.WORDS))
    assert places(tom) == []
    rosalind.after(BEAT_SECONDS)
    assert places(tom) == [(3, 7)]


def test_nobody_is_shown_while_it_cannot_be_known(rosalind: Program, tom: Program, tmp_path: Path) -> None:
    rosalind.keeper.be_at(3, 7)
    rosalind.after(MOVE_SECONDS)
    assert tom.after(0) == ["r.penny"]
    file, aside = tmp_path / "minutes.sqlite", tmp_path / "aside"
    tom.database.close()
    file.rename(aside)
    file.mkdir()
    assert tom.after(LOOK_SECONDS) == []
    file.rmdir()
    aside.rename(file)


def test_stopped_it_leaves(rosalind: Program, tom: Program) -> None:
    stop = Stop()
    rosalind.keeper.be_at(3, 7)
    rosalind.after(MOVE_SECONDS)
    assert places(tom) == [(3, 7)]
    waker = threading.Thread(target=stop.stop)
    waker.start()
    with pytest.raises(Stopped):
        until_stopped(rosalind.keeper, stop)
    waker.join()
    assert places(tom) == []
