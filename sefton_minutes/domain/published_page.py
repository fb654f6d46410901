"""A meeting as a published page tells it, before anything is kept."""

import datetime
from dataclasses import dataclass
from enum import StrEnum

from sefton_minutes.domain.attachments import Attachment
from sefton_minutes.domain.attendance import Attendance
from sefton_minutes.domain.meetings import MeetingStatus


class PageExtent(StrEnum):
    """How much of a meeting a page tells. What a page does not tell is not gone from the meeting."""

    MEETING = "meeting"
    ITEM = "item"
    ATTENDANCE = "attendance"
    ENTRY = "entry in a list of meetings"


@dataclass(frozen=True, slots=True)
class PublishedBody:
    """A body as a list of committees names it. `source_key`: see `PublishedPage`."""

    name: str
    source_key: str = ""
    ended: bool = False


@dataclass(frozen=True, slots=True)
class PublishedItem:
    """One item of a page. `number` as printed without its stop, "" for none: the minute number where the page
    prints one, else the only number. `agenda_number`: the other number, where two are printed. `restricted`:
    the source marks the item as not for the public. `source_key`: what the source system knows the item by
    ("moderngov item 4711"), "" where the page does not tell. `start`/`end`: the item's characters in the
    page's text, so that page and reading can be shown side by side."""

    number: str = ""
    title: str = ""
    presenters: tuple[str, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    agenda_text: str = ""
    minute_text: str = ""
    is_heading: bool = False
    start: int = 0
    end: int = 0
    agenda_number: str = ""
    restricted: bool = False
    source_key: str = ""


@dataclass(frozen=True, slots=True)
class PageDoubt:
    """Something on a page that a person should look at; `start`/`end` are characters of the page's text.

    `kind` is a short heading ("Placeholder in a date"), `sentence` says what was found."""

    kind: str
    sentence: str
    start: int = 0
    end: int = 0
    item: int | None = None


@dataclass(frozen=True, slots=True)
class PublishedPage:
    """`body` "" and `day` None where the page does not say: nothing is guessed. `not_understood`: stretches
    of the page that belong to no field, word for word. `source_key` and `body_key`: what the source system
    knows the meeting and its body by ("moderngov meeting 815", "moderngov committee 42"), "" where the page
    does not tell; with them a meeting is known again under another date, a body under another name."""

    text: str
    body: str = ""
    day: datetime.date | None = None
    time: datetime.time | None = None
    venue: str = ""
    contact: str = ""
    contact_post: str = ""
    status: MeetingStatus = MeetingStatus.MINUTES_ISSUED
    attendance: tuple[Attendance, ...] = ()
    items: tuple[PublishedItem, ...] = ()
    doubts: tuple[PageDoubt, ...] = ()
    not_understood: tuple[str, ...] = ()
    extent: PageExtent = PageExtent.MEETING
    source_key: str = ""
    body_key: str = ""
