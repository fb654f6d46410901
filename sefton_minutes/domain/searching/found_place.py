"""Where in an item the words of a query stand: the clause, or else the paragraph, and some words around."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice, takewhile

from sefton_minutes.domain.searching.found_words import TermPlace, WordFinder
from sefton_minutes.domain.searching.query import joined_places
from sefton_minutes.domain.searching.request import SearchKind
from sefton_minutes.domain.text_lines import line_at

_LONGEST_SNIPPET = 220
_WORDS_BEFORE = 60
_PARTS_LOOKED_AT = 100


@dataclass(frozen=True, slots=True)
class FoundClause:
    """A clause of a found item: `label` with those it stands in ("(2)(a)"), `start`/`end` its words in the
    minute."""

    label: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class FoundItem:
    """An item that a query found. `number` as shown beside it; `clauses` in the order of the minute."""

    item_id: int
    meeting_id: int
    body_id: int
    day: date | None
    title: str
    number: str
    agenda_text: str
    minute_text: str
    clauses: tuple[FoundClause, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """`clause` is the label of the clause, None outside clauses and in one without label; `offset` where
    to open the minute; `snippet` one line of words with `marks`, the hits in it."""

    clause: str | None
    offset: int
    snippet: str
    marks: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class _Cut:
    """One line of a text, or what is shown of it: `text[start:end]` with dots where more of it stands."""

    text: str
    start: int
    end: int
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class _Part:
    """A clause or a paragraph with a hit in it; `hit` is where the first begins, `terms` how many different
    ones stand in it."""

    clause: FoundClause | None
    start: int
    end: int
    hit: int
    terms: int


def locate(finder: WordFinder, item: FoundItem, kind: SearchKind = SearchKind.ALL) -> Place:
    """The place that answers the query best: in the minute where most of the terms stand together, a clause
    before a paragraph, the earlier before the later; else in the agenda text; else where the item begins.
    Where the agenda was searched alone, the agenda text comes first."""
    places = () if kind is SearchKind.AGENDA else finder.places(item.minute_text)
    if not places:
        return _outside_the_minute(finder, item)
    best = max(_parts(item, places), key=_weight)
    offset = best.clause.start if best.clause else best.hit
    label = (best.clause.label or None) if best.clause else None
    return _place(label, offset, _cut(item.minute_text, best.hit), places)


def _parts(item: FoundItem, places: Sequence[TermPlace]) -> Iterator[_Part]:
    """Each clause or paragraph with a hit, once; of a minute with very many the first hundred."""
    reached, given = -1, 0
    for number, place in enumerate(places):
        if place.start >= reached and given < _PARTS_LOOKED_AT:
            part = _part_at(item, places, number)
            reached, given = part.end, given + 1
            yield part


def _part_at(item: FoundItem, places: Sequence[TermPlace], first: int) -> _Part:
    hit = places[first].start
    clause = next((each for each in item.clauses if each.start <= hit < each.end), None)
    start, end = (clause.start, clause.end) if clause else line_at(item.minute_text, hit)
    within = takewhile(lambda place: place.start < end, islice(places, first, None))
    terms = {place.term for place in within if place.end <= end}
    return _Part(clause, start, end, hit, len(terms))


def _weight(part: _Part) -> tuple[int, bool, int]:
    return part.terms, part.clause is not None, -part.start


def _outside_the_minute(finder: WordFinder, item: FoundItem) -> Place:
    places = finder.places(item.agenda_text)
    if places:
        return _place(None, 0, _cut(item.agenda_text, places[0].start), places)
    text = item.minute_text.strip() or item.agenda_text.strip() or item.title
    return _place(None, 0, _cut(text, 0), finder.places(text))


def _place(clause: str | None, offset: int, cut: _Cut, places: Sequence[TermPlace]) -> Place:
    """The words that are shown, with the places in them marked."""
    moved = len(cut.before) - cut.start
    shown = [(start, end) for start, end, _ in places if cut.start <= start and end <= cut.end]
    marks = tuple((start + moved, end + moved) for start, end in joined_places(shown))
    return Place(clause, offset, f"{cut.before}{cut.text[cut.start : cut.end]}{cut.after}", marks)


def _cut(text: str, hit: int) -> _Cut:
    """The line around a place, cut between words when it is long."""
    line_start, line_end = line_at(text, hit)
    if line_end - line_start <= _LONGEST_SNIPPET:
        return _bare(_Cut(text, line_start, line_end))
    start = max(line_start, min(hit - _WORDS_BEFORE, line_end - _LONGEST_SNIPPET))
    if start > line_start:
        start = max(start, text.find(" ", start, hit) + 1)
    end = min(line_end, start + _LONGEST_SNIPPET)
    if end < line_end:
        end = max(text.rfind(" ", hit, end), hit + 1)
    before, after = "…" if start > line_start else "", "…" if end < line_end else ""
    return _bare(_Cut(text, start, end, before, after))


def _bare(cut: _Cut) -> _Cut:
    """Without space at either end."""
    shown = cut.text[cut.start : cut.end]
    start = cut.start + len(shown) - len(shown.lstrip())
    return replace(cut, start=start, end=start + len(shown.strip()))
