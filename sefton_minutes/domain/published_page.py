"""A meeting as a published page tells it, before anything is kept."""

import datetime
from dataclasses import dataclass

from sefton_minutes.domain.attachments import Attachment
from sefton_minutes.domain.attendance import Attendance
from sefton_minutes.domain.meetings import MeetingStatus


@dataclass(frozen=True, slots=True)
class PublishedItem:
    """One item of a page. `number` as printed without its stop, "" for none. `start`/`end`: the item's
    characters in the page's text, so that page and reading can be shown side by side."""

    number: str = ""
    title: str = ""
    presenters: tuple[str, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    agenda_text: str = ""
    minute_text: str = ""
    is_heading: bool = False
    start: int = 0
    end: int = 0


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
    of the page that belong to no field, word for word."""

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
