"""Which meeting a person means by an id, or by a body and a date."""

from datetime import date

from sefton_minutes.domain.bodies import Body
from sefton_minutes.domain.entered_dates import NotUnderstood, entered_date
from sefton_minutes.domain.errors import AmbiguousMeeting, NotFound
from sefton_minutes.domain.meetings import Meeting
from sefton_minutes.storage.unit_of_work import Records

HOW_TO_NAME = "Write its id, or body and date, such as “Cabinet 5 December 2019”."
LARGEST_ID = 2**31 - 1
"""PostgreSQL counts meetings in four bytes and fails when asked for a larger number."""


def meeting_named(records: Records, words: str) -> int:
    """The id of the meeting. Raises NotFound; AmbiguousMeeting when the body met twice on that day."""
    words = " ".join(words.split())
    if words.isdecimal():
        return _by_id(records, words)
    body, day = _body_and_day(records, words)
    meetings = records.meetings.find(body.id, day)
    said = f"{body.name_on(day).name} on {day.day} {day:%B %Y}"
    if not meetings:
        raise NotFound(f"There is no meeting of {said}.", "“meetings” lists them.")
    if len(meetings) > 1:
        raise _ambiguous(said, meetings)
    return meetings[0].id


def _by_id(records: Records, words: str) -> int:
    number = int(words) if len(words) < 19 else LARGEST_ID + 1
    if number > LARGEST_ID:
        raise NotFound(f"There is no meeting {words}.", "“meetings” lists them.")
    return records.meetings.get(number).id


def _ambiguous(said: str, meetings: tuple[Meeting, ...]) -> AmbiguousMeeting:
    ids = tuple(meeting.id for meeting in meetings)
    each = ", ".join(
        f"{meeting.id} at {meeting.time:%H:%M}" if meeting.time else f"{meeting.id}" for meeting in meetings
    )
    return AmbiguousMeeting(
        f"There are {len(ids)} meetings of {said}: {each}.", "Name the one you mean by its id.", ids
    )


def _body_and_day(records: Records, words: str) -> tuple[Body, date]:
    """A body's name may end like a date ("Panel 5"), so every place to part the two is tried, longest name
    first."""
    tokens = words.split(" ")
    day: date | None = None
    for place in reversed(range(1, len(tokens))):
        found = _day(" ".join(tokens[place:]))
        if found is None:
            continue
        day = found
        body = records.bodies.find_named(" ".join(tokens[:place]).rstrip(","))
        if body is not None:
            return body, found
    if day is not None:
        raise NotFound(f"No body in “{words}” is known here.", "“meetings” lists bodies and dates.")
    raise NotFound(f"“{words}” does not name a meeting.", HOW_TO_NAME)


def _day(words: str) -> date | None:
    try:
        return entered_date(words)
    except NotUnderstood:
        return None
