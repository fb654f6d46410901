"""Whether the readers stand spoilt files: how many were tried, what came of them, how much memory it took.

    python -m benchmarks.fuzz_readers [COUNT [SEED]]

Every page of the tests, and the seeds where they are, is spoilt (tests/exchange/mutations.py) and read as the
import reads it, with the grammar over every text. Anything but a page or a sentence is written beside the
figures, and ends the run with 1.
"""

import resource
import sys
import time
import traceback
import tracemalloc
from collections import Counter
from random import Random

from sefton_minutes.domain.errors import CannotReadFile
from sefton_minutes.domain.minute_text.grammar import read
from sefton_minutes.exchange.saved_files import SavedFileReader
from tests.exchange.mutations import mutated, originals

COUNT = 5000


def main() -> int:
    """Spoil and read COUNT files; 0 when all were read or refused."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else COUNT
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    pages = originals()
    others = list(pages.values())
    results = Counter[str]()
    tracemalloc.start()
    began = time.perf_counter()
    slowest = (0.0, "")
    for number in range(count):
        random = Random(f"{seed} {number}")
        name = random.choice(sorted(pages))
        data = mutated(pages[name], others, random)
        start = time.perf_counter()
        results[_result(name, data, number)] += 1
        slowest = max(slowest, (time.perf_counter() - start, f"{name}, number {number}"))
    _print(count, results, time.perf_counter() - began, slowest)
    return 1 if results["raised"] else 0


def _result(name: str, data: bytes, number: int) -> str:
    """What came of one file."""
    try:
        file = SavedFileReader().read_bytes(name, data)
        for kept in file.pages:
            for item in kept.page.items:
                read(item.minute_text, day=kept.page.day)
    except CannotReadFile:
        return "refused in a sentence"
    except Exception:  # noqa: BLE001 - what is looked for here is exactly what nobody expects
        print(f"{name}, number {number}:\n{traceback.format_exc()}")
        return "raised"
    return "read"


def _print(count: int, results: Counter[str], seconds: float, slowest: tuple[float, str]) -> None:
    _, peak = tracemalloc.get_traced_memory()
    resident = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"{count} files in {seconds:.0f} s: " + ", ".join(f"{each} {n}" for each, n in results.items()))
    print(f"none raised: {'no' if results['raised'] else 'yes'}")
    print(f"peak of Python's memory {peak // 2**20} MB, of the whole program {resident} MB")
    print(f"slowest {slowest[0]:.1f} s: {slowest[1]}")


if __name__ == "__main__":
    sys.exit(main())
