"""The index of words: kept with every item, and searched newest first.

A row's key begins with the meeting's day, so the newest are found by walking the index backwards and a
range of days is a range of keys. The rows hold words folded by `domain.search_text`; SQLite looks them up
in an FTS5 table, PostgreSQL in a vector with a GIN index, and both see words in the same way."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Any

from sqlalchemy import ColumnElement, Select, delete, func, insert, select, update

from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.found_place import FoundClause, FoundItem
from sefton_minutes.domain.meetings import Meeting
from sefton_minutes.domain.numbering import shown_numbers
from sefton_minutes.domain.search_text import Query, fold
from sefton_minutes.domain.standing_text import is_standing_text
from sefton_minutes.storage.repositories.repository import Repository
from sefton_minutes.storage.search_statements import keys_in_full_text, keys_in_vectors
from sefton_minutes.storage.tables.agenda import AgendaItemRow
from sefton_minutes.storage.tables.meetings import MeetingRow
from sefton_minutes.storage.tables.resolutions import ClauseRow, ResolutionRow
from sefton_minutes.storage.tables.search import SearchRow

COUNT_STOPS_AT = 1000
_BITS = 20
_LOW = (1 << _BITS) - 1


@dataclass(frozen=True, slots=True)
class SearchScope:
    """Where to look: one body (None: all), from a day to a day, both included. An item of a meeting without a
    day is in no range of days."""

    body_id: int | None = None
    from_day: date | None = None
    to_day: date | None = None


EVERYWHERE = SearchScope()


@dataclass(frozen=True, slots=True)
class Found:
    """How many items a query finds, counted up to COUNT_STOPS_AT (`more`: there are more), and the newest."""

    count: int
    more: bool
    item_ids: tuple[int, ...]


class SearchRepository(Repository):
    """Keeps and searches the index. Whoever changes an item, its readings or its meeting refreshes it within
    the same unit of work."""

    def refresh_item(self, item_id: int) -> None:
        """Index the item as it is kept now; one in the bin, or in a meeting in the bin, is found no more."""
        kept = self._connection.execute(
            select(SearchRow.key, SearchRow.item_id).where(SearchRow.item_id == item_id)
        ).one_or_none()
        values = self._words_of(item_id)
        if values is None:
            self._connection.execute(delete(SearchRow).where(SearchRow.item_id == item_id))
            return
        day = values.pop("day")
        if kept is not None and kept.key >> _BITS == _day_number(day):
            self._connection.execute(update(SearchRow).where(SearchRow.key == kept.key).values(**values))
            return
        if kept is not None:
            self._connection.execute(delete(SearchRow).where(SearchRow.key == kept.key))
        key = self._free_key(day, item_id)
        self._connection.execute(insert(SearchRow).values(key=key, item_id=item_id, **values))

    def index_new(
        self, meeting: Meeting, items: Sequence[AgendaItem], clauses: Sequence[Sequence[str]]
    ) -> None:
        """Index items that were kept just now. `clauses`: the words of each item's clauses."""
        rows = [
            {
                "key": self._first_key(meeting.day, item.id),
                "item_id": item.id,
                "body_id": meeting.body_id,
                **_folded(item.title, item.agenda_text, item.minute_text, texts),
            }
            for item, texts in zip(items, clauses, strict=True)
        ]
        taken = select(SearchRow.key).where(SearchRow.key.in_([row["key"] for row in rows]))
        if self._connection.execute(taken).first() or len({row["key"] for row in rows}) < len(rows):
            for item in items:
                self.refresh_item(item.id)
        elif rows:
            self._connection.execute(insert(SearchRow), rows)

    def refresh_meeting(self, meeting_id: int) -> None:
        """Index every item of the meeting anew: it moved to another day or body, or in or out of the bin."""
        items = select(AgendaItemRow.id).where(AgendaItemRow.meeting_id == meeting_id)
        for item_id in self._connection.execute(items).scalars().all():
            self.refresh_item(item_id)

    def index_missing(self) -> None:
        """Index every item that the index has never seen: those kept before there was one."""
        seen = select(SearchRow.item_id)
        missing = select(AgendaItemRow.id).where(AgendaItemRow.id.not_in(seen)).order_by(AgendaItemRow.id)
        for item_id in self._connection.execute(missing).scalars().all():
            self.refresh_item(item_id)

    def find(self, query: Query, scope: SearchScope = EVERYWHERE, limit: int = 50) -> Found:
        """The newest items that the query finds; of one day those first kept come first."""
        if not query.alternatives:
            return Found(0, more=False, item_ids=())
        keys, order = self._matches(query, scope)
        some = keys.limit(COUNT_STOPS_AT + 1).subquery()
        count = self._connection.execute(select(func.count()).select_from(some)).scalar_one()
        if count <= COUNT_STOPS_AT:
            keys, order = self._all_first(keys)
        newest = self._connection.execute(keys.order_by(order.desc()).limit(limit)).scalars().all()
        return Found(min(count, COUNT_STOPS_AT), count > COUNT_STOPS_AT, self._item_ids(newest))

    def total(self) -> int:
        """How many items there are to be found."""
        return self._connection.execute(select(func.count()).select_from(SearchRow)).scalar_one()

    def found_items(self, item_ids: Sequence[int]) -> tuple[FoundItem, ...]:
        """What is to be shown of these items, in this order."""
        rows = {row.id: row for row in self._connection.execute(_shown_of(item_ids))}
        numbers = self._numbers({row.meeting_id for row in rows.values()})
        clauses = self._clauses(item_ids)
        return tuple(
            FoundItem(
                item_id=row.id,
                meeting_id=row.meeting_id,
                body_id=row.body_id,
                day=row.day,
                title=row.title,
                number=numbers.get(row.id, ""),
                agenda_text=row.agenda_text,
                minute_text=row.minute_text,
                clauses=tuple(clauses[row.id]),
            )
            for item_id in item_ids
            if (row := rows.get(item_id)) is not None
        )

    def _words_of(self, item_id: int) -> dict[str, Any] | None:
        """The folded words of an item with its body and day; None when it is not to be found."""
        row = self._connection.execute(
            select(
                AgendaItemRow.title,
                AgendaItemRow.agenda_text,
                AgendaItemRow.minute_text,
                MeetingRow.body_id,
                MeetingRow.day,
            )
            .join(MeetingRow, MeetingRow.id == AgendaItemRow.meeting_id)
            .where(
                AgendaItemRow.id == item_id,
                AgendaItemRow.removed_at.is_(None),
                MeetingRow.removed_at.is_(None),
            )
        ).one_or_none()
        if row is None:
            return None
        words = _folded(row.title, row.agenda_text, row.minute_text, self._clause_texts(item_id))
        return {"day": row.day, "body_id": row.body_id, **words}

    def _clause_texts(self, item_id: int) -> Sequence[str]:
        query = (
            select(ClauseRow.text)
            .join(ResolutionRow, ResolutionRow.id == ClauseRow.resolution_id)
            .where(ResolutionRow.item_id == item_id)
            .order_by(ResolutionRow.position, ClauseRow.position)
        )
        return self._connection.execute(query).scalars().all()

    def _free_key(self, day: date | None, item_id: int) -> int:
        """The day in front, then what makes items that were kept earlier come first when read backwards.
        Two items of a day can want the same key only where their ids are a million apart; then the next
        is taken."""
        first = _day_number(day) << _BITS
        key = self._first_key(day, item_id)
        while self._connection.execute(select(SearchRow.key).where(SearchRow.key == key)).first():
            key = first | ((key - 1) & _LOW)
        return key

    def _first_key(self, day: date | None, item_id: int) -> int:
        return _day_number(day) << _BITS | (_LOW - (item_id & _LOW))

    def _matches(self, query: Query, scope: SearchScope) -> tuple[Select[int], ColumnElement[int]]:
        """The keys of all that a query finds in a scope, and the column to put them in order by."""
        find = keys_in_full_text if self._is_sqlite() else keys_in_vectors
        keys, order = find(query, scope.body_id)
        first = _day_number(scope.from_day) << _BITS if scope.from_day else _LOW + 1
        if scope.from_day or scope.to_day:
            keys = keys.where(order >= first)
        if scope.to_day:
            keys = keys.where(order <= (_day_number(scope.to_day) << _BITS | _LOW))
        return keys, order

    def _all_first(self, keys: Select[int]) -> tuple[Select[int], ColumnElement[int]]:
        """For words that few items have: find them all, then put them in order. Asked for the newest at once,
        PostgreSQL may walk its whole table backwards until it has found enough."""
        found = keys.cte("found")
        if not self._is_sqlite():
            found = found.prefix_with("MATERIALIZED")
        (key,) = found.c
        return select(key), key

    def _item_ids(self, keys: Sequence[int]) -> tuple[int, ...]:
        query = select(SearchRow.key, SearchRow.item_id).where(SearchRow.key.in_(keys))
        item_ids = {row.key: row.item_id for row in self._connection.execute(query)}
        return tuple(item_ids[key] for key in keys)

    def _numbers(self, meeting_ids: Collection[int]) -> dict[int, str]:
        """The number shown beside every item of these meetings, by the item's id."""
        query = (
            select(
                AgendaItemRow.id,
                AgendaItemRow.meeting_id,
                AgendaItemRow.position,
                AgendaItemRow.minute_number,
                AgendaItemRow.is_heading,
                MeetingRow.imported,
            )
            .join(MeetingRow, MeetingRow.id == AgendaItemRow.meeting_id)
            .where(AgendaItemRow.meeting_id.in_(meeting_ids), AgendaItemRow.removed_at.is_(None))
            .order_by(AgendaItemRow.meeting_id, AgendaItemRow.position)
        )
        numbers: dict[int, str] = {}
        rows = self._connection.execute(query).all()
        for (_, imported), group in groupby(rows, key=lambda row: (row.meeting_id, row.imported)):
            items = [
                AgendaItem(minute_number=r.minute_number, is_heading=r.is_heading, id=r.id) for r in group
            ]
            shown = shown_numbers(items, imported=imported)
            numbers.update(zip((item.id for item in items), shown, strict=True))
        return numbers

    def _clauses(self, item_ids: Sequence[int]) -> dict[int, list[FoundClause]]:
        """The clauses of items, each labelled with those it stands in, in the order of the minute."""
        query = (
            select(
                ResolutionRow.item_id,
                ClauseRow.id,
                ClauseRow.parent_id,
                ClauseRow.label,
                ClauseRow.start_offset,
                ClauseRow.end_offset,
            )
            .join(ResolutionRow, ResolutionRow.id == ClauseRow.resolution_id)
            .where(ResolutionRow.item_id.in_(item_ids))
            .order_by(ResolutionRow.item_id, ResolutionRow.position, ClauseRow.position)
        )
        labels: dict[int | None, str] = {None: ""}
        clauses: dict[int, list[FoundClause]] = defaultdict(list)
        for row in self._connection.execute(query):
            labels[row.id] = labels.get(row.parent_id, "") + row.label
            clauses[row.item_id].append(FoundClause(labels[row.id], row.start_offset, row.end_offset))
        return clauses

    def _is_sqlite(self) -> bool:
        return self._connection.dialect.name == "sqlite"


def _shown_of(item_ids: Sequence[int]) -> Select[*tuple[Any, ...]]:
    """What a hit shows besides its number and clauses."""
    return (
        select(
            AgendaItemRow.id,
            AgendaItemRow.meeting_id,
            AgendaItemRow.title,
            AgendaItemRow.agenda_text,
            AgendaItemRow.minute_text,
            MeetingRow.body_id,
            MeetingRow.day,
        )
        .join(MeetingRow, MeetingRow.id == AgendaItemRow.meeting_id)
        .where(AgendaItemRow.id.in_(item_ids))
    )


def _folded(title: str, agenda: str, minute: str, clauses: Sequence[str]) -> dict[str, str]:
    """The words of an item as the index holds them; standing text is left out."""
    own_words = (line for line in agenda.splitlines() if not is_standing_text(line))
    return {
        "title": fold(title),
        "agenda": fold("\n".join(own_words)),
        "minute": fold(minute),
        "decisions": fold("\n".join(clauses)),
    }


def _day_number(day: date | None) -> int:
    """Days counted from the year 1; 0 for no day."""
    return 0 if day is None else day.toordinal()
