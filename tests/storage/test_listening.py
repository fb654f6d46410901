"""What one open database hears of another: on both kinds, and when the connection or the announcements are
lost."""

import json
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic
from typing import Any

import psycopg
import pytest
from sqlalchemy import make_url, text

from sefton_minutes.domain.changes import EVERYTHING, NO_CHANGES, Changes, Kind
from sefton_minutes.domain.errors import DatabaseUnavailable
from sefton_minutes.domain.stopping import Stop
from sefton_minutes.storage import announcing, server_announcements
from sefton_minutes.storage.announcements import MOST_AT_ONCE, Announcements
from sefton_minutes.storage.database import Database
from sefton_minutes.storage.listening import listen
from tests.cut_connection import CutConnection
from tests.storage.far import far_url

SOON = 5.0
"""Seconds for which an announcement that was made is waited for; it comes at once."""
ITEM = Changes.of(Kind.MINUTES, meeting_id=3, item_id=7)

Opened = Callable[[], Database]
Heard = Callable[[Database], Announcements]


@pytest.fixture
def opened(database_url: str) -> Iterator[Opened]:
    """Opens the same database once more, as another computer would."""
    made: list[Database] = []

    def open_it() -> Database:
        made.append(Database.open(database_url))
        return made[-1]

    yield open_it
    for each in made:
        each.close()


@pytest.fixture
def heard() -> Iterator[Heard]:
    made: list[Announcements] = []

    def listen_to(database: Database) -> Announcements:
        made.append(listen(database))
        return made[-1]

    yield listen_to
    for each in made:
        each.close()


def change(database: Database, changes: Changes, who: str = "t.ash") -> None:
    with database.unit_of_work(who) as work:
        work.settings.set("colour of the pencil", repr(changes))
        work.commit(changes)


def all_that_is_heard(listening: Announcements, times: int = 1) -> list[Changes]:
    """What comes until so much has come; of strange things alone, nothing comes at once."""
    got: list[Changes] = []
    until = monotonic() + SOON
    while len(got) < times:
        came = listening.hear(SOON, Stop())
        assert came or monotonic() < until, f"nothing more than {got}"
        got += came
    return got


def nothing_is_heard(listening: Announcements) -> bool:
    return listening.hear(0.0, Stop()) == ()


def test_what_another_program_changed_is_heard(opened: Opened, heard: Heard) -> None:
    listening = heard(opened())
    change(opened(), ITEM)
    assert all_that_is_heard(listening) == [ITEM]
    assert nothing_is_heard(listening)


def test_ones_own_changes_are_not(opened: Opened, heard: Heard) -> None:
    mine, other = opened(), opened()
    listening = heard(mine)
    change(mine, ITEM)
    change(other, Changes.of(Kind.PEOPLE))
    change(mine, ITEM)
    assert all_that_is_heard(listening) == [Changes.of(Kind.PEOPLE)]
    assert nothing_is_heard(listening)


def test_what_was_changed_before_is_not_heard_again(opened: Opened, heard: Heard) -> None:
    other = opened()
    change(other, ITEM)
    assert nothing_is_heard(heard(opened()))


def test_what_was_rolled_back_or_altered_nothing_is_not_told(opened: Opened, heard: Heard) -> None:
    listening, other = heard(opened()), opened()
    with other.unit_of_work("t.ash") as work:
        work.settings.set("colour of the pencil", "blue")
    change(other, NO_CHANGES)
    change(other, ITEM)
    assert all_that_is_heard(listening) == [ITEM]


def test_many_at_once_all_arrive(opened: Opened, heard: Heard) -> None:
    listening, other = heard(opened()), opened()
    for number in range(1, 31):
        change(other, Changes.of(Kind.ITEMS, meeting_id=number))
    assert [each.meeting_id for each in all_that_is_heard(listening, 30)] == list(range(1, 31))


def test_whoever_is_stopped_does_not_listen_on(opened: Opened, heard: Heard) -> None:
    stop = Stop()
    stop.stop()
    assert heard(opened()).hear(3600.0, stop) == ()


HOSTILE: tuple[Any, ...] = (
    "", "null", "[]", "7", '"minutes"', "{", "[" * 450, '{"by": "x"}',
    {"by": "x", "kinds": "minutes", "meeting": 3, "item": 7},
    {"by": "x", "kinds": [], "meeting": 3, "item": 7},
    {"by": "x", "kinds": ["secrets", 7, None, ["minutes"]], "meeting": 3, "item": 7},
    {"by": "x", "kinds": ["minutes"], "meeting": "3; DROP TABLE meeting", "item": 7},
    {"by": "x", "kinds": ["minutes"], "meeting": 2**40, "item": 7},
    {"by": "x", "kinds": ["minutes"], "meeting": -3, "item": True},
    {"by": "x", "kinds": ["minutes"], "meeting": 3.5, "item": None},
    {"by": "x", "kinds": ["minutes"] * 700, "meeting": 3, "item": 7},
)  # fmt: skip


def test_strange_notifications_are_passed_over(postgresql_url: str, heard: Heard) -> None:
    database = Database.open(postgresql_url)
    listening = heard(database)
    with psycopg.connect(plain(postgresql_url), autocommit=True) as stranger:
        for payload in HOSTILE:
            words = payload if isinstance(payload, str) else json.dumps(payload)
            stranger.execute("SELECT pg_notify(%s, %s)", (announcing.CHANNEL, words))
        newer = {"by": "y", "kinds": ["minutes", "holograms"], "meeting": 3, "item": 7}
        stranger.execute("SELECT pg_notify(%s, %s)", (announcing.CHANNEL, json.dumps(newer)))
    assert all_that_is_heard(listening) == [ITEM]
    listening.close()
    database.close()


def test_strange_rows_are_passed_over(sqlite_url: str, heard: Heard) -> None:
    database = Database.open(sqlite_url)
    listening = heard(database)
    rows = [
        ("x", "secrets", 3, 7), ("x", "", 3, 7), ("x", "minutes", 2**40, 7), ("x", "minutes", "3", "7 OR 1"),
        ("x", "minutes " * 9000, -1, 7), ("y", "minutes holograms", 3, 7),
    ]  # fmt: skip
    with sqlite3.connect(file_of(sqlite_url)) as stranger:
        insert = "INSERT INTO change_event (token, kinds, meeting_id, item_id) VALUES (?, ?, ?, ?)"
        stranger.executemany(insert, rows)
    stranger.close()
    assert all_that_is_heard(listening) == [ITEM]
    listening.close()
    database.close()


def test_a_killed_connection_is_told_and_can_be_had_again(postgresql_url: str, heard: Heard) -> None:
    database = Database.open(postgresql_url)
    listening = heard(database)
    with psycopg.connect(plain(postgresql_url), autocommit=True) as admin:
        admin.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%'")
    with pytest.raises(DatabaseUnavailable, match="closed the connection"):
        all_that_is_heard(listening)
    again = heard(database)
    change(database, ITEM)
    other = Database.open(postgresql_url)
    change(other, Changes.of(Kind.PEOPLE))
    assert all_that_is_heard(again) == [Changes.of(Kind.PEOPLE)]
    again.close()
    other.close()
    database.close()


@pytest.fixture
def far(network: CutConnection, postgresql_url: str) -> Iterator[Database]:
    """The database, over that network."""
    database = Database.open(far_url(postgresql_url, network), patience=0.2)
    yield database
    database.close()


def test_a_network_that_is_cut_is_told(network: CutConnection, far: Database, heard: Heard) -> None:
    listening = heard(far)
    assert nothing_is_heard(listening)
    network.cut()
    with pytest.raises(DatabaseUnavailable):
        all_that_is_heard(listening)


def test_a_network_that_only_went_silent_is_noticed(
    network: CutConnection, far: Database, heard: Heard, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing came for long, so the server is asked whether it is there."""
    monkeypatch.setattr(server_announcements, "SILENT_SECONDS", 0.0)
    listening = heard(far)
    assert nothing_is_heard(listening)
    network.silence()
    with pytest.raises(DatabaseUnavailable):
        nothing_is_heard(listening)


def test_a_file_keeps_the_newest_announcements(sqlite_url: str, heard: Heard) -> None:
    """And whoever slept while more were made reads everything again, then goes on."""
    sleeper, writer = Database.open(sqlite_url), Database.open(sqlite_url)
    listening = heard(sleeper)
    change(writer, ITEM)
    assert all_that_is_heard(listening) == [ITEM]
    for number in range(announcing.KEPT + announcing.PRUNED_EVERY):
        with writer.unit_of_work("t.ash") as work:
            work.commit(Changes.of(Kind.WORDS, meeting_id=number + 1))
    with writer.reading() as records:
        kept = records._connection.execute(text("SELECT count(*) FROM change_event")).scalar_one()
    assert announcing.KEPT <= kept < announcing.KEPT + announcing.PRUNED_EVERY
    assert all_that_is_heard(listening) == [EVERYTHING]
    change(writer, ITEM)
    assert all_that_is_heard(listening) == [ITEM]
    assert kept <= MOST_AT_ONCE + announcing.PRUNED_EVERY
    for each in (sleeper, writer):
        each.close()
    listening.close()


def test_a_file_that_was_restored_is_read_again(sqlite_url: str, tmp_path: Path, heard: Heard) -> None:
    database, writer = Database.open(sqlite_url), Database.open(sqlite_url)
    change(writer, ITEM)
    backup = sqlite3.connect(tmp_path / "backup.sqlite")
    source = sqlite3.connect(file_of(sqlite_url))
    source.backup(backup)
    change(writer, ITEM)
    change(writer, ITEM)
    listening = heard(database)
    backup.backup(source)
    source.close()
    backup.close()
    assert all_that_is_heard(listening) == [EVERYTHING]
    change(writer, Changes.of(Kind.PEOPLE))
    assert all_that_is_heard(listening) == [Changes.of(Kind.PEOPLE)]
    listening.close()
    writer.close()
    database.close()


def test_listening_holds_nothing_of_a_file(sqlite_url: str, heard: Heard) -> None:
    """The whole journal can be folded into the file, and others get the lock that shuts everybody out."""
    database, writer = Database.open(sqlite_url), Database.open(sqlite_url)
    listening = heard(database)
    change(writer, ITEM)
    assert all_that_is_heard(listening) == [ITEM]
    other = sqlite3.connect(file_of(sqlite_url), isolation_level=None, timeout=0)
    assert other.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] == 0
    other.execute("BEGIN EXCLUSIVE")
    assert nothing_is_heard(listening)
    other.execute("ROLLBACK")
    change(writer, ITEM)
    assert all_that_is_heard(listening) == [ITEM]
    other.close()
    listening.close()
    for each in (writer, database):
        each.close()


def test_whoever_may_only_read_the_file_hears_as_well(
    sqlite_url: str, tmp_path: Path, heard: Heard, as_nobody: None
) -> None:
    writer = sqlite3.connect(file_of(sqlite_url))
    writer.execute("PRAGMA journal_mode = DELETE")
    file_of(sqlite_url).chmod(0o444)
    database = Database.open(sqlite_url)
    listening = heard(database)
    row = "INSERT INTO change_event (token, kinds, meeting_id, item_id) VALUES ('x', 'minutes', 3, 7)"
    writer.execute(row)
    writer.commit()
    writer.close()
    assert all_that_is_heard(listening) == [ITEM]
    listening.close()
    database.close()


def file_of(url: str) -> Path:
    return Path(url.removeprefix("sqlite:///"))


def plain(url: str) -> str:
    return make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
