"""How search stands up as the record grows: ratios within one run, no milliseconds of one computer.

Run by hand, half a minute: python benchmarks/search.py [DATABASE_URL of an empty database]
"""

import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from random import Random

from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.bodies import Body, BodyName
from sefton_minutes.domain.meetings import Meeting
from sefton_minutes.domain.search_text import parse_query
from sefton_minutes.storage.database import Database

MEETINGS = 100
ITEMS = 10
WORDS_OF_A_MINUTE = 120
QUERIES = {
    "common word": "w1",
    "two words": "w1 w7",
    "phrase": '"w1 w2"',
    "prefix": "w1*",
    "rare word": "w1900",
}


def main() -> None:
    """Measure at one size, then at four times that size."""
    with tempfile.TemporaryDirectory() as folder:
        url = sys.argv[1] if len(sys.argv) > 1 else f"sqlite:///{Path(folder) / 'search.sqlite'}"
        database = Database.open(url, create=True)
        random = Random(1)
        fill(database, random, MEETINGS)
        small = measure(database)
        fill(database, random, 3 * MEETINGS)
        large = measure(database)
        database.close()
    print(f"{'':14}{'to rare word':>12}{'four times the record':>24}")
    for name in QUERIES:
        print(f"{name:14}{large[name] / large['rare word']:>11.1f}x{large[name] / small[name]:>23.1f}x")


def fill(database: Database, random: Random, meetings: int) -> None:
    """Keep meetings of invented words, common ones more often than rare ones."""
    with database.unit_of_work("benchmark") as work:
        body = work.bodies.add(Body((BodyName("Benchmark Committee"),)))
        for number in range(meetings):
            meeting = work.meetings.add(Meeting(body.id, date(2000, 1, 1) + timedelta(days=number * 5)))
            for _ in range(ITEMS):
                words = (f"w{int(2000 ** random.random())}" for _ in range(WORDS_OF_A_MINUTE))
                work.items.insert(meeting.id, AgendaItem(title="Item", minute_text=" ".join(words)))
            work.search.refresh_meeting(meeting.id)
        work.commit()


def measure(database: Database) -> dict[str, float]:
    """Seconds of each query, count and newest fifty together."""
    return {name: best(partial(search, database, asked)) for name, asked in QUERIES.items()}


def search(database: Database, asked: str) -> None:
    """What a window asks of the database at one keystroke."""
    with database.reading() as records:
        records.search.find(parse_query(asked))


def best(job: Callable[[], None]) -> float:
    """The shortest of fifty runs, in seconds: the one least disturbed by others."""
    took = []
    for _ in range(50):
        start = time.perf_counter()
        job()
        took.append(time.perf_counter() - start)
    return min(took)


if __name__ == "__main__":
    main()
