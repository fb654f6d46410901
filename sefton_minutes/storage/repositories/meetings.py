"""Meetings: listed as summaries, read and written one at a time."""

import operator
from collections.abc import Collection
from dataclasses import replace
from datetime import date, time

from sqlalchemy import ColumnElement, Select, select, update

from sefton_minutes.domain.meetings import Meeting, MeetingStatus, MeetingSummary
from sefton_minutes.storage.among import among
from sefton_minutes.storage.repositories.bodies import BodyRepository
from sefton_minutes.storage.repositories.repository import Repository, Values, not_found
from sefton_minutes.storage.tables.agenda import AgendaItemRow
from sefton_minutes.storage.tables.meetings import MeetingRow

_STATUSES = {status.value: status for status in MeetingStatus}


class MeetingRepository(Repository):
    """Meetings that are not in the bin."""

    def list(
        self,
        *,
        body_id: int | None = None,
        from_day: date | None = None,
        to_day: date | None = None,
        status: MeetingStatus | None = None,
    ) -> tuple[MeetingSummary, ...]:
        """Newest first, those without a day last. `from_day` and `to_day` are both included; one without a
        day is in no range."""
        wanted = (
            (MeetingRow.body_id, operator.eq, body_id),
            (MeetingRow.day, operator.ge, from_day),
            (MeetingRow.day, operator.le, to_day),
            (MeetingRow.status, operator.eq, status.value if status else None),
        )
        query = _summaries().where(*(is_so(column, to) for column, is_so, to in wanted if to is not None))
        bodies = BodyRepository(self._connection, self._stamp).by_id()
        return tuple(
            MeetingSummary(key, body, bodies[body].name_on(day).name, day, at, venue, _STATUSES[stage])
            for key, body, day, at, venue, stage in self._connection.execute(query)
        )

    def days(self) -> tuple[date, ...]:
        """Every day on which any meeting is held, newest first."""
        query = (
            select(MeetingRow.day)
            .where(MeetingRow.removed_at.is_(None), MeetingRow.day.is_not(None))
            .distinct()
            .order_by(MeetingRow.day.desc())
        )
        return tuple(day for (day,) in self._connection.execute(query) if day is not None)

    def find(self, body_id: int, day: date | None) -> tuple[Meeting, ...]:
        """The meetings of a body on a day (None: those without a day), earliest time first."""
        query = (
            select(MeetingRow.id)
            .where(MeetingRow.body_id == body_id, MeetingRow.day == day, MeetingRow.removed_at.is_(None))
            .order_by(MeetingRow.time.asc().nulls_last(), MeetingRow.id)
        )
        return tuple(self.get(meeting_id) for meeting_id in self._connection.execute(query).scalars())

    def find_source_key(self, source_key: str) -> Meeting | None:
        """The meeting that its source system knows by that key."""
        return self._first(MeetingRow.source_key == source_key) if source_key else None

    def find_item_key(self, source_key: str) -> Meeting | None:
        """The meeting with the item that its source system knows by that key."""
        owner = select(AgendaItemRow.meeting_id).where(
            AgendaItemRow.source_key == source_key, AgendaItemRow.removed_at.is_(None)
        )
        return self._first(MeetingRow.id.in_(owner)) if source_key else None

    def days_of(self, body_id: int) -> tuple[date, ...]:
        """The days on which a body met, earliest first."""
        query = select(MeetingRow.day).where(
            MeetingRow.body_id == body_id, MeetingRow.removed_at.is_(None), MeetingRow.day.is_not(None)
        )
        return tuple(sorted(day for (day,) in self._connection.execute(query) if day is not None))

    def move_all(self, body_id: int, to_body_id: int) -> tuple[int, ...]:
        """Give every meeting of a body to another, those in the bin too; the ids of them all."""
        ids = self._connection.execute(select(MeetingRow.id).where(MeetingRow.body_id == body_id)).scalars()
        moved = tuple(ids)
        self._connection.execute(
            update(MeetingRow)
            .where(MeetingRow.body_id == body_id)
            .values(body_id=to_body_id, version=MeetingRow.version + 1)
        )
        return moved

    def get(self, meeting_id: int) -> Meeting:
        """Raises NotFound."""
        query = select(
            MeetingRow.body_id,
            MeetingRow.day,
            MeetingRow.time,
            MeetingRow.venue,
            MeetingRow.contact,
            MeetingRow.contact_post,
            MeetingRow.status,
            MeetingRow.imported,
            MeetingRow.id,
            MeetingRow.version,
            MeetingRow.source_key,
        ).where(MeetingRow.id == meeting_id, MeetingRow.removed_at.is_(None))
        row = self._connection.execute(query).one_or_none()
        if row is None:
            raise not_found("meeting", meeting_id)
        meeting = Meeting(**row._mapping)  # noqa: SLF001 - the public way to a row's columns by name
        return replace(meeting, status=_STATUSES[row.status])

    def is_removed(self, meeting_id: int) -> bool:
        """Whether the meeting lies in the bin."""
        lies = select(MeetingRow.id).where(MeetingRow.id == meeting_id, MeetingRow.removed_at.is_not(None))
        return self._connection.execute(lies).one_or_none() is not None

    def named(self, meeting_ids: Collection[int]) -> dict[int, tuple[str, date | None]]:
        """What each of these meetings is called, by its id: the body's name on the day, and the day. Those in
        the bin too, since papers of them were issued."""
        query = select(MeetingRow.id, MeetingRow.body_id, MeetingRow.day).where(
            among(MeetingRow.__table__.c.id, "given")
        )
        bodies = BodyRepository(self._connection, self._stamp).by_id()
        return {
            key: (bodies[body_id].name_on(day).name, day)
            for key, body_id, day in self._connection.execute(query, {"given": meeting_ids})
        }

    def hold(self, meeting_id: int) -> None:
        """Let nobody else change the lists of this meeting until this work ends. Raises NotFound."""
        query = (
            select(MeetingRow.id)
            .where(MeetingRow.id == meeting_id, MeetingRow.removed_at.is_(None))
            .with_for_update()
        )
        if self._connection.execute(query).one_or_none() is None:
            raise not_found("meeting", meeting_id)

    def add(self, meeting: Meeting) -> Meeting:
        """Keep a new meeting; it comes back with its id and version."""
        return replace(meeting, id=self._add_row(MeetingRow, _values(meeting)), version=1)

    def update(self, meeting: Meeting) -> Meeting:
        """Keep the meeting as given. Raises ChangedMeanwhile, NotFound."""
        self._update_row(MeetingRow, "meeting", meeting.id, meeting.version, _values(meeting))
        return replace(meeting, version=meeting.version + 1)

    def remove(self, meeting_id: int) -> None:
        """Into the bin; its items and actions are no longer listed. Raises NotFound."""
        self._remove_row(MeetingRow, "meeting", meeting_id)

    def restore(self, meeting_id: int) -> None:
        """Out of the bin, with all that was its. Raises NotFound."""
        self._restore_row(MeetingRow, "meeting", meeting_id)

    def _first(self, which: ColumnElement[bool]) -> Meeting | None:
        query = select(MeetingRow.id).where(which, MeetingRow.removed_at.is_(None)).order_by(MeetingRow.id)
        found = self._connection.execute(query.limit(1)).scalar()
        return None if found is None else self.get(found)


def _summaries() -> Select[int, int, date | None, time | None, str, str]:
    newest_first = (MeetingRow.day.desc().nulls_last(), MeetingRow.time.desc().nulls_last())
    columns = (
        MeetingRow.id,
        MeetingRow.body_id,
        MeetingRow.day,
        MeetingRow.time,
        MeetingRow.venue,
        MeetingRow.status,
    )
    query = select(*columns).where(MeetingRow.removed_at.is_(None))
    return query.order_by(*newest_first, MeetingRow.id.desc())


def _values(meeting: Meeting) -> Values:
    return {
        "body_id": meeting.body_id,
        "day": meeting.day,
        "time": meeting.time,
        "venue": meeting.venue,
        "contact": meeting.contact,
        "contact_post": meeting.contact_post,
        "status": meeting.status.value,
        "imported": meeting.imported,
        "source_key": meeting.source_key,
    }
