"""Who has what open: one row for each program that has a meeting open."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import and_, delete, func, insert, select, update

from sefton_minutes.storage.repositories.repository import Repository
from sefton_minutes.storage.tables.sharing import OfficerRow, PresenceRow


@dataclass(frozen=True, slots=True)
class KeptPresence:
    """What the row of another program says. `name` is "" where the register of officers has none."""

    token: str
    beat: int
    who: str
    name: str
    meeting_id: int
    item_id: int | None
    since: datetime


class PresenceRepository(Repository):
    """A program writes its own row only; it is known by the token of its stamp."""

    def put(self, meeting_id: int, item_id: int | None, since: datetime) -> bool:
        """This program is there still: its beat is counted up. True where it had no row, or none any more."""
        row, stamp = PresenceRow, self._stamp
        place = {"who": stamp.who, "meeting_id": meeting_id, "item_id": item_id, "since": since}
        beaten = self._connection.execute(
            update(row).where(row.token == stamp.program).values(beat=row.beat + 1, **place)
        )
        if beaten.rowcount:
            return False
        self._connection.execute(insert(row).values(token=stamp.program, beat=1, **place))
        return True

    def leave(self) -> None:
        """This program has nothing open."""
        self._connection.execute(delete(PresenceRow).where(PresenceRow.token == self._stamp.program))

    def others(self, program: str) -> tuple[KeptPresence, ...]:
        """The rows of all programs but this one, who came first before who came later."""
        row, officer = PresenceRow, OfficerRow
        is_named = and_(officer.login == func.lower(row.who), officer.removed_at.is_(None))
        query = (
            select(row.token, row.beat, row.who, officer.name, row.meeting_id, row.item_id, row.since)
            .outerjoin(officer, is_named)
            .where(row.token != program)
            .order_by(row.since, row.token)
        )
        found = self._connection.execute(query)
        return tuple(
            KeptPresence(token, beat, who, name or "", meeting_id, item_id, since)
            for token, beat, who, name, meeting_id, item_id, since in found
        )

    def bury(self, token: str, beat: int) -> None:
        """Take away the row of a program that has ended, unless its beat was counted up meanwhile."""
        row = PresenceRow
        self._connection.execute(delete(row).where(row.token == token, row.beat == beat))
