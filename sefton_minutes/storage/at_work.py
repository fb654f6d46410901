"""Who is at work in a file that is kept without WAL: a program at rest holds no lock there, so it is known
by what it says of itself, and by whether it goes on saying it."""

import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from time import monotonic, sleep

from sefton_minutes.domain.presence import STILL_SECONDS

Progress = Callable[[int, int, str], None]


@dataclass(frozen=True, slots=True)
class Watch:
    """For how many seconds a beat stands still before its program is taken for ended, and how many pass
    between two looks."""

    still: float = STILL_SECONDS
    between: float = 1.0


WATCH = Watch()
_ASKED = "SELECT token, who, beat FROM presence ORDER BY who, token"


@dataclass(frozen=True, slots=True)
class Said:
    """What a program says of itself: who works with it, and how often it has said so."""

    who: str
    beat: int


def said_in(here: sqlite3.Connection) -> dict[str, Said]:
    """By the tokens of programs. A database from before this was kept says nothing."""
    with suppress(sqlite3.OperationalError):
        return {token: Said(who, beat) for token, who, beat in here.execute(_ASKED)}
    return {}


def ended_in(file: Path, watch: Watch, progress: Progress) -> Mapping[str, Said]:
    """What programs still say that have ended, killed or cut off: while they were watched none counted its
    beat up. As soon as one does the watch is over, and nothing is known of the others. Nobody is kept from
    anything meanwhile. What `progress` raises ends the watch."""
    begun = monotonic()
    first = _look(file)
    while first and (passed := monotonic() - begun) < watch.still:
        progress(int(passed), int(watch.still), "seconds waited, whether anybody is at work")
        sleep(watch.between)
        now = _look(file)
        if any(first.get(token) != said for token, said in now.items()):
            return {}
        first = now  # without those that have left
    return first


def _look(file: Path) -> dict[str, Said]:
    with closing(sqlite3.connect(file, isolation_level=None)) as here:
        return said_in(here)
