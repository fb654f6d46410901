"""The blank-line rendering: no numbers and no labels; two or more blank lines part items, and also the
blocks inside one.

An item begins below such a gap with its title, and surely where a link to a paper is glued to it. Where the
title is lost, the sentence that answers a standing item begins it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

from sefton_minutes.domain.minute_text.passage_labels import passage_kind
from sefton_minutes.domain.published_page import PublishedItem
from sefton_minutes.exchange.page_text.items.agenda_wording import (
    is_agenda_text,
    tells_of_meeting,
    unlabelled_minute,
)
from sefton_minutes.exchange.page_text.items.attachments import split_at_links
from sefton_minutes.exchange.page_text.items.item_heads import read_head
from sefton_minutes.exchange.page_text.items.item_parts import Head, is_minutes_label, make_item, read_minute
from sefton_minutes.exchange.page_text.items.presenters import presenters_in
from sefton_minutes.exchange.page_text.items.section_headings import is_section_heading
from sefton_minutes.exchange.page_text.items.subjects import Subject, answered_subject, subject_of
from sefton_minutes.exchange.page_text.items.title_lines import BLOCK_GAP
from sefton_minutes.exchange.page_text.items.title_shapes import is_title, opens_decision
from sefton_minutes.exchange.page_text.layouts.layout import SWALLOWED, TITLED, Layout
from sefton_minutes.exchange.page_text.layouts.sheet import Sheet

NAME = "blank-line text"
_HEADER_LINE = re.compile(r"(?:Venue|Contact|E-?mail|Tel\w*|Agenda|Present|Also [Pp]resent|In attendance)\b")
_PERSON = re.compile(r"(?:Councillors?|Cllrs?|Mr|Mrs|Ms|Miss|Dr)\b(?!['’])")
_VERBS = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|will|would|should|may|must|can|did|does|that|which|he|she|they|we)\b"
)
_LONGEST_HEADER = 20
_LONGEST_TITLE = 22
_LONGEST_IN_SMALL_LETTERS = 14
_FEWEST_STARTS = 3
_FEWEST_LINKS = 2
_SURE = (Subject.APOLOGIES, Subject.INTERESTS, Subject.MINUTES, Subject.NEXT_MEETING)
_INSIDE_ITEMS = re.compile(
    r"(?:Actions?|Background|Recommendations?|Resolutions?|Voting|Vote|Notes?|Conclusions?|Discussion|Decisions?"
    r"|Motion|Amendment|Introduction|Summary|Context|Next [Ss]teps|Comments?|Officer [Rr]esponse)\b:?"
)


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
    items = tuple(_read_item(sheet, start, end) for start, end in zip(starts, ends, strict=True))
    labels = sum(1 for text in sheet.texts if is_minutes_label(text))
    fit = sum(start.mark * TITLED / _Mark.TITLE for start in starts) - SWALLOWED * labels
    return Layout(NAME, sheet.lines[: starts[0].at], items, max(fit, 0.0))


def _starts(sheet: Sheet) -> list[_Start]:
    first = _header_end(sheet)
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


def _header_end(sheet: Sheet) -> int:
    """The first line below the page's header: below "No. Item", or below the lines on venue and contact."""
    if sheet.first_row is not None:
        return sheet.first_row
    top = range(min(_LONGEST_HEADER, len(sheet.texts)))
    return max((at + 1 for at in top if _HEADER_LINE.match(sheet.texts[at])), default=0)


def _mark(sheet: Sheet, at: int, *, is_first: bool) -> _Mark | None:
    text, gap = sheet.texts[at], sheet.gaps[at]
    if (gap < BLOCK_GAP and not is_first) or _is_listed(sheet, at):
        return None
    if _has_link(text):
        return _Mark.LINK
    if answered_subject(text) is not None and not (is_title(text) and len(text.split()) < _LONGEST_TITLE):
        return _Mark.ANSWER
    return _Mark.TITLE if _could_head(text, sheet) else None


def _has_link(text: str) -> bool:
    split = split_at_links(text)
    title = split.before.rstrip(".:")
    is_named = bool(title) and (is_title(title) or _in_small_letters(title))
    return bool(split.attachments) and is_named and not split.after


def _is_listed(sheet: Sheet, at: int) -> bool:
    """Whether a line stands below "Additional documents:" as a paper of the item above."""
    above = sheet.lines[at - 1].end if at else 0
    return "documents:" in sheet.page[above : sheet.lines[at].start].lower()


def _could_head(text: str, sheet: Sheet) -> bool:
    words = text.rstrip(":")
    if len(words.split()) > _LONGEST_TITLE or opens_decision(text) or _PERSON.match(text):
        return False
    if _INSIDE_ITEMS.fullmatch(text) or passage_kind(text) is not None:
        return False
    if is_section_heading(text):
        return True
    return (is_title(words) or _in_small_letters(text)) and not presenters_in(text, sheet.people)


def _in_small_letters(text: str) -> bool:
    """Whether a line could be a title in the manner of a sentence: "Exclusion of press and public"."""
    if not text[0].isupper() or not text[-1].isalnum() or len(text.split()) > _LONGEST_IN_SMALL_LETTERS:
        return False
    return not _VERBS.search(text) and not tells_of_meeting(text) and not is_agenda_text(text)


def _read_item(sheet: Sheet, start: _Start, end: int) -> PublishedItem:
    texts, gaps = sheet.texts[start.at : end], sheet.gaps[start.at : end]
    titled = 0 if start.mark is _Mark.ANSWER else 1
    at = titled + unlabelled_minute(texts[titled:], gaps[titled:], sheet.people)
    head = read_head(texts[:at], gaps[:at], sheet.people) if titled else Head(agenda=tuple(texts[:at]))
    first, last = sheet.lines[start.at], sheet.lines[end - 1]
    item = make_item("", head, read_minute(texts[at:]), start=first.start, end=last.end)
    return replace(item, is_heading=len(texts) == 1 and is_section_heading(texts[0]))
