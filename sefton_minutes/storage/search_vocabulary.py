"""The words of the index themselves: in how many items each is, which begin alike, which are spelt alike."""

import json
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import Connection, Row, bindparam, delete, insert, select, text

from sefton_minutes.domain.searching.near_misses import sought_keys, spelling_keys
from sefton_minutes.storage.tables.search import SearchSpellingRow, SearchWordRow

T = TypeVar("T")

EVERY_ITEM = ""
"""The word that every item has."""

_ADD_IN_SQLITE = text(
    "INSERT INTO search_word (word, items) SELECT key, value FROM json_each(:changes) WHERE true "
    "ON CONFLICT (word) DO UPDATE SET items = search_word.items + excluded.items RETURNING word, items"
)
_ADD_IN_POSTGRESQL = text(
    "INSERT INTO search_word (word, items)"
    " SELECT * FROM unnest(CAST(:words AS text[]), CAST(:by AS integer[])) "
    "ON CONFLICT (word) DO UPDATE SET items = search_word.items + excluded.items RETURNING word, items"
)

_WORD = SearchWordRow.__table__.c
_COUNTED_WORDS = select(_WORD.word, _WORD["items"])
_TOTAL = select(_WORD["items"]).where(_WORD.word == EVERY_ITEM)
_THESE = _COUNTED_WORDS.where(_WORD.word.in_(bindparam("words", expanding=True)))
_BEGINNING = (
    _COUNTED_WORDS.where(_WORD.word >= bindparam("first"), _WORD.word < bindparam("last"))
    .order_by(_WORD.word)
    .limit(bindparam("most"))
)
"""These are asked at each key, so they are put together once."""

AT_ONCE = 500
_LAST_CHARACTER = "\U0010ffff"
_MOST_SPELT_ALIKE = 1000


class SearchVocabulary:
    """The words as one transaction sees them. A word that no item has any more is forgotten at once, with its
    keys: it may have been one that the public may not see."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def total(self) -> int:
        """How many items are indexed."""
        return self._connection.execute(_TOTAL).scalar() or 0

    def items_with(self, words: Collection[str]) -> dict[str, int]:
        """In how many items each of these words is; words that none has are left out."""
        found: dict[str, int] = {}
        for some in _portions(words):
            found.update(_by_word(self._connection.execute(_THESE, {"words": some})))
        return found

    def words_beginning(self, beginning: str, at_most: int) -> dict[str, int]:
        """Words that begin so, and in how many items each is."""
        between = {"first": beginning, "last": beginning + _LAST_CHARACTER, "most": at_most}
        return _by_word(self._connection.execute(_BEGINNING, between))

    def spelt_alike(self, word: str) -> dict[str, int]:
        """Words that share a key with this one, and in how many items each is."""
        rows = self._connection.execute(
            select(SearchWordRow.word, SearchWordRow.items)
            .join(SearchSpellingRow, SearchSpellingRow.word == SearchWordRow.word)
            .where(SearchSpellingRow.key.in_(sorted(sought_keys(word))))
            .limit(_MOST_SPELT_ALIKE)
        )
        return _by_word(rows)

    def miscounted(self, items: Mapping[str, int]) -> int:
        """How many words are not kept as they should be: with so many items, and to be found misspelt."""
        kept = _by_word(self._connection.execute(select(SearchWordRow.word, SearchWordRow.items)))
        wrong = {word for word in items.keys() | kept.keys() if items.get(word) != kept.get(word)}
        rows = self._connection.execute(select(SearchSpellingRow.key, SearchSpellingRow.word))
        spelt = {(row.key, row.word) for row in rows}
        should = {(key, word) for word in items for key in spelling_keys(word)}
        return len(wrong | {word for _, word in spelt ^ should})

    def count(self, gone: Iterable[Iterable[str]], come: Iterable[Iterable[str]]) -> None:
        """Items that had these words have them no more, and items have those words now: each item the words
        it has, each once. Words are written in their order, so that two who save wait for each other and
        not both for ever."""
        change = Counter(word for words in come for word in words)
        change.subtract(word for words in gone for word in words)
        altered = {word: by for word, by in sorted(change.items()) if by}
        if not altered:
            return
        now = self._add(altered)  # nobody else can alter these until this work ends
        self._spell(word for word, by in altered.items() if now[word] == by > 0)
        self._forget([word for word in altered if now[word] <= 0])

    def write_anew(self, items: Mapping[str, int]) -> None:
        """Make these the words, and nothing else."""
        self._connection.execute(delete(SearchSpellingRow))
        self._connection.execute(delete(SearchWordRow))
        self._add(dict(sorted(items.items())))
        self._spell(items)

    def _add(self, changes: Mapping[str, int]) -> dict[str, int]:
        """Count words up or down, in one statement since they are hundreds; in how many items each is now."""
        if self._is_sqlite:
            rows = self._connection.execute(_ADD_IN_SQLITE, {"changes": json.dumps(changes)})
        else:
            words, by = list(changes), list(changes.values())
            rows = self._connection.execute(_ADD_IN_POSTGRESQL, {"words": words, "by": by})
        return _by_word(rows)

    @property
    def _is_sqlite(self) -> bool:
        return self._connection.dialect.name == "sqlite"

    def _spell(self, words: Iterable[str]) -> None:
        rows = [{"key": key, "word": word} for word in words for key in sorted(spelling_keys(word))]
        for some in _portions(rows):
            self._connection.execute(insert(SearchSpellingRow), some)

    def _forget(self, words: Sequence[str]) -> None:
        for some in _portions(words):
            self._connection.execute(delete(SearchWordRow).where(SearchWordRow.word.in_(some)))
            keys = {key for word in some for key in spelling_keys(word)}
            gone = (SearchSpellingRow.key.in_(sorted(keys)), SearchSpellingRow.word.in_(some))
            self._connection.execute(delete(SearchSpellingRow).where(*gone))


def _by_word(rows: Iterable[Row[*tuple[Any, ...]]]) -> dict[str, int]:
    return {row[0]: row[1] for row in rows}


def _portions(rows: Iterable[T]) -> Iterator[list[T]]:
    left = iter(rows)
    while some := list(islice(left, AT_ONCE)):
        yield some
