"""An order that two officers changed at the same time: the items of a meeting, the names of an attendance.

Moves of different things both stand. Where both moved one thing, the later move stands, and the officer is
told. What the other added keeps its place in the other's order, what he removed is gone.
"""

from collections.abc import Collection, Iterator, Sequence

from sefton_minutes.domain.shared_order import in_common


def merge_order(
    base: Sequence[int],
    theirs: Sequence[int],
    mine: Sequence[int],
    moves: Collection[int] | None = None,
) -> tuple[int, ...]:
    """The things of `theirs`, by their ids, in their order, with my moves carried out. Each id stands once in
    an order. `moves`: what I moved, where that is known; two orders alone do not tell which of two neighbours
    was moved past the other."""
    my_moves = moved(base, mine) if moves is None else frozenset(moves)
    return woven(theirs, mine, my_moves & set(theirs))


def moved(base: Sequence[int], now: Sequence[int]) -> frozenset[int]:
    """What stands elsewhere than before among what is in both orders; of an order, the fewest things whose
    moving explains it."""
    before, after = _among(base, set(now)), _among(now, set(base))
    stayed = {before[place] for place, _ in in_common(before, after)}
    return frozenset(thing for thing in before if thing not in stayed)


def woven(order: Sequence[int], mine: Sequence[int], placed: Collection[int]) -> tuple[int, ...]:
    """An order with some things put where mine has them: each after what stands before it there."""
    rest = [thing for thing in order if thing not in placed]
    last, after = 0, dict[int, list[int]]()
    known = set(rest)
    for thing in mine:
        if thing in placed:
            after.setdefault(last, []).append(thing)
        elif thing in known:
            last = thing
    return tuple(_woven(rest, after))


def _woven(rest: Sequence[int], after: dict[int, list[int]]) -> Iterator[int]:
    yield from after.get(0, ())
    for thing in rest:
        yield thing
        yield from after.get(thing, ())


def _among(order: Sequence[int], known: Collection[int]) -> list[int]:
    return [thing for thing in order if thing in known]
