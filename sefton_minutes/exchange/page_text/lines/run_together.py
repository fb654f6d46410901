"""Pages that lost their line ends, so that most of the text stands on one line: PDFs copied by machines."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

_LEAST_SHARE = 0.6
_SHORTEST = 700
_FEWEST = 4
_PLAIN = re.compile(r"(?<=\s)(?P<value>\d{1,3})[.)]\s+(?=[A-Z])")
_CODED = re.compile(
    r"(?<=\s)(?:(?P<code>[A-Z][A-Za-z]{0,5})/)?(?P<value>\d{1,4})/(?P<year>\d\d(?:-\d\d|\d\d)?)\s+(?=[A-Z])"
)
_YEAR_FIRST = re.compile(r"(?<=\s)(?P<year>[A-Z]{0,4}\d\d)/(?P<value>\d{2,4})\s+(?=[A-Z])")
_PARTS_OF_OPENING = re.compile(
    r"(?<=\) )(?=[A-Z])|(?<=\s)(?=(?:Councillors |Members |Also )?(?:Present|PRESENT"
    r"|In [Aa]ttendance|IN ATTENDANCE|Apologies|APOLOGIES|Absent)(?: [A-Z][a-z]+)?\s*:)"
)


def is_run_together(texts: Sequence[str]) -> bool:
    """Whether one line holds most of a page's words."""
    longest = max(map(len, texts), default=0)
    return longest >= max(_SHORTEST, _LEAST_SHARE * sum(map(len, texts)))


def places_to_part(text: str) -> tuple[int, ...]:
    """Where lines probably began: in front of the numbers of items, and of the labels of those present."""
    numbers = max((_rising(list(form.finditer(text))) for form in (_CODED, _YEAR_FIRST, _PLAIN)), key=len)
    if len(numbers) < _FEWEST:
        return ()
    opening = (part.start() for part in _PARTS_OF_OPENING.finditer(text, 0, numbers[0].start()))
    return tuple(sorted({*opening, *(number.start() for number in numbers)}))


def _rising(numbers: Sequence[re.Match[str]]) -> list[re.Match[str]]:
    """The longest of the runs that count on by one in the same year."""
    newest: dict[tuple[str | None, int], int] = {}
    lengths: list[int] = []
    befores: list[int | None] = []
    for place, number in enumerate(numbers):
        year, value = number.groupdict().get("year"), int(number["value"])
        before = newest.get((year, value - 1))
        befores.append(before)
        lengths.append(1 + (lengths[before] if before is not None else 0))
        known = newest.get((year, value))
        if known is None or lengths[place] > lengths[known]:
            newest[year, value] = place
    at = max(range(len(lengths)), key=lengths.__getitem__, default=None)
    run: list[re.Match[str]] = []
    while at is not None:
        run.append(numbers[at])
        at = befores[at]
    return run[::-1]


def stretches(text: str) -> Iterator[tuple[int, int]]:
    """The parts of a line by `places_to_part`: first and last character."""
    edges = [0, *places_to_part(text), len(text)]
    for start, end in pairwise(edges):
        if text[start:end].strip():
            yield start, end
