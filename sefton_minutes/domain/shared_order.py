"""What two sequences have in common in the same order: exactly for small ones, and for long ones by what
occurs once in both, so that the time grows little faster than the length."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Hashable, Sequence

_SMALL = 4_000
"""So many pairs are compared one by one: 60 words with 60."""


def in_common(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[tuple[int, int]]:
    """Pairs (index in `old`, index in `new`) of equal things, both rising.

    Where neither is small and nothing occurs once in both, the things there count as different."""
    found: list[tuple[int, int]] = []
    pending = [(0, len(old), 0, len(new))]
    while pending:
        top, bottom, left, right = pending.pop()
        while top < bottom and left < right and old[top] == new[left]:
            found.append((top, left))
            top, left = top + 1, left + 1
        while top < bottom and left < right and old[bottom - 1] == new[right - 1]:
            bottom, right = bottom - 1, right - 1
            found.append((bottom, right))
        if (bottom - top) * (right - left) <= _SMALL:
            pairs = _longest(old[top:bottom], new[left:right])
            found.extend((top + row, left + column) for row, column in pairs)
            continue
        anchors = [(top + row, left + column) for row, column in _anchors(old[top:bottom], new[left:right])]
        found.extend(anchors)
        starts = [(top, left), *((row + 1, column + 1) for row, column in anchors)]
        ends = [*anchors, (bottom, right)]
        if anchors:
            pending.extend((a, b, c, d) for (a, c), (b, d) in zip(starts, ends, strict=True))
    return sorted(found)


def _longest(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[tuple[int, int]]:
    """A longest common subsequence."""
    lengths = [[0] * (len(new) + 1) for _ in range(len(old) + 1)]
    for row in reversed(range(len(old))):
        for column in reversed(range(len(new))):
            lengths[row][column] = (
                lengths[row + 1][column + 1] + 1
                if old[row] == new[column]
                else max(lengths[row + 1][column], lengths[row][column + 1])
            )
    pairs: list[tuple[int, int]] = []
    row = column = 0
    while row < len(old) and column < len(new):
        if old[row] == new[column]:
            pairs.append((row, column))
            row, column = row + 1, column + 1
        elif lengths[row + 1][column] >= lengths[row][column + 1]:
            row += 1
        else:
            column += 1
    return pairs


def _anchors(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[tuple[int, int]]:
    """Of the things that occur once in both the longest run in the same order (patience sorting)."""
    once = {thing for thing, count in Counter(old).items() if count == 1}
    once &= {thing for thing, count in Counter(new).items() if count == 1}
    places = {thing: column for column, thing in enumerate(new) if thing in once}
    pairs = [(row, places[thing]) for row, thing in enumerate(old) if thing in once]
    ends: list[int] = []
    at: list[int] = []
    before: list[int | None] = []
    for number, (_, column) in enumerate(pairs):
        place = bisect_left(ends, column)
        before.append(at[place - 1] if place else None)
        ends[place : place + 1] = [column]
        at[place : place + 1] = [number]
    rising: list[tuple[int, int]] = []
    number_at: int | None = at[-1] if at else None
    while number_at is not None:
        rising.append(pairs[number_at])
        number_at = before[number_at]
    return rising[::-1]
