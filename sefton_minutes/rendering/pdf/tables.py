"""Tables: rules across only, the head repeated, no row parted; in large print each row is read downwards."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate
from typing import Final

from sefton_minutes.domain.document import Origin, Run, Table, Words, plain, said
from sefton_minutes.rendering.pdf.lines import Line, flush_right, natural_width, set_lines, widest_word
from sefton_minutes.rendering.pdf.strips import (
    Hold,
    Piece,
    Rule,
    Strip,
    decorative,
    held,
    held_throughout,
    spaced,
    traced,
)
from sefton_minutes.rendering.pdf.structure import Element
from sefton_minutes.rendering.pdf.style import BLACK, HAIRLINE, Style, TextStyle
from sefton_minutes.rendering.pdf.text import Place, paragraph

_ROWS_KEPT_WHOLE: Final = 8
_COLUMNS_IN_LARGE_PRINT: Final = 2
_BETWEEN: Final = 12  # points between columns, above and below text, for text of 12 points
_ABOVE: Final = 3
_BELOW: Final = 5
_STRONG_RULE: Final = 1.0
_LIGHT_RULE: Final = 0.5


def table(block: Table, place: Place) -> list[Strip]:
    """The strips of a table. One whose columns would part words is set as a block of lines for each row."""
    if not block.rows:
        return []
    widths = _widths(block, place)
    is_large = place.house.is_large and len(block.rows[0]) > _COLUMNS_IN_LARGE_PRINT
    if is_large or widths is None:
        return _downwards(block, place)
    return _Grid(block, place, widths).strips()


def _widths(block: Table, place: Place) -> tuple[float, ...] | None:
    """Each column as wide as its longest word at least; what is left goes to columns with long lines.

    None when the longest words do not fit beside each other."""
    columns = range(len(block.rows[0]))
    between = place.house(_BETWEEN) * (len(columns) - 1)
    cells = [_column(block, place, column) for column in columns]
    least = [max(widest_word(words, style, place.fonts) for words, style in cell) for cell in cells]
    most = [max(natural_width(words, style, place.fonts) for words, style in cell) for cell in cells]
    spare = place.width - between - sum(least)
    if spare < 0:
        return None
    wanted = [max(m - n, 0.0) for m, n in zip(most, least, strict=True)]
    return tuple(n + w for n, w in zip(least, _shares(wanted, spare), strict=True))


def _shares(wanted: Sequence[float], spare: float) -> list[float]:
    """The spare width: narrow columns get all they want, wide ones like shares; the rest goes to all."""
    shares = [0.0] * len(wanted)
    left = spare
    for rank, column in enumerate(sorted(range(len(wanted)), key=lambda column: wanted[column])):
        shares[column] = min(wanted[column], left / (len(wanted) - rank))
        left -= shares[column]
    return [share + left / len(wanted) for share in shares]


def _column(block: Table, place: Place, column: int) -> list[tuple[Words, TextStyle]]:
    head = [(plain(block.head[column]), place.style(Style.HEAD_CELL))] if block.head else []
    return [*head, *((row[column], place.style(Style.CELL)) for row in block.rows)]


class _Grid:
    """A table set in columns. Every row is as many strips as its longest cell has lines."""

    def __init__(self, block: Table, place: Place, widths: Sequence[float]) -> None:
        self._block, self._place, self._widths = block, place, widths
        steps = (width + place.house(_BETWEEN) for width in widths)
        self._lefts = list(accumulate(steps, initial=place.left))[:-1]
        self._element = place.parent.add("Table")

    def strips(self) -> list[Strip]:
        """Head and rows with their white space, held as the rules ask."""
        head = self._head()
        strips = list(head)
        rows = self._rows(tuple(decorative(strip) for strip in head))
        is_short = len(rows) <= _ROWS_KEPT_WHOLE
        for number, row in enumerate(rows):
            is_first, is_last = number == 0, number == len(rows) - 1
            hold = Hold.TIED if is_first and head else Hold.TOGETHER if is_short or is_last else Hold.FREE
            strips += row if is_first and not head else held(row, hold)
        return spaced(strips, before=self._place.house(4), after=self._place.house(12))

    def _head(self) -> list[Strip]:
        if not self._block.head:
            return []
        row = self._element.add("THead").add("TR")
        elements = [row.add("TH", scope="Column") for _ in self._block.head]
        cells = [plain(title) for title in self._block.head]
        return self._row(cells, elements, Style.HEAD_CELL, above=_STRONG_RULE, below=_STRONG_RULE)

    def _rows(self, repeats: tuple[Strip, ...]) -> list[list[Strip]]:
        body = self._element.add("TBody")
        last = len(self._block.rows) - 1
        rows = []
        for number, cells in enumerate(self._block.rows):
            above = 0 if number or self._block.head else _STRONG_RULE
            below = _STRONG_RULE if number == last else _LIGHT_RULE
            strips = self._row(cells, self._body_elements(body.add("TR")), Style.CELL, above, below)
            repeating = [replace(strip, repeats=repeats) for strip in strips]
            rows.append(traced(repeating, _origin(self._block, number)))
        return rows

    def _body_elements(self, row: Element) -> list[Element]:
        """Without a head, the first cell says what its row is about."""
        first = row.add("TD") if self._block.head else row.add("TH", scope="Row")
        return [first, *(row.add("TD") for _ in self._widths[1:])]

    def _row(
        self, cells: Sequence[Words], elements: Sequence[Element], style: Style, above: float, below: float
    ) -> list[Strip]:
        """The strips of a row; `above` and `below` are the weights of its rules in points."""
        house, text = self._place.house, self._place.style(style)
        lines = [self._lines(column, words, text) for column, words in enumerate(cells)]
        last = max(1, *(len(cell) for cell in lines)) - 1
        strips = []
        for number in range(last + 1):
            top = house(_ABOVE) if number == 0 else 0
            height = top + text.leading + (house(_BELOW) if number == last else 0)
            pieces = tuple(
                Piece(cell[number], top + text.size, element)
                for cell, element in zip(lines, elements, strict=True)
                if number < len(cell)
            )
            rules = (
                self._rule(0, above if number == 0 else 0),
                self._rule(height, below if number == last else 0),
            )
            strips.append(Strip(height, pieces, tuple(rule for rule in rules if rule.height)))
        return held_throughout(strips, Hold.SAME_ROW)

    def _rule(self, y: float, weight: float) -> Rule:
        colour = BLACK if weight == _STRONG_RULE else HAIRLINE
        return Rule(self._place.left, y, self._place.width, weight, colour)

    def _lines(self, column: int, words: Words, style: TextStyle) -> list[Line]:
        left, width, fonts = self._lefts[column], self._widths[column], self._place.fonts
        # A column as wide as its longest word must hold it in spite of rounding.
        lines = set_lines(words, style, fonts, left, width + 0.01)
        is_amount = column in self._block.amounts
        return [flush_right(line, left + width, fonts) for line in lines] if is_amount else lines


def _downwards(block: Table, place: Place) -> list[Strip]:
    """Each row as a block of lines, "Due: 20 Dec 2024" below the words of its first cell."""
    listing = place.parent.add("L", numbering="None")
    strips: list[Strip] = []
    for number, row in enumerate(block.rows):
        inner = place.inside(listing.add("LI").add("LBody"))
        below = spaced(_row_downwards(block, row, inner), after=place.house(12))
        strips += traced(below, _origin(block, number))
    return strips


def _origin(block: Table, row: int) -> Origin | None:
    return block.origins[row] if block.origins else None


def _row_downwards(block: Table, row: Sequence[Words], place: Place) -> list[Strip]:
    style = replace(place.style(Style.TEXT), after=place.house(2))
    lines = [_named(block, column, words) for column, words in enumerate(row) if said(words)]
    strips: list[Strip] = []
    for number, words in enumerate(lines):
        voice = words if number else tuple(replace(run, strong=True) for run in words)
        strips += paragraph(voice, style, place, place.parent.add("P"))
    return held_throughout(strips, Hold.TOGETHER)


def _named(block: Table, column: int, words: Words) -> Words:
    """A cell with the name of its column. The first one says what its row is about, and needs its column's
    name only when it is a number ("Minute 31")."""
    name = block.head[column] if block.head else ""
    if column == 0:
        return (Run(f"{name} "), *words) if name and said(words)[:1].isdigit() else words
    return (Run(f"{name}: "), *words) if name else words
