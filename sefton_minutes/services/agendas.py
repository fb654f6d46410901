"""The items of a meeting: added, moved, removed. `Saving` keeps what is typed in them."""

from collections.abc import Sequence
from dataclasses import dataclass

from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.changes import NO_CHANGES, Changes, Kind
from sefton_minutes.domain.merge.order import merge_order, moved
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.keeping import add_item
from sefton_minutes.storage.unit_of_work import UnitOfWork

_KINDS = frozenset((Kind.ITEMS, Kind.MINUTES, Kind.ACTIONS))


@dataclass(frozen=True, slots=True)
class Moved(Changes):
    """A move, and who moved the item too since the officer saw the order, "" for nobody."""

    also_by: str = ""


class Agendas:
    """Every method opens its own unit of work. Positions count 0, 1, 2 … without gaps."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def get_item(self, item_id: int) -> AgendaItem:
        """The item as it is kept now. Raises NotFound."""
        with self._desk.reading() as records:
            return records.items.get(item_id)

    def add_item(
        self, meeting_id: int, item: AgendaItem, position: int | None = None
    ) -> tuple[AgendaItem, Changes]:
        """Keep a new item at a position, None for the end. Raises NotFound for the meeting."""
        with self._desk.writing() as work:
            kept = add_item(work, work.meetings.get(meeting_id), item, position)
            work.audit.add("added", "item", kept.id, _added(kept))
            changes = _changed(kept)
            work.commit(changes)
        return kept, changes

    def move_item(self, item_id: int, to_position: int, seen: Sequence[int]) -> Moved:
        """Put the item at a position (0 first, past the end the end) of the order that the officer saw, given
        by the ids of the items. Others' moves since then stand, as `domain/merge/order` says; of two moves of
        one item the later. Raises NotFound."""
        with self._desk.writing() as work:
            work.meetings.hold(work.items.get(item_id).meeting_id)
            item = work.items.get(item_id)  # as it is now that nobody else can move or remove it
            now = [each.id for each in work.items.of_meeting(item.meeting_id)]
            others = [each for each in seen if each != item_id]
            mine = [*others[:to_position], item_id, *others[to_position:]]
            also_by = _moved_by(work, item_id) if item_id in moved(seen, now) else ""
            order = merge_order(seen, now, mine, {item_id})
            work.items.put_in_order(item.meeting_id, order)
            place = order.index(item_id)
            work.audit.add("moved", "item", item_id, {"from": item.position, "to": place})
            changes = Moved(_KINDS, item.meeting_id, item_id, also_by)
            work.commit(changes)
        return changes

    def remove_item(self, item_id: int) -> Changes:
        """Into the bin, with its actions; the others close up. One that lies there already stays there.
        Raises NotFound."""
        with self._desk.writing() as work:
            _hold_meeting_of(work, item_id)
            if work.items.removed(item_id) is not None:
                return NO_CHANGES
            item = work.items.get(item_id)
            work.items.remove(item_id)
            work.search.refresh_item(item_id)
            detail = {"title": item.title, "version": item.version + 1}
            work.audit.add("removed", "item", item_id, detail)
            changes = _changed(item)
            work.commit(changes)
        return changes

    def restore_item(self, item_id: int) -> Changes:
        """Out of the bin, to the position it had. One that is not in it stays as it is. Raises NotFound."""
        with self._desk.writing() as work:
            _hold_meeting_of(work, item_id)
            if work.items.removed(item_id) is None:
                return NO_CHANGES
            work.items.restore(item_id)
            work.search.refresh_item(item_id)
            item = work.items.get(item_id)
            detail = {"title": item.title, "version": item.version}
            work.audit.add("restored", "item", item_id, detail)
            changes = _changed(item)
            work.commit(changes)
        return changes


def _hold_meeting_of(work: UnitOfWork, item_id: int) -> None:
    """Its order is altered: two who remove or restore an item at once do it one after the other."""
    item = work.items.removed(item_id) or work.items.get(item_id)
    work.meetings.hold(item.meeting_id)


def _added(item: AgendaItem) -> dict[str, object]:
    return {"title": item.title, "position": item.position, "version": item.version}


def _moved_by(work: UnitOfWork, item_id: int) -> str:
    events = work.audit.of_record("item", item_id)
    return next((event.who for event in reversed(events) if event.act == "moved"), "")


def _changed(item: AgendaItem) -> Changes:
    return Changes(_KINDS, item.meeting_id, item.id)
