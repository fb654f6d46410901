"""Which items references mean, and which references mean an item: asked for together, so that a minute full
of references takes no longer than one with a single one."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from sefton_minutes.domain.bodies import Body
from sefton_minutes.domain.references.cited_bodies import begun_body, cited_body
from sefton_minutes.domain.references.reference import Reference
from sefton_minutes.domain.references.targets import (
    NumberedItem,
    ReadReference,
    Standpoint,
    Unfound,
    folded_number,
    meant_item,
    spellings,
)
from sefton_minutes.storage.unit_of_work import Records

_DAYS_AT_FIRST = 12
"""So many days of meetings are looked through first, the newest, and each time twice as many: most references
name a recent minute."""


@dataclass(frozen=True, slots=True)
class Meant:
    """What a reference means: an item of a body, or why none. `body` None: it names none that is known."""

    reference: Reference
    item: NumberedItem | Unfound
    body: Body | None


def meant_by(
    records: Records, references: Sequence[Reference], standpoint: Standpoint, own: Body | None, *,
    begun: bool = False,
) -> tuple[Meant, ...]:  # fmt: skip
    """What each reference means that is read from a standpoint in a minute of the body `own` (None: of none).
    `begun`: a body may be named by how its name begins."""
    known = records.bodies.all() if any(reference.body for reference in references) else ()
    items: dict[tuple[int, Reference], NumberedItem | Unfound] = {}
    bodies = [_named(reference, known, standpoint, own, begun=begun) for reference in references]
    for body_id in {body.id for body in bodies if body is not None}:
        wanted = [
            reference
            for reference, body in zip(references, bodies, strict=True)
            if body is not None and body.id == body_id and reference.minute_number
        ]
        for reference, item in zip(wanted, _meant(records, wanted, standpoint, body_id), strict=True):
            items[body_id, reference] = item
    return tuple(
        Meant(reference, items.get((body.id if body else 0, reference), _why_none(reference)), body)
        for reference, body in zip(references, bodies, strict=True)
    )


def references_to(records: Records, here: Standpoint, body_id: int) -> Iterator[ReadReference]:
    """Every reference that means the item at `here`, in the order of the meetings in which they are read."""
    own = records.references.numbered([here.meeting_id])
    number = next((each.number for each in own if each.item_id == here.item_id), "")
    read = list(_maybe_to(records, here, body_id, number)) if number else []
    if not read:
        return
    last = max((each.standpoint.day for each in read if each.standpoint.day), default=here.day)
    days = records.references.days_of_meetings(body_id)
    between = {key for key, day in days if day and here.day and last and here.day <= day <= last}
    numbered = records.references.numbered(between | {here.meeting_id})
    for each in read:
        item = meant_item(numbered, each.reference, each.standpoint)
        if isinstance(item, NumberedItem) and item.item_id == here.item_id:
            yield each


def _named(
    reference: Reference, known: Sequence[Body], standpoint: Standpoint, own: Body | None, *, begun: bool
) -> Body | None:
    day = reference.day or standpoint.day
    body = cited_body(reference.body, known, day, own)
    return begun_body(reference.body, known, day) if body is None and begun else body


def _why_none(reference: Reference) -> Unfound:
    return Unfound.NO_BODY if reference.minute_number else Unfound.LEFT_OPEN


def _meant(
    records: Records, references: Sequence[Reference], standpoint: Standpoint, body_id: int
) -> list[NumberedItem | Unfound]:
    """The items meant by references to minutes of one body."""
    meetings = records.references.days_of_meetings(body_id)
    days = {reference.day for reference in references if reference.day}
    on_days = records.references.numbered({key for key, day in meetings if day in days}) if days else ()
    found = {each: meant_item(on_days, each, standpoint) for each in references if each.day}
    undated = [each for each in references if not each.day]
    found |= _nearest(undated, _looked_through(records, meetings, standpoint), standpoint)
    return [found[reference] for reference in references]


def _nearest(
    wanted: Iterable[Reference], looked_through: Iterable[Sequence[NumberedItem]], standpoint: Standpoint
) -> dict[Reference, NumberedItem | Unfound]:
    """The nearest items that bear the numbers of references; no further is looked than they are."""
    found: dict[Reference, NumberedItem | Unfound] = dict.fromkeys(wanted, Unfound.ABSENT)
    alike: dict[str, list[NumberedItem]] = {folded_number(each.minute_number): [] for each in found}
    for numbered in looked_through if found else ():
        for item in numbered:
            number = folded_number(item.number)
            if number in alike:
                alike[number].append(item)
        for reference in [each for each, item in found.items() if item is Unfound.ABSENT]:
            items = alike[folded_number(reference.minute_number)]
            found[reference] = meant_item(items, reference, standpoint)
        if Unfound.ABSENT not in found.values():
            break
    return found


def _looked_through(
    records: Records, meetings: Sequence[tuple[int, date | None]], standpoint: Standpoint
) -> Iterator[tuple[NumberedItem, ...]]:
    """The items of this meeting, then those of the days before among these meetings of a body, newest first,
    whole days at once, as far back as one asks."""
    here = {key for key, _ in meetings if key == standpoint.meeting_id}
    if here:
        yield records.references.numbered(here)
    if standpoint.day is None:
        return
    days = list(dict.fromkeys(day for _, day in meetings if day is not None and day <= standpoint.day))
    reached, at_once = 0, _DAYS_AT_FIRST
    while reached < len(days):
        some = set(days[reached : reached + at_once])
        yield records.references.numbered({key for key, day in meetings if day in some} - here)
        reached, at_once = reached + at_once, 2 * at_once


def _maybe_to(records: Records, here: Standpoint, body_id: int, number: str) -> Iterator[ReadReference]:
    """The references to a number that name no other day and no other body."""
    bodies, known = records.bodies.by_id(), records.bodies.all()
    for read in records.references.to_numbers(spellings(number), body_id, here.day):
        day = read.reference.day or read.standpoint.day
        body = cited_body(read.reference.body, known, day, bodies[read.body_id])
        if body is not None and body.id == body_id:
            yield read
