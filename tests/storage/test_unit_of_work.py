"""Changes are kept together or not at all, in order, and none is lost."""

import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import event, make_url, text
from sqlalchemy.exc import IntegrityError

from sefton_minutes.domain.changes import NO_CHANGES
from sefton_minutes.domain.errors import ChangedMeanwhile, DatabaseFull, DatabaseUnavailable, NotFound
from sefton_minutes.storage.database import Database
from tests.builders import (
    OFFICER,
    a_body,
    a_meeting,
    an_action,
    an_attendance,
    an_item,
    kept_item,
    kept_meeting,
)

END_THE_OTHERS = """
SELECT pg_terminate_backend(pid) FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid()
"""

WRITER = """
import sys
from sefton_minutes.domain.changes import NO_CHANGES
from sefton_minutes.storage.database import Database
database = Database.open(sys.argv[1])
number = 0
while True:
    number += 1
    with database.unit_of_work("r.penny") as work:
        for part in range(20):
            work.audit.add("written", "item", number, {"text": "x" * 2000})
        work.commit(NO_CHANGES)
    print(number, flush=True)
"""


def at_once(*jobs: Callable[[], object]) -> list[BaseException]:
    """Run jobs on threads of their own; what they raised."""
    raised: list[BaseException] = []

    def run(job: Callable[[], object]) -> None:
        try:
            job()
        except BaseException as error:  # noqa: BLE001 - whatever a thread raises is the test's to tell
            raised.append(error)

    threads = [threading.Thread(target=run, args=(job,)) for job in jobs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return raised


def test_it_rolls_back_unless_committed(database: Database) -> None:
    with database.unit_of_work(OFFICER) as work:
        work.bodies.add(a_body())
    with database.reading() as records:
        assert records.bodies.all() == ()


def test_it_rolls_back_when_something_is_raised(database: Database) -> None:
    with pytest.raises(NotFound), database.unit_of_work(OFFICER) as work:
        work.items.insert(work.bodies.add(a_body()).id, an_item())
    with database.reading() as records:
        assert records.bodies.all() == ()


def test_what_is_committed_is_there_after_closing(database_url: str) -> None:
    first = Database.open(database_url)
    meeting = kept_meeting(first)
    first.close()
    second = Database.open(database_url)
    with second.reading() as records:
        assert records.meetings.get(meeting.id) == meeting
    second.close()


def test_a_record_cannot_belong_to_one_that_is_not_there(database: Database) -> None:
    with pytest.raises(IntegrityError), database.unit_of_work(OFFICER) as work:
        work.meetings.add(a_meeting(body_id=12345))


def test_of_two_writers_with_one_version_the_second_is_told(database: Database) -> None:
    item = kept_item(database)
    with database.unit_of_work("first") as work:
        work.items.update(replace(item, minute_text="The first officer's words."))
        work.commit(NO_CHANGES)
    with pytest.raises(ChangedMeanwhile) as told, database.unit_of_work("second") as work:
        work.items.update(replace(item, minute_text="The second officer's words."))
    assert str(told.value).startswith("Somebody else has changed this item meanwhile.")
    with database.reading() as records:
        assert records.items.get(item.id).minute_text == "The first officer's words."


def test_two_writers_at_once_lose_nothing(database: Database) -> None:
    meeting = kept_meeting(database)
    with database.unit_of_work(OFFICER) as work:
        action = work.actions.add(an_action(meeting.id, text=""))
        work.commit(NO_CHANGES)

    def append(letter: str) -> None:
        written = 0
        while written < 10:
            try:
                with database.unit_of_work(letter) as work:
                    now = work.actions.get(action.id)
                    work.actions.update(replace(now, text=now.text + letter))
                    work.commit(NO_CHANGES)
            except ChangedMeanwhile:
                continue
            written += 1

    assert at_once(lambda: append("a"), lambda: append("b")) == []
    with database.reading() as records:
        kept = records.actions.get(action.id)
    assert sorted(kept.text) == ["a"] * 10 + ["b"] * 10
    assert kept.version == 21


def test_sqlite_writers_wait_for_each_other_before_they_read(sqlite_url: str) -> None:
    database = Database.open(sqlite_url)

    def count_up() -> None:
        for _ in range(10):
            with database.unit_of_work(OFFICER) as work:
                work.settings.set("count", str(int(work.settings.get("count", "0")) + 1))
                work.commit(NO_CHANGES)

    assert at_once(count_up, count_up, count_up) == []
    with database.reading() as records:
        assert records.settings.get("count") == "30"
    database.close()


def test_two_officers_may_reorder_and_add_at_once(database: Database) -> None:
    meeting = kept_meeting(database)
    items = [kept_item(database, meeting, title=title) for title in "ABCDE"]

    def move_about(first: int) -> None:
        for step in range(6):
            with database.unit_of_work(OFFICER) as work:
                work.items.move(items[(first + step) % 5].id, step % 5)
                work.items.insert(meeting.id, an_item(f"{first}.{step}"), 1)
                work.commit(NO_CHANGES)

    assert at_once(lambda: move_about(0), lambda: move_about(3)) == []
    with database.reading() as records:
        kept = records.items.of_meeting(meeting.id)
    assert [item.position for item in kept] == list(range(17))
    assert len({item.title for item in kept}) == 17


def test_two_officers_may_refuse_and_set_the_same_at_once(database: Database) -> None:
    item = kept_item(database)

    def refuse_and_set() -> None:
        for number in range(6):
            with database.unit_of_work(OFFICER) as work:
                work.answers.add(item.id, f"digest {number}")
                work.settings.set(f"setting {number}", "kept")
                work.commit(NO_CHANGES)

    assert at_once(refuse_and_set, refuse_and_set) == []
    with database.reading() as records:
        assert len(records.answers.of_item(item.id).refused) == 6
        assert records.settings.get("setting 5") == "kept"


def test_two_officers_may_write_the_attendance_at_once(database: Database) -> None:
    meeting = kept_meeting(database)

    def add_a_name(name: str) -> None:
        for _ in range(5):
            with database.unit_of_work(OFFICER) as work:
                work.meetings.hold(meeting.id)
                now = work.attendance.of_meeting(meeting.id)
                work.attendance.replace(meeting.id, (*now, an_attendance(name)))
                work.commit(NO_CHANGES)

    assert at_once(lambda: add_a_name("Una Teal"), lambda: add_a_name("Ivo Lark")) == []
    with database.reading() as records:
        kept = records.attendance.of_meeting(meeting.id)
    assert [entry.position for entry in kept] == list(range(10))


def test_a_lock_that_is_held_too_long_is_a_sentence(database_url: str) -> None:
    database = Database.open(database_url, patience=0.2)
    item = kept_item(database)
    with database.unit_of_work("holds the lock") as holder:
        holder.items.update(item)
        with (
            pytest.raises(DatabaseUnavailable) as told,
            database.unit_of_work("waits") as work,
        ):
            work.items.update(item)
    assert str(told.value) == (
        f"The database {database.place} is locked by another program."
        " Nothing was changed; try again in a moment."
    )
    database.close()


def test_a_full_disk_is_a_sentence_and_nothing_changes(sqlite_url: str) -> None:
    database = Database.open(sqlite_url)
    item = kept_item(database)
    database.close()
    with closing(sqlite3.connect(make_url(sqlite_url).database or "")) as file:
        (pages,) = file.execute("PRAGMA page_count").fetchone()
    event.listen(
        database.engine,
        "connect",
        lambda connection, _: connection.execute(f"PRAGMA max_page_count = {pages + 5}"),
    )
    with pytest.raises(DatabaseFull) as told, database.unit_of_work(OFFICER) as work:
        work.items.update(replace(item, minute_text="It was noted. " * 10_000))
    assert str(told.value).startswith(f"The disk that holds the database {database.place} is full.")
    with database.reading() as records:
        assert records.items.get(item.id) == item
    database.close()


def test_a_read_only_file_is_read_and_saving_is_refused(sqlite_url: str, as_nobody: None) -> None:
    file = Path(make_url(sqlite_url).database or "")
    file.chmod(0o444)
    database = Database.open(sqlite_url)
    with database.reading() as records:
        assert records.bodies.all() == ()
    with pytest.raises(DatabaseUnavailable) as told, database.unit_of_work(OFFICER) as work:
        work.bodies.add(a_body())
    assert str(told.value).startswith(f"The database {file} is read-only.")
    database.close()


def test_a_connection_that_the_server_ended_is_a_sentence_and_the_next_works(postgresql_url: str) -> None:
    database = Database.open(postgresql_url)
    killer = Database.open(postgresql_url)
    kept_meeting(database)

    def save_while_the_server_ends() -> None:
        with database.unit_of_work(OFFICER) as work:
            work.bodies.add(a_body())
            with killer.engine.begin() as connection:
                connection.execute(text(END_THE_OTHERS))
            work.bodies.add(a_body("Allotments Panel"))

    with pytest.raises(DatabaseUnavailable) as told:
        save_while_the_server_ends()
    assert "closed the connection" in str(told.value)
    kept_meeting(database)
    killer.close()
    database.close()


def test_a_killed_program_loses_no_committed_work(sqlite_url: str) -> None:
    writer = subprocess.Popen([sys.executable, "-c", WRITER, sqlite_url], stdout=subprocess.PIPE, text=True)
    assert writer.stdout is not None
    told = [int(writer.stdout.readline()) for _ in range(15)]
    writer.kill()
    told += [int(line) for line in writer.stdout.read().split()]
    writer.wait()
    writer.stdout.close()
    database = Database.open(sqlite_url)
    with database.reading() as records:
        assert [len(records.audit.of_record("item", number)) for number in told] == [20] * len(told)
        assert len(records.audit.of_record("item", told[-1] + 1)) in (0, 20)
    database.close()
