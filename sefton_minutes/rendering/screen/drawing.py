"""What stands on a page as the operators that draw it. A strip is written once and only moved afterwards: of
four hundred pages, a key changes a few lines."""

from collections.abc import Iterator, Sequence
from typing import Final

from sefton_minutes.rendering.pdf.breaks import Page
from sefton_minutes.rendering.pdf.fonts import Fonts
from sefton_minutes.rendering.pdf.lines import Line
from sefton_minutes.rendering.pdf.page import (
    FOOT_BASELINE,
    HEAD_BASELINE,
    HEAD_RULE,
    HEAD_WEIGHT,
    PaperPages,
    held_numbers,
)
from sefton_minutes.rendering.pdf.strips import Rule, Strip
from sefton_minutes.rendering.pdf.style import HAIRLINE, PAGE_HEIGHT, Colour, House
from sefton_minutes.rendering.screen.glyphs import Glyphs

Kept = dict[object, tuple[object, bytes]]


class Drawing:
    """Draws the pages of one paper again and again. What the last drawing did not need is forgotten."""

    def __init__(self, house: House, fonts: Fonts) -> None:
        self._house = house
        self.glyphs: Final = Glyphs(fonts)
        self._kept: Kept = {}
        self._used: Kept = {}

    def pages(self, pages: Sequence[Page], common: PaperPages) -> list[bytes]:
        """The content of every page; `common` is what they have in common."""
        drawn = [self._page(page, number, common) for number, page in enumerate(pages, start=1)]
        self._kept, self._used = self._used, {}
        return drawn

    def _page(self, page: Page, number: int, common: PaperPages) -> bytes:
        parts = [self._head(page, common)] if number > 1 else []
        parts += (_bar(self._house, rule) for rule in common.bars(page))
        parts += self._strips(page)
        parts.append(self._foot(number, common))
        return b"".join(parts)

    def _strips(self, page: Page) -> Iterator[bytes]:
        left, top = self._house.side, PAGE_HEIGHT - self._house.top
        for placed in page:
            content = self._strip(placed.strip)
            if content:
                yield b"q 1 0 0 1 %.4f %.4f cm\n%sQ\n" % (left, top - placed.top, content)

    def _strip(self, strip: Strip) -> bytes:
        """Drawn from its own upper left corner on."""
        known = self._used.get(id(strip)) or self._kept.get(id(strip))
        if known is None or known[0] is not strip:
            known = (strip, self._written(strip))
        self._used[id(strip)] = known
        return known[1]

    def _written(self, strip: Strip) -> bytes:
        rules = b"".join(
            _filled(rule.x, -rule.y - rule.height, rule.width, rule.height, rule.colour)
            for rule in strip.rules
        )
        lines = b"".join(self.glyphs.written(piece.line, -piece.baseline) for piece in strip.pieces)
        return b"%sBT\n%sET\n" % (rules, lines) if lines else rules

    def _head(self, page: Page, common: PaperPages) -> bytes:
        key = ("head", common.document.head, *held_numbers(page))
        known = self._used.get(key) or self._kept.get(key)
        if known is None:
            rule = _filled(self._house.side, HEAD_RULE, self._house.width, HEAD_WEIGHT, HAIRLINE)
            known = (key, rule + self._lines(common.head_lines(page), HEAD_BASELINE))
        self._used[key] = known
        return known[1]

    def _foot(self, number: int, common: PaperPages) -> bytes:
        key = ("foot", common.document.mark, number, common.pages)
        known = self._used.get(key) or self._kept.get(key)
        if known is None:
            known = (key, self._lines(common.foot_lines(number), FOOT_BASELINE))
        self._used[key] = known
        return known[1]

    def _lines(self, lines: Sequence[Line], baseline: float) -> bytes:
        written = b"".join(self.glyphs.written(line, baseline) for line in lines)
        return b"q 1 0 0 1 %.4f 0 cm BT\n%sET Q\n" % (self._house.side, written)


def _bar(house: House, rule: Rule) -> bytes:
    y = PAGE_HEIGHT - house.top - rule.y - rule.height
    return _filled(house.side + rule.x, y, rule.width, rule.height, rule.colour)


def _filled(x: float, y: float, width: float, height: float, colour: Colour) -> bytes:
    return b"%.5f %.5f %.5f rg %.4f %.4f %.4f %.4f re f\n" % (*colour, x, y, width, height)
