"""What the spelling check costs beside reading: the same minute of 2,000 words read by the grammar, looked
over for the first time and again, and the one paragraph that a key changes.

Run by hand, a few seconds: python -m benchmarks.spelling
"""

import statistics
import time
from collections.abc import Callable
from random import Random

from sefton_minutes import resources
from sefton_minutes.domain.minute_text import read
from sefton_minutes.domain.spelling import OwnWords, Speller
from sefton_minutes.spelling.hunspell_dictionary import HunspellDictionary, listed_words

RUNS = 15
WORDS = 2_000
SENTENCES = (
    "Members considered the report of the Head of Harbours about the works proposed for the coming year.",
    "Councillor Thistlewood asked whether the organisation had recieved the licence for the premises.",
    "The Monitoring Officer's advice on Minute No. 24 was circulated before the meeting.",
    "RESOLVED: That",
    "(1)\tthe report be noted; and",
    "(2)\tthe dues be raised by 2.5 per cent from 1 April 2024.",
)
NAMES = tuple(f"Councillor A. Dunlin{chr(97 + number % 26)}" for number in range(500))


def main() -> None:
    """Measure and print the table."""
    minute = _minute()
    paragraph = SENTENCES[1]
    words = listed_words(resources.text("dictionaries", "council_words.txt"))
    speller = Speller(_dictionary(words), OwnWords(names=NAMES))
    began = time.perf_counter()
    speller.misspellings("word")
    print(f"the dictionary opened with the first word: {(time.perf_counter() - began) * 1000:.0f} ms")
    reading = _median(lambda: read(minute))
    first = _median(lambda: Speller(_opened(words)).misspellings(minute), before=True)
    again = _median(lambda: speller.misspellings(minute))
    key = _median(lambda: speller.misspellings(paragraph))
    asked = _median(lambda: speller.suggestions("recieved"))
    print(f"{'':42}{'ms':>9}{'to reading':>12}")
    _print_row(f"{WORDS:,} words read by the grammar", reading, reading)
    _print_row("looked over, every word for the first time", first, reading)
    _print_row("looked over again", again, reading)
    _print_row("the paragraph that a key changed", key, reading)
    _print_row("suggestions for one word", asked, reading)


def _minute() -> str:
    random = Random(1)
    lines: list[str] = []
    while sum(len(line.split()) for line in lines) < WORDS:
        lines.append(" ".join(random.choices(SENTENCES[:3], k=4)))
        lines.extend(SENTENCES[3:])
    return "\n".join(lines)


def _dictionary(words: tuple[str, ...]) -> HunspellDictionary:
    return HunspellDictionary(resources.path("dictionaries"), more=words)


def _opened(words: tuple[str, ...]) -> HunspellDictionary:
    dictionary = _dictionary(words)
    dictionary.knows("word")
    return dictionary


def _median(act: Callable[[], object], *, before: bool = False) -> float:
    """Milliseconds. `before`: the act opens a dictionary first, whose time is taken off."""
    words = listed_words(resources.text("dictionaries", "council_words.txt"))
    opening = _median(lambda: _opened(words)) if before else 0.0
    times = []
    for _ in range(RUNS):
        began = time.perf_counter()
        act()
        times.append((time.perf_counter() - began) * 1000)
    return statistics.median(times) - opening


def _print_row(name: str, taken: float, reading: float) -> None:
    print(f"{name:42}{taken:>9.2f}{taken / reading:>12.3f}")


if __name__ == "__main__":
    main()
