"""The search: words to minutes, newest first, each hit with the clause, some words around and a citation."""

from dataclasses import dataclass
from datetime import date

from sefton_minutes.domain.bodies import Body
from sefton_minutes.domain.references.citation import citation
from sefton_minutes.domain.searching.found_place import FoundItem, Place, locate
from sefton_minutes.domain.searching.found_words import WordFinder
from sefton_minutes.domain.searching.near_misses import NearMiss
from sefton_minutes.domain.searching.plan import SearchPlan, Sought, texts_of
from sefton_minutes.domain.searching.query import parse_query
from sefton_minutes.domain.searching.request import SearchKind, SearchOrder, SearchRequest
from sefton_minutes.domain.searching.sought_names import name_query
from sefton_minutes.domain.searching.widening import Widened, widened
from sefton_minutes.domain.stopping import Stop
from sefton_minutes.services.desk import Desk
from sefton_minutes.storage.unit_of_work import Records


@dataclass(frozen=True, slots=True)
class Hit:
    """One item that was found. `body` by its name on the day; `clause` the label of the clause with the
    words, None outside clauses; `marks` the hits in `snippet`; `offset` where to open the minute text;
    `is_minute` whether there is a minute yet."""

    meeting_id: int
    item_id: int
    body: str
    day: date | None
    minute_number: str
    title: str
    clause: str | None
    snippet: str
    marks: tuple[tuple[int, int], ...]
    offset: int
    citation: str
    is_minute: bool


@dataclass(frozen=True, slots=True)
class SearchResult:
    """`count` items were found, or with `more` at least so many; `hits` are the first of them in the order
    asked for; `total_items` could have been found. `near`: words that nothing has, and what they may have
    meant; `widened`: acronyms that were searched both ways."""

    count: int
    more: bool
    hits: tuple[Hit, ...]
    total_items: int
    near: tuple[NearMiss, ...] = ()
    widened: tuple[Widened, ...] = ()


class Searching:
    """Every method opens its own unit of work."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def search(self, request: SearchRequest, stop: Stop | None = None) -> SearchResult:
        """Find items; words that are not well formed are searched for as they stand, and none find nothing.
        Raises Stopped when `stop` is stopped."""
        with self._desk.reading(stop) as records:
            plan, widened_by = _plan(request, records)
            found = records.search.find(plan)
            items = records.search.found_items(found.item_ids)
            total = records.search.total()
            near = () if found.count else records.search.near_misses(parse_query(request.words))
            bodies = records.bodies.by_id({item.body_id for item in items})
        finder = WordFinder(plan.query)
        kind = SearchKind.DECISIONS if request.decision else request.kind
        hits = tuple(_hit(locate(finder, item, kind), item, bodies[item.body_id]) for item in items)
        return SearchResult(found.count, found.more, hits, total, near, widened_by)


def _plan(request: SearchRequest, records: Records) -> tuple[SearchPlan, tuple[Widened, ...]]:
    """What the index is to find, and the acronyms that were widened on the way."""
    acronyms = records.acronyms.all()
    words, widened_by = widened(parse_query(request.words), acronyms)
    decision, also_widened = widened(parse_query(request.decision), acronyms)
    texts = texts_of(request.kind, with_standing_text=request.with_standing_text)
    sought: list[Sought] = []
    if request.words.strip():
        sought.append(Sought(words, texts))
    if request.decision.strip():
        sought.append(Sought(decision, texts_of(SearchKind.DECISIONS)))
    if request.person.strip():
        sought.append(Sought(name_query(request.person, records.people.all()), texts_of(SearchKind.ALL)))
    if request.like_item_id is not None:
        sought.append(Sought(records.search.like(request.like_item_id), texts_of(SearchKind.ALL)))
    plan = SearchPlan(
        tuple(sought),
        request.body_id,
        request.from_day,
        request.to_day,
        but_not=request.like_item_id,
        order=SearchOrder.BEST if request.like_item_id is not None else request.order,
        limit=request.limit,
    )
    return plan, tuple(dict.fromkeys((*widened_by, *also_widened)))


def _hit(place: Place, item: FoundItem, body: Body) -> Hit:
    name = body.name_on(item.day).name
    return Hit(
        meeting_id=item.meeting_id,
        item_id=item.item_id,
        body=name,
        day=item.day,
        minute_number=item.number,
        title=item.title,
        clause=place.clause,
        snippet=place.snippet,
        marks=place.marks,
        offset=place.offset,
        citation=citation(name, item, place.clause),
        is_minute=bool(item.minute_text),
    )
