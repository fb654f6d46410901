"""Where the palette can go: items, meetings, bodies, as rows that are found by typing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache, partial
from typing import TYPE_CHECKING, Any

from sefton_minutes.domain.word_matching import folded, sought
from sefton_minutes.domain.wording import plain_date
from sefton_minutes.ui.models.finder_rows import MOST_SHOWN, FinderRow
from sefton_minutes.ui.models.meeting_rows import WEEKDAYS, chip

if TYPE_CHECKING:
    from sefton_minutes.domain.agenda import AgendaItem
    from sefton_minutes.domain.bodies import Body
    from sefton_minutes.domain.meetings import MeetingSummary

OpenMinute = Callable[[int, int, int], None]


@dataclass(frozen=True, slots=True)
class Destination:
    """A row, whose value names it among all others, and what going there is."""

    row: FinderRow
    go: Callable[[], None]


@dataclass(frozen=True, slots=True)
class KeptPlace:
    """A record that can be gone to, one of thousands: its row is made only when it is shown. `words` are
    folded, one space before the first; `value` names it among all others."""

    words: str
    value: str
    record: Any
    make_row: Callable[[Any, str], FinderRow]
    go: Callable[[Any], None]

    @property
    def row(self) -> FinderRow:
        """As it is listed."""
        return self.make_row(self.record, self.value)


def found_places(places: Iterable[KeptPlace], asked: str) -> tuple[KeptPlace, ...]:
    """At most fifty, in their own order: those of which each part of what was asked begins a word, then those
    that have each part somewhere."""
    parts = folded(asked).split()
    begun = [f" {part}" for part in parts]
    best: list[KeptPlace] = []
    rest: list[KeptPlace] = []
    for place in places:
        if all(part in place.words for part in begun):
            best.append(place)
            if len(best) == MOST_SHOWN:
                break
        elif len(rest) < MOST_SHOWN and all(part in place.words for part in parts):
            rest.append(place)
    return (*best, *rest)[:MOST_SHOWN]


def to_items(
    meeting_id: int, items: Sequence[AgendaItem], numbers: Sequence[str], open_minute: OpenMinute
) -> tuple[Destination, ...]:
    """The items of the meeting that is open; `numbers` stand beside them, one each."""
    return tuple(
        Destination(_item_row(item, number), partial(open_minute, meeting_id, item.id, -1))
        for item, number in zip(items, numbers, strict=True)
    )


def to_meetings(found: Iterable[MeetingSummary], open_minute: OpenMinute) -> tuple[KeptPlace, ...]:
    """The meetings, in the order given: found by the body, its first letters, and the day in words and in
    figures, whichever comes to the fingers."""
    body_words = cache(_body_words)  # thousands of meetings are of some dozens of bodies

    def go(meeting: MeetingSummary) -> None:
        open_minute(meeting.id, 0, -1)

    return tuple(
        KeptPlace(body_words(each.body) + _day_words(each), f"meeting {each.id}", each, _meeting_row, go)
        for each in found
    )


def to_bodies(bodies: Iterable[Body], show: Callable[[int], None]) -> tuple[KeptPlace, ...]:
    """The bodies, in the register; `show` is given the id of one."""

    def go(body: Body) -> None:
        show(body.id)

    return tuple(KeptPlace(f"{_names(body)} body", f"body {body.id}", body, _body_row, go) for body in bodies)


def _body_words(name: str) -> str:
    found = sought(name)
    return f"{found.words} {found.initials}"


def _day_words(meeting: MeetingSummary) -> str:
    day = meeting.day
    if day is None:
        return ""
    weekday = WEEKDAYS[day.weekday()].lower()
    words = plain_date(day).lower()
    return f" {words} {weekday} {day.day:02} {day.month:02} {day.year} {day.month:02} {day.day:02}"


def _meeting_row(meeting: MeetingSummary, value: str) -> FinderRow:
    when = plain_date(meeting.day) if meeting.day else "no date yet"
    note = f"Meeting  ·  {chip(meeting.status)[0]}"
    return FinderRow(f"{meeting.body}, {when}", value, note, icon="meetings")


def _item_row(item: AgendaItem, number: str) -> FinderRow:
    words = f"{number}. {item.title}" if number else item.title or "Item without title"
    return FinderRow(words, f"item {item.id}", "Item of this meeting", icon="minutes", also=item.title)


def _names(body: Body) -> str:
    return "".join(_body_words(f"{name.name} {name.abbreviation}") for name in body.names)


def _body_row(body: Body, value: str) -> FinderRow:
    return FinderRow(body.name, value, "Body, in the registers", icon="body")
