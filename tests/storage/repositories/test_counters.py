"""Numbers are drawn in order: none twice, and none lost, whoever draws at the same time."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from sefton_minutes.domain.changes import NO_CHANGES
from sefton_minutes.storage.database import Database
from tests.builders import OFFICER

DRAWER = """
import random, sys
from sefton_minutes.domain.changes import NO_CHANGES
from sefton_minutes.storage.database import Database

chance = random.Random(sys.argv[2])
database = Database.open(sys.argv[1], patience=60)
for turn in range(12):
    with database.unit_of_work("drawer") as work:
        drawn = work.counters.draw("minutes", chance.randint(1, 3))
        if chance.random() < 0.7:
            work.commit(NO_CHANGES)
            print(*drawn)
database.close()
"""


def test_numbers_follow_each_other_in_each_series(database: Database) -> None:
    with database.unit_of_work(OFFICER) as work:
        assert list(work.counters.draw("minutes", 3)) == [1, 2, 3]
        assert list(work.counters.draw("papers")) == [1]
        assert list(work.counters.draw("minutes")) == [4]
        work.commit(NO_CHANGES)
    with database.reading() as records:
        assert records.counters.last("minutes") == 4
        assert records.counters.last("nothing drawn") == 0


def test_what_is_rolled_back_is_drawn_again(database: Database) -> None:
    with database.unit_of_work(OFFICER) as work:
        work.counters.draw("minutes", 5)
    with database.unit_of_work(OFFICER) as work:
        assert list(work.counters.draw("minutes", 2)) == [1, 2]


@pytest.mark.parametrize("count", [0, -1])
def test_less_than_one_number_cannot_be_drawn(database: Database, count: int) -> None:
    with database.unit_of_work(OFFICER) as work, pytest.raises(ValueError, match="cannot be drawn"):
        work.counters.draw("minutes", count)


def test_threads_draw_no_number_twice_and_leave_no_gap(database: Database) -> None:
    def draw(turn: int) -> list[int]:
        with database.unit_of_work(OFFICER) as work:
            drawn = work.counters.draw("minutes", turn % 3 + 1)
            if turn % 4 == 0:
                return []
            work.commit(NO_CHANGES)
        return list(drawn)

    with ThreadPoolExecutor(4) as pool:
        drawn = [number for numbers in pool.map(draw, range(24)) for number in numbers]
    assert sorted(drawn) == list(range(1, len(drawn) + 1))


def test_processes_draw_no_number_twice_and_leave_no_gap(database_url: str) -> None:
    drawers = [
        subprocess.Popen(
            [sys.executable, "-c", DRAWER, database_url, str(seed)], stdout=subprocess.PIPE, text=True
        )
        for seed in range(3)
    ]
    said = [drawer.communicate()[0] for drawer in drawers]
    assert [drawer.returncode for drawer in drawers] == [0, 0, 0]
    drawn = [int(number) for each in said for number in each.split()]
    assert sorted(drawn) == list(range(1, len(drawn) + 1))
    assert len(drawn) > 20
