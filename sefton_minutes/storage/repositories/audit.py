"""Who did what, when. Written with every act, never changed."""

import json
from collections.abc import Collection, Mapping, Sequence

from sqlalchemy import insert, select

from sefton_minutes.domain.history import AuditEvent
from sefton_minutes.storage.repositories.repository import Repository
from sefton_minutes.storage.tables.history import AuditEventRow


class AuditRepository(Repository):
    """The events of the record, oldest first."""

    def add(
        self, act: str, record_kind: str, record_id: int, detail: Mapping[str, object] | None = None
    ) -> None:
        """Note an act of whoever does this unit of work. `detail` is what JSON can hold."""
        self._connection.execute(
            insert(AuditEventRow).values(
                who=self._stamp.who,
                done_at=self._stamp.when,
                act=act,
                record_kind=record_kind,
                record_id=record_id,
                detail=json.dumps(dict(detail or {}), ensure_ascii=False),
            )
        )

    def add_all(self, act: str, record_kind: str, record_ids: Sequence[int]) -> None:
        """Note the same act on many records."""
        rows = [
            {
                "who": self._stamp.who,
                "done_at": self._stamp.when,
                "act": act,
                "record_kind": record_kind,
                "record_id": record_id,
                "detail": "{}",
            }
            for record_id in record_ids
        ]
        if rows:
            self._connection.execute(insert(AuditEventRow), rows)

    def any_of(self, act: str, record_kind: str, record_ids: Collection[int]) -> bool:
        """Whether an act was ever done to one of these records."""
        query = select(AuditEventRow.id).where(
            AuditEventRow.record_kind == record_kind,
            AuditEventRow.record_id.in_(record_ids),
            AuditEventRow.act == act,
        )
        return self._connection.execute(query.limit(1)).first() is not None

    def of_record(self, record_kind: str, record_id: int) -> tuple[AuditEvent, ...]:
        """What was done to one record."""
        query = (
            select(
                AuditEventRow.who,
                AuditEventRow.done_at,
                AuditEventRow.act,
                AuditEventRow.record_kind,
                AuditEventRow.record_id,
                AuditEventRow.detail,
                AuditEventRow.id,
            )
            .where(AuditEventRow.record_kind == record_kind, AuditEventRow.record_id == record_id)
            .order_by(AuditEventRow.id)
        )
        return tuple(
            AuditEvent(who, when, act, kind, record, json.loads(detail), event)
            for who, when, act, kind, record, detail, event in self._connection.execute(query)
        )
