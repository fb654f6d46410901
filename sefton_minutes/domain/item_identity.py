"""Which item of the record an item of a newly published page is.

By number and title, then by title, then by number, then by the nearest text: pages lose titles and numbers,
and a page that is published again keeps most of both.
"""

from collections.abc import Callable, Hashable, Sequence

from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.clause_identity import continued

START_OF_TEXT = 300
"""Characters of its texts by which an item is known again that kept neither number nor title."""


def known_again(kept: Sequence[AgendaItem], published: Sequence[AgendaItem]) -> tuple[int | None, ...]:
    """For each published item the index of the kept one that it is, None for a new item. None is twice
    another."""
    found: dict[int, int] = {}
    for sign in (_number_and_title, _title, _number):
        _match_alike(kept, published, found, sign)
    _match_nearest(kept, published, found)
    return tuple(found.get(index) for index in range(len(published)))


def _match_alike(
    kept: Sequence[AgendaItem],
    published: Sequence[AgendaItem],
    found: dict[int, int],
    sign: Callable[[AgendaItem], Hashable],
) -> None:
    """Match those that bear the same sign, each to the first that is left; None is no sign."""
    taken = set(found.values())
    for place, item in enumerate(published):
        wanted = sign(item)
        if place in found or wanted is None:
            continue
        same = next((i for i, other in enumerate(kept) if i not in taken and sign(other) == wanted), None)
        if same is not None:
            found[place] = same
            taken.add(same)


def _match_nearest(
    kept: Sequence[AgendaItem], published: Sequence[AgendaItem], found: dict[int, int]
) -> None:
    old = [index for index in range(len(kept)) if index not in found.values()]
    new = [index for index in range(len(published)) if index not in found]
    matches = continued([_start(kept[i]) for i in old], [_start(published[i]) for i in new])
    found.update({new[place]: old[match] for place, match in enumerate(matches) if match is not None})


def _number_and_title(item: AgendaItem) -> Hashable:
    signs = (_number(item), _title(item))
    return None if None in signs else signs


def _title(item: AgendaItem) -> Hashable:
    return " ".join(item.title.casefold().split()) or None


def _number(item: AgendaItem) -> Hashable:
    return item.minute_number or None


def _start(item: AgendaItem) -> str:
    return f"{item.title} {f'{item.agenda_text} {item.minute_text}'[:START_OF_TEXT]}"
