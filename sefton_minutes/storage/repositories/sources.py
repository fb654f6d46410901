"""The original bytes of imported pages."""

from datetime import datetime
from hashlib import sha256

from sqlalchemy import Select, func, select, update

from sefton_minutes.domain.history import SourcePage
from sefton_minutes.storage.repositories.repository import Repository, not_found
from sefton_minutes.storage.tables.meetings import MeetingRow
from sefton_minutes.storage.tables.restricted import RestrictedSourcePageRow
from sefton_minutes.storage.tables.source_pages import SourcePageRow


class SourceRepository(Repository):
    """Files as they were imported; they are never changed."""

    def add(
        self, meeting_id: int, file_name: str, data: bytes, encoding: str = "", *, restricted: bool = False
    ) -> SourcePage:
        """Keep the bytes beside the meeting. `encoding` is how they were read as text; `restricted`: they
        hold what the public may not see, and are kept apart."""
        digest = sha256(data).hexdigest()
        values = {
            "meeting_id": meeting_id,
            "file_name": file_name,
            "digest": digest,
            "data": b"" if restricted else data,
            "restricted": restricted,
            "encoding": encoding,
            "imported_at": self._stamp.when,
        }
        source_id = self._add_row(SourcePageRow, values)
        if restricted:
            self._add_row(RestrictedSourcePageRow, {"source_page_id": source_id, "data": data})
        return SourcePage(
            meeting_id, file_name, digest, len(data), encoding, self._stamp.when, source_id, restricted
        )

    def of_meeting(self, meeting_id: int) -> tuple[SourcePage, ...]:
        """What the meeting was imported from, newest first."""
        return self._pages(_listing().where(SourcePageRow.meeting_id == meeting_id))

    def digests(self) -> frozenset[str]:
        """The SHA-256 of the bytes of every import, those of meetings in the bin too."""
        return frozenset(self._connection.execute(select(SourcePageRow.digest)).scalars())

    def meetings_with_digest(self, digest: str) -> tuple[int, ...]:
        """The meetings that the bytes with that SHA-256 (hexadecimal) were imported as, those of the newest
        imports first and those in the bin left out."""
        query = (
            select(SourcePageRow.meeting_id)
            .join(MeetingRow, MeetingRow.id == SourcePageRow.meeting_id)
            .where(SourcePageRow.digest == digest, MeetingRow.removed_at.is_(None))
            .order_by(SourcePageRow.id.desc())
        )
        return tuple(self._connection.execute(query).scalars())

    def are_restricted(self, meeting_id: int) -> bool:
        """Whether the pages of a meeting are kept apart."""
        query = select(SourcePageRow.id).where(
            SourcePageRow.meeting_id == meeting_id, SourcePageRow.restricted.is_(True)
        )
        return self._connection.execute(query.limit(1)).first() is not None

    def restrict(self, meeting_id: int) -> None:
        """Keep the bytes of every page of a meeting apart: one of its items is restricted now."""
        public = (SourcePageRow.meeting_id == meeting_id, SourcePageRow.restricted.is_(False))
        for row in self._connection.execute(
            select(SourcePageRow.id, SourcePageRow.data).where(*public)
        ).all():
            self._add_row(RestrictedSourcePageRow, {"source_page_id": row.id, "data": row.data})
        self._connection.execute(
            update(SourcePageRow)
            .where(*public)
            .values(data=b"", restricted=True, version=SourcePageRow.version + 1)
        )

    def data(self, source_id: int) -> bytes:
        """The bytes, as they were. Raises NotFound; also for a page that is kept apart."""
        query = select(SourcePageRow.data).where(
            SourcePageRow.id == source_id, SourcePageRow.restricted.is_(False)
        )
        data = self._connection.execute(query).scalar()
        if data is None:
            raise not_found("imported page", source_id)
        return data

    def _pages(self, query: Select[int, str, str, int, str, datetime, int, bool]) -> tuple[SourcePage, ...]:
        return tuple(SourcePage(*row) for row in self._connection.execute(query))


def _listing() -> Select[int, str, str, int, str, datetime, int, bool]:
    return select(
        SourcePageRow.meeting_id,
        SourcePageRow.file_name,
        SourcePageRow.digest,
        func.length(SourcePageRow.data),
        SourcePageRow.encoding,
        SourcePageRow.imported_at,
        SourcePageRow.id,
        SourcePageRow.restricted,
    ).order_by(SourcePageRow.id.desc())
