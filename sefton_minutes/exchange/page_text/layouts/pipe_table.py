"""The pipe table: "No. | Item |", each item a row on one line or more, closed by " |", by "|" alone or "|||".

Rows are sure borders of items. A row of several cells is a table inside a minute (interests, votes); a row
that goes on with a minute belongs to the item above it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from sefton_minutes.domain.published_page import PublishedItem
from sefton_minutes.exchange.page_text.items.agenda_wording import is_agenda_text
from sefton_minutes.exchange.page_text.items.attachments import split_at_links
from sefton_minutes.exchange.page_text.items.item_numbers import ItemNumber, number_alone
from sefton_minutes.exchange.page_text.items.item_parts import read_label
from sefton_minutes.exchange.page_text.items.section_headings import is_section_heading
from sefton_minutes.exchange.page_text.items.subjects import answered_subject
from sefton_minutes.exchange.page_text.items.title_shapes import opens_decision
from sefton_minutes.exchange.page_text.layouts import flat
from sefton_minutes.exchange.page_text.layouts.heads_above import has_standing_sentence, is_head
from sefton_minutes.exchange.page_text.layouts.layout import LABELLED, POSSIBLE, Layout
from sefton_minutes.exchange.page_text.layouts.sheet import Sheet
from sefton_minutes.exchange.page_text.lines.noise import is_furniture
from sefton_minutes.exchange.page_text.lines.page_lines import Line, plain

NAME = "pipe table"
_CLOSED_BY_PIPE = 0.5
_RULER = re.compile(r"[|:\s-]*\|[|:\s-]*")
_HEADER_CELLS = ("no", "item")
_FEWEST_PIPES = 2


@dataclass(frozen=True, slots=True)
class _Row:
    """The lines between two pipes, cells parted by tabs. `number`: of a cell in front; `is_table`: the
    first line has several cells."""

    lines: tuple[Line, ...]
    number: ItemNumber | None = None
    is_table: bool = False


def read(sheet: Sheet) -> Layout:
    """The page as a pipe table; without fit when it has no rows with labels and no "No. | Item |"."""
    if sheet.page.count("|") < _FEWEST_PIPES:
        return Layout(NAME, sheet.lines)
    above, rows, has_header = _rows_and_header(sheet.page)
    if not has_header and rows:
        header, rows = _without_header(rows)
        above = [*above, *header]
    grouped = _grouped(rows)
    labelled = sum(1 for group in grouped if _has_label(group[0]))
    if not labelled and not (has_header and grouped):
        return Layout(NAME, sheet.lines)
    items = tuple(_read_group(group, sheet) for group in grouped)
    fit = labelled * (LABELLED + _CLOSED_BY_PIPE) + (len(items) - labelled) * POSSIBLE
    return Layout(NAME, above, items, fit)


def _rows_and_header(page: str) -> tuple[list[Line], list[_Row], bool]:
    """The lines above "No. | Item |", the rows below it, and whether it is there."""
    rows: list[_Row] = []
    above: list[Line] = []
    has_header = False
    for row in _rows(page):
        if not has_header and _is_header(row):
            has_header = True
            above = [line for passed in rows for line in passed.lines] + list(row.lines[:-1])
            rows = []
        elif not _is_header(row):
            rows.append(row)
    return above, rows, has_header


def _rows(page: str) -> Iterator[_Row]:
    """Rows that hold words, in order. Lines without any pipe go with the next line that closes a row."""
    gathered: list[Line] = []
    start = 0
    for raw in page.splitlines(keepends=True):
        text = plain(raw)
        line = Line(text.strip("| "), start, start + len(raw.rstrip()))
        start += len(raw)
        if text.startswith("|") or _RULER.fullmatch(text):
            yield from _closed(gathered)
            gathered = []
        if line.text and not is_furniture(line.text) and not _RULER.fullmatch(text):
            gathered.append(line)
        if text.endswith("|"):
            yield from _closed(gathered)
            gathered = []
    yield from _closed(gathered)


def _closed(lines: Sequence[Line]) -> Iterator[_Row]:
    """The row of these lines; several, where the page has lost the pipe between them: a further line has a
    title and a label."""
    gathered: list[Line] = []
    is_labelled = False
    for line in lines:
        if is_labelled and _heads_item(line.text):
            yield from _row(gathered)
            gathered = []
        gathered.append(line)
        is_labelled = is_labelled or read_label(line.text) is not None
    yield from _row(gathered)


def _heads_item(text: str) -> bool:
    label = read_label(text)
    return label is not None and bool(label.head) and is_head(label.head)


def _row(lines: Sequence[Line]) -> Iterator[_Row]:
    if not lines:
        return
    cells = _cells(lines[0].text)
    number = number_alone(cells[0]) if len(cells) > 1 else None
    in_cells = tuple(replace(line, text="\t".join(_cells(line.text))) for line in lines)
    if number is None:
        yield _Row(in_cells, is_table=len(cells) > 1)
        return
    first = replace(in_cells[0], text="\t".join(cells[1:]))
    yield _Row((first, *in_cells[1:]), number, is_table=len(cells) > _FEWEST_PIPES)


def _cells(text: str) -> list[str]:
    return [cell for part in text.split("|") if (cell := part.strip())]


def _is_header(row: _Row) -> bool:
    words = row.lines[-1].text.lower().replace(".", "").split()
    return tuple(words) == _HEADER_CELLS


def _without_header(rows: Sequence[_Row]) -> tuple[tuple[Line, ...], list[_Row]]:
    """Without "No. | Item |" the page's header runs on into the first row: an item begins at its title."""
    first = rows[0]
    labels = [at for at, line in enumerate(first.lines) if read_label(line.text) is not None]
    at = labels[0] if labels else len(first.lines) - 1
    run_on = read_label(first.lines[at].text)
    if at and not (run_on and run_on.head) and is_head(first.lines[at - 1].text):
        at -= 1
    return first.lines[:at], [replace(first, lines=first.lines[at:]), *rows[1:]]


def _grouped(rows: Sequence[_Row]) -> list[list[_Row]]:
    """The rows of each item: the one that begins it, and those that go on with it."""
    has_labels = any(_has_label(row) for row in rows)
    groups: list[list[_Row]] = []
    for row in rows:
        if groups and (row.is_table or _goes_on(row, groups[-1], has_labels=has_labels)):
            groups[-1].append(row)
        else:
            groups.append([row])
    return groups


def _goes_on(row: _Row, group: Sequence[_Row], *, has_labels: bool) -> bool:
    if row.number is not None:
        return False
    text = row.lines[0].text
    label = read_label(text)
    if label is not None and not label.head:
        return not any(_has_label(above) for above in group) and len(group) == 1
    if label is not None or _has_label(row) or is_section_heading(text):
        return False
    if opens_decision(text) or text[0].islower():
        return True
    return has_labels and not _begins_item(text)


def _begins_item(text: str) -> bool:
    split = split_at_links(text)
    return (
        is_head(text)
        or has_standing_sentence(text)
        or is_agenda_text(text)
        or answered_subject(text) is not None
        or (bool(split.attachments) and is_head(split.before))
    )


def _has_label(row: _Row) -> bool:
    return any(read_label(line.text) is not None for line in row.lines)


def _read_group(group: Sequence[_Row], sheet: Sheet) -> PublishedItem:
    lines = [line for row in group for line in row.lines]
    item = flat.read_item(lines, sheet.people)
    heading = len(lines) == 1 and is_section_heading(lines[0].text)
    if (number := group[0].number) is None:
        return replace(item, is_heading=heading)
    return replace(item, number=number.text, agenda_number=number.agenda or item.number, is_heading=False)
