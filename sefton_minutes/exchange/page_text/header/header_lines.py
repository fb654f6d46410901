"""Which lines of a header tell the meeting: a heading, or a sentence that may be broken over lines."""

import datetime
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from sefton_minutes.domain.attendance_table import is_attendance_table_head
from sefton_minutes.exchange.page_text.header.meeting_sentence import (
    Telling,
    is_general_body,
    read_telling,
    words_before_document,
)
from sefton_minutes.exchange.page_text.header.status_lines import is_status_line
from sefton_minutes.exchange.page_text.items.title_shapes import is_title
from sefton_minutes.exchange.page_text.lines.page_lines import Line

_OTHER_DATES = re.compile(
    r"\W{0,3}(?:(?:the|these|this|date|dated?|agenda|minutes|decisions?|page|document|papers?)\s+){0,3}"
    r"(?:published|uploaded|updated|printed|issued|created|deadline|despatched|dispatched|posted|last|modified|added"
    r"|release|publication|signed|call-?in|effective|to be (?:confirmed|approved)|draft(?! minutes)|from:|to:"
    r"|sent)\b",
    re.IGNORECASE,
)
_SAYS_DATE_OF_OTHER = re.compile(
    r"\b(?:published|uploaded|updated|printed|issued|to be confirmed (?:at|on)|last modified|reconvened from"
    r"|adjourned from|rescheduled from|postponed from|(?:re)?arranged from)\b",
    re.IGNORECASE,
)
_OF_ANOTHER_MEETING = re.compile(
    r"\W{0,3}(?:RESOLVED|AGREED|NOTED|That|To (?:approve|confirm|receive|agree|consider|note|sign|adopt))\b"
    r"|\b(?:be|were|was) (?:approved|confirmed|agreed|signed|noted|received)\b"
    r"|\b(?:correct|true|accurate) record\b",
    re.IGNORECASE,
)
_PREVIOUS_MINUTES = re.compile(
    r"\W{0,3}(?:draft )?minutes of (?:the )?(?:[\w’'-]+ ){0,3}meetings?\b", re.IGNORECASE
)
_UNDER_ITS_NAME = re.compile(r"(?:of|for) (?:an?|the) ")
_BODY_BEHIND = re.compile(r"(?P<body>.+?)\s*(?:\((?P<item>Item [\w.]{1,8})\)?)?")
_OPENS_SENTENCE = re.compile(
    r"\b(?:minutes?|notes|record|agenda|decisions)\s+(?:of|for|from)\b|\bmeeting\b|\bheld\b|\bsummoned\b|\bminutes?$"
    r"|\bproceedings\b",
    re.IGNORECASE,
)
_GOES_ON = re.compile(
    r"(?:(?:held|convened|in|at|on|commencing|starting|beginning|from|via|by|to be held|which was held|of)\b"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\d{1,2}[.:]\d\d|\d{1,2}\s?(?:st|nd|rd|th|[ap]\.?m)\b)",
    re.IGNORECASE,
)
_BODIES = re.compile(
    r"\b(?:council|cabinet|committee|sub-?committee|board|partnership|panel|forum|group|authority|executive"
    r"|commission|conference|court|trust|assembly|meeting|scrutiny|hearing|consortium)\b",
    re.IGNORECASE,
)
_ATTENDING = re.compile(
    r"\W{0,3}(?:(?:also |those |members |councillors |councillors? )?(?:present|in attendance|attending)\b"
    r"|apologies(?: for absence)?\s*[:–-]|attendance(?: details)?\W{0,3}$|chair(?:man|person)?\s*:"
    r"|councillors\s*:"
    r"|members(?: of the (?:committee|board|council))?\s*:|parish councillors?\s*:)",
    re.IGNORECASE,
)
_LONGEST_HEADING = 40
_LONGEST_SENTENCE = 70
_LONGEST_NAME = 12
_MOST_LINES = 5


@dataclass(frozen=True, slots=True)
class HeadingAt:
    """What a heading tells, and the `lines` that say it, by their places."""

    telling: Telling
    lines: frozenset[int]


def find_heading(free: Sequence[Line]) -> HeadingAt | None:
    """The heading among a header's lines without labels. A sentence on the meeting goes before a heading with
    body and date, and that before a date alone; a date without its year comes last."""
    texts = [line.text for line in free]
    found = [*_sentences(texts), *_headings(texts)]
    found = [_with_sentence_below(_with_body_above(heading, texts), texts) for heading in found]
    found = [heading for heading in found if not _may_be_previous(heading, texts)]
    return max(found, key=lambda heading: (*_rank(heading.telling), -min(heading.lines)), default=None)


def other_dates(free: Sequence[Line], day: datetime.date | None) -> Iterator[tuple[Line, datetime.date]]:
    """Headings that name another day than the meeting's, and that day. A date alone may be a letter's."""
    for line in free:
        for heading in _headings([line.text]):
            told = heading.telling
            if day is not None and told.day not in (None, day) and (told.body or told.is_sentence):
                yield line, told.day


def is_body_name(text: str) -> bool:
    """Whether a line has the shape of a body's name and one of the words that end them."""
    return _could_be_a_body(text) and bool(_BODIES.search(text))


def opens_attendance(text: str) -> bool:
    """Whether a line begins the block of those present: "Present:", "In attendance", the head of a table
    of names."""
    return bool(_ATTENDING.match(text)) or is_attendance_table_head(text)


def _rank(telling: Telling) -> tuple[int, int]:
    """How sure a heading is, and how much it tells."""
    told = sum(map(bool, (telling.body, telling.time, telling.venue)))
    if telling.day is None:
        return (1 if telling.body else 0), told
    if telling.is_sentence and told:
        return 4, told
    return (3 if telling.body else 2), told


def _headings(texts: Sequence[str]) -> Iterator[HeadingAt]:
    """Lines such as "Planning Committee - Thursday 20th June, 2024 10.00 am"; a long sentence is none."""
    for at, text in enumerate(texts):
        if len(text.split()) > _LONGEST_HEADING or text[:1].islower() or _is_of_other_date(text):
            continue
        telling = read_telling(text)
        if telling is not None and _is_believed(telling) and (telling.is_sentence or _is_named(telling)):
            yield HeadingAt(_with_body_behind(telling), frozenset({at}))


def _with_body_behind(telling: Telling) -> Telling:
    """ "04/02/2015 - Planning Committee (Item 5)" names the body behind the date."""
    behind = _BODY_BEHIND.fullmatch(telling.left)
    if telling.body or behind is None or not is_body_name(behind["body"]):
        return telling
    return replace(telling, body=behind["body"], left=behind["item"] or "")


def _sentences(texts: Sequence[str]) -> Iterator[HeadingAt]:
    """Sentences over two lines or more, up to the line that completes what they tell."""
    for at, text in enumerate(texts):
        if not _OPENS_SENTENCE.search(text) or not _may_open(text) or _is_of_other_date(text):
            continue
        end = at + 1
        while end < min(len(texts), at + _MOST_LINES) and _goes_on(texts[at:end], texts[end]):
            end += 1
        joined = " ".join(texts[at:end])
        telling = read_telling(joined) if end > at + 1 and len(joined.split()) <= _LONGEST_SENTENCE else None
        if telling is not None and telling.is_sentence and _is_believed(telling):
            yield HeadingAt(telling, frozenset(range(at, end)))


def _may_open(text: str) -> bool:
    """A sentence opens with a capital, or goes on from the line "MINUTES" above it."""
    return not text[:1].islower() or bool(_UNDER_ITS_NAME.match(text))


def _goes_on(lines: Sequence[str], following: str) -> bool:
    """Whether a sentence goes on: it lacks its date, or the next line adds place or time."""
    if is_status_line(following) or opens_attendance(following) or _is_of_other_date(following):
        return False
    joined = " ".join(lines)
    if _GOES_ON.match(following) or following[:1].islower():
        return True
    return read_telling(joined) is None and not joined.endswith(".")


def _is_of_other_date(text: str) -> bool:
    """Of a publication, of a letter, or of an earlier meeting."""
    said = _SAYS_DATE_OF_OTHER.search(text)
    if said is not None and read_telling(text[: said.start()]) is None:
        return True
    if _OTHER_DATES.match(text) or _OF_ANOTHER_MEETING.search(text):
        return True
    before = words_before_document(text)
    return bool(before and not is_title(before))


def _is_believed(telling: Telling) -> bool:
    return len(telling.body.split()) <= _LONGEST_HEADING // 2


def _is_named(telling: Telling) -> bool:
    return not telling.body or is_title(telling.body)


def _may_be_previous(heading: HeadingAt, texts: Sequence[str]) -> bool:
    """ "Minutes of the meeting held on 5 March 2014" alone is as likely an item of the agenda."""
    told = heading.telling
    alone = not (told.body or told.time or told.venue)
    return alone and any(_PREVIOUS_MINUTES.search(texts[at]) for at in heading.lines)


def _with_body_above(heading: HeadingAt, texts: Sequence[str]) -> HeadingAt:
    """A body named on the line above, where the heading names none or only its kind ("Parish Council")."""
    first = min(heading.lines)
    body = heading.telling.body
    if body and not is_general_body(body):
        return heading
    for at in range(first - 1, max(-1, first - 3), -1):
        is_named = _BODIES.search(texts[at]) or (at == first - 1 and not body)
        if (
            is_named
            and _could_be_a_body(texts[at])
            and texts[at].lower().rstrip(" :-–").endswith(body.lower())
        ):
            telling = replace(heading.telling, body=texts[at].strip(" -–:"))
            return HeadingAt(telling, heading.lines | {at})
    return heading


def _with_sentence_below(heading: HeadingAt, texts: Sequence[str]) -> HeadingAt:
    """A date alone above "Minutes of a meeting of … held in … at 9.30 am"."""
    below = max(heading.lines) + 1
    if heading.telling.body or below >= len(texts) or len(texts[below].split()) > _LONGEST_SENTENCE:
        return heading
    if not _OPENS_SENTENCE.search(texts[below]) or read_telling(texts[below]) is not None:
        return heading
    telling = read_telling(f"{texts[below]} {texts[below - 1]}")
    if telling is None or not telling.is_sentence or not telling.body or telling.day != heading.telling.day:
        return heading
    return HeadingAt(telling, heading.lines | {below}) if _is_believed(telling) else heading


def _could_be_a_body(text: str) -> bool:
    is_named = is_title(text.rstrip(" :-–")) and len(text.split()) <= _LONGEST_NAME
    return is_named and not is_status_line(text) and read_telling(text) is None and not opens_attendance(text)
