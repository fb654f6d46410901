"""Each kind of block of a paper becomes strips and elements of the structure, by the rules of the house."""

from collections.abc import Sequence
from dataclasses import replace
from functools import singledispatch
from typing import Final

from sefton_minutes.domain import document as tree
from sefton_minutes.domain.document import plain, said
from sefton_minutes.domain.resolutions import DecisionKind
from sefton_minutes.rendering.pdf.lists import decided, entries, facts
from sefton_minutes.rendering.pdf.strips import (
    Bar,
    Bookmark,
    Hold,
    Rule,
    Strip,
    barred,
    held,
    held_throughout,
    numbered,
    spaced,
    traced,
)
from sefton_minutes.rendering.pdf.style import ACCENT, BLACK, HAIRLINE, Colour, Style
from sefton_minutes.rendering.pdf.tables import table
from sefton_minutes.rendering.pdf.text import Label, Place, beside, paragraph

_LINES_KEPT_WHOLE: Final = 10
_LOWEST_RANK: Final = 6
_SENTENCE_ENDS: Final = (".", "?", "!", ".”", ".’", ".)")


def set_blocks(blocks: Sequence[tree.Block], place: Place) -> list[Strip]:
    """The blocks one after the other, each held to the one before it as the rules ask."""
    strips: list[Strip] = []
    before: tree.Block | None = None
    for block in blocks:
        strips += held(set_block(block, place), _hold_between(before, block))
        before = block
    return strips


def _hold_between(before: tree.Block | None, block: tree.Block) -> Hold:
    """How hard a block is held to the one before it."""
    if before is None or isinstance(before, tree.Sheet):
        return Hold.FREE
    if _is_tied(before, block):
        return Hold.TIED
    return Hold.TOGETHER if _is_introduced(before, block) else Hold.FREE


def _is_tied(before: tree.Block, block: tree.Block) -> bool:
    match before, block:
        case (tree.Subheading(), _) | (_, tree.Signature()):
            return True
        case tree.Paragraph(words=words), tree.ResolutionBlock():
            return not _is_finished(words)
        case _:
            return False


def _is_introduced(before: tree.Block, block: tree.Block) -> bool:
    match before, block:
        case (tree.Paragraph(), tree.Listing() | tree.Table()) | (_, tree.Closing()):
            return True
        case tree.Paragraph(words=words), tree.Paragraph():
            return said(words).endswith(":")
        case _:
            return False


def _is_finished(words: tree.Words) -> bool:
    """Whether a sentence ends with the paragraph ("moved by … and" runs into what was resolved)."""
    return said(words).rstrip().endswith(_SENTENCE_ENDS)


@singledispatch
def set_block(block: tree.Block, place: Place) -> list[Strip]:
    """The strips of one block; its elements are added to those of the place."""
    raise TypeError(f"no setting for {type(block).__name__} inside {place.parent.tag}")


@set_block.register
def _(block: tree.Masthead, place: Place) -> list[Strip]:
    add = place.parent.add
    return [
        *paragraph(plain(block.council), place.style(Style.COUNCIL), place, add("P")),
        *_title(block.body, place, after=12),
        *paragraph(plain(block.kind), place.style(Style.KIND), place, add("P")),
    ]


@set_block.register
def _(block: tree.Sheet, place: Place) -> list[Strip]:
    strips = _title(block.title, place, after=4)
    return [replace(strips[0], turns=True), *held(strips[1:], Hold.TIED)]


def _title(text: str, place: Place, after: float) -> list[Strip]:
    """A title of the first rank above its rule; `after`: points below the rule, for text of 12 points."""
    title = paragraph(plain(text), place.style(Style.TITLE), place, place.parent.add("H1"))
    return held_throughout([*title, _ruled(place, 2.25, 4, after, ACCENT)], Hold.TIED)


def _ruled(place: Place, weight: float, before: float, after: float, colour: Colour = HAIRLINE) -> Strip:
    """A rule as wide as the text, with white space about it (points, for text of 12 points)."""
    house = place.house
    rule = Rule(place.left, 0, place.width, house(weight), colour)
    return Strip(height=house(weight), rules=(rule,), before=house(before), after=house(after))


@set_block.register
def _(block: tree.Facts, place: Place) -> list[Strip]:
    return facts(block, place)


@set_block.register
def _(_: tree.Divider, place: Place) -> list[Strip]:
    return [_ruled(place, 0.5, before=8, after=12)]


@set_block.register
def _(block: tree.Subheading, place: Place) -> list[Strip]:
    element = place.parent.add(_heading_tag(place))
    return paragraph(plain(block.text), place.style(Style.SUBHEADING), place, element)


@set_block.register
def _(block: tree.Paragraph, place: Place) -> list[Strip]:
    style = Style.QUIET if block.quiet else Style.TEXT
    strips = paragraph(block.words, place.style(style), place, place.parent.add("P"))
    return traced(strips, block.origin)


@set_block.register
def _(block: tree.Closing, place: Place) -> list[Strip]:
    return paragraph(block.words, place.style(Style.CLOSING), place, place.parent.add("P"))


@set_block.register
def _(block: tree.Listing, place: Place) -> list[Strip]:
    return spaced(entries(block.entries, place), after=place.house(8))


@set_block.register
def _(block: tree.Table, place: Place) -> list[Strip]:
    return table(block, place)


@set_block.register
def _(block: tree.ResolutionBlock, place: Place) -> list[Strip]:
    bar = Bar(double=block.kind is DecisionKind.RECOMMENDATION)
    return barred(decided(block, place), bar)


@set_block.register
def _(block: tree.Attachments, place: Place) -> list[Strip]:
    listing = place.parent.add("L", numbering="None")
    strips: list[Strip] = []
    for paper in block.papers:
        inner = place.inside(listing.add("LI").add("LBody"))
        strips += beside(
            plain(paper.name), place.style(Style.ENTRY), inner, inner.parent.add("P"), paper.note
        )
    return spaced(strips, after=place.house(8))


@set_block.register
def _(block: tree.Signature, place: Place) -> list[Strip]:
    house, fact = place.house, place.style(Style.FACT)
    strips = [_ruled(place, 0.5, before=24, after=12)]
    strips += paragraph(plain(block.sentence), place.style(Style.TEXT), place, place.parent.add("P"))
    for number, label in enumerate(block.lines):
        height = house(36 if number else 44)
        line = Rule(place.left + house(172), height, place.width - house(172), 0.75, BLACK)
        words = paragraph(plain(label), fact, place, place.parent.add("P"))
        pieces = [replace(piece, baseline=height - house(3)) for strip in words for piece in strip.pieces]
        strips.append(Strip(height, tuple(pieces), (line,)))
    return held_throughout(strips, Hold.TIED)


@set_block.register
def _(block: tree.Part, place: Place) -> list[Strip]:
    if not block.title:
        return set_blocks(block.blocks, place)
    element = place.parent.add(_heading_tag(place))
    heading = paragraph(plain(block.title), place.style(Style.PART), place, element)
    below = set_blocks(block.blocks, replace(place, rank=place.rank + 1))
    marked = _bookmarked(held_throughout(heading, Hold.TIED), block.title, place)
    return [*marked, *held(below, Hold.TIED)]


@set_block.register
def _(block: tree.Item, place: Place) -> list[Strip]:
    return set_item(block, place) if place.set_items is None else place.set_items(block, place)


def set_item(block: tree.Item, place: Place) -> list[Strip]:
    """An item by the rules of the house."""
    inner = replace(place, left=place.left + place.house.text_axis, rank=place.rank + 1)
    heading = traced(_item_heading(block, place, inner), block.origin)
    words = paragraph(plain(_detail(block)), place.style(Style.DETAIL), inner, place.parent.add("P"))
    detail = traced(words, block.origin)
    body = held(set_blocks(block.blocks, inner), Hold.TIED if detail else Hold.FREE)
    if block.title:
        heading = spaced(held_throughout(heading, Hold.TIED), after=place.house(2 if detail else 6))
        strips = [*heading, *held([*detail, *body], Hold.TIED)]
    else:
        strips = _beside_number(heading, [*detail, *body])
    strips = spaced(strips, before=place.style(Style.ITEM).before)
    is_short = len(strips) <= _LINES_KEPT_WHOLE and not any(isinstance(b, tree.Table) for b in block.blocks)
    kept = held_throughout(strips, Hold.TOGETHER) if is_short else strips
    title = ". ".join(words for words in (block.number, block.title) if words)
    return numbered(_bookmarked(kept, title, place), block.number)


def _item_heading(block: tree.Item, place: Place, inner: Place) -> list[Strip]:
    """The number at the first axis, the title at the second; the number alone where the title is lost."""
    if not block.number and not block.title:
        return []
    style = place.style(Style.ITEM)
    element = place.parent.add(_heading_tag(place))
    number = Label(plain(f"{block.number}."), replace(style, colour=ACCENT), place.left, element)
    label = number if block.number else None
    return beside(plain(block.title), style, inner, element, block.aside if block.title else "", label)


def _detail(block: tree.Item) -> str:
    """Without a title there is no line for the aside to end."""
    return (
        block.detail if block.title else " · ".join(words for words in (block.detail, block.aside) if words)
    )


def _beside_number(number: Sequence[Strip], body: Sequence[Strip]) -> list[Strip]:
    """The body, with a number that has no title beside its first line."""
    if not number or not body:
        return [*number, *body]
    first, *rest = body
    baseline = first.pieces[0].baseline if first.pieces else number[0].pieces[0].baseline
    pieces = tuple(replace(piece, baseline=baseline) for piece in number[0].pieces)
    return [replace(first, pieces=(*pieces, *first.pieces)), *number[1:], *rest]


def _heading_tag(place: Place) -> str:
    return f"H{min(place.rank, _LOWEST_RANK)}"


def _bookmarked(strips: Sequence[Strip], title: str, place: Place) -> list[Strip]:
    """The strips with an entry in the viewer's table of contents, if there is anything to call it."""
    if not strips or not title:
        return list(strips)
    return [replace(strips[0], bookmark=Bookmark(title, place.rank - 2)), *strips[1:]]
