"""Who did what, when. Written with every act, never changed."""

import json
from collections.abc import Mapping

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
