"""Words that nothing has, and the words of the record that are spelt nearly so.

Each word of the record is known by some keys: itself, itself without one of its letters (so that a wrong, a
missing, a needless letter and two that changed places are found: "Ashgorve", "Ashgrove"), and its consonants
(for vowels that are guessed: "Ashgreave"). Words that share a key with the one that was asked for are
compared with it. Looking keys up takes the same time in any record."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

_SHORTEST, _LONGEST = 4, 24
_LETTERS_FOR_TWO = 6
_VOWELS = frozenset("aeiouyhw")
_SHORTEST_SKELETON = 3
_SKELETON = "="
_MOST_OFFERED = 3


@dataclass(frozen=True, slots=True)
class NearMiss:
    """`word` as it was asked, folded, which nothing has; `instead` words that the record has, the likeliest
    first."""

    word: str
    instead: tuple[str, ...]


def spelling_keys(word: str) -> frozenset[str]:
    """The keys by which a folded word of the record is found; none for one that has digits, or so few or many
    letters that no misspelling of it could be told."""
    if not word.isalpha() or not _SHORTEST <= len(word) <= _LONGEST:
        return frozenset()
    return frozenset((word, *_without_one(word), *_skeleton(word)))


def sought_keys(word: str) -> frozenset[str]:
    """The keys to look up for a word that was not found; of a longer one also without two letters."""
    keys = spelling_keys(word)
    if len(word) < _LETTERS_FOR_TWO or not keys:
        return keys
    return keys | {twice for once in _without_one(word) for twice in _without_one(once)}


def nearest(word: str, known: Mapping[str, int]) -> tuple[str, ...]:
    """Those of the words that may have been meant, the likeliest first: spelt most alike, then beginning
    alike, then in most items. `known`: in how many items each is."""
    allowed = 1 if len(word) < _LETTERS_FOR_TWO else 2 if len(word) < 2 * _SHORTEST + 1 else 3
    ranked = sorted(
        (distance, other[0] != word[0], -items, other)
        for other, items in known.items()
        if other != word and (distance := spelling_distance(word, other)) <= allowed
    )
    return tuple(other for *_, other in ranked[:_MOST_OFFERED])


def spelling_distance(one: str, other: str) -> int:
    """How many letters must be changed, put in, left out or let change places with the next to make one word
    of the other (optimal string alignment: no letter twice)."""
    before: Sequence[int] = ()
    last: Sequence[int] = range(len(other) + 1)
    for row, letter in enumerate(one, 1):
        now = [row]
        for column, wanted in enumerate(other, 1):
            cost = min(last[column] + 1, now[-1] + 1, last[column - 1] + (letter != wanted))
            swapped = row > 1 and column > 1 and letter == other[column - 2] and one[row - 2] == wanted
            now.append(min(cost, before[column - 2] + 1) if swapped else cost)
        before, last = last, now
    return last[-1]


def _without_one(word: str) -> Iterator[str]:
    for place in range(len(word)):
        yield word[:place] + word[place + 1 :]


def _skeleton(word: str) -> Iterator[str]:
    """The first letter and the consonants after it, doubled ones once."""
    kept = word[0]
    for letter in word[1:].replace("ph", "f").replace("ck", "k"):
        if letter not in _VOWELS and letter != kept[-1]:
            kept += letter
    if len(kept) >= _SHORTEST_SKELETON:
        yield _SKELETON + kept
