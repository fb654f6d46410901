"""Versions count changes from 1: another would let one officer write over another."""

from collections.abc import Iterator

from sqlalchemy import select

from sefton_minutes.domain.database_check import Finding
from sefton_minutes.storage.checks.kept import ASK, Kept, key_of, named

NAME = "versions"


def impossible_versions(kept: Kept) -> Iterator[Finding]:
    """Records whose version is below 1."""
    for table in kept.tables:
        if "version" not in table.c:
            continue
        query = select(*table.primary_key.columns, table.c.version).where(table.c.version < 1)
        for row in kept.rows(query):
            key = key_of(table, row)
            sentence = f"{named(table.name, key)} has the version {row['version']}; versions begin at 1."
            yield Finding(NAME, table.name, key, sentence, ASK)
