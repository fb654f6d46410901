"""Digests of what the last page said of each item and meeting; what differs was edited by officers."""

from collections.abc import Mapping, Sequence

from sqlalchemy import delete, insert, select

from sefton_minutes.domain.merging import Digests
from sefton_minutes.storage.repositories.repository import Repository
from sefton_minutes.storage.tables.agenda import AgendaItemRow
from sefton_minutes.storage.tables.source_pages import ItemAsPublishedRow, MeetingAsPublishedRow


class AsPublishedRepository(Repository):
    """What was never on a page has no digests."""

    def of_items(self, meeting_id: int) -> dict[int, Digests]:
        """Those of the items of a meeting, by the item's id."""
        query = (
            select(ItemAsPublishedRow.__table__)
            .join(AgendaItemRow, AgendaItemRow.id == ItemAsPublishedRow.item_id)
            .where(AgendaItemRow.meeting_id == meeting_id)
        )
        return {row.item_id: dict(row._mapping) for row in self._connection.execute(query)}  # noqa: SLF001 - the public way to a row's columns by name

    def of_meeting(self, meeting_id: int) -> Digests:
        """Those of a meeting; empty when it was never on a page."""
        query = select(MeetingAsPublishedRow.__table__).where(MeetingAsPublishedRow.meeting_id == meeting_id)
        row = self._connection.execute(query).one_or_none()
        return {} if row is None else dict(row._mapping)  # noqa: SLF001 - the public way to a row's columns by name

    def keep_items(self, digests: Mapping[int, Digests]) -> None:
        """Note what a page says of these items."""
        if digests:
            self._connection.execute(
                delete(ItemAsPublishedRow).where(ItemAsPublishedRow.item_id.in_(list(digests)))
            )
            self.add_items(digests)

    def add_items(self, digests: Mapping[int, Digests]) -> None:
        """The same of items that were on no page before."""
        rows: Sequence[dict[str, object]] = [{**said, "item_id": item} for item, said in digests.items()]
        if rows:
            self._connection.execute(insert(ItemAsPublishedRow), rows)

    def keep_meeting(self, meeting_id: int, digests: Digests) -> None:
        """Note what a page says of the meeting."""
        self._connection.execute(
            delete(MeetingAsPublishedRow).where(MeetingAsPublishedRow.meeting_id == meeting_id)
        )
        self._connection.execute(
            insert(MeetingAsPublishedRow).values(**{**digests, "meeting_id": meeting_id})
        )
