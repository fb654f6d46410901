"""How time grows with length, as a ratio within one run: no milliseconds of one computer."""

import time
from collections.abc import Callable

AIM = 5.0
RUNS = 3


def ratio(job: Callable[[str], object], unit: str, length: int) -> float:
    """The time for a text four times as long as `length` characters against the time for one of `length`."""
    return seconds(job, unit, 4 * length) / seconds(job, unit, length)


def seconds(job: Callable[[str], object], unit: str, length: int) -> float:
    """The shortest of some runs over a text of repeated `unit`: the one least disturbed by others."""
    text = unit * (length // len(unit))
    took = []
    for _ in range(RUNS):
        start = time.process_time()
        job(text)
        took.append(time.process_time() - start)
    return min(took)
