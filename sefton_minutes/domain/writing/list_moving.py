"""An entry moved past its neighbour, with all that stands below it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sefton_minutes.domain.writing.list_levels import with_those_below
from sefton_minutes.domain.writing.list_lines import Entry, TypedList
from sefton_minutes.domain.writing.list_numbering import Renumbered, as_it_stands, renumbered


@dataclass(frozen=True, slots=True)
class MovedEntry:
    """The lines afterwards, and on which of them the entry stands now."""

    written: Renumbered
    line: int


def moved(lines: Sequence[str], within: TypedList, entry: Entry, step: int) -> MovedEntry | None:
    """The entry after the next one of its level (`step` 1) or before the last (-1); None at either end. In a
    list that is not in order labels go with their words."""
    position = within.entries.index(entry)
    other = _sibling(within.entries, position, step)
    if other is None:
        return None
    upper, lower = sorted((position, other))
    order = _swapped(within, upper, lower, len(lines))
    swapped = [lines[number] for number in order]
    places = {number: place for place, number in enumerate(order)}
    written = Renumbered(tuple(swapped))
    if within.in_order:
        stand = sorted((replace(each, line=places[each.line]) for each in within.entries), key=_line)
        counted = renumbered(swapped, [as_it_stands(each) for each in stand])
        if counted is None:
            return None
        written = counted
    return MovedEntry(written, places[entry.line])


def _line(entry: Entry) -> int:
    return entry.line


def _sibling(entries: Sequence[Entry], position: int, step: int) -> int | None:
    level = entries[position].level
    if step > 0:
        after = with_those_below(entries, position)
        return after if after < len(entries) and entries[after].level == level else None
    for before in range(position - 1, -1, -1):
        if entries[before].level <= level:
            return before if entries[before].level == level else None
    return None


def _swapped(within: TypedList, upper: int, lower: int, count: int) -> list[int]:
    """The numbers of all lines with the blocks of two neighbours in each other's place."""
    entries = within.entries
    after = with_those_below(entries, lower)
    begin, middle = entries[upper].line, entries[lower].line
    end = entries[after - 1].line + 1
    gap = _last_line(entries, lower) + 1
    first, between, second = range(begin, gap), range(gap, middle), range(middle, end)
    return [*range(begin), *second, *between, *first, *range(end, count)]


def _last_line(entries: Sequence[Entry], position: int) -> int:
    """The line of the entry before the one at `position`: what lies between is blank."""
    return entries[position - 1].line
