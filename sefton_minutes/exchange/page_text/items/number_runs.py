"""Which of many numbers are those of the items: the rising run that the most evidence speaks for."""

from collections.abc import Sequence
from dataclasses import dataclass

from sefton_minutes.exchange.page_text.items.item_numbers import LETTERED, ItemNumber

_WIDEST_GAP = 20
_COST_OF_A_GAP = 0.05
_FEWEST_ALIKE = 3
_VALUES_OF_A_PART = 2
_Track = tuple[tuple[str, ...], int, tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A number on line `at`; `weight`: how much speaks for its being an item's, 0 nothing."""

    at: int
    number: ItemNumber
    weight: float


@dataclass(frozen=True, slots=True)
class Run:
    """Candidates in order, and the sum of their weights less what the gaps between them cost."""

    candidates: tuple[Candidate, ...] = ()
    weight: float = 0.0


@dataclass(frozen=True, slots=True)
class _Link:
    weight: float
    candidate: Candidate
    before: "_Link | None"


def best_run(candidates: Sequence[Candidate]) -> Run:
    """The heaviest run of numbers of one form in which one part rises by 1 to 20 and the others stay. A list
    inside an item that counts 1, 2, 3 again breaks no run: its numbers weigh less than the items'. Where a
    page has given every item the same number, the items are those with that number."""
    tracks: dict[_Track, dict[int, _Link]] = {}
    best: _Link | None = None
    for candidate in candidates:
        for track, value in _tracks(candidate.number):
            links = tracks.setdefault(track, {})
            link = _linked(links, candidate, value)
            if value not in links or link.weight > links[value].weight:
                links[value] = link
            if best is None or link.weight > best.weight:
                best = link
    return max((_unrolled(best), _all_alike(candidates), _lettered(candidates)), key=lambda run: run.weight)


def with_parts(
    run: Run, candidates: Sequence[Candidate], least_weight: float, *, skipping: bool = False
) -> Run:
    """The run with the parts of its items put in: "5.1" and "5a" behind "5", "15/72/CNLa". A part is believed
    from `least_weight` on; paragraphs of a minute bear such numbers too. `skipping`: also "9.1" behind "2",
    whose own item the page leaves out."""
    ends = {candidate.at for candidate in run.candidates}
    kept: list[Candidate] = []
    base: ItemNumber | None = None
    last: ItemNumber | None = None
    for candidate, following in zip(candidates, _following(run, candidates), strict=True):
        number = candidate.number
        if candidate.at in ends:
            base = last = number
            kept.append(candidate)
        elif base is None or last is None or candidate.weight < least_weight:
            continue
        elif _is_next_part(number, last, base) or (skipping and _is_between(number, last, following)):
            last = number
            kept.append(candidate)
    return Run(tuple(kept), run.weight)


def _tracks(number: ItemNumber) -> tuple[tuple[_Track, int], ...]:
    return tuple(
        ((number.form, place, (*number.values[:place], *number.values[place + 1 :])), value)
        for place, value in enumerate(number.values)
        if not number.letter
    )


def _linked(links: dict[int, _Link], candidate: Candidate, value: int) -> _Link:
    """The candidate behind the best link whose number is a little lower, or beginning a run."""
    chosen = _Link(candidate.weight, candidate, None)
    for rise in range(1, _WIDEST_GAP + 1):
        before = links.get(value - rise)
        if before is None:
            continue
        weight = before.weight + candidate.weight - _COST_OF_A_GAP * (rise - 1)
        if weight > chosen.weight:
            chosen = _Link(weight, candidate, before)
    return chosen


def _unrolled(link: _Link | None) -> Run:
    if link is None:
        return Run()
    weight, found = link.weight, []
    while link is not None:
        found.append(link.candidate)
        link = link.before
    return Run(tuple(reversed(found)), weight)


def _all_alike(candidates: Sequence[Candidate]) -> Run:
    """The candidates that bear the number of the first, when they are at least three and each is sure."""
    ones = [each for each in candidates if each.number.values == (1,) and each.weight > 1]
    if len(ones) < _FEWEST_ALIKE:
        return Run()
    alike = tuple(each for each in ones if each.number.form == ones[0].number.form)
    return Run(alike, sum(each.weight for each in alike))


def _following(run: Run, candidates: Sequence[Candidate]) -> list[ItemNumber | None]:
    """For each candidate the number of the run that comes next behind it."""
    ends = {candidate.at for candidate in run.candidates}
    following: list[ItemNumber | None] = []
    newest: ItemNumber | None = None
    for candidate in reversed(candidates):
        following.append(newest)
        newest = candidate.number if candidate.at in ends else newest
    return following[::-1]


def _lettered(candidates: Sequence[Candidate]) -> Run:
    """The run of "A.", "A1.", "A2.", "B.", where each comes behind the one before by letter and number."""
    run: list[Candidate] = []
    for candidate in candidates:
        if candidate.number.form[0] != LETTERED:
            continue
        values, before = candidate.number.values, run[-1].number.values if run else (ord("A") - 1,)
        if before < values and values[0] <= before[0] + 1:
            run.append(candidate)
    lengths = {len(candidate.number.values) for candidate in run}
    return Run(tuple(run), sum(each.weight for each in run)) if len(lengths) > 1 else Run()


def _is_between(number: ItemNumber, last: ItemNumber, following: ItemNumber | None) -> bool:
    """Whether "9.1" may stand behind "2" or "8.3", and in front of what comes next."""
    if len(number.values) != _VALUES_OF_A_PART or number.form[0] or number.letter:
        return False
    is_near = last.values < number.values and number.values[0] - last.values[0] <= _WIDEST_GAP
    return is_near and (following is None or number.values < following.values)


def _is_next_part(number: ItemNumber, last: ItemNumber, base: ItemNumber) -> bool:
    if number.letter and number.values == base.values:
        return (last.letter if last.values == base.values else "") < number.letter
    size = len(base.values)
    if len(number.values) != size + 1 or number.values[:size] != base.values:
        return False
    reached = last.values[size] if len(last.values) > size else 0
    return 0 < number.values[size] - reached <= 2
