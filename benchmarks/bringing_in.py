"""How fast old minutes are brought in: a folder of generated pages, into an SQLite file and, if its address
is given, into an empty PostgreSQL database.

Run by hand, two minutes a database, where Python knows of resources (not on Windows):
python -m benchmarks.bringing_in [--pages 2000] [DATABASE_URL of an empty database]
"""

import argparse
import resource
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path
from random import Random

from sefton_minutes.composition import compose

PAGES = 2000
BODIES = 40
STATUSES = ("Agenda and minutes", "Agenda and draft minutes")
INTRODUCERS = (
    "RESOLVED: That",
    "RESOLVED:",
    "RESOLVED –",
    "It was RESOLVED that",
    "RESLOVED: That",
    "Agreed:",
)
TITLES = (
    "Sea Wall",
    "Harbour Dues",
    "Beach Huts",
    "Grants",
    "Market Hall",
    "Tree Planting",
    "Budget Monitoring",
)
PEOPLE = ("A. Thistlewood", "Ravi Dunlin", "Ada Finch", "B. Sandpiper", "C. Turnstone", "D. Whimbrel")
SENTENCE = (
    "members considered the report of the head of harbours and markets about the works proposed for the "
    "coming year with the costs set out in the appendix and the comments received from residents of the ward"
)
WORDS = SENTENCE.split()


def main() -> None:
    """Generate the pages once and bring them into each database."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("url", nargs="?")
    asked.add_argument("--pages", type=int, default=PAGES)
    given = asked.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_pages(folder / "pages", given.pages)
        measure("SQLite", f"sqlite:///{(folder / 'bench.sqlite').as_posix()}", folder)
        if given.url:
            measure("PostgreSQL", given.url, folder)


def measure(kind: str, url: str, folder: Path) -> None:
    """Bring the pages in, then once more, when all of them are known; print both. A processor second is what
    the program itself used: other programs at work slow the first figure alone."""
    services = compose(url, folder / kind, "benchmark", create=True)
    for run in ("first run", "again"):
        start, busy = time.perf_counter(), time.process_time()
        report = services.bringing.bring([folder / "pages"], lambda *_: None, lambda: False)
        took, busy = time.perf_counter() - start, time.process_time() - busy
        counts = ", ".join(f"{count} {result.value}" for result, count in report.counts.items() if count)
        rates = f"{len(report.files) / took:6.0f} pages/s {len(report.files) / busy:6.0f} a processor second"
        print(f"{kind:10} {run:9} {rates}   {counts}")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"{kind:10} {services.reviewing.count()} doubts wait for an answer; {peak} MiB of memory at most")
    services.close()


def write_pages(folder: Path, count: int) -> None:
    """Pages of many bodies and days, the same ones every time: some misspelt, some cut off, some agendas."""
    random = Random(1)
    folder.mkdir()
    for number in range(count):
        day = date(2004, 1, 5) + timedelta(days=number * 3 % 7300)
        body = f"{('Harbour', 'Markets', 'Coast', 'Parks')[number % 4]} Committee {number % BODIES + 1}"
        text = page(random, body, day) if number % 50 else "Only a note of the office, no page of a meeting."
        year = folder / f"{day.year}"
        year.mkdir(exist_ok=True)
        (year / f"{number:05}.txt").write_text(text, encoding="utf-8")


def page(random: Random, body: str, day: date) -> str:
    """One page with seven to fourteen items."""
    first = random.randint(1, 90)
    items = "".join(item(random, first + offset) for offset in range(random.randint(7, 14)))
    return (
        f"{random.choice(STATUSES)}\n\n{body}\n{day:%A} {day.day} {day:%B %Y} 6.30 pm\n\n"
        f"Venue: Town Hall, Marram\n\nContact: Rosalind Penny  Democratic Services Officer\n\n"
        f"Items\nNo. Item\n\n{items}"
    )


def item(random: Random, number: int) -> str:
    """A title, a paragraph or two, and what was resolved of it."""
    told = "\n\n".join(paragraph(random) for _ in range(random.randint(1, 3)))
    clauses = "\n\n".join(
        f"({letter})  the {random.choice(WORDS)} of the {random.choice(WORDS)} be noted; and"
        for letter in "123"
    )
    owner = random.choice(PEOPLE)
    return (
        f"{number}.\n\n{random.choice(TITLES)} {number} pdf icon PDF {random.randint(20, 900)} KB\n\n"
        f"{owner}\n\n"
        f"Minutes:\n\n{told}\n\n{random.choice(INTRODUCERS)}\n\n{clauses}\n\n"
        f"With reference to Minute No. {random.randint(1, 90)}, {owner} gave an update.\n\n"
    )


def paragraph(random: Random) -> str:
    """Some sentences of common words."""
    words = " ".join(random.choice(WORDS) for _ in range(random.randint(30, 90)))
    return f"{words.capitalize()}."


if __name__ == "__main__":
    main()
