"""Numbers that are drawn from a counter: none beyond it, none twice."""

from collections.abc import Iterator

from sqlalchemy import func, select

from sefton_minutes.domain.database_check import Finding
from sefton_minutes.domain.publications import SERIES
from sefton_minutes.storage.checks.kept import ASK, Kept, named
from sefton_minutes.storage.tables.publications import CounterRow, PublicationRow

BEYOND = "numbers beyond their counter"
TWICE = "numbers drawn twice"


def beyond_counters(kept: Kept) -> Iterator[Finding]:
    """Issued papers with a number that was never drawn: it would be drawn for another paper one day."""
    last = select(CounterRow.value).where(CounterRow.name == SERIES).scalar_subquery()
    query = select(PublicationRow.id, PublicationRow.number).where(
        PublicationRow.number > func.coalesce(last, 0)
    )
    for row in kept.rows(query):
        key = str(row["id"])
        sentence = f"{named('publication', key)} has the number {row['number']}, which was never drawn."
        yield Finding(BEYOND, "publication", key, sentence, f"Issue nothing until it is mended. {ASK}")


def drawn_twice(kept: Kept) -> Iterator[Finding]:
    """Numbers that several issued papers have."""
    query = (
        select(
            PublicationRow.number, func.min(PublicationRow.id).label("first"), func.count().label("papers")
        )
        .group_by(PublicationRow.number)
        .having(func.count() > 1)
    )
    for row in kept.rows(query):
        sentence = f"The number {row['number']} was given to {row['papers']} issued papers."
        yield Finding(TWICE, "publication", str(row["first"]), sentence, ASK)
