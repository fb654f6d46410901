from datetime import UTC, datetime

from sefton_minutes.domain.changes import NO_CHANGES
from sefton_minutes.domain.history import AuditEvent
from sefton_minutes.storage.database import Database

NINE = datetime(2027, 3, 5, 9, 0, tzinfo=UTC)


def test_events_of_a_record_are_told_in_order(database: Database) -> None:
    with database.unit_of_work("r.penny", NINE) as work:
        work.audit.add("added", "body", 3)
        work.audit.add("renamed", "body", 3, {"to": "Ŵ “Board”", "names": [1, None]})
        work.audit.add("added", "meeting", 3)
        work.commit(NO_CHANGES)
    with database.reading() as records:
        added, renamed = records.audit.of_record("body", 3)
    assert added == AuditEvent("r.penny", NINE, "added", "body", 3, {}, added.id)
    assert renamed.detail == {"to": "Ŵ “Board”", "names": [1, None]}
    assert added.id < renamed.id
