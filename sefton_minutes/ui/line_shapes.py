"""How each line of a minute stands: what it hangs from, how deep, in which table. No measures yet: those are
the look's."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from sefton_minutes.domain.minute_text.reading import Paragraph, ParagraphKind, Reading
from sefton_minutes.domain.writing.list_forms import is_bullet
from sefton_minutes.domain.writing.list_lines import lists_in

Row = tuple[str, ...]
_BULLETS = "•·▪◦○●-–—*"


class Hang(StrEnum):
    """What the words of a line hang from: nothing, a number, a bullet."""

    NONE = "none"
    NUMBER = "number"
    BULLET = "bullet"


@dataclass(frozen=True, slots=True)
class LineShape:
    """One line. `above`: the labels under which it stands, the outermost first; `tabs`: how many begin it
    before its label; `rows`: the cells of the whole table that it is a row of."""

    kind: ParagraphKind = ParagraphKind.TEXT
    hang: Hang = Hang.NONE
    above: tuple[Hang, ...] = ()
    tabs: int = 0
    rows: tuple[Row, ...] = ()


def line_shapes(reading: Reading) -> tuple[LineShape, ...]:
    """The shape of each line, from the first to the last."""
    shapes = tuple(_shapes(reading.text, tuple(_lines(reading))))
    is_open = not reading.text or reading.text.endswith("\n")
    return (*shapes, LineShape()) if is_open else shapes  # the empty last line is no paragraph


def _shapes(text: str, lines: Sequence[Paragraph]) -> Iterator[LineShape]:
    typed, tables = _typed_levels(text), _tables(text, lines)
    clauses: list[Hang] = []
    for number, line in enumerate(lines):
        if line.kind is ParagraphKind.CLAUSE:
            above = tuple(clauses[: line.level])
            if line.label:
                clauses[line.level :] = [_hang(line)]
            yield _shape(text, line, _hang(line), above)
        elif number in typed:
            yield _shape(text, line, _hang(line), typed[number])
        else:
            yield LineShape(line.kind, rows=tables.get(number, ()))


def _lines(reading: Reading) -> Iterator[Paragraph]:
    """The first paragraph of each line."""
    for paragraph in reading.paragraphs:
        if paragraph.start == 0 or reading.text[paragraph.start - 1] == "\n":
            yield paragraph


def _shape(text: str, line: Paragraph, hang: Hang, above: tuple[Hang, ...]) -> LineShape:
    content = text[line.start : line.body]
    return LineShape(line.kind, hang, above, len(content) - len(content.lstrip("\t")) if hang else 0)


def _hang(line: Paragraph) -> Hang:
    if not line.label:
        return Hang.NONE
    return Hang.BULLET if line.label in _BULLETS else Hang.NUMBER


def _typed_levels(text: str) -> Mapping[int, tuple[Hang, ...]]:
    """What each entry of a list stands under, by the number of its line: "–" under "•", (a) under (1)."""
    found: dict[int, tuple[Hang, ...]] = {}
    for one in lists_in(text.split("\n")):
        levels: list[Hang] = []
        for entry in one.entries:
            del levels[entry.level :]
            found[entry.line] = tuple(levels)
            levels.append(Hang.BULLET if is_bullet(entry.form) else Hang.NUMBER)
    return found


def _tables(text: str, lines: Sequence[Paragraph]) -> Mapping[int, tuple[Row, ...]]:
    """The table of each row, by the number of its line; rows that follow each other are one table."""
    found: dict[int, tuple[Row, ...]] = {}
    numbered = groupby(enumerate(lines), key=lambda each: each[1].kind is ParagraphKind.TABLE_ROW)
    for is_table, run in numbered:
        if is_table:
            members = list(run)
            rows = tuple(tuple(text[line.start : line.end].rstrip("\n").split("\t")) for _, line in members)
            found.update((number, rows) for number, _ in members)
    return found
