"""Everything in a database is looked at, as it is at one moment."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial

from sqlalchemy import Connection, func, select

from sefton_minutes.domain.database_check import Finding, WholeCheck
from sefton_minutes.storage.address import Address
from sefton_minutes.storage.checks import CHECKS
from sefton_minutes.storage.checks.kept import Kept
from sefton_minutes.storage.database import Database
from sefton_minutes.storage.engine import reading
from sefton_minutes.storage.failures import told_as_sentences
from sefton_minutes.storage.lock_check import check_locks
from sefton_minutes.storage.search_check import check_rows
from sefton_minutes.storage.search_index import SearchIndex
from sefton_minutes.storage.stamp import Stamp
from sefton_minutes.storage.tables import Base

Progress = Callable[[int, int, str], None]
"""Told how many checks of how many are done, and what is looked at. What it raises ends the work."""


def check_database(database: Database, address: Address, progress: Progress) -> WholeCheck:
    """The record and the index of words, at one moment, and the locks of a file. Raises what reading does."""
    locks = check_locks(address)
    with told_as_sentences(address), reading(database.engine).connect() as connection:
        findings, unseen = check_record(connection, progress)
        index = SearchIndex(connection, Stamp("", datetime.now(UTC)))
        return WholeCheck(check_rows(index, partial(_told_items, progress)), (*locks, *findings), unseen)


def _told_items(progress: Progress, done: int, total: int) -> None:
    progress(done, total, "items")


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
