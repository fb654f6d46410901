"""Whether bytes that are kept are still those that were kept: each file against its SHA-256."""

from collections.abc import Iterator
from hashlib import sha256

from sqlalchemy import Select, select

from sefton_minutes.domain.database_check import Finding
from sefton_minutes.storage.checks.kept import BACK, Kept, named
from sefton_minutes.storage.tables.publications import (
    PublicationPartRow,
    PublicationPurgeRow,
    PublicationRow,
)
from sefton_minutes.storage.tables.restricted import RestrictedSourcePageRow
from sefton_minutes.storage.tables.source_pages import SourcePageRow

PAGES = "bytes of imported pages"
PAPERS = "bytes of issued papers"
_FILES_AT_ONCE = 4
_CHANGED = "is not the file that was kept: its bytes do not give its SHA-256."


def changed_pages(kept: Kept) -> Iterator[Finding]:
    """Imported pages, and those kept apart where one may read them."""
    page, apart = SourcePageRow, RestrictedSourcePageRow
    public = select(page.id, page.digest, page.data).where(page.restricted.is_(False))
    yield from _changed(kept, public)
    if apart.__tablename__ in kept.readable:
        yield from _changed(
            kept, select(page.id, page.digest, apart.data).join(apart, apart.source_page_id == page.id)
        )


def _changed(kept: Kept, query: Select[int, str, bytes]) -> Iterator[Finding]:
    for row in kept.rows(query, _FILES_AT_ONCE):
        if sha256(row["data"]).hexdigest() != row["digest"]:
            key = str(row["id"])
            yield Finding(PAGES, "source_page", key, f"{named('source_page', key)} {_CHANGED}", BACK)


def changed_publications(kept: Kept) -> Iterator[Finding]:
    """Issued papers, unless their bytes were destroyed on purpose. Their parts are read one at a time."""
    purged = select(PublicationPurgeRow.publication_id)
    query = select(PublicationRow.id, PublicationRow.digest, PublicationRow.size).where(
        PublicationRow.id.not_in(purged)
    )
    for row in list(kept.rows(query)):
        size, digest = _bytes_of(kept, row["id"])
        if (size, digest) != (row["size"], row["digest"]):
            key = str(row["id"])
            yield Finding(PAPERS, "publication", key, f"{named('publication', key)} {_CHANGED}", BACK)


def _bytes_of(kept: Kept, publication_id: int) -> tuple[int, str]:
    running, size = sha256(), 0
    query = (
        select(PublicationPartRow.data)
        .where(PublicationPartRow.publication_id == publication_id)
        .order_by(PublicationPartRow.part)
    )
    for row in kept.rows(query, 1):
        running.update(row["data"])
        size += len(row["data"])
    return size, running.hexdigest()
