"""Which item of a page a character belongs to."""

from bisect import bisect_right
from collections.abc import Sequence

from sefton_minutes.domain.published_page import PublishedItem


class PagePlaces:
    """Finds items by characters of the page. The items are in the page's order and do not overlap."""

    def __init__(self, items: Sequence[PublishedItem]) -> None:
        self._items = items
        self._starts = [item.start for item in items]

    def item_at(self, place: int) -> int | None:
        """The index of the item that holds this character, None when none does."""
        at = self.item_above(place)
        return at if at is not None and place < self._items[at].end else None

    def item_above(self, place: int) -> int | None:
        """The index of the item that holds this character or is the last above it."""
        at = bisect_right(self._starts, place) - 1
        return at if at >= 0 else None
