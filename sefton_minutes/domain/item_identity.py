"""Which item of the record an item of a newly published page is.

By what the source system knows it by; by number and title; by title; by the nearest text; and last by number,
where a page has lost the title. Agenda, draft and final page of one meeting number their items differently,
so a number says nothing where both titles stand and differ.
"""

from collections.abc import Callable, Hashable, Sequence

from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.bodies import folded_name
from sefton_minutes.domain.clause_identity import NEAR, likeness

START_OF_TEXT = 300
"""Characters of its texts by which an item is known again that kept neither number nor title."""

NEAR_TITLES = 0.6
"""Titles that share fewer of their words are titles of different items, unless the minutes agree."""

SAME_MINUTE = 0.8
MINUTE_ENOUGH = 20
"""Minutes of so many words that are so much alike are one item's, whatever became of its title."""


def known_again(kept: Sequence[AgendaItem], published: Sequence[AgendaItem]) -> tuple[int | None, ...]:
    """For each published item the index of the kept one that it is, None for a new item. None is twice
    another."""
    found: dict[int, int] = {}
    for sign in (_source_key, _number_and_title, _agenda_number_and_title, _title):
        _match_alike(kept, published, found, sign)
    _match_nearest(kept, published, found)
    _match_numbers(kept, published, found)
    return tuple(found.get(index) for index in range(len(published)))


def _match_alike(
    kept: Sequence[AgendaItem],
    published: Sequence[AgendaItem],
    found: dict[int, int],
    sign: Callable[[AgendaItem], Hashable],
) -> None:
    """Match those that bear the same sign, each to the first that is left; None is no sign."""
    taken = set(found.values())
    left: dict[Hashable, list[int]] = {}
    for index in reversed(range(len(kept))):
        if index not in taken and (borne := sign(kept[index])) is not None:
            left.setdefault(borne, []).append(index)
    for place, item in enumerate(published):
        if place in found or not (same := left.get(sign(item))):
            continue
        if _may_be(kept[same[-1]], item):
            found[place] = same.pop()


def _match_nearest(
    kept: Sequence[AgendaItem], published: Sequence[AgendaItem], found: dict[int, int]
) -> None:
    """Nearest pairs first; of equally near ones those whose places are nearest."""
    taken = set(found.values())
    old = {index: _Texts(kept[index]) for index in range(len(kept)) if index not in taken}
    new = {place: _Texts(published[place]) for place in range(len(published)) if place not in found}
    pairs = [
        (-near, abs(index - place), place, index)
        for place, texts in new.items()
        for index, before in old.items()
        if _may_be(kept[index], published[place]) and (near := _nearness(before, texts))
    ]
    for _, _, place, index in sorted(pairs):
        if place not in found and index not in taken:
            found[place] = index
            taken.add(index)


def _match_numbers(
    kept: Sequence[AgendaItem], published: Sequence[AgendaItem], found: dict[int, int]
) -> None:
    """By number alone: only where a title is lost, and no words of both speak against it."""
    taken = set(found.values())
    left = [index for index in range(len(kept)) if index not in taken]
    for place, item in enumerate(published):
        if place in found or not item.minute_number:
            continue
        same = next((index for index in left if _same_but_lost(kept[index], item)), None)
        if same is not None:
            found[place] = same
            left.remove(same)


def _may_be(kept: AgendaItem, item: AgendaItem) -> bool:
    """Two that the source system tells apart are two, and a heading is no item."""
    told_apart = kept.source_key and item.source_key and kept.source_key != item.source_key
    return not told_apart and kept.is_heading == item.is_heading


def _same_but_lost(kept: AgendaItem, item: AgendaItem) -> bool:
    if kept.minute_number != item.minute_number or not _may_be(kept, item):
        return False
    both_said = (kept.minute_text and item.minute_text) or (kept.agenda_text and item.agenda_text)
    return not (kept.title and item.title) and not both_said


class _Texts:
    """The words of an item that are compared, parted once."""

    def __init__(self, item: AgendaItem) -> None:
        self.title = folded_name(item.title).split()
        self.agenda = item.agenda_text[:START_OF_TEXT].casefold().split()
        self.minute = item.minute_text[:START_OF_TEXT].casefold().split()


def _nearness(kept: _Texts, item: _Texts) -> float:
    """From NEAR to 1 for two that are one item, 0 for others."""
    said = _text_nearness(kept, item)
    if not (kept.title and item.title):
        return said if said >= NEAR else 0.0
    titles = likeness(kept.title, item.title)
    if titles >= NEAR_TITLES:
        return max(titles, said)
    enough = min(len(kept.minute), len(item.minute)) >= MINUTE_ENOUGH
    return said if enough and likeness(kept.minute, item.minute) >= SAME_MINUTE else 0.0


def _text_nearness(kept: _Texts, item: _Texts) -> float:
    """By the minutes where both have one, else by the agenda; an untitled item may show its title as text."""
    if kept.minute and item.minute:
        return likeness(kept.minute, item.minute)
    if kept.agenda and item.agenda:
        return likeness(kept.agenda, item.agenda)
    return likeness([*kept.title, *kept.agenda, *kept.minute], [*item.title, *item.agenda, *item.minute])


def _source_key(item: AgendaItem) -> Hashable:
    return item.source_key or None


def _number_and_title(item: AgendaItem) -> Hashable:
    signs = (item.minute_number or None, _title(item))
    return None if None in signs else signs


def _agenda_number_and_title(item: AgendaItem) -> Hashable:
    signs = (item.agenda_number or None, _title(item))
    return None if None in signs else signs


def _title(item: AgendaItem) -> Hashable:
    return folded_name(item.title) or None
