"""Where the minutes of an item refer to other minutes, and what finding those takes."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby

from sqlalchemy import Row, delete, insert, or_, select

from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.numbering import shown_numbers
from sefton_minutes.domain.references.reference import Reference
from sefton_minutes.domain.references.targets import NumberedItem, ReadReference, Standpoint
from sefton_minutes.storage.repositories.repository import Repository
from sefton_minutes.storage.tables.agenda import AgendaItemRow
from sefton_minutes.storage.tables.meetings import MeetingRow
from sefton_minutes.storage.tables.readings import ReferenceRow

_AS_READ = (
    ReferenceRow.item_id,
    ReferenceRow.text,
    ReferenceRow.minute_number,
    ReferenceRow.start_offset,
    ReferenceRow.end_offset,
    ReferenceRow.part,
    ReferenceRow.body,
    ReferenceRow.day,
)
"""A reference as the grammar read it, and the item in whose minute it stands."""


class ReferenceRepository(Repository):
    """References as the grammar read them; they have no identity of their own."""

    def of_item(self, item_id: int) -> tuple[Reference, ...]:
        """The references of one item, in order."""
        return tuple(self.of_items([item_id])[item_id])

    def of_items(self, item_ids: Sequence[int]) -> dict[int, list[Reference]]:
        """The references of each item, by its id; an item without any has an empty list."""
        query = (
            select(*_AS_READ)
            .where(ReferenceRow.item_id.in_(item_ids))
            .order_by(ReferenceRow.item_id, ReferenceRow.position)
        )
        found: dict[int, list[Reference]] = defaultdict(list)
        for row in self._connection.execute(query):
            found[row.item_id].append(_reference(row))
        return found

    def replace(self, item_id: int, references: Sequence[Reference]) -> None:
        """Make these the item's references."""
        if self.of_item(item_id) == tuple(references):
            return
        self._connection.execute(delete(ReferenceRow).where(ReferenceRow.item_id == item_id))
        self.add_new({item_id: references})

    def add_new(self, referring: Mapping[int, Sequence[Reference]]) -> None:
        """Keep the references of items that have none yet, by the item's id."""
        rows = [
            {
                "item_id": item_id,
                "version": 1,
                "position": position,
                "text": reference.text,
                "minute_number": reference.minute_number,
                "start_offset": reference.start,
                "end_offset": reference.end,
                "part": reference.part,
                "body": reference.body,
                "day": reference.day,
            }
            for item_id, references in referring.items()
            for position, reference in enumerate(references)
        ]
        if rows:
            self._connection.execute(insert(ReferenceRow), rows)

    def days_of_meetings(self, body_id: int) -> tuple[tuple[int, date | None], ...]:
        """The meetings of a body by id and day, newest first, those without a day last."""
        query = (
            select(MeetingRow.id, MeetingRow.day)
            .where(MeetingRow.body_id == body_id, MeetingRow.removed_at.is_(None))
            .order_by(MeetingRow.day.desc().nulls_last(), MeetingRow.id)
        )
        return tuple((row.id, row.day) for row in self._connection.execute(query))

    def numbered(self, meeting_ids: Collection[int]) -> tuple[NumberedItem, ...]:
        """The items of meetings that show a number."""
        query = (
            select(
                AgendaItemRow.id,
                AgendaItemRow.meeting_id,
                AgendaItemRow.minute_number,
                AgendaItemRow.is_heading,
                MeetingRow.imported,
                MeetingRow.day,
                MeetingRow.time,
            )
            .join(MeetingRow, MeetingRow.id == AgendaItemRow.meeting_id)
            .where(AgendaItemRow.meeting_id.in_(meeting_ids), AgendaItemRow.removed_at.is_(None))
            .order_by(AgendaItemRow.meeting_id, AgendaItemRow.position)
        )
        rows = self._connection.execute(query).all()
        return tuple(_numbered(rows))

    def to_numbers(
        self, numbers: Collection[str], body_id: int, day: date | None
    ) -> tuple[ReadReference, ...]:
        """The references to one of these numbers, as it is written, that can mean a minute of a body and a
        day: those that name that day or none, and that are read in a meeting of the body or name some body.
        They are read on that day or later (None: in any meeting), and stand in the order of the meetings."""
        query = (
            select(
                *_AS_READ,
                AgendaItemRow.meeting_id,
                AgendaItemRow.position,
                MeetingRow.body_id,
                MeetingRow.day.label("met"),
                MeetingRow.time,
            )
            .join(AgendaItemRow, AgendaItemRow.id == ReferenceRow.item_id)
            .join(MeetingRow, MeetingRow.id == AgendaItemRow.meeting_id)
            .where(ReferenceRow.minute_number.in_(numbers))
            .where(or_(ReferenceRow.body != "", MeetingRow.body_id == body_id))
            .where(or_(ReferenceRow.day.is_(None), ReferenceRow.day == day))
            .where(AgendaItemRow.removed_at.is_(None), MeetingRow.removed_at.is_(None))
            .order_by(MeetingRow.day, MeetingRow.time, MeetingRow.id, AgendaItemRow.position)
            .order_by(ReferenceRow.start_offset)
        )
        if day is not None:
            query = query.where(MeetingRow.day >= day)
        return tuple(
            ReadReference(
                _reference(row),
                Standpoint(row.item_id, row.meeting_id, row.met, row.time),
                row.body_id,
                row.position,
            )
            for row in self._connection.execute(query)
        )


def _reference(row: Row[*tuple[object, ...]]) -> Reference:
    return Reference(
        row.text, row.minute_number, row.start_offset, row.end_offset, row.part, row.body, row.day
    )


def _numbered(rows: Iterable[Row[*tuple[object, ...]]]) -> Iterator[NumberedItem]:
    for (meeting_id, imported, day, time), group in groupby(
        rows, key=lambda row: (row.meeting_id, row.imported, row.day, row.time)
    ):
        items = [
            AgendaItem(minute_number=row.minute_number, is_heading=row.is_heading, id=row.id) for row in group
        ]
        shown = shown_numbers(items, imported=imported)
        for item, number in zip(items, shown, strict=True):
            if number:
                yield NumberedItem(item.id, meeting_id, number, day, time)
