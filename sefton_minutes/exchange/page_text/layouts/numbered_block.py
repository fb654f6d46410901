"""The numbered block: a number alone on its line, then title, presenters, agenda text, "Minutes:", text.

Word and PDF put the number in front of the title ("28. Apologies") and keep the rest.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from sefton_minutes.domain.published_page import PublishedItem
from sefton_minutes.exchange.page_text.items.item_numbers import (
    ItemNumber,
    LedByNumber,
    number_alone,
    number_in_front,
)
from sefton_minutes.exchange.page_text.items.item_parts import is_minutes_label, label_in_front, make_item
from sefton_minutes.exchange.page_text.items.number_runs import Candidate, Run, best_run, with_parts
from sefton_minutes.exchange.page_text.items.section_headings import is_section_heading
from sefton_minutes.exchange.page_text.items.title_shapes import is_title
from sefton_minutes.exchange.page_text.layouts.heads_above import head_above
from sefton_minutes.exchange.page_text.layouts.labelled_parts import further_starts, read_parts
from sefton_minutes.exchange.page_text.layouts.layout import LABELLED, POSSIBLE, TITLED, Layout
from sefton_minutes.exchange.page_text.layouts.sheet import Sheet

NAME = "numbered block"
NAME_IN_FRONT = "numbered titles"
_LEAST_RUN = 1.2
_FEWEST_LABELLED = 2


@dataclass(frozen=True, slots=True)
class _Stretch:
    """The lines from `start` up to `end`: one item, with its number on the first line, or one heading."""

    start: int
    end: int
    number: ItemNumber | None = None
    is_heading: bool = False


def read(sheet: Sheet) -> Layout:
    """The page as a numbered block; without fit when no numbers stand alone."""
    candidates = _candidates(sheet.texts, _number_alone)
    labelled = any(each.weight > TITLED for each in candidates)
    least = LABELLED if labelled else TITLED
    skipping = labelled or sheet.is_agenda
    run = with_parts(best_run(candidates), candidates, least, skipping=skipping)
    if not run.candidates or (run.weight < _LEAST_RUN and sheet.first_row is None):
        return Layout(NAME, sheet.lines)
    return _layout(NAME, sheet, run, has_labels=labelled)


def read_in_front(sheet: Sheet) -> Layout:
    """The page with its numbers in front of the titles; without fit when no such item has a label, since
    without labels it is the text of a paper."""
    candidates = _candidates(sheet.texts, number_in_front)
    run = best_run(candidates)
    labelled = [each for each in run.candidates if each.weight > TITLED]
    if 2 * len(labelled) < len(run.candidates) or len(labelled) < _FEWEST_LABELLED:
        return Layout(NAME_IN_FRONT, sheet.lines)
    return _layout(NAME_IN_FRONT, sheet, with_parts(run, candidates, LABELLED), has_labels=True)


def _layout(name: str, sheet: Sheet, run: Run, *, has_labels: bool) -> Layout:
    stretches = tuple(_stretches(sheet, run))
    items = tuple(_read_stretch(sheet, stretch, has_labels=has_labels) for stretch in stretches)
    header = TITLED if sheet.first_row is not None else 0
    return Layout(name, sheet.lines[: stretches[0].start], items, run.weight + header)


def _number_alone(text: str) -> LedByNumber | None:
    number = number_alone(text)
    return LedByNumber(number, "") if number is not None else None


def _candidates(texts: Sequence[str], led_by: Callable[[str], LedByNumber | None]) -> list[Candidate]:
    """Numbers weighed by what stands behind or below: a title and a label speak for an item."""
    numbers = [(at, led) for at, text in enumerate(texts) if (led := led_by(text)) is not None]
    labels = [label_in_front(text) is not None for text in texts]
    ends = [*(at for at, _ in numbers[1:]), len(texts)]
    found = (
        Candidate(at, led.number, _weight(texts, at, led.words, labelled=any(labels[at + 1 : end])))
        for (at, led), end in zip(numbers, ends, strict=False)
    )
    return [candidate for candidate in found if candidate.weight > 0]


def _weight(texts: Sequence[str], at: int, words: str, *, labelled: bool) -> float:
    if not words and at + 1 == len(texts):
        return 0
    title = words or texts[at + 1]
    if title[0].islower() or number_alone(title) is not None:
        return 0
    is_titled = is_title(title) or " KB" in title or " MB" in title or label_in_front(title) is not None
    return (TITLED if is_titled else POSSIBLE) + (LABELLED - TITLED if labelled else 0)


def _stretches(sheet: Sheet, run: Run) -> Iterator[_Stretch]:
    """Every item and heading in order, those without number too."""
    first = run.candidates[0].at
    start = _unnumbered_start(sheet, first)
    if start < first:
        yield from _with_further(sheet, _Stretch(start, first))
    ends = (*(candidate.at for candidate in run.candidates[1:]), len(sheet.lines))
    for candidate, end in zip(run.candidates, ends, strict=True):
        yield from _with_further(sheet, _Stretch(candidate.at, end, candidate.number))


def _unnumbered_start(sheet: Sheet, first: int) -> int:
    """Where an item without number begins that stands above the first number."""
    if sheet.first_row is not None and sheet.first_row < first:
        return sheet.first_row
    labels = [at for at in range(first) if is_minutes_label(sheet.texts[at])]
    return head_above(sheet.texts, labels[0], -1) if labels else first


def _with_further(sheet: Sheet, stretch: _Stretch) -> Iterator[_Stretch]:
    """The stretch without the heading of a section at its end, and without items whose numbers were lost."""
    offset = stretch.start + (number_alone(sheet.texts[stretch.start]) is not None)
    heading = stretch.end
    while heading - 1 > offset and is_section_heading(sheet.texts[heading - 1]):
        heading -= 1
    further = [offset + at for at in further_starts(sheet.texts[offset:heading])]
    starts = [stretch.start, *further]
    for start, end in zip(starts, [*further, heading], strict=True):
        number = stretch.number if start == stretch.start else None
        yield _Stretch(start, end, number, is_heading=number is None and _is_heading(sheet, start, end))
    for at in range(heading, stretch.end):
        yield _Stretch(at, at + 1, is_heading=True)


def _is_heading(sheet: Sheet, start: int, end: int) -> bool:
    return end - start == 1 and is_section_heading(sheet.texts[start])


def _read_stretch(sheet: Sheet, stretch: _Stretch, *, has_labels: bool) -> PublishedItem:
    number = stretch.number
    alone = number is not None and number_alone(sheet.texts[stretch.start]) is not None
    first = stretch.start + alone
    texts, gaps = list(sheet.texts[first : stretch.end]), sheet.gaps[first : stretch.end]
    led = number_in_front(texts[0]) if number is not None and not alone else None
    if led is not None:
        texts[0] = led.words
    parts = read_parts(texts, gaps, sheet.people, has_labels=has_labels)
    item = make_item(
        number.text if number else "",
        parts.head,
        parts.minute,
        start=sheet.lines[stretch.start].start,
        end=sheet.lines[stretch.end - 1].end,
        agenda_number=number.agenda if number else "",
    )
    return replace(item, is_heading=stretch.is_heading)
