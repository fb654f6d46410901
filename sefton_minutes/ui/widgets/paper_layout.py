"""Where the pages of a paper lie one below the other, as wide as there is room. Lengths of the window are
pixels, those of the paper points."""

from dataclasses import dataclass
from typing import NamedTuple


class Spot(NamedTuple):
    """A height on a page, in points from its upper edge, below 0 for the gap above it; the page counts
    from 0."""

    page: int
    down: float


@dataclass(frozen=True, slots=True)
class PaperLayout:
    """`room`: the width of the viewport. `gap` lies around the pages and between them."""

    pages: int
    page_width: float
    page_height: float
    room: int
    gap: int

    @property
    def scale(self) -> float:
        """Pixels for each point."""
        return max(self.room - 2 * self.gap, 1) / self.page_width

    @property
    def width(self) -> int:
        """Of a page."""
        return max(self.room - 2 * self.gap, 1)

    @property
    def height(self) -> int:
        """Of a page."""
        return round(self.page_height * self.scale)

    @property
    def depth(self) -> int:
        """Of all pages with what lies around them."""
        return self.gap + self.pages * (self.height + self.gap)

    def top(self, page: int) -> int:
        """Where a page begins."""
        return self.gap + page * (self.height + self.gap)

    def y(self, spot: Spot) -> int:
        """Where a spot lies."""
        return self.top(spot.page) + round(spot.down * self.scale)

    def spot(self, y: float) -> Spot:
        """The spot at a height."""
        page = min(int(max(y, 0) // (self.height + self.gap)), max(self.pages - 1, 0))
        return Spot(page, min((y - self.top(page)) / self.scale, self.page_height))

    def shown(self, top: int, height: int) -> range:
        """The pages of which anything is seen in a window so high, from `top` on."""
        if not self.pages:
            return range(0)
        step = self.height + self.gap
        first = min(max((top - self.gap) // step, 0), self.pages - 1)
        last = min(max((top + height - self.gap) // step, first), self.pages - 1)
        return range(first, last + 1)
