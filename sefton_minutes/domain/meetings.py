"""A meeting of a body on a day. Agenda, draft and final page of one meeting are one meeting."""

import datetime
from dataclasses import dataclass
from enum import StrEnum


class MeetingStatus(StrEnum):
    """How far a meeting has come."""

    PLANNED = "planned"
    AGENDA_ISSUED = "agenda issued"
    HELD = "held"
    MINUTES_DRAFTED = "minutes drafted"
    MINUTES_ISSUED = "minutes issued"
    CONFIRMED = "confirmed"
    SIGNED = "signed"
    CANCELLED = "cancelled"
    POSTPONED = "postponed"
    ADJOURNED = "adjourned"

    @property
    def minutes_are_draft(self) -> bool:
        """Until a later meeting confirms them, minutes are subject to approval."""
        return self not in (MeetingStatus.CONFIRMED, MeetingStatus.SIGNED)

    @property
    def stage(self) -> int:
        """How far that is, to compare two by: a meeting that did not take place comes after its agenda and
        before any minutes, since minutes show that it took place after all."""
        return _STAGES[self]


_STAGES = {
    MeetingStatus.PLANNED: 0,
    MeetingStatus.AGENDA_ISSUED: 1,
    MeetingStatus.CANCELLED: 2,
    MeetingStatus.POSTPONED: 2,
    MeetingStatus.ADJOURNED: 2,
    MeetingStatus.HELD: 3,
    MeetingStatus.MINUTES_DRAFTED: 4,
    MeetingStatus.MINUTES_ISSUED: 5,
    MeetingStatus.CONFIRMED: 6,
    MeetingStatus.SIGNED: 7,
}


@dataclass(frozen=True, slots=True)
class NextMeeting:
    """When and where the next meeting will be, as far as the words say."""

    day: datetime.date | None = None
    time: datetime.time | None = None
    venue: str = ""


@dataclass(frozen=True, slots=True)
class Meeting:
    """`day` and `time` are local civil time and may be unknown. `imported`: read from a published page, so
    its item numbers are text as printed and none is computed. `source_key`: what the system that
    published it knows it by, "" for none."""

    body_id: int
    day: datetime.date | None = None
    time: datetime.time | None = None
    venue: str = ""
    contact: str = ""
    contact_post: str = ""
    status: MeetingStatus = MeetingStatus.PLANNED
    imported: bool = False
    id: int = 0
    version: int = 0
    source_key: str = ""


@dataclass(frozen=True, slots=True)
class MeetingSummary:
    """One row of the meeting list: the body's name is the one it bore on the day."""

    id: int
    body_id: int
    body: str
    day: datetime.date | None
    time: datetime.time | None
    venue: str
    status: MeetingStatus
