"""The items of a meeting: added, edited, moved, removed."""

from dataclasses import replace

from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.changes import Changes, Kind
from sefton_minutes.domain.draft_field import DraftField, text_of
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.drafts import Drafts
from sefton_minutes.services.keeping import add_item, update_item


class Agendas:
    """Every method opens its own unit of work. Positions count 0, 1, 2 … without gaps."""

    def __init__(self, desk: Desk, drafts: Drafts) -> None:
        self._desk = desk
        self._drafts = drafts

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
            work.audit.add("added", "item", kept.id, {"title": kept.title, "position": kept.position})
            changes = _changed(kept)
            work.commit(changes)
        return kept, changes

    def edit_item(self, item: AgendaItem) -> tuple[AgendaItem, Changes]:
        """Keep title, presenters, agenda text, minute number and heading as given; the minute text is left to
        `Minutes.save`. What the journal holds of these fields is settled.

        Raises NotFound and ChangedMeanwhile (the version is the item's).
        """
        with self._desk.writing() as work:
            now = work.items.get(item.id)
            edited = replace(item, minute_text=now.minute_text, attachments=now.attachments)
            kept, _ = update_item(work, work.meetings.get(now.meeting_id), edited)
            work.audit.add("edited", "item", kept.id, {"title": kept.title, "version": kept.version})
            changes = _changed(kept)
            work.commit(changes)
        self._settle(item, kept.version)
        return kept, changes

    def move_item(self, item_id: int, to_position: int) -> Changes:
        """Put the item at a position (0 first); the others close up. A position past the end is the end."""
        with self._desk.writing() as work:
            item = work.items.get(item_id)
            work.items.move(item_id, to_position)
            work.audit.add("moved", "item", item_id, {"from": item.position, "to": to_position})
            changes = _changed(item)
            work.commit(changes)
        return changes

    def remove_item(self, item_id: int) -> Changes:
        """Into the bin, with its actions; the others close up."""
        with self._desk.writing() as work:
            item = work.items.get(item_id)
            work.items.remove(item_id)
            work.search.refresh_item(item_id)
            work.audit.add("removed", "item", item_id, {"title": item.title})
            changes = _changed(item)
            work.commit(changes)
        return changes

    def restore_item(self, item_id: int) -> Changes:
        """Out of the bin, to the position it had."""
        with self._desk.writing() as work:
            work.items.restore(item_id)
            work.search.refresh_item(item_id)
            item = work.items.get(item_id)
            work.audit.add("restored", "item", item_id, {"title": item.title})
            changes = _changed(item)
            work.commit(changes)
        return changes

    def _settle(self, item: AgendaItem, version: int) -> None:
        fields = (DraftField.TITLE, DraftField.PRESENTERS, DraftField.AGENDA_TEXT)
        self._drafts.saved(item.id, {field: text_of(item, field) for field in fields}, version)


def _changed(item: AgendaItem) -> Changes:
    kinds = (Kind.ITEMS, Kind.MINUTES, Kind.ACTIONS)
    return Changes.of(*kinds, meeting_id=item.meeting_id, item_id=item.id)
