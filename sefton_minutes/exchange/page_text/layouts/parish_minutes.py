"""Minutes as clerks of parish and town councils type them: a sentence on the meeting, who was there, items
with their numbers before titles, and the chairman's signature."""

import re
from collections.abc import Sequence
from dataclasses import replace

from sefton_minutes.domain.published_page import PublishedItem
from sefton_minutes.exchange.page_text.items.item_parts import Head, make_item, read_label, read_minute
from sefton_minutes.exchange.page_text.layouts.layout import TITLED, Layout
from sefton_minutes.exchange.page_text.layouts.parish_numbers import (
    NumberedLine,
    numbered_lines,
    numbers_behind_titles,
)
from sefton_minutes.exchange.page_text.layouts.parish_titles import is_capital_title, split_title
from sefton_minutes.exchange.page_text.layouts.sheet import Sheet
from sefton_minutes.exchange.page_text.lines.page_lines import Line

_HEADING = re.compile(
    r"\bminutes?\s+(?:of|from|for)\b.{0,160}?\b(?:meetings?|held)\b|\bmeeting\s+held\b"
    r"|\b(?:parish|town|community|village)\s+(?:council|meeting)\b",
    re.IGNORECASE,
)
_NEXT_MEETING = re.compile(
    r"(?:the )?(?:date|dates) (?:and time )?of (?:the )?next\b|(?:the )?next meeting\b", re.IGNORECASE
)
_CLOSING = re.compile(
    r"\W{0,2}(?:there (?:being|was|were) no (?:further|other|more|additional) business"
    r"|with no further business"
    r"|as there was no (?:further|other)|(?:the )?meeting (?:was )?(?:formally )?(?:declared )?"
    r"(?:closed|ended|finished|concluded|terminated)\b"
    r"|the (?:chair(?:man|person)?|mayor) (?:declared|closed)\b.{0,40}\bmeeting"
    r"|signed\b|chair(?:man|person)?(?:['’]s signature)?\s*(?:[:.…_]{2}|$)|dated?\s*[:.…_]{2}|[.…_]{6})",
    re.IGNORECASE,
)
_PRESENT = re.compile(r"(?:in attendance|(?:those |councillors |members )?present)\b", re.IGNORECASE)
_TASK = re.compile(r"To [a-z]+\b")
NAME = "typed minutes"
_OPENING_AND_CLOSING = 0.5
"""What the heading adds to the fit: this layout alone tells it, and the signature, from items."""

_OPENING_LINES = 14
_LAST_LINES = 14
_FEWEST_ITEMS = 3
_FEWEST_LABELS = 2


def read(sheet: Sheet) -> Layout:
    """Read a page as typed minutes. Above the items are the heading and who was there; below them the
    signature. Its `fit` is 0 where the page does not open as such minutes do, where too few items
    are told by numbers or by capitals, or where labels speak for a web system."""
    lines = sheet.lines
    starts = _item_starts(lines) if looks_like(lines) else ()
    if not starts:
        return Layout(NAME, lines)
    end = _closing_start(lines, starts[-1].at)
    stops = (*(start.at for start in starts[1:]), end)
    items = tuple(
        _read_item(start, lines[start.at : stop]) for start, stop in zip(starts, stops, strict=True)
    )
    fit = TITLED * len(items) + _OPENING_AND_CLOSING
    return Layout(NAME, lines[: starts[0].at], items, fit, lines[end:])


def looks_like(lines: Sequence[Line]) -> bool:
    """Whether a page opens as typed minutes do; pages with the labels of a web system are none."""
    opening = " ".join(line.text for line in lines[:_OPENING_LINES])
    if not _HEADING.search(opening):
        return False
    labels = sum(
        1 for line in lines if (label := read_label(line.text)) is not None and not label.is_decision
    )
    return labels < _FEWEST_LABELS


def _item_starts(lines: Sequence[Line]) -> tuple[NumberedLine, ...]:
    texts = [line.text for line in lines]
    starts = numbered_lines(texts) or numbers_behind_titles(texts) or _titles_alone(texts)
    return (*starts, *_next_meeting_behind(texts, starts[-1].at)) if starts else ()


def _titles_alone(texts: Sequence[str]) -> tuple[NumberedLine, ...]:
    """Titles in capitals below the heading, which is in capitals itself as often as not."""
    first = next((at for at, text in enumerate(texts) if _PRESENT.match(text)), 0)
    found = [
        NumberedLine(at, "", text)
        for at, text in enumerate(texts)
        if at > first and is_capital_title(text) and not _CLOSING.match(text)
    ]
    return tuple(found) if len(found) >= _FEWEST_ITEMS else ()


def _next_meeting_behind(texts: Sequence[str], last: int) -> tuple[NumberedLine, ...]:
    """The date of the next meeting often stands without a number below the last item."""
    for at in range(last + 1, len(texts)):
        if _NEXT_MEETING.match(texts[at]) and split_title(texts[at])[0]:
            return (NumberedLine(at, "", texts[at]),)
    return ()


def _closing_start(lines: Sequence[Line], last_item: int) -> int:
    first = max(last_item + 1, len(lines) - _LAST_LINES)
    return next((at for at in range(first, len(lines)) if _CLOSING.match(lines[at].text)), len(lines))


def _read_item(start: NumberedLine, lines: Sequence[Line]) -> PublishedItem:
    texts = [start.rest, *(line.text for line in lines[1:])]
    if not texts[0]:
        del texts[0]
    title, text = split_title(texts[0]) if texts else ("", "")
    below = texts[1:]
    while title.isupper() and not text and below and is_capital_title(below[0]):
        title = f"{title} {below.pop(0)}".rstrip(" .:")
    paragraphs = [text, *below]
    agenda = _tasks_in_front(paragraphs)
    head = Head(title, agenda=tuple(agenda))
    minute = read_minute(paragraphs[len(agenda) :])
    item = make_item(start.number, head, minute, start=lines[0].start, end=lines[-1].end)
    return replace(item, agenda_number=start.agenda_number)


def _tasks_in_front(paragraphs: Sequence[str]) -> list[str]:
    """What the agenda set ("To receive …") above what was minuted; when nothing was, it is the minute."""
    tasks: list[str] = []
    for text in paragraphs:
        if text and not _TASK.match(text):
            break
        tasks.append(text)
    return tasks if any(tasks) else []
