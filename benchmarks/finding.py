"""How soon minutes are found in a council of twenty years: our search, whole, against the bare index of the
database and against plain LIKE, in one run.

    python -m benchmarks.finding [--size S|L|M|XL] [--folder FOLDER] [DATABASE_URL of an empty database]

L, the size that figures are about, has 12,000 meetings with 144,000 items; M is four and XL ten times as
large. The council is generated, which takes minutes; it is kept in FOLDER for the next time. With a URL the
same is asked of PostgreSQL too, and filled in the first time.

Ours is all that a window waits for: the hits in order, thirty of them with titles, numbers, clauses, snippets
and marks, the count, near misses, acronyms. The bare index gives as many keys and snippets of folded words
(PostgreSQL: keys alone) and a count; LIKE gives the keys. Every query runs three times: told are all runs,
and of each query the shortest, the one least disturbed by other programs, by which the ratios are. Processor
time is that of this program's thread, where SQLite runs too. As in the window, what was loaded is kept from
the collector of garbage.

The aims on SQLite: 16 ms at the 95th percentile newest first, 50 ms for the best, 50 ms for near misses.
"""

import argparse
import gc
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from random import Random

import psycopg
from sqlalchemy import make_url

from benchmarks.corpus import MEETINGS_A_YEAR, Council, cached, filled
from benchmarks.figures import tell
from sefton_minutes.domain.searching.query import Term, parse_query
from sefton_minutes.domain.searching.request import SHOWN_AT_ONCE, SearchKind, SearchOrder, SearchRequest
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.searching import Searching
from sefton_minutes.storage.database import Database

RUNS = 3
NAIVE_AT_MOST = 4
"""Queries of a kind that plain LIKE is asked: it takes long."""

PHRASES = ("tree preservation order", "selective licensing of landlords", "community safety priorities")
COMMON = ("report", "the", "committee", "councillor", "that", "members")
WORDS = ("homelessness", "resurfacing", "apprenticeships", "encampments", "safeguarding", "treasury")
PAIRS = ("parking enforcement", "budget monitoring", "pension valuation", "site visit", "harbour dues")
Search = Callable[[SearchRequest], object]


@dataclass(frozen=True, slots=True)
class Took:
    """Milliseconds of one query: by the clock, and of the processor."""

    clock: float
    processor: float


class _Now:
    """The clock of a desk that nothing is written at."""

    def now(self) -> datetime:
        """This instant."""
        return datetime.now(UTC)

    def today(self) -> date:
        """This day."""
        return self.now().date()


def kinds_of_queries() -> dict[str, list[SearchRequest]]:
    """What is asked, the same in every run."""
    council, random = Council("S"), Random(7)
    places = random.sample(council.places[:800], 6)
    surnames = random.sample(council.surnames[:400], 6)
    rare = random.sample(council.rare[2000:], 8)
    threes = [f"{place} {subject}" for place, subject in zip(places, PAIRS, strict=False)]
    typed = [*WORDS[:3], *places[:2], *PAIRS[:3], *threes[:2], *PHRASES]
    return {
        "as one types": [SearchRequest(words) for each in typed for words in keys(each)],
        "one word": _requests(WORDS),
        "two words": _requests((*PAIRS, *(f"{name} moved" for name in surnames[:3]))),
        "three words": _requests((*threes, *PHRASES)),
        "phrase": _requests(f'"{each}"' for each in (*PHRASES, *PAIRS, "the report be noted")),
        "beginning": _requests(("home*", "plan*", "comm*", "stre*", "re*", "co*", "s*", f"{places[0][:4]}*")),
        "rare word": _requests(rare),
        "very common": _requests(COMMON),
        "body and years": [
            SearchRequest(words, 12, date(2010, 4, 1), date(2014, 3, 31)) for words in (*WORDS, *PAIRS)
        ],
        "in decisions": [
            SearchRequest(words, kind=SearchKind.DECISIONS) for words in (*WORDS, *PAIRS, "noted")
        ],
        "with a person": [SearchRequest("report", person=f"Cllr {name}") for name in surnames],
        "oldest first": [SearchRequest(words, order=SearchOrder.OLDEST) for words in (*WORDS, *PAIRS)],
        "best first": [
            SearchRequest(words, order=SearchOrder.BEST)
            for words in (
                *WORDS,
                *PAIRS,
                *threes,
                *COMMON,
                *(f'"{each}"' for each in PHRASES),
                "plan*",
                "re*",
            )
        ],
        "more like this": [SearchRequest("", like_item_id=item) for item in range(1006, 1100, 12)],
        "misspelt": _requests(map(misspelt, (*places, *surnames, *WORDS))),
    }


def keys(words: str) -> Iterator[str]:
    """The words as each key leaves them, from the second letter on; the last may still be growing."""
    for end in range(2, len(words) + 1):
        last = words[:end].rpartition(" ")[2]
        yield words[:end] + ("*" if len(last) > 1 else "")


def misspelt(word: str) -> str:
    """Two letters in the middle change places, and an x is put at the end: nothing has it."""
    middle = len(word) // 2
    return f"{word[: middle - 1]}{word[middle]}{word[middle - 1]}{word[middle + 1 :]}x"


def ours(database: Database) -> Search:
    """What the window calls."""
    return Searching(Desk(database, "benchmark", _Now())).search


def bare_fts5(connection: sqlite3.Connection) -> Search:
    """FTS5 as its manual says, on the same lists of words."""
    match = "FROM search_words WHERE search_words MATCH ?"

    def search(request: SearchRequest) -> object:
        asked = " ".join(_in_fts5(term) for term in parse_query(request.words).wanted)
        order = "rank" if request.order is SearchOrder.BEST else "rowid DESC"
        snippet = "snippet(search_words, 2, '[', ']', '…', 20)"
        found = connection.execute(
            f"SELECT rowid, {snippet} {match} ORDER BY {order} LIMIT {request.limit}",
            (asked,),
        ).fetchall()
        counted = f"SELECT count(*) FROM (SELECT 1 {match} LIMIT 1001)"  # noqa: S608 - our own words
        return found, connection.execute(counted, (asked,)).fetchall()

    return search


def bare_vectors(connection: "psycopg.Connection[tuple[int]]") -> Search:
    """PostgreSQL's own operator, on the same vectors."""
    match = "FROM search_item WHERE search_words @@ %s::tsquery"
    order = f"SELECT key {match} ORDER BY key DESC LIMIT {SHOWN_AT_ONCE}"
    count = f"SELECT count(*) FROM (SELECT 1 {match} LIMIT 1001) AS found"  # noqa: S608 - our own words

    def search(request: SearchRequest) -> object:
        wanted = parse_query(request.words).wanted
        words = [(word, term.is_prefix and word == term.words[-1]) for term in wanted for word in term.words]
        asked = " & ".join(f"'{word}'" + (":*" if begun else "") for word, begun in words)
        return [connection.execute(query.encode(), (asked,)).fetchall() for query in (order, count)]

    return search


def naive(execute: Callable[[str, Sequence[str]], object], mark: str) -> Search:
    """Every word anywhere in the texts, by LIKE; `mark` stands for a parameter."""
    texts = "lower(agenda_item.title || ' ' || agenda_item.agenda_text || ' ' || agenda_item.minute_text)"

    def search(request: SearchRequest) -> object:
        words = [" ".join(term.words) for term in parse_query(request.words).wanted]
        like = " AND ".join(f"{texts} LIKE {mark}" for _ in words)
        query = (
            "SELECT agenda_item.id FROM agenda_item JOIN meeting ON meeting.id = agenda_item.meeting_id "  # noqa: S608 - our own words
            f"WHERE {like} ORDER BY meeting.day DESC LIMIT {request.limit}"
        )
        return execute(query, [f"%{word}%" for word in words])

    return search


def measured(search: Search, requests: Iterable[SearchRequest], runs: int = RUNS) -> list[list[Took]]:
    """Every run of each query."""
    return [[_run(search, replace(request)) for _ in range(runs)] for request in requests]


def table(named: str, kinds: dict[str, list[SearchRequest]], contestants: Sequence[Search]) -> None:
    """Ask everything of ours, the bare index and LIKE, and print a line for each kind."""
    us, bare, plain = contestants
    print(f"\n{named}: milliseconds: middle / 95 of 100 / longest; every run, then the shortest of {RUNS}")
    print(
        f"{'':16}{'':>4} {'every run':>22} {'its processor':>20} {'shortest':>14} {'bare index':>14} "
        f"{'LIKE':>6}  ratios"
    )
    for kind, requests in kinds.items():
        mine = measured(us, requests)
        every = [run.clock for runs in mine for run in runs]
        processor = [run.processor for runs in mine for run in runs]
        line = f"{kind:16}{len(requests):>4} {_spread(every):>22} {_spread(processor):>20}"
        line += f" {_spread(_shortest(mine), longest=False):>14}"
        asked = [request for request in requests if request.words and not request.person]
        if asked and kind != "misspelt":
            line += _beside_rivals(f"{named}: {kind}", _shortest(mine), bare, plain, asked)
        print(line, flush=True)


def _beside_rivals(
    named: str, ours: Sequence[float], bare: Search, plain: Search, asked: Sequence[SearchRequest]
) -> str:
    theirs = _shortest(measured(bare, asked))
    slow = _shortest(measured(plain, _spread_out(asked), runs=1))
    tell("finding", named, ours, "the bare index", theirs)
    tell("finding", named, ours, "plain LIKE", slow)
    middle = _at(ours, 0.5)
    ratios = f"{middle / _at(theirs, 0.5):.1f}x bare, LIKE {_at(slow, 0.5) / middle:.0f}x ours"
    return f" {_spread(theirs, longest=False):>14} {_at(slow, 0.5):>6.0f}  {ratios}"


def measure_sqlite(url: str, size: str) -> None:
    """Our search in a file, and its rivals."""
    with (
        closing(Database.open(url)) as database,
        closing(sqlite3.connect(make_url(url).database or "", isolation_level=None)) as plain,
    ):
        rivals = bare_fts5(plain), naive(lambda query, given: plain.execute(query, given).fetchall(), "?")
        table(f"SQLite, size {size}", kinds_of_queries(), (ours(database), *rivals))


def measure_postgresql(url: str, size: str) -> None:
    """Our search on a server, and its rivals."""
    bare_url = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    with closing(filled(url, size)) as database, psycopg.connect(bare_url, autocommit=True) as plain:
        plain.execute("ANALYZE")
        rivals = (
            bare_vectors(plain),
            naive(lambda query, given: plain.execute(query.encode(), given).fetchall(), "%s"),
        )
        table(f"PostgreSQL, size {size}", kinds_of_queries(), (ours(database), *rivals))


def main() -> None:
    """Make the council where it is not there yet, and ask."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("url", nargs="?")
    asked.add_argument("--size", choices=MEETINGS_A_YEAR, default="S")
    asked.add_argument("--folder", type=Path)
    given = asked.parse_args()
    gc.freeze()
    with tempfile.TemporaryDirectory() as folder:
        measure_sqlite(cached(given.folder or Path(folder), given.size), given.size)
        if given.url:
            measure_postgresql(given.url, given.size)


def _requests(words: Iterable[str]) -> list[SearchRequest]:
    return [SearchRequest(each) for each in words]


def _in_fts5(term: Term) -> str:
    return f'"{" ".join(term.words)}"' + (" *" if term.is_prefix else "")


def _shortest(queries: Iterable[Sequence[Took]]) -> list[float]:
    return [min(run.clock for run in runs) for runs in queries]


def _run(search: Search, request: SearchRequest) -> Took:
    clock, processor = time.perf_counter(), time.thread_time()
    search(request)
    return Took(1000 * (time.perf_counter() - clock), 1000 * (time.thread_time() - processor))


def _spread_out(requests: Sequence[SearchRequest]) -> Sequence[SearchRequest]:
    return requests[:: max(1, len(requests) // NAIVE_AT_MOST)][:NAIVE_AT_MOST]


def _spread(took: Sequence[float], *, longest: bool = True) -> str:
    parts = [_at(took, 0.5), _at(took, 0.95)] + ([max(took)] if longest else [])
    return " / ".join(f"{each:.1f}" for each in parts)


def _at(took: Sequence[float], share: float) -> float:
    return sorted(took)[min(len(took) - 1, int(share * len(took)))]


if __name__ == "__main__":
    main()
