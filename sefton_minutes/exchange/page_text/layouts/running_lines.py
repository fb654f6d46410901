"""Headers and footers that a paper repeats on every page, as they come down in the text of a PDF."""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from sefton_minutes.domain.civil_dates import find_date
from sefton_minutes.exchange.page_text.items.item_parts import label_in_front
from sefton_minutes.exchange.page_text.items.title_shapes import opens_decision
from sefton_minutes.exchange.page_text.lines.page_lines import Line, plain

_PAGED = re.compile(r"-? ?page:? ?\d{1,4}(?: ?(?:of|/) ?\d{1,4})? ?-?", re.IGNORECASE)
_BARE_NUMBER = re.compile(r"-? ?\d{1,4} ?-?")
_DIGITS = re.compile(r"\d+")
_ENDED = re.compile(r"[.;:!?][\"”’')\]]{0,2}$")
_FEWEST_REPEATS = 2
_LONGEST = 110
_NEAR = 2
_LAST_OF_HEADING = 3
_SHORTEST_BROKEN = 45


@dataclass(frozen=True, slots=True)
class WithoutRunningLines:
    """A page's text without its running lines, as long as before so that places in it stay; `apart`: each
    running line once, as printed first."""

    text: str
    apart: tuple[str, ...] = ()


def without_running_lines(page: str) -> WithoutRunningLines:
    """Take out lines that stand, but for their numbers, beside every break between pages: beside a form feed,
    or beside the number of the page. A sentence that runs over the break is whole again."""
    lines = tuple(_lines(page))
    breaks = _breaks(page, lines)
    if len(breaks) < _FEWEST_REPEATS:
        return WithoutRunningLines(page)
    beside = _beside(breaks, len(lines))
    shapes = Counter(_shape(lines[at].text) for at in beside if _could_run(lines[at].text))
    least = max(_FEWEST_REPEATS, len(breaks) // 2)
    running = {shape for shape, count in shapes.items() if count >= least}
    top = _heading_of_paper(lines, running)
    taken = [
        at
        for at in beside
        if at not in top and (_shape(lines[at].text) in running or _PAGED.fullmatch(lines[at].text))
    ]
    return WithoutRunningLines(_blanked(page, lines, taken), _apart(lines, taken))


def _lines(page: str) -> Iterator[Line]:
    start = 0
    for raw in page.splitlines(keepends=True):
        if text := plain(raw):
            yield Line(text, start, start + len(raw.rstrip()))
        start += len(raw)


def _breaks(page: str, lines: Sequence[Line]) -> list[int]:
    """The lines at which a page of the paper ends or begins. A bare number is an item's as often as a page's:
    it is believed only beside a heading that stands beside other such numbers too."""
    fed = [at for at in range(1, len(lines)) if "\f" in page[lines[at - 1].end : lines[at].start]]
    paged = [at for at, line in enumerate(lines) if _PAGED.fullmatch(line.text)]
    if fed or len(paged) >= _FEWEST_REPEATS:
        return fed or paged
    bare = [at for at, line in enumerate(lines) if _BARE_NUMBER.fullmatch(line.text)]
    headed = [at for at in bare if any(map(_is_page_heading, _neighbours(lines, at)))]
    shapes = Counter(_shape(text) for at in headed for text in _neighbours(lines, at))
    return [at for at in headed if any(_repeats(text, shapes) for text in _neighbours(lines, at))]


def _heading_of_paper(lines: Sequence[Line], running: Collection[str]) -> frozenset[int]:
    """The running lines at the very top, which tell the body and the day there and nowhere else."""
    top: list[int] = []
    for at, line in enumerate(lines[:_LAST_OF_HEADING]):
        if _shape(line.text) not in running or not _is_page_heading(line.text):
            break
        top.append(at)
    told = any(find_date(lines[at].text) is not None for at in top)
    return frozenset(top) if told else frozenset()


def _repeats(text: str, shapes: Counter[str]) -> bool:
    return _is_page_heading(text) and shapes[_shape(text)] >= _FEWEST_REPEATS


def _neighbours(lines: Sequence[Line], at: int) -> list[str]:
    return [lines[near].text for near in (at - 1, at + 1) if 0 <= near < len(lines)]


def _beside(breaks: Sequence[int], count: int) -> list[int]:
    near = {at for place in breaks for at in range(place - _NEAR, place + _NEAR + 1) if 0 <= at < count}
    return sorted(near)


def _shape(text: str) -> str:
    return _DIGITS.sub("#", text).casefold()


def _could_run(text: str) -> bool:
    return len(text) <= _LONGEST and not opens_decision(text) and label_in_front(text) is None


def _is_page_heading(text: str) -> bool:
    """A body's name, in capitals or with the meeting's date."""
    return (text.isupper() and len(text.split()) > 1) or find_date(text) is not None


def _blanked(page: str, lines: Sequence[Line], taken: Sequence[int]) -> str:
    """The page with spaces for the lines taken. Where a sentence goes on behind them only one end of line is
    left, so that it reads as if no page ended there."""
    gone = set(taken)
    parts: list[str] = []
    reached = 0
    for first in (at for at in taken if at - 1 not in gone):
        after = first
        while after in gone:
            after += 1
        start, end = lines[first].start, lines[after - 1].end
        if first and after < len(lines) and _goes_on(lines[first - 1].text, lines[after].text):
            start, end = lines[first - 1].end, lines[after].start
            parts.append(page[reached:start] + "\n" + " " * (end - start - 1))
        else:
            parts.append(page[reached:start] + _spaces(page[start:end]))
        reached = end
    return "".join((*parts, page[reached:]))


def _goes_on(above: str, below: str) -> bool:
    """Whether a sentence may run over a break: it has no stop above, and below begins no title, no number and
    no decision."""
    if _ENDED.search(above) or len(above) < _SHORTEST_BROKEN:
        return False
    return below[0].islower() or (below[0].isupper() and not below.isupper() and not opens_decision(below))


def _spaces(words: str) -> str:
    return "".join(mark if mark in "\n\r\f" else " " for mark in words)


def _apart(lines: Sequence[Line], taken: Sequence[int]) -> tuple[str, ...]:
    """Each running line once. The numbers of pages are no words."""
    kept: dict[str, str] = {}
    for at in taken:
        text = lines[at].text
        if not _PAGED.fullmatch(text) and not _BARE_NUMBER.fullmatch(text):
            kept.setdefault(_shape(text), text)
    return tuple(kept.values())
