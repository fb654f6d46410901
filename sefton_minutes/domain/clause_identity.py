"""Which clause of the old list a clause of the new list is, so that it keeps its identity through edits.

First the longest common run of unchanged clauses, in order; then, among those that are left, unchanged ones
that moved; then the nearest text. An action made from a clause follows it by this.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

NEAR = 0.5
"""Texts that share less than half of their words are different clauses."""


def continued(old: Sequence[str], new: Sequence[str]) -> tuple[int | None, ...]:
    """For each new text the index of the old one that it continues, None for a new clause.

    No old text is continued twice. Case, spacing and closing punctuation do not count.
    """
    before = [_words(text) for text in old]
    after = [_words(text) for text in new]
    found: dict[int, int] = dict(_longest_common(before, after))
    _match_moved(before, after, found)
    _match_nearest(before, after, found)
    return tuple(found.get(index) for index in range(len(new)))


def _words(text: str) -> tuple[str, ...]:
    words = (word.strip(".,;:!?()[]'\"“”‘’") for word in text.casefold().split())
    return tuple(word for word in words if word)


def _longest_common(
    old: Sequence[tuple[str, ...]], new: Sequence[tuple[str, ...]]
) -> Iterator[tuple[int, int]]:
    """Pairs (new index, old index) of a longest common subsequence."""
    lengths = _common_lengths(old, new)
    i = j = 0
    while i < len(old) and j < len(new):
        if old[i] == new[j]:
            yield j, i
            i, j = i + 1, j + 1
        elif lengths[i + 1][j] >= lengths[i][j + 1]:
            i += 1
        else:
            j += 1


def _common_lengths(old: Sequence[tuple[str, ...]], new: Sequence[tuple[str, ...]]) -> list[list[int]]:
    """`[i][j]`: how many of `old[i:]` and `new[j:]` are common, in order."""
    lengths = [[0] * (len(new) + 1) for _ in range(len(old) + 1)]
    for i in reversed(range(len(old))):
        for j in reversed(range(len(new))):
            same = old[i] == new[j]
            lengths[i][j] = lengths[i + 1][j + 1] + 1 if same else max(lengths[i + 1][j], lengths[i][j + 1])
    return lengths


def _match_moved(
    old: Sequence[tuple[str, ...]], new: Sequence[tuple[str, ...]], found: dict[int, int]
) -> None:
    taken = set(found.values())
    for j, words in enumerate(new):
        if j in found:
            continue
        same = next((i for i, other in enumerate(old) if i not in taken and other == words), None)
        if same is not None:
            found[j] = same
            taken.add(same)


def _match_nearest(
    old: Sequence[tuple[str, ...]], new: Sequence[tuple[str, ...]], found: dict[int, int]
) -> None:
    """Nearest pairs first; of equally near ones those whose places are nearest."""
    taken = set(found.values())
    pairs = [
        (-likeness(old[i], new[j]), abs(i - j), j, i)
        for j in range(len(new))
        if j not in found
        for i in range(len(old))
        if i not in taken
    ]
    for unlike, _, j, i in sorted(pairs):
        if -unlike < NEAR:
            return
        if j not in found and i not in taken:
            found[j] = i
            taken.add(i)


def likeness(one: Sequence[str], other: Sequence[str]) -> float:
    """How many of their words two texts share, from 0 to 1 (Dice's coefficient over words)."""
    if not one and not other:
        return 1.0
    shared = sum((Counter(one) & Counter(other)).values())
    return 2 * shared / (len(one) + len(other))
