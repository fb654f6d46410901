"""Tables of a Word document as lines: facts as cells parted by tabs, minutes in a table as minutes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sefton_minutes.exchange.column_headings import is_action_heading, is_label
from sefton_minutes.exchange.word.lines import WordLine
from sefton_minutes.exchange.word.runs import Marks

_LONG = 160
"""Characters of a cell that is prose rather than a fact."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table and the lines in it."""

    lines: tuple[WordLine, ...]

    @property
    def said(self) -> tuple[WordLine, ...]:
        """The lines that say something."""
        return tuple(line for line in self.lines if line.text.strip())

    @property
    def text(self) -> str:
        """All of it in one line."""
        return " ".join(" ".join(line.text.split()) for line in self.said)


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table, its merged cells once."""

    cells: tuple[Cell, ...]


def table_lines(rows: Sequence[Row]) -> Iterator[WordLine]:
    """A table as lines. Where cells hold whole paragraphs (minutes in the columns Item, Discussion, Action;
    a letterhead) their paragraphs stay paragraphs, and what stands in a column headed Action is said to be
    one; else each row is a line of cells."""
    if not any(_is_prose(cell) for row in rows for cell in row.cells):
        yield from (_facts(row) for row in rows if any(cell.said for cell in row.cells))
        return
    headings = [cell.text for cell in rows[0].cells]
    of_actions = {len(headings) - 1} if len(headings) > 1 and is_action_heading(headings[-1]) else set()
    for at, row in enumerate(rows):
        if at == 0 and of_actions:
            yield _facts(row)
        else:
            yield from _prose(row, of_actions)


def _is_prose(cell: Cell) -> bool:
    return len(cell.said) > 1 or any(len(line.text) > _LONG for line in cell.said)


def _facts(row: Row) -> WordLine:
    marks = sum((line.marks for cell in row.cells for line in cell.lines), Marks())
    return WordLine("\t".join(cell.text for cell in row.cells).rstrip("\t"), marks=marks)


def _prose(row: Row, of_actions: set[int]) -> Iterator[WordLine]:
    """The cells one after another; a number in a cell of its own is the label of what stands beside it."""
    label = ""
    for at, cell in enumerate(row.cells):
        lines = cell.said
        if len(lines) == 1 and at + 1 < len(row.cells) and is_label(lines[0].text):
            label = lines[0].text.strip()
            continue
        for line in lines:
            if at in of_actions:
                yield WordLine(f"Action: {line.text}", marks=line.marks)
            elif label:
                yield WordLine(f"{label} {line.text}", label, line.is_title, line.marks)
                label = ""
            else:
                yield line
    if label:
        yield WordLine(label)
    yield WordLine(
        "",
        marks=sum(
            (line.marks for cell in row.cells for line in cell.lines if not line.text.strip()), Marks()
        ),
    )
