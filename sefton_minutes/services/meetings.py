"""The meetings: listed, opened, added, edited, removed; and who was there."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from sefton_minutes.domain.actions import Action, ActionStatus
from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.attendance import Attendance
from sefton_minutes.domain.bodies import Body
from sefton_minutes.domain.changes import Changes, Kind
from sefton_minutes.domain.history import TextField
from sefton_minutes.domain.meeting_filter import filter_words, searched_words
from sefton_minutes.domain.meetings import Meeting, MeetingStatus, MeetingSummary, NextMeeting
from sefton_minutes.domain.municipal_year import first_day, last_day, municipal_year
from sefton_minutes.domain.next_meeting import next_meeting
from sefton_minutes.domain.numbering import shown_numbers
from sefton_minutes.domain.standing_items import usual_items
from sefton_minutes.domain.typed_text import kept_line
from sefton_minutes.services.council import COUNCIL_NAME
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.finding import meeting_named
from sefton_minutes.services.keeping import add_items
from sefton_minutes.services.record_merging import merged_attendance, merged_record
from sefton_minutes.storage.unit_of_work import Records, UnitOfWork


@dataclass(frozen=True, slots=True)
class MeetingFilter:
    """Which meetings a list shows. `municipal_year` 2026 is 2026/27; `words` are looked for in the body's
    name, the venue and the date as written, whatever the case; None and "" leave a field out."""

    body_id: int | None = None
    municipal_year: int | None = None
    status: MeetingStatus | None = None
    words: str = ""


EVERY_MEETING = MeetingFilter()


@dataclass(frozen=True, slots=True)
class OpenMeeting:
    """One meeting with all that a window shows of it. `numbers` stand beside `items`, one each, "" for none;
    `actions` leaves out removed and dropped ones; `next_meeting` is what the minutes say, None when they say
    nothing; `council` is the name on the papers, "" until it was given."""

    body: Body
    meeting: Meeting
    items: tuple[AgendaItem, ...]
    numbers: tuple[str, ...]
    attendance: tuple[Attendance, ...]
    actions: tuple[Action, ...]
    next_meeting: NextMeeting | None
    council: str = ""


class Meetings:
    """Every method opens its own unit of work."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def list(self, wanted: MeetingFilter = EVERY_MEETING) -> tuple[MeetingSummary, ...]:
        """Newest first; meetings without a date last."""
        year = wanted.municipal_year
        with self._desk.reading() as records:
            found = records.meetings.list(
                body_id=wanted.body_id,
                from_day=None if year is None else first_day(year),
                to_day=None if year is None else last_day(year),
                status=wanted.status,
            )
        words = filter_words(wanted.words)
        if not words:
            return found
        return tuple(each for each in found if all(word in searched_words(each) for word in words))

    def years(self) -> tuple[int, ...]:
        """The municipal years in which any meeting falls, newest first."""
        with self._desk.reading() as records:
            return tuple({municipal_year(day): None for day in records.meetings.days()})

    def open(self, meeting_id: int) -> OpenMeeting:
        """Raises NotFound."""
        with self._desk.reading() as records:
            return opened(records, meeting_id)

    def find(self, words: str) -> int:
        """The id of the meeting that words name: an id, or "BODY DATE" with any name or abbreviation of the
        body and the date as "2019-12-05", "05/12/2019" or "5 December 2019".

        Raises NotFound, and AmbiguousMeeting when the body met twice on that day.
        """
        with self._desk.reading() as records:
            return meeting_named(records, words)

    def add(self, meeting: Meeting, *, standing_items: bool = False) -> tuple[Meeting, Changes]:
        """Keep a new meeting, with the items that stand on every agenda if asked. Raises NotFound for its
        body."""
        with self._desk.writing() as work:
            work.bodies.keep_from_bin(meeting.body_id)
            kept = work.meetings.add(tidied_meeting(meeting))
            if standing_items:
                add_items(work, kept, usual_items(_day_before(work, kept)))
            work.audit.add("added", "meeting", kept.id, {"day": kept.day and kept.day.isoformat()})
            changes = Changes.of(Kind.MEETINGS, Kind.ITEMS, meeting_id=kept.id)
            work.commit(changes)
        return kept, changes

    def edit(self, meeting: Meeting, base: Meeting, seen: Meeting | None = None) -> tuple[Meeting, Changes]:
        """Keep the meeting as given, merged field by field with what others did to it since it was `base`.

        Raises RecordConflict where a field was changed by both, unless the officer has `seen` theirs, and
        NotFound.
        """
        with self._desk.writing() as work:
            work.meetings.hold(meeting.id)
            before = work.meetings.get(meeting.id)
            if meeting.body_id != before.body_id:
                work.bodies.keep_from_bin(meeting.body_id)
            merged = merged_record(work, "meeting", base, before, tidied_meeting(meeting), seen)
            kept = work.meetings.update(merged)
            if (kept.body_id, kept.day) != (before.body_id, before.day):
                work.search.refresh_meeting(kept.id)
            if kept.status is not before.status:
                _close_spells(work, kept.id)
            work.audit.add("edited", "meeting", kept.id, {"status": kept.status.value})
            changes = Changes.of(Kind.MEETINGS, Kind.ITEMS, Kind.MINUTES, Kind.ACTIONS, meeting_id=kept.id)
            work.commit(changes)
        return kept, changes

    def remove(self, meeting_id: int) -> Changes:
        """Into the bin, with all that belongs to it."""
        with self._desk.writing() as work:
            work.meetings.remove(meeting_id)
            work.search.refresh_meeting(meeting_id)
            work.audit.add("removed", "meeting", meeting_id, {})
            changes = Changes.of(Kind.MEETINGS, Kind.ACTIONS, Kind.MINUTES, meeting_id=meeting_id)
            work.commit(changes)
        return changes

    def restore(self, meeting_id: int) -> Changes:
        """Out of the bin again."""
        with self._desk.writing() as work:
            work.meetings.restore(meeting_id)
            work.search.refresh_meeting(meeting_id)
            work.audit.add("restored", "meeting", meeting_id, {})
            changes = Changes.of(Kind.MEETINGS, Kind.ACTIONS, Kind.MINUTES, meeting_id=meeting_id)
            work.commit(changes)
        return changes

    def set_attendance(
        self,
        meeting_id: int,
        attendance: Sequence[Attendance],
        base: Sequence[Attendance],
        seen: Sequence[Attendance] | None = None,
    ) -> Changes:
        """Keep this list, in this order, merged entry by entry with what others did to it since it was
        `base`; entries without a name are left out.

        Raises NotFound, and RecordConflict where an entry was changed by both, unless the officer has `seen`
        theirs.
        """
        with self._desk.writing() as work:
            work.meetings.hold(meeting_id)
            mine = tidied_attendance(attendance)
            merged = merged_attendance(work, meeting_id, base, mine, seen)
            kept = work.attendance.replace(meeting_id, merged)
            work.audit.add("kept attendance", "meeting", meeting_id, {"names": len(kept)})
            changes = Changes.of(Kind.ATTENDANCE, meeting_id=meeting_id)
            work.commit(changes)
        return changes


def opened(records: Records, meeting_id: int) -> OpenMeeting:
    """Everything of one meeting, as one transaction sees it. Raises NotFound."""
    meeting = records.meetings.get(meeting_id)
    items = records.items.of_meeting(meeting_id)
    actions = records.actions.of_meeting(meeting_id)
    return OpenMeeting(
        body=records.bodies.get(meeting.body_id),
        meeting=meeting,
        items=items,
        numbers=shown_numbers(items, imported=meeting.imported),
        attendance=records.attendance.of_meeting(meeting_id),
        actions=tuple(action for action in actions if action.status is not ActionStatus.DROPPED),
        next_meeting=next_meeting(items),
        council=records.settings.get(COUNCIL_NAME),
    )


def tidied_meeting(meeting: Meeting) -> Meeting:
    """Its words on one line each."""
    return replace(
        meeting,
        venue=kept_line(meeting.venue),
        contact=kept_line(meeting.contact),
        contact_post=kept_line(meeting.contact_post),
    )


def tidied_attendance(attendance: Sequence[Attendance]) -> tuple[Attendance, ...]:
    """Names and what stands beside them on one line each; entries without a name are left out."""
    tidy = (
        replace(
            who, name=kept_line(who.name), organisation=kept_line(who.organisation), role=kept_line(who.role)
        )
        for who in attendance
    )
    return tuple(who for who in tidy if who.name)


def _day_before(records: Records, meeting: Meeting) -> date | None:
    """When the body last met before."""
    if meeting.day is None:
        return None
    earlier = records.meetings.list(body_id=meeting.body_id, to_day=meeting.day)
    days = (each.day for each in earlier if each.day is not None and each.day < meeting.day)
    return next(days, None)


def _close_spells(work: UnitOfWork, meeting_id: int) -> None:
    """What was issued, or stood when the meeting was held, is a revision of its own."""
    for item in work.items.of_meeting(meeting_id):
        for field in TextField:
            work.revisions.close(item.id, field)
