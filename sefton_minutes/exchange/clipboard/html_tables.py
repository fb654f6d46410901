"""The tables of HTML while they are read: cells that reach over columns and rows keep the others in place."""

from dataclasses import dataclass, field

from lxml.html import HtmlElement

from sefton_minutes.exchange.clipboard.minute_lines import MinuteLines

MOST_COLUMNS = 64
_MOST_ROWS = 100
_LONG_CELL = 400
_MANY_PARAGRAPHS = 4
_PARAGRAPHS = ("p", "li", "br", "div", "h2", "h3", "h4")


@dataclass(slots=True)
class OpenTable:
    """A table whose rows are being read. `is_grid`: it is rows of cells; otherwise it lays out a page and
    its cells are read as paragraphs. `held`: how many rows more a cell from above reaches down, by column."""

    is_grid: bool
    held: dict[int, int] = field(default_factory=dict)

    def begin_cell(self, lines: MinuteLines) -> None:
        """The next cell that no cell from above reaches into."""
        lines.end_cell(MOST_COLUMNS)
        lines.row = [] if lines.row is None else lines.row
        while self.held.get(len(lines.row), 0) > 0 and len(lines.row) < MOST_COLUMNS:
            self.held[len(lines.row)] -= 1
            lines.row.append("")
        lines.begin_cell()

    def end_cell(self, cell: HtmlElement, lines: MinuteLines) -> None:
        """The cell and the columns and rows that it reaches over."""
        if not lines.in_cell or lines.row is None:
            return
        first = len(lines.row)
        lines.end_cell(MOST_COLUMNS)
        columns = min(_span(cell, "colspan"), MOST_COLUMNS - first)
        lines.row.extend([""] * (columns - 1))
        rows = min(_span(cell, "rowspan"), _MOST_ROWS) - 1
        for column in range(first, first + columns) if rows else ():
            self.held[column] = rows

    def end_row(self, lines: MinuteLines) -> None:
        """A row is whole, cells from above that stand right of its last one counted."""
        read = len(lines.row or ())
        for column, rows in tuple(self.held.items()):
            if column >= read or not rows:
                self.held[column] = rows - 1
                if rows <= 1:
                    del self.held[column]
        lines.end_row()


def open_table(table: HtmlElement) -> OpenTable:
    """The table that begins: a grid, unless it has a single column, tables inside, or whole pages of
    paragraphs in its cells."""
    if next(table.iterdescendants("table"), None) is not None:
        return OpenTable(is_grid=False)
    widest = 0
    for row in table.iter("tr"):
        cells = [cell for cell in row if cell.tag in ("td", "th")]
        widest = max(widest, len(cells))
        if any(map(_is_page, cells)):
            return OpenTable(is_grid=False)
    return OpenTable(is_grid=widest > 1)


def _is_page(cell: HtmlElement) -> bool:
    many = sum(1 for _ in cell.iter(*_PARAGRAPHS)) >= _MANY_PARAGRAPHS
    return many and sum(map(len, cell.itertext())) > _LONG_CELL


def _span(cell: HtmlElement, name: str) -> int:
    written = cell.get(name, "").strip()
    usable = written.isascii() and written.isdecimal() and len(written) <= 4
    return max(int(written), 1) if usable else 1
