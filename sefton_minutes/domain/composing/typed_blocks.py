"""Text as it was typed becomes paragraphs, lists and tables; no decision is read into it."""

import re
from collections.abc import Sequence
from itertools import groupby
from typing import Final

from sefton_minutes.domain.composing.tables import table_of
from sefton_minutes.domain.composing.traces import NOWHERE, Trace
from sefton_minutes.domain.document import Entry, ItemBlock, Listing, Run, Words
from sefton_minutes.domain.document import Paragraph as ParagraphBlock
from sefton_minutes.domain.minute_text.reading import Paragraph, ParagraphKind, Reading

_BULLET: Final = "•"
_NUMBER: Final = re.compile(r"\W*\w{1,7}\W*")
_INSIDE_WORDS: Final = re.compile(r"\s+")


def words_between(reading: Reading, start: int, end: int) -> Words:
    """The words of a stretch of the text with single spaces; references to minutes are runs of their own."""
    runs: list[Run] = []
    place = start
    for reference in sorted(reading.references, key=lambda reference: reference.start):
        if place <= reference.start and reference.end <= end:
            runs.append(Run(reading.text[place : reference.start]))
            runs.append(Run(reading.text[reference.start : reference.end], reference=reference.minute_number))
            place = reference.end
    runs.append(Run(reading.text[place:end]))
    return trimmed(tuple(runs))


def trimmed(words: Words) -> Words:
    """The words with single spaces, none at either end, and no run that says nothing."""
    single = [Run(_INSIDE_WORDS.sub(" ", run.text), run.strong, run.reference) for run in words]
    said = [run for run in single if run.text]
    if said:
        said[0] = Run(said[0].text.lstrip(" "), said[0].strong, said[0].reference)
        said[-1] = Run(said[-1].text.rstrip(" "), said[-1].strong, said[-1].reference)
    return tuple(run for run in said if run.text)


def typed_blocks(
    reading: Reading, paragraphs: Sequence[Paragraph] | None = None, trace: Trace = NOWHERE
) -> tuple[ItemBlock, ...]:
    """The blocks of a text, or of some of its paragraphs, in their order; `trace` tells where it was
    typed."""
    chosen = reading.paragraphs if paragraphs is None else paragraphs
    written = [each for each in chosen if reading.text[each.start : each.end].strip()]
    blocks: list[ItemBlock] = []
    for shape, run in groupby(written, lambda each: _shape(reading, each)):
        together = list(run)
        if shape == "table":
            origins = [trace.origin(each.start, each.end) for each in together]
            blocks.append(table_of([_cells(reading, each) for each in together], origins))
        elif shape == "list":
            blocks += [Listing(_entries(reading, entries, trace)) for entries in _lists(together)]
        else:
            blocks += [_paragraph(reading, each, trace) for each in together]
    return tuple(blocks)


def _paragraph(reading: Reading, paragraph: Paragraph, trace: Trace) -> ParagraphBlock:
    words = words_between(reading, paragraph.start, paragraph.end)
    return ParagraphBlock(words, origin=trace.origin(paragraph.start, paragraph.end))


def _shape(reading: Reading, paragraph: Paragraph) -> str:
    """A label belongs to a list when nothing but it stands before the words: "Action:" begins a sentence."""
    if paragraph.kind is ParagraphKind.TABLE_ROW:
        return "table"
    before = reading.text[paragraph.start : paragraph.body].strip()
    is_label = paragraph.label and before == paragraph.label
    return "list" if is_label and (_is_bullet(before) or _NUMBER.fullmatch(before)) else "text"


def _is_bullet(label: str) -> bool:
    return label == "o" or not any(character.isalnum() for character in label)


def _lists(paragraphs: Sequence[Paragraph]) -> list[list[Paragraph]]:
    """Lists that follow each other: another begins where labels begin again, or lines of another kind do."""
    lists: list[list[Paragraph]] = []
    for paragraph in paragraphs:
        if lists and not _begins_again(lists[-1], paragraph):
            lists[-1].append(paragraph)
        else:
            lists.append([paragraph])
    return lists


def _begins_again(entries: Sequence[Paragraph], paragraph: Paragraph) -> bool:
    if paragraph.level > entries[0].level:
        return False
    has_label = any(each.label == paragraph.label for each in entries if each.level == paragraph.level)
    return paragraph.kind is not entries[-1].kind or (has_label and not _is_bullet(paragraph.label))


def _entries(reading: Reading, paragraphs: Sequence[Paragraph], trace: Trace) -> tuple[Entry, ...]:
    """Each paragraph with the deeper ones that follow it inside it."""
    entries: list[Entry] = []
    place = 0
    while place < len(paragraphs):
        paragraph, inside = paragraphs[place], place + 1
        while inside < len(paragraphs) and paragraphs[inside].level > paragraph.level:
            inside += 1
        label = _BULLET if _is_bullet(paragraph.label) else paragraph.label
        words = words_between(reading, paragraph.body, paragraph.end)
        within = _entries(reading, paragraphs[place + 1 : inside], trace)
        entries.append(Entry(label, words, within, trace.origin(paragraph.start, paragraph.end)))
        place = inside
    return tuple(entries)


def _cells(reading: Reading, paragraph: Paragraph) -> tuple[Words, ...]:
    """Cells are parted by tabs; those at the ends of the line may be empty."""
    line = reading.text[paragraph.start : paragraph.end].rstrip("\r\n\v\f\u2028\u2029")
    cells, start = [], paragraph.start
    for cell in line.split("\t"):
        cells.append(words_between(reading, start, start + len(cell)))
        start += len(cell) + 1
    return tuple(cells)
