"""A text cut where its marks begin and end, to be shown in two voices."""

from collections.abc import Sequence
from itertools import pairwise

_ONE_LINE = str.maketrans("\n\t", "  ")


def marked_pieces(text: str, marks: Sequence[tuple[int, int]]) -> list[tuple[str, bool]]:
    """The text on one line, cut at its marks (start, end); each piece with whether it is marked."""
    edges = sorted({0, len(text), *(place for mark in marks for place in mark)})
    inside = [(start, end) for start, end in marks if end > start]
    return [
        (
            text[start:end].translate(_ONE_LINE),
            any(left <= start and end <= right for left, right in inside),
        )
        for start, end in pairwise(edges)
    ]
