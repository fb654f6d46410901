"""What a minute quotes: a resolution of another meeting, the words of a motion. Nothing is decided there."""

from collections.abc import Iterator, Sequence

from sefton_minutes.domain.minute_text.lines import Line

_OPENING, _CLOSING = "“", "”"
_STRAIGHT = '"'
_LONGEST = 40
"""Lines. A quotation mark that is not closed within so many was mistyped."""


def quoted_lines(text: str, lines: Sequence[Line]) -> frozenset[int]:
    """The numbers of the lines that a quotation begins or goes on in."""
    return frozenset(number for first, last in _quotations(text, lines) for number in range(first, last + 1))


def _quotations(text: str, lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    opened: int | None = None
    for number, line in enumerate(lines):
        words = text[line.words : line.words_end]
        if opened is not None and number - opened > _LONGEST:
            opened = None
        if opened is not None and _CLOSING in words:
            yield opened, number if _goes_to_its_end(words) else number - 1
            opened = None
        elif words.startswith((_OPENING, _STRAIGHT)):
            yield number, number
        if words.rfind(_OPENING) > words.rfind(_CLOSING):
            opened = number if words.startswith(_OPENING) else number + 1


def _goes_to_its_end(words: str) -> bool:
    return words.rfind(_CLOSING) >= len(words) - 3 or _OPENING not in words
