"""The lines of a saved page that say something, and the furniture of the web page around them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_HARD_SPACES = str.maketrans({"\N{NO-BREAK SPACE}": " ", "\N{NARROW NO-BREAK SPACE}": " ", "\ufeff": " "})
_AFTER_LABEL = re.compile(
    r"^(\(?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,5})[.)]|[·•●▪◦‣∙\uf0b7–-])(?:\t[ \t]*|[ \t]{2,})"
)
_FURNITURE = re.compile(
    r"(?:items|no\.? item|media|webcast|view directions|link:|email:|share this item|view the background"
    r"|additional documents:|supporting documents:|top of page(?:\s+show agenda)?|index to minutes|\|+)\s*",
    re.IGNORECASE,
)
_TRAILING_FURNITURE = re.compile(r"(?:\bview directions|\badditional documents:)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank, at `start`/`end` of the page (end of line left out). In `text` hard
    spaces are plain, the run of spaces after a list label is one, and there are none at the ends; words
    are untouched."""

    text: str
    start: int
    end: int


def read_lines(page: str) -> tuple[Line, ...]:
    """The lines of a page that are neither blank nor page furniture, in order."""
    return tuple(line for line in _lines_with_words(page) if not _FURNITURE.fullmatch(line.text))


def plain(words: str) -> str:
    """Words as kept in a record: see `Line`."""
    return _AFTER_LABEL.sub(r"\1 ", words.translate(_HARD_SPACES).strip())


def without_trailing_furniture(words: str) -> str:
    """Words without the link or the empty list heading that the web page set after them."""
    return _TRAILING_FURNITURE.sub("", words).rstrip(" .") if _TRAILING_FURNITURE.search(words) else words


def as_paragraphs(texts: Iterable[str]) -> str:
    """One paragraph a line; empty ones are left out."""
    return "\n".join(text for text in texts if text)


def _lines_with_words(page: str) -> Iterator[Line]:
    start = 0
    for raw in page.splitlines(keepends=True):
        if text := plain(raw):
            yield Line(text, start, start + len(raw.rstrip()))
        start += len(raw)
