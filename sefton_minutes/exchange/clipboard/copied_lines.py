"""The lines of a minute as they are copied: which hang from a label, which are rows, what is bold."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from sefton_minutes.domain.minute_text.lines import split_lines, without_line_end
from sefton_minutes.domain.minute_text.reading import Paragraph, ParagraphKind, Reading

_HANGING = (ParagraphKind.BULLET, ParagraphKind.CLAUSE, ParagraphKind.TEXT)
_FURTHEST_INTRODUCER = 2000
_CLAUSE_HANG, _BULLET_HANG = 28, 18


class LineKind(StrEnum):
    """How a line is set."""

    BLANK = "blank"
    TEXT = "text"
    ROW = "row"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words in one weight."""

    words: str
    is_bold: bool = False


@dataclass(frozen=True, slots=True)
class CopiedLine:
    """A line. `label` hangs `hang` points left of the words, which stand `indent` points from the margin;
    `gap` is the spacing after it in the text. Of a row `cells` are the words."""

    kind: LineKind
    stretches: tuple[Stretch, ...] = ()
    label: str = ""
    gap: str = ""
    hang: int = 0
    indent: int = 0
    cells: tuple[str, ...] = ()


def copied_lines(reading: Reading) -> Iterator[CopiedLine]:
    """Every line of a reading's text. A list that runs on within a line stays on it."""
    begun = {paragraph.start: paragraph for paragraph in reading.paragraphs}
    bold = tuple(_introducers(reading))
    position = 0
    for line in split_lines(reading.text):
        while position < len(bold) and bold[position][1] <= line.start:
            position += 1
        paragraph = begun.get(line.start)
        if line.is_blank:
            yield CopiedLine(LineKind.BLANK)
        elif paragraph is not None and paragraph.kind is ParagraphKind.TABLE_ROW:
            yield _row(reading.text[line.start : line.end])
        else:
            end = line.words_end
            introduced = [place for place in bold[position : position + 8] if place[0] < end]
            yield _text_line(reading.text, line.words, end, paragraph, introduced)


def _row(line: str) -> CopiedLine:
    cells = tuple(cell.strip() for cell in without_line_end(line).split("\t"))
    return CopiedLine(LineKind.ROW, cells=cells)


def _text_line(
    text: str, start: int, end: int, paragraph: Paragraph | None, bold: list[tuple[int, int]]
) -> CopiedLine:
    label = gap = ""
    body, hang = start, 0
    level = paragraph.level if paragraph else 0
    if paragraph is not None and paragraph.label and paragraph.kind in _HANGING:
        label = paragraph.label
        body = max(paragraph.body, start)
        gap = text[start + len(label) : body]
        hang = _BULLET_HANG if paragraph.kind is ParagraphKind.BULLET else _CLAUSE_HANG
    indent = hang + _CLAUSE_HANG * level
    return CopiedLine(LineKind.TEXT, tuple(_stretches(text, body, end, bold)), label, gap, hang, indent)


def _stretches(text: str, start: int, end: int, bold: list[tuple[int, int]]) -> Iterator[Stretch]:
    at = start
    for bold_start, bold_end in bold:
        first, last = max(bold_start, at), min(bold_end, end)
        if first < last:
            if at < first:
                yield Stretch(text[at:first])
            yield Stretch(text[first:last], is_bold=True)
            at = last
    if at < end:
        yield Stretch(text[at:end])


def _introducers(reading: Reading) -> Iterator[tuple[int, int]]:
    """Where the introducing words stand, their colon included."""
    for resolution in reading.resolutions:
        word = resolution.introducer
        furthest = min(resolution.end, resolution.start + _FURTHEST_INTRODUCER)
        start = reading.text.find(word, resolution.start, furthest) if word else -1
        if start >= 0:
            end = start + len(word)
            yield start, end + (reading.text[end : end + 1] == ":")
