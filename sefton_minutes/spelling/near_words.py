"""The words of a dictionary that look most like another."""

from collections import defaultdict
from collections.abc import Iterable
from difflib import get_close_matches

_MOST_DIFFERENT_LENGTH = 2
_LEAST_ALIKE = 0.8


class NearWords:
    """Ready to be asked by any thread, some milliseconds a word; Python's own work, so that other threads go
    on meanwhile."""

    def __init__(self, words: Iterable[str]) -> None:
        """Words with capitals are left out: the names of the world are too many to be meant."""
        self._by_letter: dict[str, list[str]] = defaultdict(list)
        for word in words:
            if word.islower():
                self._by_letter[word[0]].append(word)

    def near(self, word: str, most: int) -> list[str]:
        """Those with the same first letter and some two letters more or fewer, the nearest first."""
        small = word.lower()
        likely = self._by_letter.get(small[:1], ())
        alike = [each for each in likely if abs(len(each) - len(small)) <= _MOST_DIFFERENT_LENGTH]
        return get_close_matches(small, alike, n=most, cutoff=_LEAST_ALIKE)


def listed_stems(dictionary: str) -> list[str]:
    """The words of a dictionary file of Hunspell ("organise/DSG" a line, the first line their number)."""
    return [line.split("/", 1)[0].strip() for line in dictionary.splitlines()[1:]]
