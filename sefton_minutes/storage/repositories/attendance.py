"""Who was at a meeting, in the order of the record."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import func, select, update

from sefton_minutes.domain.attendance import Attendance, AttendanceKind
from sefton_minutes.storage.repositories.meetings import MeetingRepository
from sefton_minutes.storage.repositories.repository import Repository, Values, not_found
from sefton_minutes.storage.tables.attendance import AttendanceRow
from sefton_minutes.storage.tables.meetings import MeetingRow

_THERE = tuple(
    kind.value for kind in (AttendanceKind.PRESENT, AttendanceKind.SUBSTITUTE, AttendanceKind.IN_ATTENDANCE)
)


@dataclass(frozen=True, slots=True)
class TimesThere:
    """How often somebody was at the meetings of a body, as papers wrote the name."""

    name: str
    person_id: int | None
    times: int


class AttendanceRepository(Repository):
    """Names on the record that are not in the bin."""

    def of_meeting(self, meeting_id: int) -> tuple[Attendance, ...]:
        """The record of one meeting, in order."""
        query = (
            select(
                AttendanceRow.name,
                AttendanceRow.kind,
                AttendanceRow.organisation,
                AttendanceRow.role,
                AttendanceRow.person_id,
                AttendanceRow.meeting_id,
                AttendanceRow.position,
                AttendanceRow.id,
                AttendanceRow.version,
            )
            .where(AttendanceRow.meeting_id == meeting_id, AttendanceRow.removed_at.is_(None))
            .order_by(AttendanceRow.position, AttendanceRow.id)
        )
        return tuple(
            Attendance(row.name, AttendanceKind(row.kind), row.organisation, row.role, *row[4:])
            for row in self._connection.execute(query)
        )

    def times_there(self, body_id: int, since: date) -> tuple[TimesThere, ...]:
        """Who was at the meetings of a body on or after a day, how often, the most frequent first."""
        times = func.count()
        query = (
            select(AttendanceRow.name, AttendanceRow.person_id, times)
            .join(MeetingRow, MeetingRow.id == AttendanceRow.meeting_id)
            .where(
                MeetingRow.body_id == body_id,
                MeetingRow.day >= since,
                MeetingRow.removed_at.is_(None),
                AttendanceRow.removed_at.is_(None),
                AttendanceRow.kind.in_(_THERE),
            )
            .group_by(AttendanceRow.name, AttendanceRow.person_id)
            .order_by(times.desc(), AttendanceRow.name)
        )
        return tuple(TimesThere(*row) for row in self._connection.execute(query))

    def replace(self, meeting_id: int, attendance: Sequence[Attendance]) -> tuple[Attendance, ...]:
        """Make this the record, in this order: an entry with an id is changed, one without is new, one not
        named goes into the bin. Entries come back as they were kept.

        Raises NotFound for the meeting, ChangedMeanwhile when somebody else changed one of the entries first.
        """
        MeetingRepository(self._connection, self._stamp).hold(meeting_id)
        now = {entry.id: entry for entry in self.of_meeting(meeting_id)}
        placed = [
            replace(entry, meeting_id=meeting_id, position=position)
            for position, entry in enumerate(attendance)
        ]
        self._bin(list(now.keys() - {entry.id for entry in placed}))
        return tuple(entry if now.get(entry.id) == entry else self._keep(entry) for entry in placed)

    def restore(self, entry_id: int) -> int:
        """Take a name out of the bin, to the end of its record; the meeting it belongs to. Raises NotFound
        when it is not in the bin, or its meeting is."""
        row = AttendanceRow
        query = select(row.meeting_id).where(row.id == entry_id, row.removed_at.is_not(None))
        meeting_id = self._connection.execute(query).scalar_one_or_none()
        if meeting_id is None:
            raise not_found("removed name", entry_id)
        MeetingRepository(self._connection, self._stamp).hold(meeting_id)
        last = max((entry.position for entry in self.of_meeting(meeting_id)), default=-1)
        self._connection.execute(update(row).where(row.id == entry_id).values(position=last + 1))
        self._restore_row(row, "removed name", entry_id)
        return meeting_id

    def _bin(self, ids: Sequence[int]) -> None:
        if ids:
            self._connection.execute(
                update(AttendanceRow)
                .where(AttendanceRow.id.in_(ids))
                .values(removed_at=self._stamp.when, version=AttendanceRow.version + 1)
            )

    def _keep(self, entry: Attendance) -> Attendance:
        if not entry.id:
            return replace(entry, id=self._add_row(AttendanceRow, _values(entry)), version=1)
        self._update_row(AttendanceRow, "name on the record", entry.id, entry.version, _values(entry))
        return replace(entry, version=entry.version + 1)


def _values(entry: Attendance) -> Values:
    return {
        "meeting_id": entry.meeting_id,
        "position": entry.position,
        "name": entry.name,
        "kind": entry.kind.value,
        "organisation": entry.organisation,
        "role": entry.role,
        "person_id": entry.person_id,
    }
