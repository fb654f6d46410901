"""Where the minutes of an item refer to other minutes."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from sqlalchemy import delete, insert, select

from sefton_minutes.domain.references import Reference
from sefton_minutes.storage.repositories.repository import Repository
from sefton_minutes.storage.tables.readings import ReferenceRow


class ReferenceRepository(Repository):
    """References as the grammar read them; they have no identity of their own."""

    def of_item(self, item_id: int) -> tuple[Reference, ...]:
        """The references of one item, in order."""
        return tuple(self.of_items([item_id])[item_id])

    def of_items(self, item_ids: Sequence[int]) -> dict[int, list[Reference]]:
        """The references of each item, by its id; an item without any has an empty list."""
        query = (
            select(
                ReferenceRow.item_id,
                ReferenceRow.text,
                ReferenceRow.minute_number,
                ReferenceRow.start_offset,
                ReferenceRow.end_offset,
                ReferenceRow.part,
                ReferenceRow.body,
                ReferenceRow.day,
            )
            .where(ReferenceRow.item_id.in_(item_ids))
            .order_by(ReferenceRow.item_id, ReferenceRow.position)
        )
        found: dict[int, list[Reference]] = defaultdict(list)
        for row in self._connection.execute(query):
            found[row.item_id].append(
                Reference(
                    row.text, row.minute_number, row.start_offset, row.end_offset, row.part, row.body, row.day
                )
            )
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
