"""Titles that a page breaks over several lines, and how far apart its lines stand."""

import re
from collections.abc import Sequence

from sefton_minutes.exchange.page_text.lines.page_lines import Line

BLOCK_GAP = 3
"""Ends of lines above a line that begins a block of its own: two blank lines."""

_SPACES = re.compile(r"\s+")
_RUNS_ON = re.compile(
    r"(?:,|[-–—/&(]|\b(?:a|an|and|at|by|for|from|in|into|of|on|or|the|to|under|with|within))$", re.IGNORECASE
)
_MOST_LINES = 4


def newlines_above(page: str, lines: Sequence[Line]) -> tuple[int, ...]:
    """How many ends of lines stand between each line and the one above it: the most that follow each other
    where furniture of the page parts them. 1: no blank line. The first line's are those above it."""
    ends = (0, *(line.end for line in lines))
    return tuple(
        max((gap.count("\n") for gap in _SPACES.findall(page[end : line.start])), default=0)
        for end, line in zip(ends, lines, strict=False)
    )


def title_lines(texts: Sequence[str], gaps: Sequence[int]) -> int:
    """How many lines the title takes that begins with the first text: a line without blank line above goes
    on with it where the title cannot end, in capitals below capitals, or in small letters."""
    taken = 1
    while taken < min(len(texts), _MOST_LINES) and gaps[taken] <= 1:
        above, text = texts[taken - 1], texts[taken]
        in_capitals = above.isupper() and text.isupper() and len(above) > len("MINUTES")
        if not (in_capitals or text[0].islower() or _RUNS_ON.search(above)):
            break
        taken += 1
    return taken
