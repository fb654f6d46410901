"""The papers attached to agenda items."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from sqlalchemy import delete, insert, select, update

from sefton_minutes.domain.attachments import Attachment
from sefton_minutes.storage.repositories.repository import Repository, Values, not_found
from sefton_minutes.storage.tables.agenda import AttachmentRow


class AttachmentRepository(Repository):
    """Attachments that are not in the bin, in order."""

    def of_item(self, item_id: int) -> tuple[Attachment, ...]:
        """The attachments of one item."""
        return tuple(self.of_items([item_id])[item_id])

    def of_items(self, item_ids: Sequence[int]) -> dict[int, list[Attachment]]:
        """The attachments of each item, by its id; an item without any has an empty list."""
        query = (
            select(
                AttachmentRow.item_id,
                AttachmentRow.name,
                AttachmentRow.type,
                AttachmentRow.size,
                AttachmentRow.digest,
                AttachmentRow.id,
            )
            .where(AttachmentRow.item_id.in_(item_ids), AttachmentRow.removed_at.is_(None))
            .order_by(AttachmentRow.item_id, AttachmentRow.position, AttachmentRow.id)
        )
        attached: dict[int, list[Attachment]] = defaultdict(list)
        for row in self._connection.execute(query):
            attached[row.item_id].append(Attachment(row.name, row.type, row.size, row.digest, row.id))
        return attached

    def replace(self, item_id: int, attachments: Sequence[Attachment]) -> tuple[Attachment, ...]:
        """Make these the item's attachments, in this order: one with an id is kept (or taken out of the bin),
        one without is new, one that is not named goes into the bin."""
        now = self.of_item(item_id)
        if tuple(attachments) == now:
            return now
        self._bin_others(item_id, [attachment.id for attachment in attachments if attachment.id])
        return tuple(
            self._keep(item_id, position, attachment) for position, attachment in enumerate(attachments)
        )

    def add_new(self, attached: Mapping[int, Sequence[Attachment]]) -> dict[int, tuple[Attachment, ...]]:
        """Keep the attachments of items that have none yet, by the item's id; they come back with ids."""
        papers = [
            (item_id, position, paper)
            for item_id, papers in attached.items()
            for position, paper in enumerate(papers)
        ]
        ids = self._add_rows(
            AttachmentRow, [{"item_id": item_id, **_values(place, paper)} for item_id, place, paper in papers]
        )
        kept: dict[int, tuple[Attachment, ...]] = dict.fromkeys(attached, ())
        for key, (item_id, _, paper) in zip(ids, papers, strict=True):
            kept[item_id] = (*kept[item_id], replace(paper, id=key))
        return kept

    def restore(self, attachment_id: int) -> int:
        """Take a paper out of the bin, to the end of its item's; the item it belongs to. Raises NotFound."""
        row = AttachmentRow
        query = select(row.item_id).where(row.id == attachment_id, row.removed_at.is_not(None))
        item_id = self._connection.execute(query).scalar_one_or_none()
        if item_id is None:
            raise not_found("removed attachment", attachment_id)
        place = len(self.of_item(item_id))
        self._connection.execute(update(row).where(row.id == attachment_id).values(position=place))
        self._restore_row(row, "removed attachment", attachment_id)
        return item_id

    def erase(self, item_id: int) -> None:
        """Delete the attachments of an item, those in the bin too: their names are not for the public."""
        self._connection.execute(delete(AttachmentRow).where(AttachmentRow.item_id == item_id))

    def _bin_others(self, item_id: int, kept: Sequence[int]) -> None:
        self._connection.execute(
            update(AttachmentRow)
            .where(
                AttachmentRow.item_id == item_id,
                AttachmentRow.id.not_in(kept),
                AttachmentRow.removed_at.is_(None),
            )
            .values(removed_at=self._stamp.when, version=AttachmentRow.version + 1)
        )

    def _keep(self, item_id: int, position: int, attachment: Attachment) -> Attachment:
        values = _values(position, attachment)
        kept = self._connection.execute(
            update(AttachmentRow)
            .where(AttachmentRow.id == attachment.id, AttachmentRow.item_id == item_id)
            .values(removed_at=None, version=AttachmentRow.version + 1, **values)
        )
        if kept.rowcount:
            return attachment
        added = self._connection.execute(
            insert(AttachmentRow).values(item_id=item_id, version=1, **values).returning(AttachmentRow.id)
        )
        return replace(attachment, id=added.scalar_one())


def _values(position: int, attachment: Attachment) -> Values:
    return {
        "position": position,
        "name": attachment.name,
        "type": attachment.type,
        "size": attachment.size,
        "digest": attachment.digest,
    }
