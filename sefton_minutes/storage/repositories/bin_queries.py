"""What is asked of each table for the bin. Every query gives the same columns, so that all are told alike."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, Select, literal, null, select

from sefton_minutes.domain.removed import RemovedKind
from sefton_minutes.storage.tables.actions import ActionRow
from sefton_minutes.storage.tables.agenda import AgendaItemRow, AttachmentRow
from sefton_minutes.storage.tables.attendance import AttendanceRow
from sefton_minutes.storage.tables.base import BinnedRow
from sefton_minutes.storage.tables.bodies import BodyRow
from sefton_minutes.storage.tables.meetings import MeetingRow
from sefton_minutes.storage.tables.people import PersonRow
from sefton_minutes.storage.tables.saved_searches import SavedSearchRow
from sefton_minutes.storage.tables.sharing import OfficerRow
from sefton_minutes.storage.tables.writing import AcronymRow, PhraseRow

Query = Select[*tuple[Any, ...]]

WORD_RECORD = "council word"
"""What the audit calls a word of the council."""

ACTED_ON: Mapping[RemovedKind, tuple[str, ...]] = {
    RemovedKind.MEETING: ("meeting",),
    RemovedKind.ITEM: ("item", "meeting"),
    RemovedKind.ACTION: ("action", "item", "meeting"),
    RemovedKind.ATTENDANCE: ("meeting",),
    RemovedKind.ATTACHMENT: ("item", "meeting"),
    RemovedKind.BODY: ("body",),
    RemovedKind.PERSON: ("person",),
    RemovedKind.PHRASE: ("phrase",),
    RemovedKind.ACRONYM: ("acronym",),
    RemovedKind.SEARCH: ("saved search",),
    RemovedKind.OFFICER: ("officer",),
}
"""Of which records the audit notes the act that removed one of this kind."""

_NOTHING: ColumnElement[Any] = null()


def _alone(row: type[BinnedRow], what: ColumnElement[Any]) -> Query:
    """Of records that stand in no meeting."""
    absent = [_NOTHING.label(name) for name in ("meeting_id", "item_id")]
    return select(row.id, row.removed_at, what.label("what"), *absent).where(row.removed_at.is_not(None))


def _within(row: type[BinnedRow], what: ColumnElement[Any], meeting_id: Any, item_id: Any) -> Query:
    """Of records that stand in a meeting, and perhaps in an item of it."""
    return (
        select(
            row.id,
            row.removed_at,
            what.label("what"),
            MeetingRow.id.label("meeting_id"),
            MeetingRow.body_id,
            MeetingRow.day,
            MeetingRow.removed_at.label("meeting_removed"),
            AgendaItemRow.id.label("item_id"),
            AgendaItemRow.title.label("item_title"),
            AgendaItemRow.removed_at.label("item_removed"),
        )
        .select_from(row)
        .outerjoin(AgendaItemRow, AgendaItemRow.id == item_id)
        .join(MeetingRow, MeetingRow.id == meeting_id)
        .where(row.removed_at.is_not(None))
    )


def _items() -> Query:
    return (
        select(
            AgendaItemRow.id,
            AgendaItemRow.removed_at,
            AgendaItemRow.title.label("what"),
            MeetingRow.id.label("meeting_id"),
            MeetingRow.body_id,
            MeetingRow.day,
            MeetingRow.removed_at.label("meeting_removed"),
            _NOTHING.label("item_id"),
        )
        .join(MeetingRow, MeetingRow.id == AgendaItemRow.meeting_id)
        .where(AgendaItemRow.removed_at.is_not(None))
    )


def _meetings() -> Query:
    return select(
        MeetingRow.id,
        MeetingRow.removed_at,
        MeetingRow.body_id,
        MeetingRow.day,
        MeetingRow.id.label("meeting_id"),
        _NOTHING.label("item_id"),
    ).where(MeetingRow.removed_at.is_not(None))


QUERIES: Mapping[RemovedKind, Query] = {
    RemovedKind.MEETING: _meetings(),
    RemovedKind.ITEM: _items(),
    RemovedKind.ACTION: _within(
        ActionRow, ActionRow.__table__.c.text, ActionRow.meeting_id, ActionRow.item_id
    ),
    RemovedKind.ATTENDANCE: _within(
        AttendanceRow, AttendanceRow.__table__.c.name, AttendanceRow.meeting_id, null()
    ),
    RemovedKind.ATTACHMENT: _within(
        AttachmentRow, AttachmentRow.__table__.c.name, AgendaItemRow.meeting_id, AttachmentRow.item_id
    ),
    RemovedKind.BODY: _alone(BodyRow, literal("")),
    RemovedKind.PERSON: _alone(PersonRow, PersonRow.__table__.c.name),
    RemovedKind.PHRASE: _alone(PhraseRow, PhraseRow.__table__.c.name),
    RemovedKind.ACRONYM: _alone(AcronymRow, AcronymRow.__table__.c.letters),
    RemovedKind.OFFICER: _alone(OfficerRow, OfficerRow.__table__.c.login),
    RemovedKind.SEARCH: _alone(SavedSearchRow, SavedSearchRow.__table__.c.name),
}
