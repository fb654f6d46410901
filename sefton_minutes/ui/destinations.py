"""Where the palette can go: meetings, items, bodies, as rows that are found by typing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from sefton_minutes.domain.wording import plain_date
from sefton_minutes.ui.models.finder_rows import FinderRow
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


def to_meetings(found: Iterable[MeetingSummary], open_minute: OpenMinute) -> tuple[Destination, ...]:
    """The meetings, in the order given."""
    return tuple(
        Destination(_meeting_row(meeting), partial(open_minute, meeting.id, 0, -1)) for meeting in found
    )


def to_items(
    meeting_id: int, items: Sequence[AgendaItem], numbers: Sequence[str], open_minute: OpenMinute
) -> tuple[Destination, ...]:
    """The items of the meeting that is open; `numbers` stand beside them, one each."""
    return tuple(
        Destination(_item_row(item, number), partial(open_minute, meeting_id, item.id, -1))
        for item, number in zip(items, numbers, strict=True)
    )


def to_bodies(bodies: Iterable[Body], show: Callable[[int], None]) -> tuple[Destination, ...]:
    """The bodies, in the register; `show` is given the id of one."""
    return tuple(Destination(_body_row(body), partial(show, body.id)) for body in bodies)


def _meeting_row(meeting: MeetingSummary) -> FinderRow:
    """Found by the day in words and in figures, whichever comes to the fingers."""
    day = meeting.day
    when = plain_date(day) if day else "no date yet"
    figures = f"{WEEKDAYS[day.weekday()]} {day:%d/%m/%Y} {day.isoformat()}" if day else ""
    note = f"Meeting  ·  {chip(meeting.status)[0]}"
    return FinderRow(f"{meeting.body}, {when}", f"meeting {meeting.id}", note, icon="meetings", also=figures)


def _item_row(item: AgendaItem, number: str) -> FinderRow:
    words = f"{number}. {item.title}" if number else item.title or "Item without title"
    return FinderRow(words, f"item {item.id}", "Item of this meeting", icon="minutes", also=item.title)


def _body_row(body: Body) -> FinderRow:
    also = " ".join(("body", *(f"{name.name} {name.abbreviation}" for name in body.names)))
    return FinderRow(body.name, f"body {body.id}", "Body, in the registers", icon="body", also=also)
