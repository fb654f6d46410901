"""What is shown of items that were found: titles, texts, the number beside each, the labels of clauses."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from itertools import groupby
from operator import attrgetter
from typing import Any

from sqlalchemy import Connection, Select, select

from sefton_minutes.domain.found_place import FoundClause, FoundItem
from sefton_minutes.domain.numbering import shown_numbers
from sefton_minutes.storage.tables.agenda import AgendaItemRow
from sefton_minutes.storage.tables.meetings import MeetingRow
from sefton_minutes.storage.tables.resolutions import ClauseRow, ResolutionRow


def found_items(connection: Connection, item_ids: Sequence[int]) -> tuple[FoundItem, ...]:
    """What is to be shown of these items, in this order."""
    if not item_ids:
        return ()
    rows = {row.id: row for row in connection.execute(_shown_of(item_ids))}
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


def _shown_of(item_ids: Sequence[int]) -> Select[*tuple[Any, ...]]:
    return (
        select(
            AgendaItemRow.id,
            AgendaItemRow.meeting_id,
            AgendaItemRow.title,
            AgendaItemRow.minute_number,
            AgendaItemRow.agenda_text,
            AgendaItemRow.minute_text,
            MeetingRow.body_id,
            MeetingRow.day,
            MeetingRow.imported,
        )
        .join(MeetingRow, MeetingRow.id == AgendaItemRow.meeting_id)
        .where(AgendaItemRow.id.in_(item_ids))
    )


def _numbers(connection: Connection, meeting_ids: Collection[int]) -> dict[int, str]:
    """The number shown beside every item of these meetings, none of them imported, by the item's id: whoever
    bears no number of its own has to be counted from the first."""
    if not meeting_ids:
        return {}
    query = (
        select(
            AgendaItemRow.id, AgendaItemRow.meeting_id, AgendaItemRow.minute_number, AgendaItemRow.is_heading
        )
        .where(AgendaItemRow.meeting_id.in_(meeting_ids), AgendaItemRow.removed_at.is_(None))
        .order_by(AgendaItemRow.meeting_id, AgendaItemRow.position)
    )
    numbers: dict[int, str] = {}
    rows = connection.execute(query).all()
    for _, group in groupby(rows, key=attrgetter("meeting_id")):
        items = list(group)
        numbers.update(zip((item.id for item in items), shown_numbers(items, imported=False), strict=True))
    return numbers


def _clauses(connection: Connection, item_ids: Sequence[int]) -> dict[int, list[FoundClause]]:
    """The clauses of items, each labelled with those it stands in, in the order of the minute."""
    query = (
        select(
            ResolutionRow.item_id,
            ClauseRow.id,
            ClauseRow.parent_id,
            ClauseRow.label,
            ClauseRow.start_offset,
            ClauseRow.end_offset,
        )
        .join(ResolutionRow, ResolutionRow.id == ClauseRow.resolution_id)
        .where(ResolutionRow.item_id.in_(item_ids))
        .order_by(ResolutionRow.item_id, ResolutionRow.position, ClauseRow.position)
    )
    labels: dict[int | None, str] = {None: ""}
    clauses: dict[int, list[FoundClause]] = defaultdict(list)
    for item_id, clause_id, parent_id, label, start, end in connection.execute(query):
        labels[clause_id] = labels.get(parent_id, "") + label
        clauses[item_id].append(FoundClause(labels[clause_id], start, end))
    return clauses
