"""What is shown of items that were found: titles, texts, the number beside each, the labels of clauses."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from itertools import groupby
from operator import attrgetter

from sqlalchemy import Connection, select

from sefton_minutes.domain.numbering import shown_numbers
from sefton_minutes.domain.searching.found_place import FoundClause, FoundItem
from sefton_minutes.storage.among import among
from sefton_minutes.storage.tables.agenda import AgendaItemRow
from sefton_minutes.storage.tables.meetings import MeetingRow
from sefton_minutes.storage.tables.resolutions import ClauseRow, ResolutionRow

_ITEM, _MEETING, _RESOLUTION, _CLAUSE = (
    row.__table__.c for row in (AgendaItemRow, MeetingRow, ResolutionRow, ClauseRow)
)

_SHOWN = (
    select(
        _ITEM.id,
        _ITEM.meeting_id,
        _ITEM.title,
        _ITEM.minute_number,
        _ITEM.agenda_text,
        _ITEM.minute_text,
        _MEETING.body_id,
        _MEETING.day,
        _MEETING.imported,
    )
    .join_from(AgendaItemRow.__table__, MeetingRow.__table__, _MEETING.id == _ITEM.meeting_id)
    .where(among(_ITEM.id, "given"))
)
_NUMBERED = (
    select(_ITEM.id, _ITEM.meeting_id, _ITEM.minute_number, _ITEM.is_heading)
    .where(among(_ITEM.meeting_id, "given"), _ITEM.removed_at.is_(None))
    .order_by(_ITEM.meeting_id, _ITEM.position)
)
_LABELLED = (
    select(
        _RESOLUTION.item_id,
        _CLAUSE.id,
        _CLAUSE.parent_id,
        _CLAUSE.label,
        _CLAUSE.start_offset,
        _CLAUSE.end_offset,
    )
    .join_from(ClauseRow.__table__, ResolutionRow.__table__, _RESOLUTION.id == _CLAUSE.resolution_id)
    .where(among(_RESOLUTION.item_id, "given"))
    .order_by(_RESOLUTION.item_id, _RESOLUTION.position, _CLAUSE.position)
)
"""These are asked at each key, so they are put together once."""


def found_items(connection: Connection, item_ids: Sequence[int]) -> tuple[FoundItem, ...]:
    """What is to be shown of these items, in this order."""
    if not item_ids:
        return ()
    rows = {row.id: row for row in connection.execute(_SHOWN, {"given": item_ids})}
    unnumbered = {row.meeting_id for row in rows.values() if not row.minute_number and not row.imported}
    numbers = _numbers(connection, unnumbered)
    clauses = _clauses(connection, item_ids)
    return tuple(
        FoundItem(
            item_id=row.id,
            meeting_id=row.meeting_id,
            body_id=row.body_id,
            day=row.day,
            title=row.title,
            number=row.minute_number or numbers.get(row.id, ""),
            agenda_text=row.agenda_text,
            minute_text=row.minute_text,
            clauses=tuple(clauses[row.id]),
        )
        for item_id in item_ids
        if (row := rows.get(item_id)) is not None
    )


def _numbers(connection: Connection, meeting_ids: Collection[int]) -> dict[int, str]:
    """The number shown beside every item of these meetings, none of them imported, by the item's id: whoever
    bears no number of its own has to be counted from the first."""
    if not meeting_ids:
        return {}
    numbers: dict[int, str] = {}
    rows = connection.execute(_NUMBERED, {"given": meeting_ids}).all()
    for _, group in groupby(rows, key=attrgetter("meeting_id")):
        items = list(group)
        numbers.update(zip((item.id for item in items), shown_numbers(items, imported=False), strict=True))
    return numbers


def _clauses(connection: Connection, item_ids: Sequence[int]) -> dict[int, list[FoundClause]]:
    """The clauses of items, each labelled with those it stands in, in the order of the minute."""
    labels: dict[int | None, str] = {None: ""}
    clauses: dict[int, list[FoundClause]] = defaultdict(list)
    for item_id, clause_id, parent_id, label, start, end in connection.execute(
        _LABELLED, {"given": item_ids}
    ):
        labels[clause_id] = labels.get(parent_id, "") + label
        clauses[item_id].append(FoundClause(labels[clause_id], start, end))
    return clauses
