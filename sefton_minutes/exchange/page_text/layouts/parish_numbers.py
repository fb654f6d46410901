"""Which lines of typed minutes begin items: those led by the numbers of one rising run."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sefton_minutes.exchange.page_text.items.item_numbers import (
    ItemNumber,
    number_alone,
    number_behind,
    number_in_front,
)
from sefton_minutes.exchange.page_text.items.number_runs import Candidate, best_run
from sefton_minutes.exchange.page_text.layouts.parish_titles import title_weight

_FEWEST = 3
_SURE_TITLE = 3
_LONGEST_TITLE = 200


@dataclass(frozen=True, slots=True)
class NumberedLine:
    """Line `at` begins an item: its number as printed without its stop, a second one where two are printed
    (see `PublishedItem`), and the words behind."""

    at: int
    number: str
    rest: str
    agenda_number: str = ""


@dataclass(frozen=True, slots=True)
class _Led:
    number: ItemNumber
    rest: str
    weight: int


def numbered_lines(texts: Sequence[str]) -> tuple[NumberedLine, ...]:
    """The lines that begin items, () when too few do: three, or 1 and 2 with sure titles."""
    led = dict(_led_lines(texts))
    by_form: dict[tuple[str, ...], list[Candidate]] = defaultdict(list)
    for at, line in led.items():
        by_form[line.number.form].append(Candidate(at, line.number, line.weight))
    runs = [best_run(candidates) for candidates in by_form.values()]
    best = max(runs, key=lambda run: run.weight, default=None)
    if best is None or not _are_enough(best.candidates):
        return ()
    places = {candidate.at for candidate in best.candidates}
    places.update(_out_of_order(led, best.candidates))
    return tuple(_numbered_line(at, led[at]) for at in sorted(places))


def _are_enough(run: Sequence[Candidate]) -> bool:
    """Three, or 1 and 2 with titles that leave no doubt."""
    if len(run) >= _FEWEST:
        return True
    counted = tuple(candidate.number.values for candidate in run)
    return counted == ((1,), (2,)) and all(candidate.weight >= _SURE_TITLE for candidate in run)


def numbers_behind_titles(texts: Sequence[str]) -> tuple[NumberedLine, ...]:
    """The lines where a title stands before its number ("Apologies 046/23"), () when fewer than three."""
    found = [
        NumberedLine(at, behind.number.text, behind.words)
        for at, text in enumerate(texts)
        if len(text) <= _LONGEST_TITLE
        and (behind := number_behind(text)) is not None
        and title_weight(behind.words) >= _SURE_TITLE
    ]
    return tuple(found) if len(found) >= _FEWEST else ()


def _led_lines(texts: Sequence[str]) -> Iterator[tuple[int, _Led]]:
    for at, text in enumerate(texts):
        following = texts[at + 1] if at + 1 < len(texts) else ""
        if (alone := number_alone(text)) is not None:
            yield at, _Led(alone, "", title_weight(following))
        elif (led := number_in_front(text)) is not None and not led.words[:1].islower():
            yield at, _Led(led.number, led.words, title_weight(led.words))


def _out_of_order(led: dict[int, _Led], run: Sequence[Candidate]) -> Iterator[int]:
    """Lines whose coded number repeats or falls behind the run's, with a title that leaves no doubt. Clerks
    copy the number of the item before; a plain number out of order is a list's."""
    first, last = run[0].number, run[-1].number
    steady = [place for place, value in enumerate(first.values) if value == last.values[place]]
    if not steady:
        return
    for at, line in led.items():
        same_year = (
            line.number.form == first.form and line.number.values[steady[0]] == first.values[steady[0]]
        )
        if same_year and line.weight >= _SURE_TITLE:
            yield at


def _numbered_line(at: int, line: _Led) -> NumberedLine:
    number, rest = line.number, line.rest
    behind = number_behind(rest[:_LONGEST_TITLE]) if len(number.values) == 1 else None
    if behind is not None and len(rest) <= _LONGEST_TITLE:
        return NumberedLine(at, behind.number.text, behind.words, number.text)
    return NumberedLine(at, number.text, rest, number.agenda)
