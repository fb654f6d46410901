"""Whether what a record belongs to is there."""

from collections.abc import Iterator

from sqlalchemy import ForeignKeyConstraint, Table, and_, exists, select

from sefton_minutes.domain.database_check import Finding
from sefton_minutes.storage.checks.kept import BACK, Kept, key_of, named, record_words

NAME = "references"


def lost_references(kept: Kept) -> Iterator[Finding]:
    """Records that name another which is not there. Both kinds of database refuse that, unless somebody
    switched the refusing off."""
    for table in kept.tables:
        for constraint in sorted(table.foreign_key_constraints, key=str):
            if constraint.referred_table.name in kept.readable:
                yield from _lost(kept, table, constraint)


def _lost(kept: Kept, table: Table, constraint: ForeignKeyConstraint) -> Iterator[Finding]:
    ((column, foreign),) = ((element.parent, element.column) for element in constraint.elements)
    owner = constraint.referred_table.alias()
    is_there = exists().where(and_(owner.c[foreign.name] == column))
    query = select(*table.primary_key.columns, column.label("named")).where(column.is_not(None), ~is_there)
    for row in kept.rows(query):
        key, what = key_of(table, row), record_words(constraint.referred_table.name)
        sentence = f"{named(table.name, key)} belongs to the {what} {row['named']}, which is not there."
        yield Finding(NAME, table.name, key, sentence, BACK)
