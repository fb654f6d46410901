"""Revisions of texts: one for each editing spell."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Row, insert, select, update

from sefton_minutes.domain.history import Revision, TextField
from sefton_minutes.storage.repositories.repository import Repository
from sefton_minutes.storage.tables.history import RevisionRow


class RevisionRepository(Repository):
    """At most one spell of a text is open at a time."""

    def open_spell(
        self, item_id: int, text: str, who: str | None = None, field: TextField = TextField.MINUTE
    ) -> Revision:
        """Note a saved text: in the open spell of the same person, else in a new one, closing the other's.

        `who` is whoever does this unit of work, unless given.
        """
        writer = self._stamp.who if who is None else who
        spell = self._open(item_id, field)
        if spell is not None and spell.who == writer:
            return self._continue(spell, text)
        self.close(item_id, field)
        return self._begin(item_id, text, writer, field)

    def note(self, texts: Sequence[tuple[int, TextField, str]]) -> None:
        """Note texts that came whole, from a page or by an answer: each is a revision of its own, and ends
        the spell of whoever is writing there. `texts`: item, field, text."""
        if not texts:
            return
        self._connection.execute(
            update(RevisionRow)
            .where(
                RevisionRow.item_id.in_({item_id for item_id, _, _ in texts}), RevisionRow.closed_at.is_(None)
            )
            .values(closed_at=self._stamp.when, version=RevisionRow.version + 1)
        )
        self.note_new(texts)

    def note_new(self, texts: Sequence[tuple[int, TextField, str]]) -> None:
        """The same of items that were not kept before."""
        rows = [
            {
                "version": 1,
                "item_id": item_id,
                "field": field.value,
                "text": text,
                "who": self._stamp.who,
                "opened_at": self._stamp.when,
                "saved_at": self._stamp.when,
                "closed_at": self._stamp.when,
            }
            for item_id, field, text in texts
        ]
        if rows:
            self._connection.execute(insert(RevisionRow), rows)

    def close(self, item_id: int, field: TextField = TextField.MINUTE) -> None:
        """End the open spell of a text, if there is one: the next save begins a new revision."""
        self._connection.execute(
            update(RevisionRow)
            .where(
                RevisionRow.item_id == item_id,
                RevisionRow.field == field.value,
                RevisionRow.closed_at.is_(None),
            )
            .values(closed_at=self._stamp.when, version=RevisionRow.version + 1)
        )

    def close_idle(self, before: datetime) -> int:
        """End every spell that was last saved before an instant; how many there were."""
        ended = self._connection.execute(
            update(RevisionRow)
            .where(RevisionRow.closed_at.is_(None), RevisionRow.saved_at < before)
            .values(closed_at=RevisionRow.saved_at, version=RevisionRow.version + 1)
        )
        return ended.rowcount

    def of_item(self, item_id: int, field: TextField = TextField.MINUTE) -> tuple[Revision, ...]:
        """The revisions of a text, oldest first."""
        query = (
            select(RevisionRow.__table__)
            .where(RevisionRow.item_id == item_id, RevisionRow.field == field.value)
            .order_by(RevisionRow.id)
        )
        return tuple(_revision(row) for row in self._connection.execute(query))

    def _open(self, item_id: int, field: TextField) -> Revision | None:
        return next((spell for spell in self.of_item(item_id, field) if spell.closed is None), None)

    def _continue(self, spell: Revision, text: str) -> Revision:
        self._connection.execute(
            update(RevisionRow)
            .where(RevisionRow.id == spell.id)
            .values(text=text, saved_at=self._stamp.when, version=RevisionRow.version + 1)
        )
        return Revision(
            spell.item_id, spell.field, text, spell.who, spell.opened, self._stamp.when, None, spell.id
        )

    def _begin(self, item_id: int, text: str, who: str, field: TextField) -> Revision:
        values = {
            "item_id": item_id,
            "field": field.value,
            "text": text,
            "who": who,
            "opened_at": self._stamp.when,
            "saved_at": self._stamp.when,
        }
        spell_id = self._add_row(RevisionRow, values)
        return Revision(item_id, field, text, who, self._stamp.when, self._stamp.when, None, spell_id)


def _revision(row: Row[*tuple[object, ...]]) -> Revision:
    return Revision(
        item_id=row.item_id,
        field=TextField(row.field),
        text=row.text,
        who=row.who,
        opened=row.opened_at,
        saved=row.saved_at,
        closed=row.closed_at,
        id=row.id,
    )
