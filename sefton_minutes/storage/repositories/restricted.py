"""Text of items that the public may not see, kept apart from what it may."""

from collections.abc import Sequence

from sqlalchemy import delete, insert, select, update

from sefton_minutes.domain.attachments import Attachment
from sefton_minutes.domain.history import TextField
from sefton_minutes.storage.repositories.repository import Repository
from sefton_minutes.storage.tables.history import RevisionRow
from sefton_minutes.storage.tables.restricted import (
    RestrictedAttachmentRow,
    RestrictedItemRow,
    RestrictedRevisionRow,
)


class RestrictedRepository(Repository):
    """Nothing here is read by search, papers or exports."""

    def texts(self, item_id: int) -> tuple[str, str] | None:
        """Agenda text and minute of an item's restricted part; None when it has none."""
        query = select(RestrictedItemRow.agenda_text, RestrictedItemRow.minute_text).where(
            RestrictedItemRow.item_id == item_id
        )
        row = self._connection.execute(query).one_or_none()
        return None if row is None else (row.agenda_text, row.minute_text)

    def keep(self, item_id: int, exempt_paragraphs: str, agenda_text: str, minute_text: str) -> None:
        """Make this the item's restricted part; a text that altered is a revision."""
        before = self.texts(item_id)
        if before == (agenda_text, minute_text):
            return
        values = {
            "exempt_paragraphs": exempt_paragraphs,
            "agenda_text": agenda_text,
            "minute_text": minute_text,
        }
        if before is None:
            self._add_row(RestrictedItemRow, {"item_id": item_id, "public_interest": "", **values})
        else:
            self._connection.execute(
                update(RestrictedItemRow)
                .where(RestrictedItemRow.item_id == item_id)
                .values(version=RestrictedItemRow.version + 1, **values)
            )
        for field, text, was in (
            (TextField.AGENDA, agenda_text, before[0] if before else ""),
            (TextField.MINUTE, minute_text, before[1] if before else ""),
        ):
            if text != was:
                self._note_revision(item_id, field, text)

    def attachments(self, item_id: int) -> tuple[Attachment, ...]:
        """The restricted papers of an item, in order."""
        query = (
            select(
                RestrictedAttachmentRow.name,
                RestrictedAttachmentRow.type,
                RestrictedAttachmentRow.size,
                RestrictedAttachmentRow.digest,
                RestrictedAttachmentRow.id,
            )
            .where(RestrictedAttachmentRow.item_id == item_id, RestrictedAttachmentRow.removed_at.is_(None))
            .order_by(RestrictedAttachmentRow.position)
        )
        return tuple(Attachment(*row) for row in self._connection.execute(query))

    def replace_attachments(self, item_id: int, attachments: Sequence[Attachment]) -> None:
        """Make these the restricted papers of an item; those before go into the bin."""
        said = [(paper.name, paper.type, paper.size) for paper in attachments]
        if said == [(paper.name, paper.type, paper.size) for paper in self.attachments(item_id)]:
            return
        self._connection.execute(
            update(RestrictedAttachmentRow)
            .where(RestrictedAttachmentRow.item_id == item_id, RestrictedAttachmentRow.removed_at.is_(None))
            .values(removed_at=self._stamp.when, version=RestrictedAttachmentRow.version + 1)
        )
        for position, paper in enumerate(attachments):
            values = {"name": paper.name, "type": paper.type, "size": paper.size, "digest": paper.digest}
            self._add_row(RestrictedAttachmentRow, {"item_id": item_id, "position": position, **values})

    def take_revisions(self, item_id: int) -> None:
        """Move the history of an item that was public, and is so no longer, out of the public record."""
        moved = [
            {**row._mapping, "version": 1}  # noqa: SLF001 - the public way to a row's columns by name
            for row in self._connection.execute(
                select(
                    RevisionRow.item_id,
                    RevisionRow.field,
                    RevisionRow.text,
                    RevisionRow.who,
                    RevisionRow.opened_at,
                    RevisionRow.saved_at,
                    RevisionRow.closed_at,
                ).where(RevisionRow.item_id == item_id)
            )
        ]
        if moved:
            self._connection.execute(insert(RestrictedRevisionRow), moved)
            self._connection.execute(delete(RevisionRow).where(RevisionRow.item_id == item_id))

    def _note_revision(self, item_id: int, field: TextField, text: str) -> None:
        values = {
            "item_id": item_id,
            "field": field.value,
            "text": text,
            "who": self._stamp.who,
            "opened_at": self._stamp.when,
            "saved_at": self._stamp.when,
            "closed_at": self._stamp.when,
        }
        self._add_row(RestrictedRevisionRow, values)
