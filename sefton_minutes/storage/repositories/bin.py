"""The bin: every record that is marked as removed, by whom and when, whichever table it lies in."""

import json
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, select

from sefton_minutes.domain.bodies import Body
from sefton_minutes.domain.removed import Removed, RemovedKind
from sefton_minutes.domain.wording import plain_date
from sefton_minutes.storage.repositories.bin_queries import ACTED_ON, QUERIES, WORD_RECORD
from sefton_minutes.storage.repositories.bodies import BodyRepository
from sefton_minutes.storage.repositories.repository import Repository
from sefton_minutes.storage.tables.history import AuditEventRow
from sefton_minutes.storage.tables.saved_searches import SavedSearchRow
from sefton_minutes.storage.tables.writing import CouncilWordRow

_Found = Row[*tuple[Any, ...]]
Bodies = Mapping[int, Body]


class BinRepository(Repository):
    """What was removed, the latest first. Another officer's own searches are as if they were not."""

    def removed(self, who: str, kind: RemovedKind | None = None) -> tuple[Removed, ...]:
        """Everything in the bin that this officer may see, or all of one kind."""
        bodies = BodyRepository(self._connection, self._stamp).by_id()
        wanted = [kind] if kind is not None else list(RemovedKind)
        found = [each for one in wanted for each in self._of_kind(one, who, bodies)]
        return tuple(sorted(found, key=lambda each: (each.when, each.record_id), reverse=True))

    def _of_kind(self, kind: RemovedKind, who: str, bodies: Bodies) -> Iterator[Removed]:
        if kind is RemovedKind.WORD:
            yield from self._words()
            return
        query = QUERIES[kind]
        if kind is RemovedKind.SEARCH:
            query = query.where(SavedSearchRow.who.in_((who, "")))
        for row in self._connection.execute(query).all():
            place, waits = _place(kind, row, bodies)
            remover = self._who(row.removed_at, kind, row)
            yield Removed(
                kind, row.id, _what(kind, row, bodies), place, remover, row.removed_at, waits, row.meeting_id
            )

    def _who(self, when: datetime, kind: RemovedKind, row: _Found) -> str:
        """Whoever noted an act in the same unit of work, which has one instant for all that it does."""
        ids = {key for key in (row.id, row.meeting_id, row.item_id) if key is not None}
        query = select(AuditEventRow.who).where(
            AuditEventRow.record_kind.in_(ACTED_ON[kind]),
            AuditEventRow.record_id.in_(ids),
            AuditEventRow.done_at == when,
        )
        return self._connection.execute(query.limit(1)).scalar_one_or_none() or ""

    def _words(self) -> Iterator[Removed]:
        """Words of the council are no records with an identity: the audit tells that one was removed."""
        query = (
            select(AuditEventRow)
            .with_only_columns(*AuditEventRow.__table__.c)
            .where(AuditEventRow.record_kind == WORD_RECORD)
            .order_by(AuditEventRow.id)
        )
        latest = {word_of(row.detail): row for row in self._connection.execute(query)}
        kept = set(self._connection.execute(select(CouncilWordRow.word)).scalars())
        for word, row in latest.items():
            if row.act == "removed" and word not in kept:
                yield Removed(RemovedKind.WORD, row.id, word, "", row.who, row.done_at)


def word_of(detail: str) -> str:
    """The word that an act was about, as the audit keeps it."""
    return str(json.loads(detail)["word"])


def _place(kind: RemovedKind, row: _Found, bodies: Bodies) -> tuple[str, str]:
    """Where a record stood, and what of that must be brought back first."""
    if kind is RemovedKind.MEETING or row.meeting_id is None:
        return "", ""
    meeting = _meeting_name(row.body_id, row.day, bodies)
    within = [meeting, row.item_title or ""] if kind is not RemovedKind.ITEM else [meeting]
    waits = "its meeting" if row.meeting_removed is not None else ""
    if kind is not RemovedKind.ITEM and not waits and row.item_removed is not None:
        waits = "its item"
    return ", ".join(filter(None, within)), waits


def _what(kind: RemovedKind, row: _Found, bodies: Bodies) -> str:
    if kind is RemovedKind.MEETING:
        return _meeting_name(row.body_id, row.day, bodies)
    if kind is RemovedKind.BODY:
        return bodies[row.id].name
    return row.what or f"{kind.capitalize()} without words"


def _meeting_name(body_id: int, day: date | None, bodies: Bodies) -> str:
    name = bodies[body_id].name_on(day).name
    return f"{name}, {plain_date(day)}" if day else name
