"""The lines of a saved page that say something, without the furniture of the web page around them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from sefton_minutes.exchange.page_text.lines.hard_breaks import is_broken, margin_of
from sefton_minutes.exchange.page_text.lines.noise import is_furniture, menu_lines, without_tags
from sefton_minutes.exchange.page_text.lines.run_together import is_run_together, stretches

_HARD_SPACES = str.maketrans({"\N{NO-BREAK SPACE}": " ", "\N{NARROW NO-BREAK SPACE}": " ", "\ufeff": " "})
_AFTER_LABEL = re.compile(
    r"^(\(?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,5})[.)]|[·•●▪◦‣∙\uf0b7–-])(?:\t[ \t]*|[ \t]{2,})"
)
_TRAILING_FURNITURE = re.compile(r"(?:\bview directions|\badditional documents:)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph that is not blank, at `start`/`end` of the page (end of line left out). In `text` hard
    spaces are plain, the run of spaces after a list label is one, and there are none at the ends; words are
    untouched. Lines that were broken at a margin are one."""

    text: str
    start: int
    end: int


def read_lines(page: str) -> tuple[Line, ...]:
    """The lines of a page that are neither blank nor page furniture, in order."""
    lines = tuple(line for line in _lines_with_words(page) if not is_furniture(line.text))
    menus = menu_lines([line.text for line in lines])
    kept = [line for at, line in enumerate(lines) if at not in menus]
    return _parted(page, kept) if is_run_together([line.text for line in kept]) else _healed(page, kept)


def plain(words: str) -> str:
    """Words as kept in a record: see `Line`."""
    return _AFTER_LABEL.sub(r"\1 ", without_tags(words.translate(_HARD_SPACES).strip()))


def without_trailing_furniture(words: str) -> str:
    """Words without the link or the empty list heading that the web page set after them."""
    return _TRAILING_FURNITURE.sub("", words).rstrip(" .") if _TRAILING_FURNITURE.search(words) else words


def as_paragraphs(texts: Iterable[str]) -> str:
    """One paragraph a line; empty ones are left out."""
    return "\n".join(text for text in texts if text)


def are_adjoining(page: str, line: Line, following: Line) -> bool:
    """Whether no blank line stands between two lines of a page."""
    return page.count("\n", line.end, following.start) <= 1


def _lines_with_words(page: str) -> Iterator[Line]:
    start = 0
    for raw in page.splitlines(keepends=True):
        if text := plain(raw):
            yield Line(text, start, start + len(raw.rstrip()))
        start += len(raw)


def _parted(page: str, lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, with those parted that hold a whole page."""
    return tuple(
        Line(
            text,
            line.start + start,
            line.start + start + len(page[line.start + start : line.start + end].rstrip()),
        )
        for line in lines
        for start, end in stretches(page[line.start : line.end])
        if (text := plain(page[line.start + start : line.start + end]))
    )


def _healed(page: str, lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines with those joined that were broken at a margin."""
    texts = [line.text for line in lines]
    adjoining = [are_adjoining(page, line, after) for line, after in pairwise(lines)]
    margin = margin_of(texts, adjoining.__getitem__)
    groups: list[list[Line]] = []
    for at, line in enumerate(lines):
        if at and adjoining[at - 1] and is_broken(texts[at - 1], line.text, margin):
            groups[-1].append(line)
        else:
            groups.append([line])
    return tuple(_joined(group) for group in groups)


def _joined(group: Sequence[Line]) -> Line:
    return Line(" ".join(line.text for line in group), group[0].start, group[-1].end)
