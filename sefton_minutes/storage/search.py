"""The index of words, searched: newest first by walking it backwards, best by weighing the newest hits."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import starmap

from sqlalchemy import ColumnElement, Select, func, select

from sefton_minutes.domain.searching.found_place import FoundItem
from sefton_minutes.domain.searching.near_misses import NearMiss, nearest
from sefton_minutes.domain.searching.plan import SearchPlan
from sefton_minutes.domain.searching.query import Query, Term
from sefton_minutes.domain.searching.ranking import Candidate, WeighedTerm, best_first, telling_weight
from sefton_minutes.domain.searching.request import SearchOrder
from sefton_minutes.domain.searching.telling_words import telling_query, words_that_may_tell
from sefton_minutes.storage.among import among
from sefton_minutes.storage.search_found import found_items
from sefton_minutes.storage.search_index import SearchIndex, first_key_of, last_key_of
from sefton_minutes.storage.search_statements import Keys, Written, keys_in_full_text, keys_in_vectors
from sefton_minutes.storage.tables.search import SearchRow

COUNT_STOPS_AT = 1000
RANKED_AT_MOST = 2000
"""The best of so many, the newest: to weigh a hundred thousand takes longer than anybody waits."""

_LISTED_BEGINNING = 3
"""The index of SQLite lists beginnings of so many letters."""

_MOST_WRITTEN = 1000
_ITEMS_WALKED_PER_WORD = 400
"""To walk the list of one word more takes as long as to merge those of so many items."""

_ROW = SearchRow.__table__.c
_THESE = among(_ROW.key, "keys")
_ITEMS = select(_ROW.key, _ROW.item_id).where(_THESE)
_TEXTS = select(_ROW.key, _ROW.title, _ROW.agenda + " " + _ROW.minute + " " + _ROW.decisions).where(_THESE)


@dataclass(frozen=True, slots=True)
class Found:
    """How many items a plan finds, counted up to COUNT_STOPS_AT (`more`: there are more), and the first of
    them in the order asked for."""

    count: int
    more: bool
    item_ids: tuple[int, ...]


NOTHING = Found(0, more=False, item_ids=())


class SearchRepository(SearchIndex):
    """Searches the index, and keeps it."""

    def find(self, plan: SearchPlan) -> Found:
        """The first items that the plan finds, in its order; of one day those first kept come first (OLDEST:
        last)."""
        if not plan.sought or not all(sought.query.alternatives for sought in plan.sought):
            return NOTHING
        keys, order = self._matches(plan)
        if plan.order is SearchOrder.BEST:
            return self._best(plan, keys, order)
        oldest = plan.order is SearchOrder.OLDEST
        found = self._keys(keys, order, max(plan.limit, COUNT_STOPS_AT + 1), oldest=oldest)
        return self._found(found, found[: plan.limit])

    def total(self) -> int:
        """How many items there are to be found."""
        return self.vocabulary.total()

    def found_items(self, item_ids: Sequence[int]) -> tuple[FoundItem, ...]:
        """What is to be shown of these items, in this order."""
        return found_items(self._connection, item_ids)

    def near_misses(self, query: Query) -> tuple[NearMiss, ...]:
        """The wanted words of a query that no item has, each with words that may have been meant."""
        wanted = {word: False for term in query.wanted for word in term.words}
        wanted.update({term.words[-1]: True for term in query.wanted if term.is_prefix})
        known = self.vocabulary.items_with(wanted)
        unknown = (
            word for word, begun in wanted.items() if word not in known and not (begun and self._begins(word))
        )
        return tuple(NearMiss(word, nearest(word, self.vocabulary.spelt_alike(word))) for word in unknown)

    def like(self, item_id: int) -> Query:
        """A query for items that speak of the same things as this one; empty for one that is not indexed."""
        kept = self.kept_rows([item_id]).get(item_id)
        if kept is None:
            return Query()
        times = words_that_may_tell(kept["title"], f"{kept['agenda']} {kept['minute']}")
        return telling_query(times, self.vocabulary.items_with(times), self.total())

    def _begins(self, word: str) -> bool:
        return bool(self.vocabulary.words_beginning(word, 1))

    def _matches(self, plan: SearchPlan) -> Keys:
        """The keys of all that a plan finds, and the column to put them in order by."""
        keys, order = (
            keys_in_full_text(plan, self._written(plan)) if self._is_sqlite() else keys_in_vectors(plan)
        )
        if plan.from_day or plan.to_day:
            keys = keys.where(
                order >= (first_key_of(plan.from_day) if plan.from_day else last_key_of(None) + 1)
            )
        if plan.to_day:
            keys = keys.where(order <= last_key_of(plan.to_day))
        if plan.but_not is not None:
            without = select(SearchRow.key).where(SearchRow.item_id == plan.but_not)
            keys = keys.where(order != func.coalesce(without.scalar_subquery(), -1))
        return keys, order

    def _written(self, plan: SearchPlan) -> Written:
        """The words to search for in place of beginnings. FTS5 merges the lists of all words that begin so
        before it gives the first; given the words it walks their lists together and stops when it has
        enough."""
        beginnings = (
            term
            for alternative in plan.query.alternatives
            for term in (*alternative.wanted, *alternative.unwanted)
            if term.is_prefix and len(term.words[-1]) > _LISTED_BEGINNING
        )
        return {term: words for term in beginnings if (words := self._worth_walking(term))}

    def _worth_walking(self, term: Term) -> Sequence[str]:
        words = self.vocabulary.words_beginning(term.words[-1], _MOST_WRITTEN + 1)
        if len(words) > _MOST_WRITTEN or len(words) * _ITEMS_WALKED_PER_WORD > sum(words.values()):
            return ()
        return list(words)

    def _keys(
        self, keys: Select[int], order: ColumnElement[int], limit: int, *, oldest: bool = False
    ) -> Sequence[int]:
        """The newest or oldest keys, at most so many. Asked for the first of words that few items have,
        PostgreSQL may walk its whole table until it has found enough: so it finds some in any order first,
        and where these are all they are put in order here."""
        if not self._is_sqlite():
            some = self._connection.execute(keys.limit(limit)).scalars().all()
            if len(some) < limit:
                return sorted(some, reverse=not oldest)
        in_order = keys.order_by(order.asc() if oldest else order.desc()).limit(limit)
        return self._connection.execute(in_order).scalars().all()

    def _best(self, plan: SearchPlan, keys: Select[int], order: ColumnElement[int]) -> Found:
        newest = self._keys(keys, order, RANKED_AT_MOST)
        terms = self._weighed(plan.query)
        return self._found(newest, best_first(self._candidates(newest), terms, plan.limit))

    def _candidates(self, keys: Sequence[int]) -> list[Candidate]:
        return list(starmap(Candidate, self._connection.execute(_TEXTS, {"keys": keys}).all()))

    def _weighed(self, query: Query) -> list[WeighedTerm]:
        """A phrase is at most as common as its rarest word."""
        known = self.vocabulary.items_with({word for term in query.wanted for word in term.words})
        total = self.total()
        weighed = []
        for term in query.wanted:
            begun = self.vocabulary.words_beginning(term.words[-1], _MOST_WRITTEN) if term.is_prefix else None
            last = known.get(term.words[-1], 0) if begun is None else min(sum(begun.values()), total)
            items = min([last, *(known.get(word, 0) for word in term.words[:-1])])
            weighed.append(WeighedTerm(term, telling_weight(items, total)))
        return weighed

    def _found(self, counted: Sequence[int], first: Sequence[int]) -> Found:
        count = min(len(counted), COUNT_STOPS_AT)
        return Found(count, len(counted) > COUNT_STOPS_AT, self._item_ids(first))

    def _item_ids(self, keys: Sequence[int]) -> tuple[int, ...]:
        item_ids = {row.key: row.item_id for row in self._connection.execute(_ITEMS, {"keys": keys})}
        return tuple(item_ids[key] for key in keys)

    def _is_sqlite(self) -> bool:
        return self._connection.dialect.name == "sqlite"
