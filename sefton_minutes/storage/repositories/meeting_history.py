"""Everything that the audit tells of one meeting and of what belongs to it."""

import json
from dataclasses import dataclass

from sqlalchemy import and_, or_, select

from sefton_minutes.domain.history import AuditEvent
from sefton_minutes.domain.told_history import TellingNames
from sefton_minutes.storage.repositories.repository import Repository
from sefton_minutes.storage.tables.actions import ActionRow
from sefton_minutes.storage.tables.agenda import AgendaItemRow
from sefton_minutes.storage.tables.history import AuditEventRow
from sefton_minutes.storage.tables.publications import PublicationRow
from sefton_minutes.storage.tables.sharing import OfficerRow

RESTRICTED = "restricted"
"""The act by which an item's words were moved apart; it stands in the audit, which tells no words of it."""


@dataclass(frozen=True, slots=True)
class MeetingHistory:
    """The acts, the latest first, and what the records that they were done to are called."""

    events: tuple[AuditEvent, ...]
    names: TellingNames


class MeetingHistoryRepository(Repository):
    """Reads no restricted table: whoever is not cleared sees the same as whoever is."""

    def of(self, meeting_id: int) -> MeetingHistory:
        """The history of a meeting, with its items, actions, attendance and issued papers, those in the bin
        too."""
        items = self._items(meeting_id)
        actions = self._actions(meeting_id)
        papers = self._papers(meeting_id)
        events = self._events(
            {
                "meeting": [meeting_id],
                "item": list(items),
                "action": list(actions),
                "publication": list(papers),
            }
        )
        withheld = {event.record_id for event in events if event.act == RESTRICTED}
        names = TellingNames(items, papers, self._officers(), frozenset(withheld), actions)
        return MeetingHistory(events, names)

    def _events(self, records: dict[str, list[int]]) -> tuple[AuditEvent, ...]:
        row = AuditEventRow
        which = [
            and_(row.record_kind == kind, row.record_id.in_(ids)) for kind, ids in records.items() if ids
        ]
        query = (
            select(row.who, row.done_at, row.act, row.record_kind, row.record_id, row.detail, row.id)
            .where(or_(*which))
            .order_by(row.id.desc())
        )
        return tuple(
            AuditEvent(who, when, act, kind, record, json.loads(detail), event)
            for who, when, act, kind, record, detail, event in self._connection.execute(query)
        )

    def _items(self, meeting_id: int) -> dict[int, str]:
        row = AgendaItemRow
        query = select(row.id, row.minute_number, row.title).where(row.meeting_id == meeting_id)
        return {
            key: ", ".join(
                filter(None, (f"Minute {number}" if number else "", title or "Item without title"))
            )
            for key, number, title in self._connection.execute(query)
        }

    def _actions(self, meeting_id: int) -> dict[int, int | None]:
        query = select(ActionRow.id, ActionRow.item_id).where(ActionRow.meeting_id == meeting_id)
        return {row.id: row.item_id for row in self._connection.execute(query)}

    def _papers(self, meeting_id: int) -> dict[int, str]:
        row = PublicationRow
        query = select(row.id, row.kind, row.number).where(row.meeting_id == meeting_id)
        return {
            key: f"{kind.capitalize()}, No. {number}" for key, kind, number in self._connection.execute(query)
        }

    def _officers(self) -> dict[str, str]:
        """Names by logins; one that was entered, removed and entered again by the name it bears now."""
        row = OfficerRow
        query = select(row.login, row.name).order_by(row.removed_at.is_(None), row.id)
        return {login: name for login, name in self._connection.execute(query) if name}
