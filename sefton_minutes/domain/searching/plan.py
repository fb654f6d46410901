"""What an index is to find: the request after its words were read, its acronyms widened, its names looked
up."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from sefton_minutes.domain.searching.query import Query
from sefton_minutes.domain.searching.request import SHOWN_AT_ONCE, SearchKind, SearchOrder


class IndexedText(StrEnum):
    """The texts of an item that the index keeps apart. The minute holds what was decided too; standing text
    is what every agenda says, and in no other of them."""

    TITLE = "title"
    AGENDA = "agenda"
    MINUTE = "minute"
    DECISIONS = "decisions"
    STANDING = "standing"


@dataclass(frozen=True, slots=True)
class Sought:
    """A query, and the texts of an item in which alone its words count."""

    query: Query
    texts: tuple[IndexedText, ...]


@dataclass(frozen=True, slots=True)
class SearchPlan:
    """Items that answer every one of `sought`, in one body (None: all) and from a day to a day, both
    included; never the item `but_not`. Without anything sought nothing is found."""

    sought: tuple[Sought, ...]
    body_id: int | None = None
    from_day: date | None = None
    to_day: date | None = None
    but_not: int | None = None
    order: SearchOrder = SearchOrder.NEWEST
    limit: int = SHOWN_AT_ONCE

    @property
    def query(self) -> Query:
        """All that is sought as one query, for marking it in texts."""
        return Query(tuple(each for sought in self.sought for each in sought.query.alternatives))


def texts_of(kind: SearchKind, *, with_standing_text: bool = False) -> tuple[IndexedText, ...]:
    """Where words of a kind stand. Standing text is part of agendas."""
    standing = with_standing_text and kind in (SearchKind.ALL, SearchKind.AGENDA)
    return _TEXTS[kind] + ((IndexedText.STANDING,) if standing else ())


_TEXTS: Mapping[SearchKind, tuple[IndexedText, ...]] = MappingProxyType(
    {
        SearchKind.ALL: (
            IndexedText.TITLE,
            IndexedText.AGENDA,
            IndexedText.MINUTE,
            IndexedText.DECISIONS,
        ),
        SearchKind.DECISIONS: (IndexedText.DECISIONS,),
        SearchKind.MINUTES: (IndexedText.TITLE, IndexedText.MINUTE, IndexedText.DECISIONS),
        SearchKind.AGENDA: (IndexedText.TITLE, IndexedText.AGENDA),
    }
)
