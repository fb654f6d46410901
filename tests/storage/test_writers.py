"""More than three programs that write at once are noticed; those that take turns are not."""

from collections.abc import Iterator

import pytest

from sefton_minutes.domain.changes import EVERYTHING, Changes, Kind
from sefton_minutes.storage.database import Database
from sefton_minutes.storage.writers import SECONDS, Writers
from tests.builders import OFFICER


@pytest.fixture
def four(sqlite_url: str) -> Iterator[list[Database]]:
    """Four programs on one file."""
    opened = [Database.open(sqlite_url) for _ in range(4)]
    yield opened
    for database in opened:
        database.close()


def write(database: Database, changes: Changes = EVERYTHING) -> None:
    with database.unit_of_work(OFFICER) as work:
        work.settings.set("council", "Marram")
        work.commit(changes)


def test_the_fourth_program_that_writes_is_noticed(four: list[Database]) -> None:
    write(four[3])
    seen = four[0]
    seen.look_at_writers()
    for database in (*four[:3], *four[:3]):
        write(database)
    seen.look_at_writers()
    assert seen.notice == ""
    write(four[3])
    seen.look_at_writers()
    assert seen.notice.startswith("More than three programs write to this database at once. PostgreSQL")


def test_who_only_comes_and_goes_is_no_writer(four: list[Database]) -> None:
    four[0].look_at_writers()
    for database in four:
        write(database, Changes.of(Kind.PRESENCE))
    four[0].look_at_writers()
    assert four[0].notice == ""


def test_programs_that_take_turns_are_few(four: list[Database]) -> None:
    clock = [0.0]
    writers = Writers(lambda: clock[0])
    for database in four:
        with database.engine.connect() as connection:
            writers.look(connection)
        write(database)
        with database.engine.connect() as connection:
            writers.look(connection)
        clock[0] += SECONDS / 3 + 1
    assert not writers.are_many


def test_a_server_is_made_for_many(postgresql_url: str) -> None:
    database = Database.open(postgresql_url)
    database.look_at_writers()
    assert (database.notice, database.only_reads) == ("", "")
    database.close()
