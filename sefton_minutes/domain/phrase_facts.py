"""What the record knows of the fields of a phrase: they are filled where it is put in, not typed again."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from sefton_minutes.domain.attendance import Attendance, AttendanceKind
from sefton_minutes.domain.meetings import Meeting, NextMeeting
from sefton_minutes.domain.phrase_bank import HOUSE_PHRASES, Phrase, phrases_for
from sefton_minutes.domain.wording import clock_time, long_date, plain_date

KNOWN_FIELDS: Mapping[str, str] = {
    "body": "the name that the body bore on the day",
    "meeting date": "the day of this meeting",
    "venue": "where this meeting is held",
    "chair": "who took the chair",
    "vice-chair": "the vice-chair",
    "members present": "the members who were present",
    "apologies": "those who sent apologies",
    "previous meeting": "the day of the body's meeting before",
    "next meeting": "the day of the body's next meeting",
    "next time": "when the next meeting begins",
    "next venue": "where the next meeting is held",
    "item": "the title of the item",
}
"""The fields that fill themselves where their facts are known, and what stands in them. A name that could
mean two things ("date", "member") is none of them: a wrong fact in a minute is worse than an open field."""


@dataclass(frozen=True, slots=True)
class MeetingFacts:
    """What is known when a phrase is put into a minute of `meeting`: its body's name on the day, who was
    there, the day of the meeting before, and the next."""

    meeting: Meeting
    body: str
    attendance: tuple[Attendance, ...] = ()
    previous_day: date | None = None
    following: NextMeeting | None = None


@dataclass(frozen=True, slots=True)
class PhraseOffer:
    """What may be put into the minutes of a meeting: the phrases by name, and the words of the fields that
    are known."""

    phrases: tuple[Phrase, ...] = phrases_for(HOUSE_PHRASES, None)
    values: tuple[tuple[str, str], ...] = ()


def known_values(facts: MeetingFacts) -> dict[str, str]:
    """The fields whose facts are known, with their words; "item" is the writer's to add."""
    meeting, following = facts.meeting, facts.following or NextMeeting()
    values = {
        "body": facts.body,
        "meeting date": _written(meeting.day),
        "venue": meeting.venue,
        "chair": _in_role(facts.attendance, "chair"),
        "vice-chair": _in_role(facts.attendance, "vice-chair"),
        "members present": _named(facts.attendance, AttendanceKind.PRESENT, AttendanceKind.SUBSTITUTE),
        "apologies": _named(facts.attendance, AttendanceKind.APOLOGIES),
        "previous meeting": _written(facts.previous_day),
        "next meeting": long_date(following.day) if following.day else "",
        "next time": clock_time(following.time) if following.time else "",
        "next venue": following.venue,
    }
    return {name: words for name, words in values.items() if words}


def in_a_row(names: Iterable[str]) -> str:
    """ "Ada Finch, Bo Lark and Cy Teal"."""
    *first, last = list(names) or [""]
    return f"{', '.join(first)} and {last}" if first else last


def _named(attendance: Iterable[Attendance], *kinds: AttendanceKind) -> str:
    return in_a_row(each.name for each in attendance if each.kind in kinds)


def _in_role(attendance: Iterable[Attendance], role: str) -> str:
    """Nobody where two are said to have had it: then only the minutes can tell them apart."""
    found = [each.name for each in attendance if each.role.casefold() == role]
    return found[0] if len(found) == 1 else ""


def _written(day: date | None) -> str:
    return plain_date(day) if day else ""
