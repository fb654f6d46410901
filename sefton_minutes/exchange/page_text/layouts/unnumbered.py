"""What pages show that have neither numbers nor labels: titles and links to papers alone tell the items."""

import re
from dataclasses import replace

from sefton_minutes.domain.minute_text.passage_labels import passage_kind
from sefton_minutes.domain.published_page import PublishedItem
from sefton_minutes.exchange.page_text.items.agenda_wording import (
    is_agenda_text,
    tells_of_meeting,
    unlabelled_minute,
)
from sefton_minutes.exchange.page_text.items.attachments import split_at_links
from sefton_minutes.exchange.page_text.items.item_heads import read_head
from sefton_minutes.exchange.page_text.items.item_parts import Head, make_item, read_minute
from sefton_minutes.exchange.page_text.items.presenters import presenters_in
from sefton_minutes.exchange.page_text.items.section_headings import is_section_heading
from sefton_minutes.exchange.page_text.items.title_shapes import (
    is_standing_sentence,
    is_title,
    opens_decision,
)
from sefton_minutes.exchange.page_text.layouts.sheet import Sheet

LONGEST_TITLE = 22
"""Words."""

_HEADER_LINE = re.compile(r"(?:Venue|Contact|E-?mail|Tel\w*|Agenda|Present|Also [Pp]resent|In attendance)\b")
_PERSON = re.compile(r"(?:Councillors?|Cllrs?|Mr|Mrs|Ms|Miss|Dr)\b(?!['’])")
_VERBS = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|will|would|should|may|must|can|did|does|that|which|he|she|they|we)\b"
)
_LONGEST_HEADER = 20
_LONGEST_IN_SMALL_LETTERS = 14
_INSIDE_ITEMS = re.compile(
    r"(?:Actions?|Background|Recommendations?|Resolutions?|Voting|Vote|Notes?|Conclusions?|Discussion|Decisions?"
    r"|Motion|Amendment|Introduction|Summary|Context|Next [Ss]teps|Comments?|Officer [Rr]esponse)\b:?"
)


def header_end(sheet: Sheet) -> int:
    """The first line below the page's header: below "No. Item", or below the lines on venue and contact."""
    if sheet.first_row is not None:
        return sheet.first_row
    top = range(min(_LONGEST_HEADER, len(sheet.texts)))
    return max((at + 1 for at in top if _HEADER_LINE.match(sheet.texts[at])), default=0)


def has_link(text: str) -> bool:
    """Whether a line is a title and links to papers behind it."""
    split = split_at_links(text)
    title = split.before.rstrip(".:")
    is_named = bool(title) and (is_heading(title) or is_standing_sentence(title))
    return bool(split.attachments) and is_named and not split.after


def is_listed(sheet: Sheet, at: int) -> bool:
    """Whether a line stands below "Additional documents:" as a paper of the item above."""
    above = sheet.lines[at - 1].end if at else 0
    return "documents:" in sheet.page[above : sheet.lines[at].start].lower()


def could_head(text: str, sheet: Sheet) -> bool:
    """Whether a line has the shape of a title, not that of a name, a decision or a heading in a minute."""
    words = text.rstrip(":")
    if len(words.split()) > LONGEST_TITLE or opens_decision(text) or _PERSON.match(text):
        return False
    if _INSIDE_ITEMS.fullmatch(text) or passage_kind(text) is not None:
        return False
    if is_section_heading(text):
        return True
    return (is_title(words) or is_heading(text)) and not presenters_in(text, sheet.people)


def is_heading(text: str) -> bool:
    """Whether a line could be a title, be it in capitals or in the manner of a sentence."""
    return is_title(text) or _in_small_letters(text)


def _in_small_letters(text: str) -> bool:
    """Whether a line could be a title in the manner of a sentence: "Exclusion of press and public"."""
    if not text[0].isupper() or not text[-1].isalnum() or len(text.split()) > _LONGEST_IN_SMALL_LETTERS:
        return False
    return not _VERBS.search(text) and not tells_of_meeting(text) and not is_agenda_text(text)


def read_item(sheet: Sheet, start: int, end: int, *, titled: bool) -> PublishedItem:
    """The item from line `start` up to `end`. `titled`: its first line is its title."""
    texts, gaps = sheet.texts[start:end], sheet.gaps[start:end]
    at = titled + unlabelled_minute(texts[titled:], gaps[titled:], sheet.people)
    head = read_head(texts[:at], gaps[:at], sheet.people) if titled else Head(agenda=tuple(texts[:at]))
    first, last = sheet.lines[start], sheet.lines[end - 1]
    item = make_item("", head, read_minute(texts[at:]), start=first.start, end=last.end)
    return replace(item, is_heading=len(texts) == 1 and is_section_heading(texts[0]))
