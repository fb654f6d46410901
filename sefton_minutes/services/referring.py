"""References between minutes: what one means, which later minutes refer to a minute, and what an officer
means who names one to go there. Only public texts are read."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sefton_minutes.domain.bodies import Body
from sefton_minutes.domain.references.asked import asked_references
from sefton_minutes.domain.references.citation import citation
from sefton_minutes.domain.references.reference import Reference
from sefton_minutes.domain.references.targets import (
    NumberedItem,
    ReadReference,
    Standpoint,
    Unfound,
    clause_named,
    names_clause,
)
from sefton_minutes.domain.searching.found_place import FoundItem
from sefton_minutes.domain.shortened_text import line_around, shortened
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.meant_minutes import Meant, meant_by, references_to
from sefton_minutes.storage.unit_of_work import Records

_LONGEST = 400
"""Characters of a minute that are shown of it elsewhere."""


@dataclass(frozen=True, slots=True)
class ReferenceTarget:
    """The minute that a reference means. `offset`: where to open it (the clause, where one is named);
    `words`: what it says there, shortened, on one or more lines."""

    meeting_id: int
    item_id: int
    offset: int
    citation: str
    title: str
    words: str


@dataclass(frozen=True, slots=True)
class ReferringMinute:
    """A later minute that refers to a minute. `offset`: where its reference stands; `words`: the line
    there."""

    meeting_id: int
    item_id: int
    offset: int
    citation: str
    title: str
    words: str


class Referring:
    """Every method opens its own unit of work."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def target(self, item_id: int, reference: Reference) -> ReferenceTarget | None:
        """What a reference in the minute of an item means; None where that is not certain. Raises NotFound
        for the item."""
        (found,) = self.targets(item_id, [reference])
        return found if isinstance(found, ReferenceTarget) else None

    def targets(self, item_id: int, references: Sequence[Reference]) -> tuple[ReferenceTarget | Unfound, ...]:
        """What each reference in the minute of an item means, or why it means none. Raises NotFound for the
        item."""
        with self._desk.reading() as records:
            meeting = records.meetings.get(records.items.get(item_id).meeting_id)
            here = Standpoint(item_id, meeting.id, meeting.day, meeting.time)
            meant = meant_by(records, references, here, records.bodies.get(meeting.body_id))
            shown = _shown(records, meant)
        return tuple(_target(each, shown) for each in meant)

    def by_number(self, meeting_id: int, asked: str) -> ReferenceTarget | None:
        """What an officer means who is at a meeting (0: at none) and names a minute: "24", "24(2)",
        "Cabinet 24", "cab 24 of 3 July 2026". None where that is not certain. Raises NotFound for the
        meeting."""
        with self._desk.reading() as records:
            meeting = records.meetings.get(meeting_id) if meeting_id else None
            own = records.bodies.get(meeting.body_id) if meeting else None
            day, time = (meeting.day, meeting.time) if meeting else (date.max, None)
            here = Standpoint(0, meeting_id, day, time)
            meant = meant_by(records, tuple(asked_references(asked)), here, own, begun=True)
            shown = _shown(records, meant)
        targets = (_target(each, shown) for each in meant)
        return next((each for each in targets if isinstance(each, ReferenceTarget)), None)

    def later(self, item_id: int, clause: str = "") -> tuple[ReferringMinute, ...]:
        """The later minutes that refer to a minute, or to one of its clauses ("(2)"), earliest first; one
        that refers to it in several places stands here once. Raises NotFound."""
        with self._desk.reading() as records:
            item = records.items.get(item_id)
            meeting = records.meetings.get(item.meeting_id)
            here = Standpoint(item_id, meeting.id, meeting.day, meeting.time)
            first: dict[int, ReadReference] = {}
            for read in references_to(records, here, meeting.body_id):
                is_later = read.standpoint.meeting_id != meeting.id or read.position > item.position
                if is_later and names_clause(read.reference.part, clause):
                    first.setdefault(read.standpoint.item_id, read)
            shown = records.search.found_items(tuple(first))
            bodies = records.bodies.by_id()
        return tuple(_referring(found, first[found.item_id], bodies[found.body_id]) for found in shown)


def _shown(records: Records, meant: Sequence[Meant]) -> dict[int, FoundItem]:
    ids = dict.fromkeys(each.item.item_id for each in meant if isinstance(each.item, NumberedItem))
    return {found.item_id: found for found in records.search.found_items(tuple(ids))} if ids else {}


def _target(meant: Meant, shown: dict[int, FoundItem]) -> ReferenceTarget | Unfound:
    if isinstance(meant.item, Unfound) or meant.body is None:
        return meant.item if isinstance(meant.item, Unfound) else Unfound.NO_BODY
    found = shown[meant.item.item_id]
    clause = clause_named(meant.reference.part, found.clauses)
    text = found.minute_text or found.agenda_text
    return ReferenceTarget(
        meeting_id=found.meeting_id,
        item_id=found.item_id,
        offset=clause.start if clause else 0,
        citation=citation(meant.body.name_on(found.day).name, found, clause.label if clause else None),
        title=found.title,
        words=shortened(text[clause.start : clause.end] if clause else text, _LONGEST),
    )


def _referring(found: FoundItem, read: ReadReference, body: Body) -> ReferringMinute:
    start = read.reference.start
    around = [clause for clause in found.clauses if clause.start <= start < clause.end]
    label = around[-1].label if around else None
    return ReferringMinute(
        meeting_id=found.meeting_id,
        item_id=found.item_id,
        offset=start,
        citation=citation(body.name_on(found.day).name, found, label),
        title=found.title,
        words=shortened(line_around(found.minute_text, start), _LONGEST),
    )
