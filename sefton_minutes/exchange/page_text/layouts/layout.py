"""What every reader of a layout gives: the items it sees, what stands around them, and how well it fits."""

from collections.abc import Sequence
from dataclasses import dataclass

from sefton_minutes.domain.published_page import PageDoubt, PageExtent, PublishedItem
from sefton_minutes.exchange.page_text.lines.page_lines import Line

LABELLED = 2.5
"""What an item adds to the fit that begins with a number or title and has a label of its own."""

TITLED = 1.0
"""What an item adds that begins with a number or stands apart, with a title, but has no label."""

POSSIBLE = 0.3
"""What an item adds that begins with a number and words that could be any sentence."""

SWALLOWED = 2.5
"""What a label costs that the layout leaves inside another item."""


@dataclass(frozen=True, slots=True)
class Layout:
    """A page read in one layout. `name`: as an officer may be told ("numbered block"). `above`: the lines
    above the first item; `below`: lines that belong to no item. `fit`: how much speaks for the layout, put
    together from the weights above; layouts of one page are compared by it, 0 is none."""

    name: str
    above: Sequence[Line] = ()
    items: tuple[PublishedItem, ...] = ()
    fit: float = 0.0
    below: Sequence[Line] = ()
    doubts: tuple[PageDoubt, ...] = ()
    extent: PageExtent = PageExtent.MEETING
