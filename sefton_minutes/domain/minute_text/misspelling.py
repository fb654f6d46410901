"""Words that were meant to be RESOLVED, RECOMMENDED or AGREED but were mistyped."""

from collections.abc import Sequence

_TOLERANCE = 2
_SHORT = 6
"""Words of so few letters are like too many others: one slip is as much as can be told."""
_REAL = """
RESOLVE RESOLVES RESOLVER RESOLVERS RESOLD REVOLVED REVOLVER DEVOLVED EVOLVED ABSOLVED SOLVED REMOVED RESULTED
RESORTED RESERVED RESILED RESOLED UNRESOLVED REFOLDED REMOLDED RESOAKED RESALTED RESAVED
RECOMMEND RECOMMENDS RECOMMENDER RECOMMENCED COMMENDED
AGREE AGREES AGED GREED GREEN AGREEN ADDED ARGUED AGREER GREET GREETED
"""
_REAL_WORDS = frozenset(_REAL.split())


def meant_word(word: str, meant: Sequence[str]) -> str | None:
    """The one of `meant` that a mistyped word in capitals stands for, None for any other word."""
    if word in _REAL_WORDS or word in meant:
        return None
    return next((right for right in meant if _distance_is_small(word, right)), None)


def _distance_is_small(word: str, right: str) -> bool:
    tolerance = 1 if len(right) <= _SHORT else _TOLERANCE
    return abs(len(word) - len(right)) <= tolerance and _distance(word, right) <= tolerance


def _distance(one: str, other: str) -> int:
    """Letters changed, left out, put in or swapped with their neighbour (Damerau; no part edited twice)."""
    before: list[int] = []
    above = list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        here = [row]
        for column, wanted in enumerate(other, 1):
            step = min(above[column] + 1, here[-1] + 1, above[column - 1] + (letter != wanted))
            if row > 1 and column > 1 and letter == other[column - 2] and one[row - 2] == wanted:
                step = min(step, before[column - 2] + 1)
            here.append(step)
        before, above = above, here
    return above[-1]
