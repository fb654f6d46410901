"""What was issued: kept in parts of a megabyte, read back and held against its hash at every reading."""

import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, delete, insert, select

from sefton_minutes.domain.composing.composed import PaperKind
from sefton_minutes.domain.errors import DatabaseUnusable, NotAllowed, NotFound
from sefton_minutes.domain.publications import (
    CheckRun,
    IssuedContent,
    Override,
    Publication,
    Purge,
    Withdrawal,
    digest_of_bytes,
)
from sefton_minutes.storage.alone import Alone, alone
from sefton_minutes.storage.repositories.repository import Repository
from sefton_minutes.storage.tables.publications import (
    PublicationPartRow,
    PublicationPurgeRow,
    PublicationRow,
    PublicationWithdrawalRow,
)

PART = 1 << 20
"""Bytes of a part: neither database is asked for a paper in one piece."""

_SUPERSEDING = PublicationRow.__table__.alias("superseding")
_COLUMNS = (
    *PublicationRow.__table__.c,
    PublicationWithdrawalRow.who.label("withdrawn_by"),
    PublicationWithdrawalRow.withdrawn_at,
    PublicationWithdrawalRow.reason.label("withdrawal_reason"),
    _SUPERSEDING.c.number.label("superseded_by"),
    PublicationPurgeRow.who.label("purged_by"),
    PublicationPurgeRow.purged_at,
    PublicationPurgeRow.reason.label("purge_reason"),
)


class PublicationRepository(Repository):
    """Issued papers, those withdrawn and purged too, the newest first."""

    def add(self, publication: Publication, data: bytes) -> Publication:
        """Keep a paper as issued by whoever does this unit of work; it comes back with id, time and hash.

        Raises DatabaseUnusable when its bytes do not come back as they were given.
        """
        self._overwrite_what_is_deleted()
        values = {
            "meeting_id": publication.meeting_id,
            "kind": publication.kind.value,
            "number": publication.number,
            "issued_at": self._stamp.when,
            "who": self._stamp.who,
            "digest": digest_of_bytes(data),
            "size": len(data),
            "checks": _checks_json(publication.checks),
            "overrides": _overrides_json(publication.overrides),
            "content": _content_json(publication.content),
        }
        added = self._connection.execute(insert(PublicationRow).values(**values).returning(PublicationRow.id))
        publication_id = added.scalar_one()
        for part, begin in enumerate(range(0, len(data), PART)):
            row = {"publication_id": publication_id, "part": part, "data": data[begin : begin + PART]}
            self._connection.execute(insert(PublicationPartRow).values(**row))
        kept = self.get(publication_id)
        self.data(kept)
        return kept

    def get(self, publication_id: int) -> Publication:
        """Raises NotFound."""
        return self._one(PublicationRow.id == publication_id, f"There is no issued paper {publication_id}.")

    def numbered(self, number: int) -> Publication:
        """The paper that bears a number. Raises NotFound."""
        return self._one(PublicationRow.number == number, f"No paper was issued as No. {number}.")

    def of_meeting(self, meeting_id: int) -> tuple[Publication, ...]:
        """The papers of one meeting."""
        return tuple(self._publications(PublicationRow.meeting_id == meeting_id))

    def all(self) -> tuple[Publication, ...]:
        """Every paper."""
        return tuple(self._publications())

    def data(self, publication: Publication) -> bytes:
        """The bytes of a paper, held against its hash.

        Raises DatabaseUnusable when they are not those that were issued, NotAllowed when they were purged.
        """
        if publication.purged is not None:
            raise NotAllowed(
                f"The bytes of paper No. {publication.number} were destroyed by {publication.purged.who}, "
                f"for this reason: {publication.purged.reason.rstrip('.')}.",
                "Only the record that it was issued is kept.",
            )
        query = (
            select(PublicationPartRow.data)
            .where(PublicationPartRow.publication_id == publication.id)
            .order_by(PublicationPartRow.part)
        )
        data = b"".join(bytes(part) for part in self._connection.execute(query).scalars())
        if len(data) != publication.size or digest_of_bytes(data) != publication.digest:
            raise DatabaseUnusable(
                f"Paper No. {publication.number} is not as it was issued: its bytes do not have its hash.",
                "Nothing of it is shown. Take it from a backup of the database.",
            )
        return data

    def hold(self) -> None:
        """Let nobody else withdraw or purge a paper until this work ends."""
        alone(self._connection, Alone.WITHDRAWING)

    def withdraw(self, publication_id: int, reason: str, superseded_by: int | None) -> None:
        """Note that a paper was withdrawn; `superseded_by` is the id of the paper in its place."""
        self._connection.execute(
            insert(PublicationWithdrawalRow).values(
                publication_id=publication_id,
                who=self._stamp.who,
                withdrawn_at=self._stamp.when,
                reason=reason,
                superseded_by=superseded_by,
            )
        )

    def purge(self, publication_id: int, reason: str) -> None:
        """Note that a paper is purged, and destroy its bytes. What may remain of them in files is cleared by
        `storage.purging` once this is committed."""
        self._overwrite_what_is_deleted()
        self._connection.execute(
            insert(PublicationPurgeRow).values(
                publication_id=publication_id, who=self._stamp.who, purged_at=self._stamp.when, reason=reason
            )
        )
        parts = PublicationPartRow
        self._connection.execute(delete(parts).where(parts.publication_id == publication_id))

    def _overwrite_what_is_deleted(self) -> None:
        """SQLite leaves what is deleted, or moved to another page, in the file unless it is told not to."""
        if self._connection.dialect.name == "sqlite":
            self._connection.exec_driver_sql("PRAGMA secure_delete = ON")

    def _one(self, which: ColumnElement[bool], absent: str) -> Publication:
        found = next(self._publications(which), None)
        if found is None:
            raise NotFound(absent, "“papers” in the terminal and Issued papers in the window list them.")
        return found

    def _publications(self, *which: ColumnElement[bool]) -> Iterator[Publication]:
        withdrawn, purged = PublicationWithdrawalRow, PublicationPurgeRow
        query = (
            select(*_COLUMNS)
            .select_from(PublicationRow)
            .outerjoin(withdrawn, withdrawn.publication_id == PublicationRow.id)
            .outerjoin(_SUPERSEDING, _SUPERSEDING.c.id == withdrawn.superseded_by)
            .outerjoin(purged, purged.publication_id == PublicationRow.id)
            .where(*which)
            .order_by(PublicationRow.number.desc())
        )
        return map(_publication, self._connection.execute(query))


def _publication(row: Row[*tuple[Any, ...]]) -> Publication:
    return Publication(
        meeting_id=row.meeting_id,
        kind=PaperKind(row.kind),
        number=row.number,
        issued=row.issued_at,
        who=row.who,
        digest=row.digest,
        size=row.size,
        checks=tuple(CheckRun(**each) for each in json.loads(row.checks)),
        overrides=tuple(Override(**each) for each in json.loads(row.overrides)),
        content=_content(json.loads(row.content)),
        withdrawn=_withdrawal(row.withdrawn_by, row.withdrawn_at, row.withdrawal_reason, row.superseded_by),
        purged=None if row.purged_at is None else Purge(row.purged_by, row.purged_at, row.purge_reason),
        id=row.id,
    )


def _withdrawal(who: str, when: datetime | None, reason: str, superseded_by: int | None) -> Withdrawal | None:
    return None if when is None else Withdrawal(who, when, reason, superseded_by)


def _checks_json(runs: tuple[CheckRun, ...]) -> str:
    return json.dumps([{"check": run.check, "found": run.found} for run in runs], ensure_ascii=False)


def _overrides_json(overrides: tuple[Override, ...]) -> str:
    told = [
        {"check": each.check, "sentence": each.sentence, "reason": each.reason, "item_id": each.item_id}
        for each in overrides
    ]
    return json.dumps(told, ensure_ascii=False)


def _content_json(content: IssuedContent) -> str:
    items = [[key, content.items[key]] for key in content.order]
    return json.dumps({"grammar": content.grammar, "facts": content.facts, "items": items})


def _content(told: dict[str, Any]) -> IssuedContent:
    items: dict[int, str] = dict(told["items"])
    return IssuedContent(told["grammar"], told["facts"], tuple(items), items)
