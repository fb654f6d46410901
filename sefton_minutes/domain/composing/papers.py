"""What papers are composed from, and what all papers of a meeting have in common."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from sefton_minutes.domain.actions import Action
from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.attendance import Attendance
from sefton_minutes.domain.bodies import BodyName
from sefton_minutes.domain.document import Block, Item, ItemBlock, Origin, OriginField, Part, RunningHead
from sefton_minutes.domain.meetings import Meeting, NextMeeting
from sefton_minutes.domain.minute_text.reading import Reading
from sefton_minutes.domain.wording import plain_date


@dataclass(frozen=True, slots=True)
class MeetingPapers:
    """One meeting and all that its papers say. `council` may be ""; `body` is the name on the day. `numbers`
    and `readings` stand beside `items`, one each: the number shown, and the reading of the minute text."""

    council: str
    body: BodyName
    meeting: Meeting
    items: tuple[AgendaItem, ...]
    numbers: tuple[str, ...]
    readings: tuple[Reading, ...]
    attendance: tuple[Attendance, ...] = ()
    actions: tuple[Action, ...] = ()
    next_meeting: NextMeeting | None = None


BlocksOf: TypeAlias = Callable[[AgendaItem], tuple[ItemBlock, ...]]
"""Says what stands in an item of a paper. Whoever composes the same paper again and again may remember it."""


def title_origin(item: AgendaItem) -> Origin | None:
    """Where an item's title was typed; nowhere for one that is not kept."""
    return Origin(item.id, OriginField.TITLE, 0, len(item.title)) if item.id else None


def paper_title(papers: MeetingPapers, kind: str) -> str:
    """What the file is called to a reader or a search: "Planning Committee: minutes, 5 December 2019"."""
    day = papers.meeting.day
    return f"{papers.body.name}: {kind}" if day is None else f"{papers.body.name}: {kind}, {plain_date(day)}"


def running_head(papers: MeetingPapers, one: str, many: str) -> RunningHead:
    """Body and date; where that is too long the abbreviation and the date, then the date alone."""
    names = [name for name in (papers.body.name, papers.body.abbreviation) if name]
    if papers.meeting.day is None:
        return RunningHead(tuple(names), one, many)
    day = plain_date(papers.meeting.day)
    return RunningHead((*(f"{name}, {day}" for name in names), day), one, many)


def under_headings(entries: list[Item | Part]) -> tuple[Block, ...]:
    """Items under the heading that stands above them; those before the first heading stand alone.

    A heading arrives as a part that is still empty."""
    blocks: list[Block] = []
    for entry in entries:
        above = blocks[-1] if blocks else None
        if isinstance(entry, Item) and isinstance(above, Part):
            blocks[-1] = Part(above.title, (*above.blocks, entry))
        else:
            blocks.append(entry)
    return tuple(blocks)
