"""Paragraphs become strips: lines, a label that hangs beside the first, words at the end of its line."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from sefton_minutes.domain.document import Item, Run, Words, plain
from sefton_minutes.rendering.pdf.fonts import Fonts
from sefton_minutes.rendering.pdf.lines import flush_right, natural_width, set_lines
from sefton_minutes.rendering.pdf.strips import Hold, Piece, Strip
from sefton_minutes.rendering.pdf.structure import Element
from sefton_minutes.rendering.pdf.style import House, Style, TextStyle


class SetItems(Protocol):
    """Sets items, and may remember how it set them."""

    def __call__(self, item: Item, place: "Place", /) -> list[Strip]:
        """The strips of an item at a place."""
        ...


@dataclass(frozen=True, slots=True)
class Place:
    """Where something is set: in which size of print, from which axis on, below which element, and which rank
    headings have there (2 for H2). `set_items`: who sets the items there, None for the house's own rules."""

    house: House
    fonts: Fonts
    parent: Element
    left: float = 0
    rank: int = 2
    set_items: SetItems | None = None

    @property
    def width(self) -> float:
        """From the axis to the right margin."""
        return self.house.width - self.left

    def style(self, style: Style) -> TextStyle:
        """A kind of paragraph in this size of print."""
        return self.house.style(style)

    def natural(self, words: Words, style: Style) -> float:
        """How wide the words are on one line."""
        return natural_width(words, self.style(style), self.fonts)

    def moved(self, left: float) -> "Place":
        """The same place further in, or out."""
        return replace(self, left=left)

    def inside(self, parent: Element) -> "Place":
        """The same place within an element."""
        return replace(self, parent=parent)


@dataclass(frozen=True, slots=True)
class Label:
    """What hangs to the left of a first line: a number, a bullet, the name of a fact."""

    words: Words
    style: TextStyle
    x: float
    element: Element


def paragraph(
    words: Words,
    style: TextStyle,
    place: Place,
    element: Element,
    label: Label | None = None,
    narrowed: float = 0,
    hanging: float = 0,
) -> list[Strip]:
    """A paragraph as strips, held so that no first or last line stands alone. Empty words make no strip,
    unless there is a label. `narrowed`: points kept free at the right; `hanging`: how far the lines after the
    first stand in."""
    if label is not None and _end(label, place) - place.left > place.width / 2:
        words, label = (*label.words, Run(" "), *words), None
    indent = -hanging if label is None else _pushed(label, place) - hanging
    left, width = place.left + hanging, place.width - narrowed - hanging
    lines = set_lines(words, style, place.fonts, left, width, indent)
    strips = [Strip(style.leading, (Piece(line, style.size, element),)) for line in lines]
    return _held_lines(strips if label is None else labelled(strips, label, place), style)


def _end(label: Label, place: Place) -> float:
    return label.x + natural_width(label.words, label.style, place.fonts)


def _pushed(label: Label, place: Place) -> float:
    """How far a wide label moves the first line of the text to the right."""
    return max(0.0, _end(label, place) + place.house(6) - place.left)


def labelled(strips: Sequence[Strip], label: Label, place: Place) -> list[Strip]:
    """The strips with a label beside the first one, on its baseline; the label alone when there are none."""
    lines = set_lines(label.words, label.style, place.fonts, label.x, place.house.width)
    if not lines:
        return list(strips)
    first, *rest = strips or [Strip(height=label.style.leading)]
    baseline = first.pieces[0].baseline if first.pieces else label.style.size
    return [replace(first, pieces=(Piece(lines[0], baseline, label.element), *first.pieces)), *rest]


def _held_lines(strips: Sequence[Strip], style: TextStyle) -> list[Strip]:
    """White space about the paragraph, and its first two and last two lines held to each other."""
    last = len(strips) - 1
    tied = {1, last} - {0}
    return [
        replace(
            strip,
            before=style.before if number == 0 else 0,
            after=style.after if number == last else 0,
            hold=Hold.TIED if number in tied else Hold.FREE,
        )
        for number, strip in enumerate(strips)
    ]


def beside(
    words: Words, style: TextStyle, place: Place, element: Element, aside: str, label: Label | None = None
) -> list[Strip]:
    """A paragraph with `aside` at the right end of its first line, as a paragraph of its own in the
    structure; below the paragraph when it is too long to stand beside it."""
    if not aside:
        return paragraph(words, style, place, element, label)
    quiet, house = place.style(Style.QUIET), place.house
    room = natural_width(plain(aside), quiet, place.fonts)
    second = place.parent.add("P")
    if room > place.width / 2:
        return [
            *paragraph(words, style, place, element, label),
            *paragraph(plain(aside), quiet, place, second),
        ]
    first, *rest = paragraph(words, style, place, element, label, max(room + house(12), house(92))) or [
        Strip(style.leading)
    ]
    lines = set_lines(plain(aside), quiet, place.fonts, 0, house.width)
    pieces = [Piece(flush_right(line, house.width, place.fonts), style.size, second) for line in lines[:1]]
    return [replace(first, pieces=(*first.pieces, *pieces)), *rest]
