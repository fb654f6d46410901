"""The numbered block: a number alone on its line, then title, presenters, agenda text, "Minutes:", text."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from sefton_minutes.domain.published_page import PublishedItem
from sefton_minutes.exchange.modern_gov.heads_above import head_above
from sefton_minutes.exchange.modern_gov.item_numbers import ItemNumber, number_alone
from sefton_minutes.exchange.modern_gov.item_parts import is_minutes_label, label_in_front, make_item
from sefton_minutes.exchange.modern_gov.labelled_parts import further_starts, read_parts
from sefton_minutes.exchange.modern_gov.layout import LABELLED, POSSIBLE, TITLED, Layout
from sefton_minutes.exchange.modern_gov.number_runs import Candidate, Run, best_run, with_parts
from sefton_minutes.exchange.modern_gov.section_headings import is_section_heading
from sefton_minutes.exchange.modern_gov.sheet import Sheet
from sefton_minutes.exchange.modern_gov.title_shapes import is_title

NAME = "numbered block"
_LEAST_RUN = 1.2


@dataclass(frozen=True, slots=True)
class _Stretch:
    """The lines from `start` up to `end`: one item, with its number on the first line, or one heading."""

    start: int
    end: int
    number: ItemNumber | None = None
    is_heading: bool = False


def read(sheet: Sheet) -> Layout:
    """The page as a numbered block; without fit when no numbers stand alone."""
    candidates = _candidates(sheet.texts)
    labelled = any(each.weight > TITLED for each in candidates)
    run = with_parts(best_run(candidates), candidates, LABELLED if labelled else TITLED)
    if not run.candidates or (run.weight < _LEAST_RUN and sheet.first_row is None):
        return Layout(NAME, sheet.lines)
    stretches = tuple(_stretches(sheet, run))
    items = tuple(_read_stretch(sheet, stretch, has_labels=labelled) for stretch in stretches)
    header = TITLED if sheet.first_row is not None else 0
    return Layout(NAME, sheet.lines[: stretches[0].start], items, run.weight + header)


def _candidates(texts: Sequence[str]) -> list[Candidate]:
    """Numbers alone on their lines, weighed by what stands below: a title and a label speak for an item."""
    numbers = [(at, number) for at, text in enumerate(texts) if (number := number_alone(text)) is not None]
    labels = [label_in_front(text) is not None for text in texts]
    ends = [*(at for at, _ in numbers[1:]), len(texts)]
    found = (
        Candidate(at, number, _weight(texts, at, labelled=any(labels[at + 1 : end])))
        for (at, number), end in zip(numbers, ends, strict=False)
    )
    return [candidate for candidate in found if candidate.weight > 0]


def _weight(texts: Sequence[str], at: int, *, labelled: bool) -> float:
    if at + 1 == len(texts):
        return 0
    below = texts[at + 1]
    if below[0].islower() or number_alone(below) is not None:
        return 0
    is_titled = is_title(below) or " KB" in below or " MB" in below or label_in_front(below) is not None
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
    heading = stretch.end
    while heading - 1 > stretch.start and is_section_heading(sheet.texts[heading - 1]):
        heading -= 1
    offset = stretch.start + (stretch.number is not None)
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
    first = stretch.start + (number is not None)
    texts, gaps = sheet.texts[first : stretch.end], sheet.gaps[first : stretch.end]
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
