"""The original bytes of imported pages."""

from datetime import datetime
from hashlib import sha256

from sqlalchemy import Select, func, select

from sefton_minutes.domain.history import SourcePage
from sefton_minutes.storage.repositories.repository import Repository, not_found
from sefton_minutes.storage.tables.meetings import MeetingRow
from sefton_minutes.storage.tables.source_pages import SourcePageRow


class SourceRepository(Repository):
    """Files as they were imported; they are never changed."""

    def add(self, meeting_id: int, file_name: str, data: bytes, encoding: str = "") -> SourcePage:
        """Keep the bytes beside the meeting. `encoding` is how they were read as text."""
        digest = sha256(data).hexdigest()
        values = {
            "meeting_id": meeting_id,
            "file_name": file_name,
            "digest": digest,
            "data": data,
            "encoding": encoding,
            "imported_at": self._stamp.when,
        }
        source_id = self._add_row(SourcePageRow, values)
        return SourcePage(meeting_id, file_name, digest, len(data), encoding, self._stamp.when, source_id)

    def of_meeting(self, meeting_id: int) -> tuple[SourcePage, ...]:
        """What the meeting was imported from, newest first."""
        return self._pages(_listing().where(SourcePageRow.meeting_id == meeting_id))

    def find_digest(self, digest: str) -> SourcePage | None:
        """The newest import of the bytes with that SHA-256 (hexadecimal), meetings in the bin left out."""
        query = (
            _listing()
            .join(MeetingRow, MeetingRow.id == SourcePageRow.meeting_id)
            .where(SourcePageRow.digest == digest, MeetingRow.removed_at.is_(None))
        )
        return next(iter(self._pages(query.limit(1))), None)

    def data(self, source_id: int) -> bytes:
        """The bytes, as they were. Raises NotFound."""
        query = select(SourcePageRow.data).where(SourcePageRow.id == source_id)
        data = self._connection.execute(query).scalar()
        if data is None:
            raise not_found("imported page", source_id)
        return data

    def _pages(self, query: Select[int, str, str, int, str, datetime, int]) -> tuple[SourcePage, ...]:
        return tuple(SourcePage(*row) for row in self._connection.execute(query))


def _listing() -> Select[int, str, str, int, str, datetime, int]:
    return select(
        SourcePageRow.meeting_id,
        SourcePageRow.file_name,
        SourcePageRow.digest,
        func.length(SourcePageRow.data),
        SourcePageRow.encoding,
        SourcePageRow.imported_at,
        SourcePageRow.id,
    ).order_by(SourcePageRow.id.desc())
