"""Agenda items in their order, with presenters and attachments."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from sqlalchemy import ColumnElement, case, delete, insert, select, update

from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.storage.repositories.attachments import AttachmentRepository
from sefton_minutes.storage.repositories.meetings import MeetingRepository
from sefton_minutes.storage.repositories.repository import Repository, Values, not_found
from sefton_minutes.storage.tables.agenda import AgendaItemRow, ItemPresenterRow
from sefton_minutes.storage.tables.meetings import MeetingRow


class ItemRepository(Repository):
    """Items that are not in the bin. Their positions are 0, 1, 2 … without gaps; moving an item changes no
    version, so that whoever is writing in another item notices nothing."""

    def of_meeting(self, meeting_id: int) -> tuple[AgendaItem, ...]:
        """The items of a meeting, in order."""
        return self._items(AgendaItemRow.meeting_id == meeting_id)

    def get(self, item_id: int) -> AgendaItem:
        """Raises NotFound."""
        found = self._items(AgendaItemRow.id == item_id)
        if not found:
            raise not_found("item", item_id)
        return found[0]

    def removed(self, item_id: int) -> AgendaItem | None:
        """The item as it lies in the bin; None when it is not in it."""
        return next(iter(self._items(AgendaItemRow.id == item_id, binned=True)), None)

    def hold(self, item_id: int) -> None:
        """Let nobody else change this item, in the bin or not, until this work ends. Its meeting is held
        before, as by those who reorder, so that two never wait for each other. Raises NotFound."""
        meeting = select(MeetingRow.id).join(AgendaItemRow).where(AgendaItemRow.id == item_id)
        self._connection.execute(meeting.with_for_update(read=True, key_share=True, of=MeetingRow))
        item = select(AgendaItemRow.id).where(AgendaItemRow.id == item_id).with_for_update()
        if self._connection.execute(item).one_or_none() is None:
            raise not_found("item", item_id)

    def insert(self, meeting_id: int, item: AgendaItem, position: int | None = None) -> AgendaItem:
        """Keep a new item at a position (None or past the end: the end); it comes back as it was kept.

        Raises NotFound for the meeting.
        """
        order = self._order(meeting_id)
        item_id = self._add_row(
            AgendaItemRow, {"meeting_id": meeting_id, "position": len(order), **_values(item)}
        )
        if _within(position, len(order)) < len(order):
            order.insert(_within(position, len(order)), item_id)
            self._write_order(meeting_id, order)
        self._write_presenters(item_id, item.presenters)
        AttachmentRepository(self._connection, self._stamp).replace(
            item_id, [replace(attachment, id=0) for attachment in item.attachments]
        )
        return self.get(item_id)

    def append(self, meeting_id: int, items: Sequence[AgendaItem]) -> tuple[AgendaItem, ...]:
        """Keep new items at the end, in one go; they come back as they were kept. Raises NotFound for the
        meeting."""
        first = len(self._order(meeting_id))
        places = range(first, first + len(items))
        rows = [
            {"meeting_id": meeting_id, "position": place, **_values(item)}
            for place, item in zip(places, items, strict=True)
        ]
        ids = self._add_rows(AgendaItemRow, rows)
        self._write_all_presenters({key: item.presenters for key, item in zip(ids, items, strict=True)})
        papers = AttachmentRepository(self._connection, self._stamp).add_new(
            {key: item.attachments for key, item in zip(ids, items, strict=True)}
        )
        return tuple(
            replace(item, meeting_id=meeting_id, position=place, id=key, version=1, attachments=papers[key])
            for place, key, item in zip(places, ids, items, strict=True)
        )

    def put_in_order(self, meeting_id: int, order: Sequence[int]) -> None:
        """Let the items of a meeting, all of them, stand in this order of their ids."""
        if self._order(meeting_id) != list(order):
            self._write_order(meeting_id, order)

    def update(self, item: AgendaItem) -> AgendaItem:
        """Keep the item as given, its position and meeting apart. Raises ChangedMeanwhile, NotFound."""
        self._update_row(AgendaItemRow, "item", item.id, item.version, _values(item))
        self._connection.execute(delete(ItemPresenterRow).where(ItemPresenterRow.item_id == item.id))
        self._write_presenters(item.id, item.presenters)
        AttachmentRepository(self._connection, self._stamp).replace(item.id, item.attachments)
        return self.get(item.id)

    def move(self, item_id: int, to_position: int) -> None:
        """Put the item at a position; past the end is the end. Raises NotFound."""
        meeting_id = self.get(item_id).meeting_id
        order = self._order(meeting_id)
        order.remove(item_id)
        order.insert(_within(to_position, len(order)), item_id)
        self._write_order(meeting_id, order)

    def remove(self, item_id: int) -> None:
        """Into the bin; the others close up. Raises NotFound."""
        meeting_id = self.get(item_id).meeting_id
        order = self._order(meeting_id)
        self._remove_row(AgendaItemRow, "item", item_id)
        order.remove(item_id)
        self._write_order(meeting_id, order)

    def restore(self, item_id: int) -> None:
        """Out of the bin, to the position it had (the end, when there are fewer now). Raises NotFound."""
        row = self._connection.execute(
            select(AgendaItemRow.meeting_id, AgendaItemRow.position).where(
                AgendaItemRow.id == item_id, AgendaItemRow.removed_at.is_not(None)
            )
        ).one_or_none()
        if row is None:
            raise not_found("item", item_id)
        order = self._order(row.meeting_id)
        self._connection.execute(
            update(AgendaItemRow).where(AgendaItemRow.id == item_id).values(position=len(order))
        )
        self._restore_row(AgendaItemRow, "item", item_id)
        order.insert(_within(row.position, len(order)), item_id)
        self._write_order(row.meeting_id, order)

    def _order(self, meeting_id: int) -> list[int]:
        """The ids of the meeting's items in order, held against others who reorder until this work ends."""
        MeetingRepository(self._connection, self._stamp).hold(meeting_id)
        query = (
            select(AgendaItemRow.id)
            .where(AgendaItemRow.meeting_id == meeting_id, AgendaItemRow.removed_at.is_(None))
            .order_by(AgendaItemRow.position)
        )
        return list(self._connection.execute(query).scalars())

    def _write_order(self, meeting_id: int, order: Sequence[int]) -> None:
        """Two steps, by way of negative positions: row by row no two items may stand at one position."""
        if not order:
            return
        below_zero = case(
            {item: -1 - position for position, item in enumerate(order)}, value=AgendaItemRow.id
        )
        kept = (AgendaItemRow.meeting_id == meeting_id, AgendaItemRow.removed_at.is_(None))
        self._connection.execute(update(AgendaItemRow).where(*kept).values(position=below_zero))
        self._connection.execute(
            update(AgendaItemRow).where(*kept).values(position=-1 - AgendaItemRow.position)
        )

    def _write_presenters(self, item_id: int, presenters: Sequence[str]) -> None:
        self._write_all_presenters({item_id: presenters})

    def _write_all_presenters(self, presenters: Mapping[int, Sequence[str]]) -> None:
        rows = [
            {"item_id": item_id, "position": position, "name": name}
            for item_id, names in presenters.items()
            for position, name in enumerate(names)
        ]
        if rows:
            self._connection.execute(insert(ItemPresenterRow), rows)

    def _items(self, which: ColumnElement[bool], *, binned: bool = False) -> tuple[AgendaItem, ...]:
        lies = AgendaItemRow.removed_at.is_not(None) if binned else AgendaItemRow.removed_at.is_(None)
        query = (
            select(
                AgendaItemRow.meeting_id,
                AgendaItemRow.position,
                AgendaItemRow.title,
                AgendaItemRow.minute_number,
                AgendaItemRow.agenda_text,
                AgendaItemRow.minute_text,
                AgendaItemRow.is_heading,
                AgendaItemRow.id,
                AgendaItemRow.version,
                AgendaItemRow.agenda_number,
                AgendaItemRow.source_key,
            )
            .where(which, lies)
            .order_by(AgendaItemRow.position)
        )
        rows = self._connection.execute(query).all()
        ids = [row.id for row in rows]
        presenters = self._presenters(ids)
        attachments = AttachmentRepository(self._connection, self._stamp).of_items(ids)
        return tuple(
            AgendaItem(
                presenters=tuple(presenters[row.id]),
                attachments=tuple(attachments[row.id]),
                **row._mapping,  # noqa: SLF001 - the public way to a row's columns by name
            )
            for row in rows
        )

    def _presenters(self, item_ids: Sequence[int]) -> dict[int, list[str]]:
        query = (
            select(ItemPresenterRow.item_id, ItemPresenterRow.name)
            .where(ItemPresenterRow.item_id.in_(item_ids))
            .order_by(ItemPresenterRow.item_id, ItemPresenterRow.position)
        )
        named: dict[int, list[str]] = defaultdict(list)
        for row in self._connection.execute(query):
            named[row.item_id].append(row.name)
        return named


def _within(position: int | None, count: int) -> int:
    return count if position is None else max(0, min(position, count))


def _values(item: AgendaItem) -> Values:
    return {
        "title": item.title,
        "minute_number": item.minute_number,
        "agenda_text": item.agenda_text,
        "minute_text": item.minute_text,
        "is_heading": item.is_heading,
        "agenda_number": item.agenda_number,
        "source_key": item.source_key,
    }
