"""The text of a paper, out of a PDF or a Word file: numbers and titles share a line, and no labels part the
minute from what stands above it."""

import re
from collections.abc import Sequence
from dataclasses import replace

from sefton_minutes.domain.published_page import PublishedItem
from sefton_minutes.exchange.page_text.items.agenda_wording import minute_start
from sefton_minutes.exchange.page_text.items.item_heads import read_head
from sefton_minutes.exchange.page_text.items.item_parts import is_minutes_label, make_item, read_minute
from sefton_minutes.exchange.page_text.items.section_headings import is_section_heading
from sefton_minutes.exchange.page_text.items.title_lines import title_lines
from sefton_minutes.exchange.page_text.items.title_shapes import is_title
from sefton_minutes.exchange.page_text.layouts.layout import SWALLOWED, TITLED, Layout
from sefton_minutes.exchange.page_text.layouts.parish_numbers import NumberedLine, numbered_lines
from sefton_minutes.exchange.page_text.layouts.parish_titles import split_title
from sefton_minutes.exchange.page_text.layouts.sheet import Sheet
from sefton_minutes.exchange.page_text.lines.page_lines import Line

NAME = "text of a paper"
_LESS_THAN_TYPED = 0.95
_NO_PARISH = 1.0
_PARISH = re.compile(r"\b(?:parish|town|community|village)\s+(?:council|meeting)\b", re.IGNORECASE)
_FEWEST_ITEMS = 3


def read(sheet: Sheet) -> Layout:
    """The page as the text of a paper; without fit when fewer than three items begin with a number. Where
    both fit, those of a parish are better read as typed minutes."""
    starts = numbered_lines(sheet.texts)
    titled = sum(1 for start in starts if split_title(start.rest or sheet.texts[start.at])[0])
    if titled < _FEWEST_ITEMS:
        return Layout(NAME, sheet.lines)
    ends = (*(start.at for start in starts[1:]), len(sheet.lines))
    items = [item for start, end in zip(starts, ends, strict=True) for item in _read_items(sheet, start, end)]
    labels = sum(map(is_minutes_label, sheet.texts))
    is_parish = any(_PARISH.search(text) for text in sheet.texts[: starts[0].at])
    fit = TITLED * (titled * _LESS_THAN_TYPED + (0 if is_parish else _NO_PARISH)) - SWALLOWED * labels
    above = starts[0].at
    while above and is_section_heading(sheet.texts[above - 1]):
        above -= 1
    items = [*map(_heading, sheet.lines[above : starts[0].at]), *items]
    return Layout(NAME, sheet.lines[:above], tuple(items), max(fit, 0.0))


def _read_items(sheet: Sheet, start: NumberedLine, end: int) -> Sequence[PublishedItem]:
    """The item, and the headings of sections that stand below it."""
    below = end
    while below - 1 > start.at and is_section_heading(sheet.texts[below - 1]):
        below -= 1
    return (_read_item(sheet, start, below), *map(_heading, sheet.lines[below:end]))


def _heading(line: Line) -> PublishedItem:
    return PublishedItem(title=line.text, is_heading=True, start=line.start, end=line.end)


def _title_and_text(line: str) -> tuple[str, str]:
    """A line that is all title stays whole ("Library: Saturday Opening"); else see `split_title`."""
    return (line, "") if is_title(line) else split_title(line)


def _read_item(sheet: Sheet, start: NumberedLine, end: int) -> PublishedItem:
    texts, gaps = [start.rest, *sheet.texts[start.at + 1 : end]], [*sheet.gaps[start.at : end]]
    if not texts[0]:
        del texts[0], gaps[0]
    taken = title_lines(texts, gaps) if texts else 0
    title, text = _title_and_text(" ".join(texts[:taken]))
    below = [words for words in (text, *texts[taken:]) if words]
    at = minute_start(below)
    head = read_head([title, *below[:at]] if title else below[:at], [2] * (at + 1), sheet.people)
    if not title:
        head = replace(head, title="", agenda=tuple(below[:at]))
    return make_item(
        start.number,
        head,
        read_minute(below[at:]),
        start=sheet.lines[start.at].start,
        end=sheet.lines[end - 1].end,
        agenda_number=start.agenda_number,
    )
