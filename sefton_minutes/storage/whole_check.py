"""Everything in a database is looked at, as it is at one moment."""

from collections.abc import Callable

from sqlalchemy import Connection, func, select

from sefton_minutes.domain.database_check import Finding
from sefton_minutes.storage.checks import CHECKS
from sefton_minutes.storage.checks.kept import Kept
from sefton_minutes.storage.tables import Base

Progress = Callable[[int, int, str], None]
"""Told how many checks of how many are done, and what is looked at. What it raises ends the work."""


def check_record(connection: Connection, progress: Progress) -> tuple[tuple[Finding, ...], tuple[str, ...]]:
    """What is wrong with the record, and which tables could not be looked at."""
    readable = _readable(connection)
    findings: list[Finding] = []
    for done, (name, check) in enumerate(CHECKS.items()):
        kept = Kept(connection, readable, _stepping(progress, done, name))
        findings.extend(check(kept))
    progress(len(CHECKS), len(CHECKS), "")
    unseen = sorted(set(Base.metadata.tables) - readable)
    return tuple(findings), tuple(unseen)


def _stepping(progress: Progress, done: int, name: str) -> Callable[[], None]:
    def step() -> None:
        progress(done, len(CHECKS), name)

    return step


def _readable(connection: Connection) -> frozenset[str]:
    names = tuple(Base.metadata.tables)
    if connection.dialect.name == "sqlite":
        return frozenset(names)
    held = connection.execute(select(*(func.has_table_privilege(name, "SELECT") for name in names))).one()
    return frozenset(name for name, is_held in zip(names, held, strict=True) if is_held)
