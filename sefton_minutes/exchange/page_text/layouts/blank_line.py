"""The blank-line rendering: no numbers and no labels; two or more blank lines part items, and also the
blocks inside one.

An item begins below such a gap with its title, and surely where a link to a paper is glued to it. Where the
title is lost, the sentence that answers a standing item begins it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from sefton_minutes.exchange.page_text.items.item_parts import is_minutes_label
from sefton_minutes.exchange.page_text.items.subjects import Subject, answered_subject, subject_of
from sefton_minutes.exchange.page_text.items.title_lines import BLOCK_GAP
from sefton_minutes.exchange.page_text.layouts.layout import SWALLOWED, TITLED, Layout
from sefton_minutes.exchange.page_text.layouts.sheet import Sheet
from sefton_minutes.exchange.page_text.layouts.unnumbered import (
    LONGEST_TITLE,
    could_head,
    has_link,
    header_end,
    is_heading,
    is_listed,
    read_item,
)

NAME = "blank-line text"
_FEWEST_STARTS = 3
_FEWEST_LINKS = 2
_SURE = (Subject.APOLOGIES, Subject.INTERESTS, Subject.MINUTES, Subject.NEXT_MEETING)


class _Mark(IntEnum):
    """What a start is told by; the higher the surer."""

    ANSWER = 1
    TITLE = 2
    LINK = 3


@dataclass(frozen=True, slots=True)
class _Start:
    at: int
    mark: _Mark


def read(sheet: Sheet) -> Layout:
    """The page as blank-line text; without fit when fewer than three items are seen."""
    starts = _starts(sheet)
    if len(starts) < _FEWEST_STARTS:
        return Layout(NAME, sheet.lines)
    ends = (*(start.at for start in starts[1:]), len(sheet.lines))
    items = tuple(
        read_item(sheet, start.at, end, titled=start.mark is not _Mark.ANSWER)
        for start, end in zip(starts, ends, strict=True)
    )
    labels = sum(1 for text in sheet.texts if is_minutes_label(text))
    fit = sum(start.mark * TITLED / _Mark.TITLE for start in starts) - SWALLOWED * labels
    return Layout(NAME, sheet.lines[: starts[0].at], items, max(fit, 0.0))


def _starts(sheet: Sheet) -> list[_Start]:
    first = header_end(sheet)
    marked = [
        (at, mark)
        for at in range(first, len(sheet.lines))
        if (mark := _mark(sheet, at, is_first=at == first)) is not None
    ]
    usual = _usual_gap(sheet, marked)
    starts: list[_Start] = []
    subject: Subject | None = None
    for at, mark in marked:
        text = sheet.texts[at]
        if mark is _Mark.ANSWER and answered_subject(text) in (subject, None):
            continue
        if mark is _Mark.TITLE and sheet.gaps[at] < usual and at != first and subject_of(text) not in _SURE:
            continue
        starts.append(_Start(at, mark))
        subject = answered_subject(text) if mark is _Mark.ANSWER else subject_of(text)
    return starts


def _usual_gap(sheet: Sheet, marked: Sequence[tuple[int, _Mark]]) -> int:
    """The least gap above titles that are sure, those with links before those of standing items. A line with
    less above it is a heading inside an item."""
    linked = [sheet.gaps[at] for at, mark in marked if mark is _Mark.LINK]
    standing = [sheet.gaps[at] for at, _ in marked if subject_of(sheet.texts[at]) is not None]
    sure = linked if len(linked) >= _FEWEST_LINKS else [*linked, *standing]
    return min((gap for gap in sure if gap >= BLOCK_GAP), default=BLOCK_GAP)


def _mark(sheet: Sheet, at: int, *, is_first: bool) -> _Mark | None:
    text, gap = sheet.texts[at], sheet.gaps[at]
    if (gap < BLOCK_GAP and not is_first) or is_listed(sheet, at):
        return None
    if has_link(text):
        return _Mark.LINK
    if answered_subject(text) is not None and not (is_heading(text) and len(text.split()) < LONGEST_TITLE):
        return _Mark.ANSWER
    return _Mark.TITLE if could_head(text, sheet) else None
