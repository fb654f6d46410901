"""How the pages of a PDF are set: where lines end, how far apart they are, in what order they are drawn."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from sefton_minutes.exchange.pdf.segments import Segment

_STEP = 8.0
"""Points: lines that begin within this of one another share a margin."""
_FEWEST = 4
"""Lines that must share a margin before it says where they end."""
_NARROW = 0.55
"""Part of the width of the text below which a margin is that of a column."""
_MOST_WITHIN = 0.97
"""Part of the lines that keep within their margin."""
_COLUMN = 200.0
"""Points (seven centimetres) below which lines are those of a list or a column, whatever stands beside."""
_DISORDER = 0.3
"""Part of the lines that may stand above the one drawn before them; beyond it a page is drawn at random."""
_FEWEST_MOVES = 10
_USUAL_RATIO = 1.2


@dataclass(frozen=True, slots=True)
class Margins:
    """Where lines end, by where they begin (in steps), and the edges of the text as a whole."""

    ends: Mapping[int, float]
    left: float
    right: float

    @classmethod
    def of(cls, pages: Sequence[Sequence[Segment]]) -> "Margins":
        """The margins of a document."""
        groups: defaultdict[int, list[float]] = defaultdict(list)
        for segment in (segment for page in pages for segment in page):
            groups[round(segment.left / _STEP)].append(segment.right)
        ends = {step: _end(rights) for step, rights in groups.items() if len(rights) >= _FEWEST}
        edges = [right for rights in groups.values() for right in rights]
        return cls(ends, min(groups, default=0) * _STEP, _end(edges))

    def right_of(self, segment: Segment) -> tuple[float, bool]:
        """Where the line of a segment ends at the latest, and whether it is that of a narrow column."""
        step = round(segment.left / _STEP)
        near = [self.ends[each] for each in (step - 1, step, step + 1) if each in self.ends]
        end = max(near, default=self.right)
        return end, end - segment.left < max(_NARROW * (self.right - self.left), _COLUMN)


def usual_pitch(pages: Sequence[Sequence[Segment]]) -> float:
    """The distance of the lines of a paragraph in heights of a line: that of the closer lines, since the
    wider ones are gaps between paragraphs."""
    ratios = sorted(ratio for page in pages for ratio in _ratios(page))
    return ratios[len(ratios) // 8] if ratios else _USUAL_RATIO


def in_order(segments: Sequence[Segment]) -> Sequence[Segment]:
    """The segments in the order of reading: as drawn, unless they are drawn at random."""
    moves = tuple(pairwise(segments))
    upwards = sum(1 for last, each in moves if each.bottom > last.top and each.left <= last.right)
    if len(moves) < _FEWEST_MOVES or upwards <= _DISORDER * len(moves):
        return segments
    return sorted(segments, key=lambda segment: (-round(segment.bottom / 3), segment.left))


def _end(rights: Sequence[float]) -> float:
    """Where lines end at the latest, but for the few that run into the margin; 0 for no lines."""
    ordered = sorted(rights)
    return ordered[int(_MOST_WITHIN * (len(ordered) - 1) + 0.5)] if ordered else 0.0


def _ratios(page: Sequence[Segment]) -> Iterator[float]:
    for last, each in pairwise(page):
        drop = last.bottom - each.bottom
        if abs(each.left - last.left) < _STEP and 0.5 * last.height < drop < 3 * last.height:
            yield drop / last.height
