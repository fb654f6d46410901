"""What spelling and names cost beside reading: a minute of 2,000 words read by the grammar, looked over for
the first time and again, the one paragraph that a key changes, suggestions, and names completed from a
register of 2,000 people. In one run, as ratios to reading, with the milliseconds beside.

Run by hand, some seconds: python -m benchmarks.spelling
"""

import statistics
import threading
import time
from collections.abc import Callable
from functools import partial
from random import Random

from benchmarks.figures import tell
from sefton_minutes import resources
from sefton_minutes.domain.minute_text import read
from sefton_minutes.domain.name_completion import NameRegister
from sefton_minutes.domain.people import Person
from sefton_minutes.domain.spelling import OwnWords, RememberedSpelling, Speller
from sefton_minutes.spelling.hunspell_dictionary import HunspellDictionary, listed_words

RUNS = 15
WORDS = 2_000
PEOPLE = 2_000
SENTENCES = (
    "Members considered the report of the Head of Harbours about the works proposed for the coming year.",
    "Councillor Thistlewood asked whether the organisation had recieved the licence for the premises.",
    "The Monitoring Officer's advice on Minute No. 24 was circulated before the meeting.",
    "RESOLVED: That",
    "(1)\tthe report be noted; and",
    "(2)\tthe dues be raised by 2.5 per cent from 1 April 2024.",
)
MISSPELT = ("recieved", "comittee", "organisaton", "accomodationss", "Thornwik")
SYLLABLES = ("ash", "bel", "dun", "fen", "har", "lin", "mar", "ros", "tam", "wick", "wood", "worth")
HELD_AT_MOST_SECONDS = 0.0005

Act = Callable[[], object]


def main() -> None:
    """Measure and print the table."""
    random = Random(1)
    minute, people = _minute(random), _people(random)
    words = listed_words(resources.text("dictionaries", "council_words.txt"))
    dictionary = HunspellDictionary(resources.path("dictionaries"), more=words)
    own = OwnWords(names=[person.name for person in people])
    speller = Speller(dictionary, own)
    register = NameRegister(people, {})
    opening = _times(lambda: _opened(words), 5)
    remembered = RememberedSpelling(speller)
    reading = _times(lambda: read(minute))
    rows = {
        f"{WORDS:,} words read by the grammar": reading,
        "the dictionary opened": opening,
        "looked over, every word for the first time": _first_times(words, own, minute),
        "looked over again, no paragraph remembered": _times(lambda: speller.misspellings(minute)),
        "looked over again": _times(lambda: remembered.misspellings(minute)),
        "the paragraph that a key changed": _times(lambda: speller.misspellings(SENTENCES[1])),
        "suggestions for a word": [each for word in MISSPELT for each in _suggesting(speller, word)],
        "of these the longest hold of other threads": [_held(speller, word) for word in MISSPELT],
        f"names for a key, register of {PEOPLE:,}": _key_times(register),
    }
    usual = statistics.median(reading)
    print(f"{'':46}{'median ms':>10}{'worst ms':>10}{'to reading':>12}")
    for name, taken in rows.items():
        middle = statistics.median(taken)
        tell("spelling", name, taken, "reading", reading)
        print(f"{name:46}{middle:>10.3f}{max(taken):>10.3f}{middle / usual:>12.4f}")


def _minute(random: Random) -> str:
    lines: list[str] = []
    while sum(len(line.split()) for line in lines) < WORDS:
        lines.append(" ".join(random.choices(SENTENCES[:3], k=4)))
        lines.extend(SENTENCES[3:])
    return "\n".join(lines)


def _people(random: Random) -> list[Person]:
    def name() -> str:
        return "".join(random.choices(SYLLABLES, k=2)).capitalize()

    return [Person(f"Councillor {name()} {name()}", "Member", id=number) for number in range(1, PEOPLE + 1)]


def _opened(words: tuple[str, ...]) -> HunspellDictionary:
    dictionary = HunspellDictionary(resources.path("dictionaries"), more=words)
    dictionary.knows("word")
    return dictionary


def _times(act: Act, runs: int = RUNS) -> list[float]:
    """Milliseconds of each run."""
    times = []
    for _ in range(runs):
        began = time.perf_counter()
        act()
        times.append((time.perf_counter() - began) * 1000)
    return times


def _first_times(words: tuple[str, ...], own: OwnWords, minute: str) -> list[float]:
    """Each with a dictionary that was opened but has looked nothing up."""
    spellers = [Speller(_opened(words), own) for _ in range(5)]
    return [taken for each in spellers for taken in _times(partial(each.misspellings, minute), 1)]


def _suggesting(speller: Speller, word: str) -> list[float]:
    speller.suggestions(word)
    return _times(lambda: speller.suggestions(word), 3)


def _held(speller: Speller, word: str) -> float:
    """The longest time, in milliseconds, for which this thread could not go on while another asked."""
    asking = threading.Thread(target=speller.suggestions, args=(word,))
    longest, last = 0.0, time.perf_counter()
    asking.start()
    while asking.is_alive():
        time.sleep(HELD_AT_MOST_SECONDS)
        now = time.perf_counter()
        longest, last = max(longest, now - last), now
    return longest * 1000


def _key_times(register: NameRegister) -> list[float]:
    text = "The motion was moved by Councillor "
    begun = [f"{text}{syllable.capitalize()[:size]}" for syllable in SYLLABLES for size in (1, 2, 3)]
    return [taken for each in begun for taken in _times(partial(register.completions, each, len(each), 7), 3)]


if __name__ == "__main__":
    main()
