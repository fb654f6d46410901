"""The numbers of the printed house style, in points. All but the page grows with the size of its text."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

Colour = tuple[float, float, float]


def _colour(hexadecimal: int) -> Colour:
    red, green, blue = hexadecimal >> 16, hexadecimal >> 8 & 255, hexadecimal & 255
    return red / 255, green / 255, blue / 255


PAGE_WIDTH: Final = 595.28
PAGE_HEIGHT: Final = 841.89
BLACK: Final[Colour] = (0.0, 0.0, 0.0)
ACCENT: Final = _colour(0x17344F)  # 12.7 : 1 on white, dark grey on a black and white printer
QUIET: Final = _colour(0x4A4A4A)  # 8.9 : 1
HAIRLINE: Final = _colour(0x8C8C8C)

CLEAR_PRINT: Final = 12.0


class Face(StrEnum):
    """The three faces, under the names that the fonts have inside the program."""

    TEXT = "Sefton-Text"
    STRONG = "Sefton-Strong"
    TITLE = "Sefton-Title"


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How a paragraph is set. `before`, `after`: the space that it asks for; of two that meet, the larger."""

    face: Face
    size: float
    leading: float
    before: float = 0
    after: float = 0
    colour: Colour = BLACK


class Style(StrEnum):
    """The kinds of paragraph that papers have."""

    COUNCIL = "council"
    TITLE = "title"
    KIND = "kind"
    PART = "part"
    ITEM = "item"
    DETAIL = "detail"
    SUBHEADING = "subheading"
    TEXT = "text"
    QUIET = "quiet"
    CLOSING = "closing"
    LABEL = "label"
    FACT = "fact"
    ENTRY = "entry"
    STEM = "stem"
    SINGLE = "single"
    CELL = "cell"
    HEAD_CELL = "head cell"


# For text of 12 points; sizes and spaces as in the specification of the papers.
_STYLES: Final = {
    Style.COUNCIL: TextStyle(Face.STRONG, 12, 16, after=8, colour=QUIET),
    Style.TITLE: TextStyle(Face.TITLE, 27, 32, after=8, colour=ACCENT),
    Style.KIND: TextStyle(Face.TEXT, 17, 24, after=16),
    Style.PART: TextStyle(Face.STRONG, 16, 20, before=28, after=8, colour=ACCENT),
    Style.ITEM: TextStyle(Face.STRONG, 13.5, 16, before=24, after=6),
    Style.DETAIL: TextStyle(Face.TEXT, 12, 16, after=8, colour=QUIET),
    Style.SUBHEADING: TextStyle(Face.STRONG, 12, 16, before=8, after=4),
    Style.TEXT: TextStyle(Face.TEXT, 12, 16, after=8),
    Style.QUIET: TextStyle(Face.TEXT, 12, 16, after=8, colour=QUIET),
    Style.CLOSING: TextStyle(Face.TEXT, 12, 16, before=24, after=8),
    Style.LABEL: TextStyle(Face.STRONG, 12, 16),
    Style.FACT: TextStyle(Face.TEXT, 12, 16),
    Style.ENTRY: TextStyle(Face.TEXT, 12, 16, after=4),
    Style.STEM: TextStyle(Face.TEXT, 12, 16, before=4, after=4),
    Style.SINGLE: TextStyle(Face.TEXT, 12, 16, before=4, after=8),
    Style.CELL: TextStyle(Face.TEXT, 12, 16),
    Style.HEAD_CELL: TextStyle(Face.STRONG, 12, 16),
}


@dataclass(frozen=True, slots=True)
class House:
    """The style in one size of print: 12 points is clear print, 18 large print (RNIB, UKAAF)."""

    size: float = CLEAR_PRINT

    @property
    def scale(self) -> float:
        """How much larger than clear print."""
        return self.size / CLEAR_PRINT

    @property
    def is_large(self) -> bool:
        """Large print gives up columns for the size of its letters."""
        return self.size > CLEAR_PRINT

    @property
    def side(self) -> float:
        """Both side margins: 27.5 mm clears a punch on either edge, so one file serves simplex and duplex."""
        return 60 if self.is_large else 78

    @property
    def top(self) -> float:
        """From the edge of the page to the text."""
        return 84

    @property
    def depth(self) -> float:
        """The height of the text: 42 lines of 16, or 28 lines of 24."""
        return 672

    @property
    def width(self) -> float:
        """The width of the text with the number column."""
        return PAGE_WIDTH - 2 * self.side

    @property
    def text_axis(self) -> float:
        """Where text stands; numbers hang to its left."""
        return self(36) if self.is_large else 48

    @property
    def fact_axis(self) -> float:
        """Where the value beside a label stands."""
        return self(120)

    def __call__(self, points: float) -> float:
        """A length that grows with the text."""
        return points * self.scale

    def style(self, style: Style) -> TextStyle:
        """A kind of paragraph in this size."""
        base = _STYLES[style]
        return replace(
            base,
            size=self(base.size),
            leading=self(base.leading),
            before=self(base.before),
            after=self(base.after),
        )
