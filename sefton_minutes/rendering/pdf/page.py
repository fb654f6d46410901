"""One page: its running head and foot, the bars beside decisions, and the text in reading order."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from sefton_minutes.domain.document import Document, RunningHead, plain
from sefton_minutes.rendering.pdf.breaks import Page, Placed
from sefton_minutes.rendering.pdf.fonts import Fonts
from sefton_minutes.rendering.pdf.lines import Line, flush_right, line_end, natural_width, set_lines
from sefton_minutes.rendering.pdf.strips import Bar, Piece, Rule
from sefton_minutes.rendering.pdf.structure import Element
from sefton_minutes.rendering.pdf.style import (
    ACCENT,
    HAIRLINE,
    PAGE_HEIGHT,
    House,
    Style,
    TextStyle,
)
from sefton_minutes.rendering.pdf.tagged_canvas import DECORATION, FOOT, HEAD, TaggedCanvas

HEAD_BASELINE: Final = PAGE_HEIGHT - 52
HEAD_RULE: Final = HEAD_BASELINE - 8
HEAD_WEIGHT: Final = 0.5
FOOT_BASELINE: Final = 46
_BAR_FROM_TEXT: Final = 13
# Bars end where letters do, not where lines do; as weight and place of each for text of 12 points.
_BAR_ABOVE: Final = 2.0
_BAR_BELOW: Final = 2.5
_ONE_BAR: Final = ((0.0, 2.5),)
_TWO_BARS: Final = ((-1.5, 1.25), (1.5, 1.25))


@dataclass(frozen=True, slots=True)
class PaperPages:
    """What every page of a paper has in common. `pages`: how many there are; `ranks`: where each element
    comes in the order of reading."""

    document: Document
    house: House
    fonts: Fonts
    pages: int
    ranks: Mapping[Element, int]

    def draw(self, canvas: TaggedCanvas, page: Page, number: int) -> None:
        """One page, counted from 1; the first bears no running head."""
        if number > 1:
            self._draw_head(canvas, page)
        self._draw_ink(canvas, page)
        self._draw_text(canvas, page)
        self._draw_foot(canvas, number)
        canvas.next_page()

    def _draw_head(self, canvas: TaggedCanvas, page: Page) -> None:
        canvas.artifact(HEAD, [(HEAD_BASELINE, self._on_page(line)) for line in self.head_lines(page)])
        canvas.bar(HEAD, self.house.side, HEAD_RULE, self.house.width, HEAD_WEIGHT, HAIRLINE)

    def head_lines(self, page: Page) -> list[Line]:
        """What stands at the head of a page that is not the first: meeting, and the numbers that it holds."""
        style = self.house.style(Style.QUIET)
        right = self._line(numbers_named(self.document.head, held_numbers(page)), style)
        taken = line_end(right, self.fonts) + 2 * style.size if right else 0
        left = self._line(self._head_title(style, self.house.width - taken), style)
        ends = flush_right(right, self.house.width, self.fonts)
        return [line for line in (left, ends) if line]

    def _head_title(self, style: TextStyle, room: float) -> str:
        """The longest form that fits."""
        titles = self.document.head.titles
        fitting = (title for title in titles if natural_width(plain(title), style, self.fonts) <= room)
        return next(fitting, titles[-1] if titles else "")

    def _draw_foot(self, canvas: TaggedCanvas, number: int) -> None:
        canvas.artifact(FOOT, [(FOOT_BASELINE, self._on_page(line)) for line in self.foot_lines(number)])

    def foot_lines(self, number: int) -> list[Line]:
        """What stands at the foot of every page: the mark of a draft, and the page's number."""
        mark = self._line(self.document.mark, self.house.style(Style.LABEL))
        count = self._line(f"Page {number} of {self.pages}", self.house.style(Style.FACT))
        ends = flush_right(count, self.house.width, self.fonts)
        return [line for line in (mark, ends) if line]

    def _line(self, text: str, style: TextStyle) -> Line:
        lines = set_lines(plain(text), style, self.fonts, 0, self.house.width)
        return lines[0] if lines else ()

    def _draw_ink(self, canvas: TaggedCanvas, page: Page) -> None:
        for placed in page:
            for rule in placed.strip.rules:
                y = self._height(placed.top + rule.y) - rule.height
                canvas.bar(DECORATION, self.house.side + rule.x, y, rule.width, rule.height, rule.colour)
        for rule in self.bars(page):
            y = self._height(rule.y + rule.height)
            canvas.bar(DECORATION, self.house.side + rule.x, y, rule.width, rule.height, rule.colour)

    def bars(self, page: Page) -> list[Rule]:
        """The bars beside the decisions of a page; `y` from the top of the text frame."""
        x = self.house.text_axis - self.house(_BAR_FROM_TEXT)
        above, below = self.house(_BAR_ABOVE), self.house(_BAR_BELOW)
        return [
            Rule(x + shift, top + above, weight, bottom - below - top - above, ACCENT)
            for bar, top, bottom in _bars(page)
            for shift, weight in (_TWO_BARS if bar.double else _ONE_BAR)
        ]

    def _draw_text(self, canvas: TaggedCanvas, page: Page) -> None:
        """Element by element, so that the order in the file is the order of reading, also across columns."""
        for placed in page:
            mark = placed.strip.bookmark
            if mark is not None:
                canvas.bookmark(mark.title, mark.level, self._height(placed.top))
        repeated = [
            (self._height(placed.top + piece.baseline), self._on_page(piece.line))
            for placed, piece in _pieces(page)
            if piece.element is None
        ]
        canvas.artifact(DECORATION, repeated)
        written = self._by_element(page)
        for element in sorted(written, key=lambda element: self.ranks[element]):
            canvas.text(element, written[element])

    def _by_element(self, page: Page) -> dict[Element, list[tuple[float, Line]]]:
        found: dict[Element, list[tuple[float, Line]]] = {}
        for placed, piece in _pieces(page):
            if piece.element is not None and piece.line:
                line = (self._height(placed.top + piece.baseline), self._on_page(piece.line))
                found.setdefault(piece.element, []).append(line)
        return found

    def _height(self, down: float) -> float:
        """From a distance below the top of the text frame to a height above the lower edge of the page."""
        return PAGE_HEIGHT - self.house.top - down

    def _on_page(self, line: Line) -> Line:
        return tuple(replace(segment, x=segment.x + self.house.side) for segment in line)


def _pieces(page: Page) -> Iterable[tuple[Placed, Piece]]:
    return ((placed, piece) for placed in page for piece in placed.strip.pieces)


def held_numbers(page: Page) -> list[str]:
    """The numbers of what a page holds, also of what goes on from the page before."""
    return list(dict.fromkeys(placed.strip.number for placed in page if placed.strip.number))


def numbers_named(head: RunningHead, held: Sequence[str]) -> str:
    """ "Minute 31", "Minutes 29–31", or nothing: what a page holds, as a dictionary says it."""
    if not held:
        return ""
    return f"{head.one} {held[0]}" if len(held) == 1 else f"{head.many} {held[0]}–{held[-1]}"


def _bars(page: Page) -> list[tuple[Bar, float, float]]:
    """For each decision on the page its bar, from where to where below the top of the frame."""
    spans: dict[Bar, tuple[float, float]] = {}
    for placed in page:
        bar = placed.strip.bar
        if bar is not None:
            top, bottom = spans.get(bar, (placed.top, placed.bottom))
            spans[bar] = min(top, placed.top), max(bottom, placed.bottom)
    return [(bar, top, bottom) for bar, (top, bottom) in spans.items()]
