"""The index of words, kept: whoever changes an item, its readings or its meeting refreshes it within the same
unit of work.

A row's key begins with the meeting's day, so the newest are found by walking the index backwards and a range
of days is a range of keys. The rows hold words folded by `domain.searching`; SQLite looks them up in an
FTS5 table, PostgreSQL in a vector with a GIN index, and both see words in the same way. Beside the rows every
word is kept with the number of items that have it."""

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import delete, insert, select, text
from sqlalchemy.exc import DatabaseError

from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.meetings import Meeting
from sefton_minutes.domain.resolutions import Resolution
from sefton_minutes.domain.searching.folded_words import fold
from sefton_minutes.domain.standing_text import is_standing_text
from sefton_minutes.storage.repositories.repository import Repository
from sefton_minutes.storage.search_tables import make_missing_tables, renew_lists
from sefton_minutes.storage.search_vocabulary import EVERY_ITEM, SearchVocabulary
from sefton_minutes.storage.tables.agenda import AgendaItemRow
from sefton_minutes.storage.tables.meetings import MeetingRow
from sefton_minutes.storage.tables.resolutions import ClauseRow, ResolutionRow
from sefton_minutes.storage.tables.search import SearchRow

TEXTS = ("title", "agenda", "minute", "decisions", "standing")
"""The columns of folded words."""

ITEMS_AT_ONCE = 1000
_BITS = 20
_LOW = (1 << _BITS) - 1

_LOOK_AT_LISTS = text("INSERT INTO search_words (search_words, rank) VALUES ('integrity-check', 1)")
_DAMAGED_OR_LOST = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_ERROR)
"""What SQLite answers to that where the lists disagree, or the table or its view is not there."""

IndexRow = dict[str, Any]
"""The values of a row of the index."""

Progress = Callable[[int, int], None]
"""Told how many items of how many are done."""


def _untold(_done: int, _total: int) -> None:
    """Nobody wants to know how far it is."""


class SearchIndex(Repository):
    """Keeps the index."""

    @property
    def vocabulary(self) -> SearchVocabulary:
        """The words of the index."""
        return SearchVocabulary(self._connection)

    def refresh_item(self, item_id: int) -> None:
        """Index the item as it is kept now; one in the bin, or in a meeting in the bin, is found no more."""
        self.refresh_items([item_id])

    def refresh_meeting(self, meeting_id: int) -> None:
        """Index every item of the meeting anew: it moved to another day or body, or in or out of the bin."""
        items = select(AgendaItemRow.id).where(AgendaItemRow.meeting_id == meeting_id)
        self.refresh_items(self._connection.execute(items).scalars().all())

    def refresh_items(self, item_ids: Sequence[int]) -> None:
        """Index these items as they are kept now. They are held first: of two who refresh the same item at
        once (its text is saved, its meeting removed) the second sees what the first wrote, and the words are
        counted once."""
        held = select(AgendaItemRow.id).where(AgendaItemRow.id.in_(item_ids)).order_by(AgendaItemRow.id)
        self._connection.execute(held.with_for_update())
        kept = self.kept_rows(item_ids)
        wanted = {row["item_id"]: row for row in self.wanted_rows(item_ids)}
        self._bring_into_line(kept, wanted)
        self.vocabulary.count(gone=map(words_of, kept.values()), come=map(words_of, wanted.values()))

    def index_new(
        self, meeting: Meeting, items: Sequence[AgendaItem], resolved: Sequence[Sequence[Resolution]]
    ) -> None:
        """Index items that were kept just now. `resolved`: what each of them resolves."""
        rows = [
            _index_row(
                item.id,
                meeting.body_id,
                meeting.day,
                _folded(item.title, item.agenda_text, item.minute_text, _decision_texts(resolutions)),
            )
            for item, resolutions in zip(items, resolved, strict=True)
        ]
        if rows:
            self._insert(rows)
            self.vocabulary.count(gone=(), come=map(words_of, rows))

    def rebuild(self, progress: Progress = _untold) -> None:
        """Make the index say what is kept, whatever it says now; tables of it that are lost are made again.
        `progress` counts items; what it raises ends the work."""
        make_missing_tables(self._connection)
        renew_lists(self._connection)  # damaged ones could not be altered
        item_ids = self.item_ids()
        counted: Counter[str] = Counter()
        for done, some in self.portions(item_ids):
            wanted = {row["item_id"]: row for row in self.wanted_rows(some)}
            self._bring_into_line(self.kept_rows(some), wanted)
            counted.update(word for row in wanted.values() for word in words_of(row))
            progress(done, len(item_ids))
        self.vocabulary.write_anew(counted)

    def lists_are_damaged(self) -> bool:
        """Whether SQLite's lists of words disagree with the rows they were made of, or are lost. It is asked
        by writing, so that nobody else can save meanwhile; PostgreSQL keeps its vectors by itself."""
        if self._connection.dialect.name != "sqlite":
            return False
        try:
            self._connection.execute(_LOOK_AT_LISTS)
        except DatabaseError as error:
            if getattr(error.orig, "sqlite_errorcode", 0) & 0xFF in _DAMAGED_OR_LOST:
                return True
            raise
        return False

    def item_ids(self) -> Sequence[int]:
        """Every item that is kept, in the bin or not."""
        return self._connection.execute(select(AgendaItemRow.id).order_by(AgendaItemRow.id)).scalars().all()

    def portions(self, item_ids: Sequence[int]) -> Iterator[tuple[int, Sequence[int]]]:
        """As many items as are looked at together, and how many will then have been."""
        for start in range(0, len(item_ids), ITEMS_AT_ONCE):
            some = item_ids[start : start + ITEMS_AT_ONCE]
            yield start + len(some), some

    def kept_rows(self, item_ids: Sequence[int]) -> dict[int, IndexRow]:
        """The rows that the index has of these items, by item."""
        query = select(SearchRow.__table__).where(SearchRow.item_id.in_(item_ids))
        return {row["item_id"]: dict(row) for row in self._connection.execute(query).mappings()}

    def wanted_rows(self, item_ids: Sequence[int]) -> list[IndexRow]:
        """The rows that the index should have of these items, as they are kept. Of the key only the day is
        certain: see `same_row`."""
        decisions = self._decisions_of(item_ids)
        query = (
            select(
                AgendaItemRow.id,
                AgendaItemRow.title,
                AgendaItemRow.agenda_text,
                AgendaItemRow.minute_text,
                MeetingRow.body_id,
                MeetingRow.day,
            )
            .join(MeetingRow, MeetingRow.id == AgendaItemRow.meeting_id)
            .where(
                AgendaItemRow.id.in_(item_ids),
                AgendaItemRow.removed_at.is_(None),
                MeetingRow.removed_at.is_(None),
            )
        )
        return [
            _index_row(item_id, body_id, day, _folded(title, agenda, minute, decisions[item_id]))
            for item_id, title, agenda, minute, body_id, day in self._connection.execute(query)
        ]

    def _decisions_of(self, item_ids: Sequence[int]) -> dict[int, list[str]]:
        """The words of each item's resolutions: what stands before the clauses, and the clauses."""
        stems = (
            select(ResolutionRow.item_id, ResolutionRow.stem)
            .where(ResolutionRow.item_id.in_(item_ids))
            .order_by(ResolutionRow.item_id, ResolutionRow.position)
        )
        clauses = (
            select(ResolutionRow.item_id, ClauseRow.text)
            .join(ResolutionRow, ResolutionRow.id == ClauseRow.resolution_id)
            .where(ResolutionRow.item_id.in_(item_ids))
            .order_by(ResolutionRow.item_id, ResolutionRow.position, ClauseRow.position)
        )
        texts: dict[int, list[str]] = defaultdict(list)
        for query in (stems, clauses):
            for item_id, words in self._connection.execute(query):
                texts[item_id].append(words)
        return texts

    def _bring_into_line(self, kept: Mapping[int, IndexRow], wanted: Mapping[int, IndexRow]) -> None:
        """Write the rows of items, by item, where they differ."""
        wrong = [item_id for item_id, row in kept.items() if not same_row(row, wanted.get(item_id))]
        if wrong:
            self._connection.execute(delete(SearchRow).where(SearchRow.item_id.in_(wrong)))
        self._insert([row for item_id, row in wanted.items() if item_id not in kept or item_id in wrong])

    def _insert(self, rows: Sequence[IndexRow]) -> None:
        """Two items of a day can want the same key only where their ids are a million apart; then the next
        that is free is taken."""
        if not rows:
            return
        wanted = select(SearchRow.key).where(SearchRow.key.in_([row["key"] for row in rows]))
        taken = set(self._connection.execute(wanted).scalars())
        for row in rows:
            if row["key"] in taken:
                row["key"] = self._free_key(row["key"], taken)
            taken.add(row["key"])
        self._connection.execute(insert(SearchRow), rows)

    def _free_key(self, key: int, taken: Collection[int]) -> int:
        first = key & ~_LOW
        while (
            key in taken
            or self._connection.execute(select(SearchRow.key).where(SearchRow.key == key)).first()
        ):
            key = first | ((key - 1) & _LOW)
        return key


def first_key_of(day: date | None) -> int:
    """The lowest key of a day; days are counted from the year 1, and 0 is no day."""
    return (0 if day is None else day.toordinal()) << _BITS


def last_key_of(day: date | None) -> int:
    """The highest key of a day."""
    return first_key_of(day) | _LOW


def words_of(row: IndexRow) -> set[str]:
    """The words that an item is counted under."""
    return {EVERY_ITEM}.union(*(row[text].split() for text in TEXTS))


def same_row(one: IndexRow, other: IndexRow | None) -> bool:
    """Whether two rows of an item say the same: the day alone counts of their keys."""
    return (
        other is not None
        and one["key"] >> _BITS == other["key"] >> _BITS
        and all(one[name] == other[name] for name in ("body_id", *TEXTS))
    )


def _index_row(item_id: int, body_id: int, day: date | None, texts: Mapping[str, str]) -> IndexRow:
    """The day in front, then what makes items that were kept earlier come first when read backwards."""
    key = first_key_of(day) | (_LOW - (item_id & _LOW))
    return {"key": key, "item_id": item_id, "body_id": body_id, **texts}


def _folded(title: str, agenda: str, minute: str, decisions: Sequence[str]) -> dict[str, str]:
    """The words of an item as the index holds them; what every agenda says stands apart."""
    lines = agenda.splitlines()
    standing = {line for line in lines if is_standing_text(line)}
    return {
        "title": fold(title),
        "agenda": fold("\n".join(line for line in lines if line not in standing)),
        "minute": fold(minute),
        "decisions": fold("\n".join(decisions)),
        "standing": fold("\n".join(line for line in lines if line in standing)),
    }


def _decision_texts(resolutions: Sequence[Resolution]) -> list[str]:
    stems = [resolution.stem for resolution in resolutions]
    return stems + [clause.text for resolution in resolutions for clause in resolution.all_clauses()]
