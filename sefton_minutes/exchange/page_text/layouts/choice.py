"""Which layout a page is in: each reader reads it, the one that explains most of its marks is believed."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from sefton_minutes.domain.published_page import PageDoubt, PublishedItem
from sefton_minutes.exchange.page_text.items.two_numbers import with_numbers_behind
from sefton_minutes.exchange.page_text.layouts import (
    blank_line,
    flat,
    numbered_block,
    pack_text,
    parish_minutes,
    pipe_table,
    plain_titles,
    single_item,
)
from sefton_minutes.exchange.page_text.layouts.layout import Layout
from sefton_minutes.exchange.page_text.layouts.sheet import Sheet
from sefton_minutes.exchange.page_text.lines.page_lines import as_paragraphs

_READERS = (
    single_item.read,
    pipe_table.read,
    numbered_block.read,
    numbered_block.read_in_front,
    flat.read,
    parish_minutes.read,
    pack_text.read,
    blank_line.read,
    plain_titles.read,
)
_ALIKE = 0.9
_MANY = 3


def choose_layout(sheet: Sheet) -> Layout:
    """The layout that fits best. Where a second one fits nearly as well and gives other items, an officer is
    told."""
    fitting = sorted((read(sheet) for read in _READERS), key=lambda layout: -layout.fit)
    best, second = fitting[0], fitting[1]
    if best.fit <= 0:
        return Layout("none", sheet.lines)
    doubts = (_doubt(best, second),) if second.fit > _ALIKE * best.fit and _differ(best, second) else ()
    items = tuple(map(_as_agenda, best.items)) if sheet.is_agenda else best.items
    return replace(
        best, items=with_numbers_behind(items), doubts=(*best.doubts, *doubts, *_alike_numbers(items))
    )


def _as_agenda(item: PublishedItem) -> PublishedItem:
    return replace(item, agenda_text=as_paragraphs((item.agenda_text, item.minute_text)), minute_text="")


def _differ(best: Layout, second: Layout) -> bool:
    return _outline(best) != _outline(second)


def _outline(layout: Layout) -> list[tuple[str, int]]:
    return [(item.number, item.start) for item in layout.items if not item.is_heading]


def _doubt(best: Layout, second: Layout) -> PageDoubt:
    sentence = (
        f"The page was read as {best.name} with {len(best.items)} items; as {second.name} it would have"
        f" {len(second.items)}. Compare the items with the page."
    )
    return PageDoubt("Layout", sentence)


def _alike_numbers(items: Sequence[PublishedItem]) -> Iterator[PageDoubt]:
    """Numbers that many items share are those of a broken list, not of the items."""
    number, times = next(iter(Counter(item.number for item in items if item.number).most_common(1)), ("", 0))
    if times >= _MANY:
        sentence = f"{times} items bear the number {number}; their own numbers are lost."
        yield PageDoubt("Numbers", sentence)
