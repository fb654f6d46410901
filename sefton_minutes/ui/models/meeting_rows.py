"""The meeting list as rows: meetings under Upcoming, Minutes to finish and Past. Officers think in stages,
not in a tree of bodies."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time

from sefton_minutes.domain.meeting_filter import filter_words, searched_words
from sefton_minutes.domain.meetings import MeetingStatus, MeetingSummary
from sefton_minutes.domain.wording import clock_time, long_date, short_date
from sefton_minutes.ui.theme import Role

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
UNFINISHED = (
    MeetingStatus.PLANNED,
    MeetingStatus.AGENDA_ISSUED,
    MeetingStatus.HELD,
    MeetingStatus.MINUTES_DRAFTED,
    MeetingStatus.ADJOURNED,
)
_CHIPS: dict[MeetingStatus, tuple[str, Role]] = {
    MeetingStatus.PLANNED: ("Planned", "muted"),
    MeetingStatus.AGENDA_ISSUED: ("Agenda issued", "good"),
    MeetingStatus.HELD: ("Held", "accent"),
    MeetingStatus.MINUTES_DRAFTED: ("Writing minutes", "accent"),
    MeetingStatus.MINUTES_ISSUED: ("Issued as draft", "good"),
    MeetingStatus.CONFIRMED: ("Confirmed", "good"),
    MeetingStatus.SIGNED: ("Signed", "muted"),
    MeetingStatus.CANCELLED: ("Cancelled", "muted"),
    MeetingStatus.POSTPONED: ("Postponed", "warn"),
    MeetingStatus.ADJOURNED: ("Adjourned", "warn"),
}


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """A meeting, or the heading of a group (`summary` None). `words`: what a filter looks in."""

    heading: str = ""
    summary: MeetingSummary | None = None
    words: str = ""


def meeting_rows(summaries: Sequence[MeetingSummary], today: date) -> tuple[MeetingRow, ...]:
    """The groups that are not empty. Upcoming: the next meeting first; the others: the newest first."""
    upcoming = [found for found in summaries if _is_upcoming(found, today)]
    passed = [found for found in summaries if not _is_upcoming(found, today)]
    groups = (
        ("Upcoming", sorted(upcoming, key=_day)),
        ("Minutes to finish", [found for found in passed if found.status in UNFINISHED]),
        ("Past", [found for found in passed if found.status not in UNFINISHED]),
    )
    rows: list[MeetingRow] = []
    for heading, found in groups:
        if found:
            rows += [
                MeetingRow(heading),
                *(MeetingRow("", summary, searched_words(summary)) for summary in found),
            ]
    return tuple(rows)


def narrowed(rows: Sequence[MeetingRow], typed: str) -> tuple[MeetingRow, ...]:
    """The rows that hold every word of a filter, under the headings that are still needed."""
    words = filter_words(typed)
    kept: list[MeetingRow] = []
    for row in rows:
        if row.summary is None:
            if kept and kept[-1].summary is None:
                kept.pop()
            kept.append(row)
        elif all(word in row.words for word in words):
            kept.append(row)
    if kept and kept[-1].summary is None:
        kept.pop()
    return tuple(kept)


def is_heading(row: MeetingRow) -> bool:
    """Whether the row only names a group."""
    return row.summary is None


def chip(status: MeetingStatus) -> tuple[str, Role]:
    """The words of a stage, and the role of their colour."""
    return _CHIPS[status]


def when_words(day: date | None, at: time | None, today: date) -> str:
    """ "Wed 17 Jun, 6.30 pm"; with the year when it is not this one."""
    if day is None:
        return "No date yet"
    written = short_date(day) if day.year != today.year else short_date(day).removesuffix(f" {day.year}")
    words = f"{WEEKDAYS[day.weekday()]} {written}"
    return f"{words}, {clock_time(at)}" if at else words


def sentence(row: MeetingRow) -> str:
    """What a screen reader says of a row."""
    found = row.summary
    if found is None:
        return row.heading
    when = long_date(found.day) if found.day else "no date yet"
    at = f", {clock_time(found.time)}" if found.time else ""
    return f"{found.body}, {when}{at}, {chip(found.status)[0]}"


def _is_upcoming(found: MeetingSummary, today: date) -> bool:
    if found.day is None:
        return found.status in UNFINISHED
    return found.day >= today


def _day(found: MeetingSummary) -> date:
    return found.day or date.max
