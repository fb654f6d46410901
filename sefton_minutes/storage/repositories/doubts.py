"""What waits for an officer's answer, and what was answered, so that it is not raised again."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, delete, exists, func, insert, or_, select, update
from sqlalchemy.orm import InstrumentedAttribute

from sefton_minutes.domain.doubtful import MILDEST, Answer, Doubtful, DoubtOrigin, DoubtState
from sefton_minutes.domain.new_doubts import NewDoubt
from sefton_minutes.storage.repositories.bodies import BodyRepository
from sefton_minutes.storage.repositories.repository import Repository, Values
from sefton_minutes.storage.tables.agenda import AgendaItemRow
from sefton_minutes.storage.tables.doubts import DoubtRow
from sefton_minutes.storage.tables.meetings import MeetingRow
from sefton_minutes.storage.tables.source_pages import SourcePageRow

OPEN = DoubtState.OPEN.value
AT_ONCE = 10_000
"""Ids in one statement; PostgreSQL takes 65,535 values."""


@dataclass(frozen=True, slots=True)
class KeptDoubt:
    """What answering needs of a doubt that is still open."""

    id: int
    meeting_id: int
    item_id: int | None
    origin: DoubtOrigin
    kind: str
    digest: str
    proposed: str
    field: str


class DoubtRepository(Repository):
    """Doubts of a reading are replaced whenever the item is read; those of pages and differences stay with
    their answers. Listed are only those of meetings that came from a page, none in the bin."""

    def replace_readings(self, item_id: int, doubts: Sequence[NewDoubt]) -> None:
        """Make these the doubts of an item's minute. One that stands as it was keeps its id."""
        kept = self._connection.execute(
            select(*_COMPARED, DoubtRow.id).where(
                DoubtRow.item_id == item_id, DoubtRow.origin == DoubtOrigin.READING.value
            )
        ).all()
        now = {tuple(row[:-1]): row.id for row in kept}
        wanted = {_compared(doubt): doubt for doubt in doubts}
        gone = [row_id for shown, row_id in now.items() if shown not in wanted]
        gone += [row.id for row in kept if row.id not in now.values()]
        if gone:
            self._connection.execute(delete(DoubtRow).where(DoubtRow.id.in_(gone)))
        self.add([doubt for shown, doubt in wanted.items() if shown not in now])

    def add(self, doubts: Sequence[NewDoubt], state: str = OPEN) -> None:
        """Keep new ones."""
        if doubts:
            self._connection.execute(insert(DoubtRow), [_values(doubt, state) for doubt in doubts])

    def digests(self, meeting_id: int, origin: DoubtOrigin) -> set[tuple[int | None, str]]:
        """What was raised of a meeting and its items, whether answered or not: item and digest."""
        query = select(DoubtRow.item_id, DoubtRow.digest).where(
            DoubtRow.meeting_id == meeting_id, DoubtRow.origin == origin.value
        )
        return {(item_id, digest) for item_id, digest in self._connection.execute(query)}

    def drop_open(self, meeting_id: int, origin: DoubtOrigin, but: Collection[str]) -> None:
        """Forget the open ones of a meeting that are raised no longer."""
        self._connection.execute(
            delete(DoubtRow).where(
                DoubtRow.meeting_id == meeting_id,
                DoubtRow.origin == origin.value,
                DoubtRow.state == OPEN,
                DoubtRow.digest.not_in(but),
            )
        )

    def drop_differences(self, item_id: int | None, meeting_id: int, field: str) -> None:
        """Forget the open differences of a field: the page says something else now."""
        self._connection.execute(
            delete(DoubtRow).where(
                DoubtRow.meeting_id == meeting_id,
                DoubtRow.item_id == item_id if item_id else DoubtRow.item_id.is_(None),
                DoubtRow.origin == DoubtOrigin.DIFFERENCE.value,
                DoubtRow.field == field,
                DoubtRow.state == OPEN,
            )
        )

    def erase(self, item_id: int) -> None:
        """Delete every doubt of an item, answered or not: its words are not for the public."""
        self._connection.execute(delete(DoubtRow).where(DoubtRow.item_id == item_id))

    def erase_of_page(self, meeting_id: int) -> None:
        """Delete what was doubted of a meeting's pages and not of any item, answered or not: its words may be
        those of an item that is not for the public."""
        self._connection.execute(
            delete(DoubtRow).where(
                DoubtRow.meeting_id == meeting_id,
                DoubtRow.item_id.is_(None),
                DoubtRow.origin == DoubtOrigin.PAGE.value,
            )
        )

    def open(self, ids: Collection[int]) -> tuple[KeptDoubt, ...]:
        """Those of these that still wait for an answer, in the order of their ids."""
        query = select(
            DoubtRow.id,
            DoubtRow.meeting_id,
            DoubtRow.item_id,
            DoubtRow.origin,
            DoubtRow.kind,
            DoubtRow.digest,
            DoubtRow.proposed,
            DoubtRow.field,
        ).order_by(DoubtRow.id)
        return tuple(
            KeptDoubt(row.id, row.meeting_id, row.item_id, DoubtOrigin(row.origin), *row[4:])
            for some in _in_batches(sorted(ids))
            for row in self._connection.execute(query.where(DoubtRow.state == OPEN, DoubtRow.id.in_(some)))
        )

    def settle(self, doubt_id: int, answer: Answer) -> None:
        """Note the answer to a doubt of a page or a difference."""
        self._set_state([doubt_id], answer.value)

    def reopen(self, doubt_ids: Collection[int]) -> None:
        """Let them wait again."""
        self._set_state(doubt_ids, OPEN)

    def list(
        self,
        *,
        limit: int | None = None,
        body_id: int | None = None,
        kind: str | None = None,
        alike: str | None = None,
    ) -> tuple[Doubtful, ...]:
        """What waits, worst first, then the newest meeting."""
        wanted = ((MeetingRow.body_id, body_id), (DoubtRow.kind, kind), (DoubtRow.alike, alike))
        query = (
            _waiting(*_LISTED)
            .where(*(column == to for column, to in wanted if to is not None))
            .order_by(
                DoubtRow.severity.desc(),
                MeetingRow.day.desc().nulls_last(),
                MeetingRow.id.desc(),
                AgendaItemRow.position.asc().nulls_first(),
                DoubtRow.start_offset,
                DoubtRow.id,
            )
            .limit(limit)
        )
        bodies = BodyRepository(self._connection, self._stamp).by_id()
        return tuple(
            _doubtful(row, bodies[row.body_id].name_on(row.day).name)
            for row in self._connection.execute(query)
        )

    def count(self) -> int:
        """How many wait."""
        return int(self._connection.execute(_waiting(func.count())).scalar_one())

    def count_of(self, meeting_id: int) -> int:
        """How many of a meeting wait, words that belong to no field left out."""
        query = _waiting(func.count()).where(DoubtRow.meeting_id == meeting_id, DoubtRow.severity > MILDEST)
        return int(self._connection.execute(query).scalar_one())

    def of_pages(self, meeting_id: int) -> tuple[tuple[str, str], ...]:
        """What waits about the pages of a meeting, not about its readings: sentence and words of each."""
        query = (
            _waiting(DoubtRow.sentence, DoubtRow.words)
            .where(DoubtRow.meeting_id == meeting_id, DoubtRow.origin != DoubtOrigin.READING.value)
            .order_by(DoubtRow.severity.desc(), DoubtRow.id)
        )
        return tuple((sentence, words) for sentence, words in self._connection.execute(query))

    def kinds(self) -> tuple[tuple[str, int], ...]:
        """The kinds of what waits with their numbers, worst first."""
        query = (
            _waiting(DoubtRow.kind, func.count())
            .group_by(DoubtRow.kind)
            .order_by(func.max(DoubtRow.severity).desc(), DoubtRow.kind)
        )
        return tuple((kind, count) for kind, count in self._connection.execute(query))

    def _set_state(self, doubt_ids: Collection[int], state: str) -> None:
        for some in _in_batches(list(doubt_ids)):
            self._connection.execute(
                update(DoubtRow)
                .where(DoubtRow.id.in_(some))
                .values(state=state, version=DoubtRow.version + 1)
            )


_COMPARED = (
    DoubtRow.kind,
    DoubtRow.digest,
    DoubtRow.sentence,
    DoubtRow.words,
    DoubtRow.proposed,
    DoubtRow.start_offset,
    DoubtRow.end_offset,
)
_LISTED = (
    DoubtRow.id,
    DoubtRow.meeting_id,
    DoubtRow.item_id,
    MeetingRow.body_id,
    MeetingRow.day,
    func.coalesce(AgendaItemRow.minute_number, "").label("number"),
    func.coalesce(AgendaItemRow.title, "").label("title"),
    DoubtRow.origin,
    DoubtRow.kind,
    DoubtRow.sentence,
    DoubtRow.words,
    DoubtRow.severity,
    DoubtRow.alike,
    DoubtRow.can_accept,
    DoubtRow.proposed,
    DoubtRow.field,
)


def _in_batches(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    """As many as either database takes in one statement."""
    for first in range(0, len(ids), AT_ONCE):
        yield ids[first : first + AT_ONCE]


def _compared(doubt: NewDoubt) -> tuple[object, ...]:
    return (
        doubt.kind,
        doubt.digest,
        doubt.sentence,
        doubt.words,
        doubt.proposed,
        doubt.start,
        doubt.end,
    )


def _waiting(*columns: ColumnElement[Any] | InstrumentedAttribute[Any]) -> Select[*tuple[Any, ...]]:
    """Open doubts of meetings that came from a page, and of items that are not in the bin."""
    has_page = exists().where(SourcePageRow.meeting_id == MeetingRow.id)
    return (
        select(*columns)
        .select_from(DoubtRow)
        .join(MeetingRow, MeetingRow.id == DoubtRow.meeting_id)
        .outerjoin(AgendaItemRow, AgendaItemRow.id == DoubtRow.item_id)
        .where(
            DoubtRow.state == OPEN,
            MeetingRow.removed_at.is_(None),
            AgendaItemRow.removed_at.is_(None),
            or_(MeetingRow.imported, has_page),
        )
    )


def _doubtful(row: Row[*tuple[object, ...]], body: str) -> Doubtful:
    return Doubtful(
        id=row.id,
        meeting_id=row.meeting_id,
        item_id=row.item_id,
        body=body,
        day=row.day,
        number=row.number,
        title=row.title,
        origin=DoubtOrigin(row.origin),
        kind=row.kind,
        sentence=row.sentence,
        words=row.words,
        severity=row.severity,
        alike=row.alike,
        can_accept=row.can_accept,
        proposed=row.proposed,
        field=row.field,
    )


def _values(doubt: NewDoubt, state: str) -> Values:
    return {
        "version": 1,
        "meeting_id": doubt.meeting_id,
        "item_id": doubt.item_id,
        "origin": doubt.origin.value,
        "kind": doubt.kind,
        "sentence": doubt.sentence,
        "words": doubt.words,
        "severity": doubt.severity,
        "alike": doubt.alike,
        "can_accept": doubt.can_accept,
        "proposed": doubt.proposed,
        "field": doubt.field,
        "digest": doubt.digest,
        "start_offset": doubt.start,
        "end_offset": doubt.end,
        "state": state,
    }
