"""The meetings: listed, found, opened, added, edited, removed; and who was there."""

from dataclasses import dataclass

from sefton_minutes.domain.actions import Action
from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.attendance import Attendance
from sefton_minutes.domain.bodies import Body
from sefton_minutes.domain.meetings import Meeting, MeetingStatus, MeetingSummary, NextMeeting
from sefton_minutes.services.changes import Changes
from sefton_minutes.services.desk import Desk


@dataclass(frozen=True, slots=True)
class MeetingFilter:
    """Which meetings a list shows. `municipal_year` 2026 is 2026/27; `words` are looked for in the body's
    name, the venue and the date as written, whatever the case; None and "" leave a field out."""

    body_id: int | None = None
    municipal_year: int | None = None
    status: MeetingStatus | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class OpenMeeting:
    """One meeting with all that a window shows of it. `numbers` stand beside `items`, one each, "" for none;
    `actions` leaves out removed ones; `next_meeting` is what the minutes say, None when they say nothing."""

    body: Body
    meeting: Meeting
    items: tuple[AgendaItem, ...]
    numbers: tuple[str, ...]
    attendance: tuple[Attendance, ...]
    actions: tuple[Action, ...]
    next_meeting: NextMeeting | None


class Meetings:
    """Every method opens its own unit of work."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def list(self, filter: MeetingFilter = MeetingFilter()) -> tuple[MeetingSummary, ...]:
        """Newest first; meetings without a date last."""
        raise NotImplementedError

    def years(self) -> tuple[int, ...]:
        """The municipal years in which any meeting falls, newest first."""
        raise NotImplementedError

    def open(self, meeting_id: int) -> OpenMeeting:
        """Raises NotFound."""
        raise NotImplementedError

    def find(self, words: str) -> int:
        """The id of the meeting that words name: an id, or "BODY DATE" with any name or abbreviation of the
        body and the date as "2019-12-05", "05/12/2019" or "5 December 2019".

        Raises NotFound, and AmbiguousMeeting when the body met twice on that day.
        """
        raise NotImplementedError

    def add(self, meeting: Meeting, *, standing_items: bool = False) -> tuple[Meeting, Changes]:
        """Keep a new meeting, with the items that stand on every agenda if asked. Raises NotFound for its body."""
        raise NotImplementedError

    def edit(self, meeting: Meeting) -> tuple[Meeting, Changes]:
        """Keep the meeting as given. Raises ChangedMeanwhile, NotFound."""
        raise NotImplementedError

    def remove(self, meeting_id: int) -> Changes:
        """Into the bin, with all that belongs to it."""
        raise NotImplementedError

    def restore(self, meeting_id: int) -> Changes:
        """Out of the bin again."""
        raise NotImplementedError

    def set_attendance(self, meeting_id: int, attendance: tuple[Attendance, ...]) -> Changes:
        """Keep this list, in this order, in place of the one before. Raises NotFound."""
        raise NotImplementedError
