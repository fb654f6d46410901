"""Where pages end: as full as may be, and nothing parted that the strips hold together."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sefton_minutes.rendering.pdf.strips import Hold, Strip

_TOLERANCE: Final = 0.01  # points: sums of line heights are not exact
_WELL_FILLED: Final = 0.5  # of the depth
# What is tried in turn. A page is rather ended within something that reads better whole than left half empty.
_PREFERENCES: Final = (
    (Hold.FREE, _WELL_FILLED),
    (Hold.TOGETHER, _WELL_FILLED),
    (Hold.FREE, 0.0),
    (Hold.TOGETHER, 0.0),
    (Hold.TIED, 0.0),
)


@dataclass(frozen=True, slots=True)
class Placed:
    """A strip on its page; `top` is measured downwards from the top of the text frame, in points."""

    strip: Strip
    top: float

    @property
    def bottom(self) -> float:
        """Where the strip ends, white space below it left out."""
        return self.top + self.strip.height


Page = tuple[Placed, ...]


def paginate(strips: Sequence[Strip], depth: float) -> tuple[Page, ...]:
    """The pages of a paper. `depth`: the height of the text frame in points.

    A strip that is taller than a page stands alone on one. No strips make no pages."""
    pages: list[Page] = []
    start = 0
    while start < len(strips):
        repeated = _repeated(strips[start])
        fitting = _fitting(strips, start, repeated[-1].bottom if repeated else 0.0, depth)
        kept = _kept(strips, start, fitting, depth)
        pages.append((*repeated, *fitting[:kept]))
        start += kept
    return tuple(pages)


def _repeated(first: Strip) -> Page:
    """What is drawn again above the first strip of a page: the head of a table that goes on."""
    placed: list[Placed] = []
    for strip in first.repeats:
        placed.append(Placed(strip, placed[-1].bottom if placed else 0.0))
    return tuple(placed)


def _fitting(strips: Sequence[Strip], start: int, top: float, depth: float) -> Page:
    """All strips from `start` on that fit below `top`, and one in any case."""
    placed = [Placed(strips[start], top)]
    for strip in strips[start + 1 :]:
        above = placed[-1]
        candidate = Placed(strip, above.bottom + max(above.strip.after, strip.before))
        if strip.turns or candidate.bottom > depth + _TOLERANCE:
            break
        placed.append(candidate)
    return tuple(placed)


def _kept(strips: Sequence[Strip], start: int, fitting: Page, depth: float) -> int:
    """How many of the fitting strips stay, so that the page ends where it may."""
    following = start + len(fitting)
    if following == len(strips) or strips[following].turns:
        return len(fitting)
    for hold, filled in _PREFERENCES:
        for count in range(len(fitting), 0, -1):
            if strips[start + count].hold <= hold and fitting[count - 1].bottom >= filled * depth:
                return count
    return len(fitting)
