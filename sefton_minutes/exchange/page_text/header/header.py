"""What a page says of its meeting above the first item. Nothing is guessed: what it does not say is empty."""

import datetime
import re
from collections.abc import Sequence
from dataclasses import dataclass

from sefton_minutes.domain.attendance import Attendance
from sefton_minutes.domain.meetings import MeetingStatus
from sefton_minutes.domain.published_page import PageDoubt
from sefton_minutes.domain.wording import plain_date
from sefton_minutes.exchange.page_text.header.attending_lines import read_attending
from sefton_minutes.exchange.page_text.header.contact_lines import (
    Contact,
    goes_on_about_contact,
    read_contact,
)
from sefton_minutes.exchange.page_text.header.header_labels import Labelled, labelled_lines
from sefton_minutes.exchange.page_text.header.header_lines import (
    HeadingAt,
    find_heading,
    is_body_name,
    opens_attendance,
    other_dates,
)
from sefton_minutes.exchange.page_text.header.meeting_sentence import Telling, body_in
from sefton_minutes.exchange.page_text.header.status_lines import (
    called_off,
    is_note_on_meeting,
    is_status_line,
    says_draft,
    status_of,
)
from sefton_minutes.exchange.page_text.header.venue_words import read_venue
from sefton_minutes.exchange.page_text.lines.page_lines import Line, without_trailing_furniture

_SAID_OF_MINUTES = re.compile(r"\bminutes\b|^status\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Header:
    """The meeting as the top of a page tells it. `status` None: no words on it. `not_understood`: lines, or
    what is left of them, that belong to no field. `doubts`: what a person should look at, in these lines."""

    body: str = ""
    day: datetime.date | None = None
    time: datetime.time | None = None
    venue: str = ""
    contact: str = ""
    contact_post: str = ""
    status: MeetingStatus | None = None
    attendance: tuple[Attendance, ...] = ()
    not_understood: tuple[str, ...] = ()
    doubts: tuple[PageDoubt, ...] = ()


@dataclass(frozen=True, slots=True)
class _Top:
    """The lines of a header, parted: the status line, what bears labels, who was there, and the rest."""

    status: str | None
    labelled: Labelled
    free: tuple[Line, ...]
    attending: tuple[Line, ...]
    is_under_status: bool


def read_header(lines: Sequence[Line], page: str = "") -> Header:
    """Read the lines above the first item; of `page` the blank lines between those who attended."""
    top = _parted(lines)
    found = find_heading(top.free)
    telling, told = (found.telling, found.lines) if found else _without_heading(top)
    unread = [line for at, line in enumerate(top.free) if at not in told]
    contact, unread = _contact(top.labelled, unread)
    venue = read_venue(top.labelled.values.get("venue") or telling.venue)
    attendance, unheard = read_attending(top.attending, page)
    when = _when(top.labelled.telling, telling)
    left = (
        telling.left,
        venue.rest,
        contact.rest,
        *top.labelled.left,
        *(line.text for line in unread),
        *unheard,
    )
    return Header(
        body=top.labelled.values.get("body") or telling.body,
        day=when.day,
        time=when.time,
        venue=venue.name,
        contact=contact.name,
        contact_post=contact.post,
        status=_status(top.status, telling, unread, lines),
        attendance=attendance,
        not_understood=tuple(filter(None, left)),
        doubts=_doubts(top, found, when),
    )


def _when(labelled: Telling, telling: Telling) -> Telling:
    """Day and time as labels tell them, else as the heading does."""
    return Telling(
        day=labelled.day or telling.day,
        time=labelled.time or telling.time,
        undated="" if labelled.day else labelled.undated or telling.undated,
    )


def _parted(lines: Sequence[Line]) -> _Top:
    bare = [Line(without_trailing_furniture(line.text), line.start, line.end) for line in lines]
    status = next((at for at, line in enumerate(bare) if is_status_line(line.text)), None)
    rest = [line for line in bare if not (status is not None and line.text == bare[status].text)]
    start = next((at for at, line in enumerate(rest) if opens_attendance(line.text)), len(rest))
    labelled, free = labelled_lines(rest[:start])
    behind, attending = labelled_lines(rest[start:])
    return _Top(
        status=bare[status].text if status is not None else None,
        labelled=labelled.with_more(behind),
        free=free,
        attending=attending,
        is_under_status=status == 0,
    )


def _without_heading(top: _Top) -> tuple[Telling, frozenset[int]]:
    """Without a date, a body is believed only straight under the status line, or beside labels that tell the
    date, and with a word that ends bodies' names."""
    believed = top.is_under_status or top.labelled.telling.day is not None
    if believed and top.free and is_body_name(top.free[0].text) and "body" not in top.labelled.values:
        return Telling(body=body_in(top.free[0].text) or top.free[0].text), frozenset({0})
    return Telling(), frozenset()


def _contact(labelled: Labelled, unread: list[Line]) -> tuple[Contact, list[Line]]:
    """The contact, who may stand on the line below the label; how to reach them is left over."""
    if "contact" not in labelled.values:
        return Contact(), unread
    words = labelled.values["contact"]
    if not words and labelled.contact_end is not None:
        below = next((line for line in unread if line.start >= labelled.contact_end), None)
        if below is not None and not goes_on_about_contact(below.text):
            return read_contact(below.text), [line for line in unread if line is not below]
    return read_contact(words), unread


def _status(
    line: str | None, telling: Telling, unread: Sequence[Line], lines: Sequence[Line]
) -> MeetingStatus | None:
    """By a note that the meeting was called off, else by the status line; minutes that call themselves
    drafts anywhere in the header are drafts."""
    notes = [telling.left, *(line.text for line in unread if is_note_on_meeting(line.text))]
    if (off := next(filter(None, map(called_off, notes)), None)) is not None:
        return off
    status = status_of(line)
    speaks_of_draft = any(says_draft(each.text) and _SAID_OF_MINUTES.search(each.text) for each in lines)
    if speaks_of_draft and status in (None, MeetingStatus.MINUTES_ISSUED):
        return MeetingStatus.MINUTES_DRAFTED
    return status


def _doubts(top: _Top, found: HeadingAt | None, telling: Telling) -> tuple[PageDoubt, ...]:
    """What is wrong with the meeting's date: no year, or a second heading that gives another day."""
    day = telling.day
    if day is not None:
        return tuple(
            PageDoubt(
                "Two dates",
                f"The page gives two dates for the meeting, {plain_date(day)} and {plain_date(other)};"
                " the first was taken.",
                line.start,
                line.end,
            )
            for line, other in other_dates(top.free, day)
        )
    if not telling.undated:
        return ()
    told = [top.free[at] for at in sorted(found.lines)] if found else []
    at = next((line for line in told if telling.undated in line.text), told[0] if told else None)
    sentence = f"“{telling.undated}” has no year, so the meeting is kept without a date until you fill it in."
    return (PageDoubt("No year", sentence, at.start if at else 0, at.end if at else 0),)
