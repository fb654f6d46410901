"""Earlier versions of texts: one for each spell of editing, which begins, is saved and ends in this order."""

from collections.abc import Iterator

from sqlalchemy import func, or_, select

from sefton_minutes.domain.database_check import Finding
from sefton_minutes.storage.checks.kept import ASK, Kept, named
from sefton_minutes.storage.tables.history import RevisionRow
from sefton_minutes.storage.tables.restricted import RestrictedRevisionRow

ORDER = "spells of editing"
OPEN = "open spells"
_TABLES: tuple[type[RevisionRow] | type[RestrictedRevisionRow], ...] = (RevisionRow, RestrictedRevisionRow)


def impossible_spells(kept: Kept) -> Iterator[Finding]:
    """Spells that were saved before they began, or ended before they were saved."""
    for row in _TABLES:
        if row.__tablename__ not in kept.readable:
            continue
        query = select(row.id, row.item_id).where(
            or_(row.saved_at < row.opened_at, row.closed_at < row.saved_at)
        )
        for found in kept.rows(query):
            told = named(row.__tablename__, str(found["id"]))
            sentence = (
                f"{told} of item {found['item_id']} ended before it was saved, or was saved before it began."
            )
            yield Finding(
                ORDER, row.__tablename__, str(found["id"]), sentence, f"The text itself is kept. {ASK}"
            )


def several_open_spells(kept: Kept) -> Iterator[Finding]:
    """Texts that two spells claim to be writing at once."""
    for row in _TABLES:
        if row.__tablename__ not in kept.readable:
            continue
        query = (
            select(row.item_id, row.field, func.count().label("spells"))
            .where(row.closed_at.is_(None))
            .group_by(row.item_id, row.field)
            .having(func.count() > 1)
        )
        for found in kept.rows(query):
            sentence = (
                f"The {found['field']} text of item {found['item_id']} has {found['spells']} spells "
                "of editing open at once."
            )
            advice = "Edit the item once and leave it: that ends them."
            yield Finding(OPEN, row.__tablename__, str(found["item_id"]), sentence, advice)
