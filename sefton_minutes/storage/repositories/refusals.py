"""Readings that an officer refused: paragraphs, named by the digest of their words."""

from sqlalchemy import delete, insert, select
from sqlalchemy.exc import IntegrityError

from sefton_minutes.storage.repositories.repository import Repository
from sefton_minutes.storage.tables.readings import RefusalRow


class RefusalRepository(Repository):
    """Refusals of one item hold while the paragraph keeps its words."""

    def of_item(self, item_id: int) -> frozenset[str]:
        """The digests of the refused paragraphs."""
        query = select(RefusalRow.paragraph_digest).where(RefusalRow.item_id == item_id)
        return frozenset(self._connection.execute(query).scalars())

    def add(self, item_id: int, paragraph_digest: str) -> None:
        """Remember a refusal; one that is remembered already stays."""
        if paragraph_digest in self.of_item(item_id):
            return
        try:
            with self._connection.begin_nested():
                self._connection.execute(
                    insert(RefusalRow).values(item_id=item_id, paragraph_digest=paragraph_digest)
                )
        except IntegrityError:
            if paragraph_digest not in self.of_item(item_id):
                raise  # not because somebody else refused it at the same moment

    def remove(self, item_id: int, paragraph_digest: str) -> None:
        """Take a refusal back; nothing happens when there is none."""
        self._connection.execute(
            delete(RefusalRow).where(
                RefusalRow.item_id == item_id, RefusalRow.paragraph_digest == paragraph_digest
            )
        )
