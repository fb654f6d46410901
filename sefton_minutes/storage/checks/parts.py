"""Whether everything that belongs together is there."""

from collections.abc import Iterator
from itertools import groupby

from sqlalchemy import select

from sefton_minutes.domain.database_check import Finding
from sefton_minutes.storage.checks.kept import BACK, Kept, named
from sefton_minutes.storage.tables.publications import (
    PublicationPartRow,
    PublicationPurgeRow,
    PublicationRow,
)
from sefton_minutes.storage.tables.restricted import RestrictedSourcePageRow
from sefton_minutes.storage.tables.source_pages import SourcePageRow

PAPERS = "parts of issued papers"
PAGES = "pages kept apart"


def lost_parts(kept: Kept) -> Iterator[Finding]:
    """Issued papers whose parts are not 0, 1, 2 …, though they were not destroyed on purpose."""
    purged = select(PublicationPurgeRow.publication_id)
    query = (
        select(PublicationRow.id, PublicationPartRow.part)
        .outerjoin(PublicationPartRow, PublicationPartRow.publication_id == PublicationRow.id)
        .where(PublicationRow.id.not_in(purged), PublicationRow.size > 0)
        .order_by(PublicationRow.id, PublicationPartRow.part)
    )
    for publication_id, rows in groupby(kept.rows(query), lambda row: row["id"]):
        parts = [row["part"] for row in rows]
        if parts != list(range(len(parts))):
            key = str(publication_id)
            sentence = f"{named('publication', key)} lacks some of its parts."
            yield Finding(PAPERS, "publication", key, sentence, BACK)


def lost_restricted_pages(kept: Kept) -> Iterator[Finding]:
    """Imported pages that are kept apart, and are not there."""
    if RestrictedSourcePageRow.__tablename__ not in kept.readable:
        return
    apart = select(RestrictedSourcePageRow.source_page_id)
    query = select(SourcePageRow.id).where(SourcePageRow.restricted.is_(True), SourcePageRow.id.not_in(apart))
    for row in kept.rows(query):
        key = str(row["id"])
        sentence = f"{named('source_page', key)} is restricted, and its bytes are not there."
        yield Finding(PAGES, "source_page", key, sentence, BACK)
