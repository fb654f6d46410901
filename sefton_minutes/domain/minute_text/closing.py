"""How a clause closes: with ";", "; and", "; or" or "." after its words."""

import re

from sefton_minutes.domain.minute_text.lines import BLANKS

_LISTING = BLANKS + ";,"
_ABBREVIATION = re.compile(
    r"(?:\b(?:[A-Za-z]|etc|Ltd|Co|Inc|Bros|Nos?|St|viz|Mrs?|Dr|Jr|Sr|a\.m|p\.m)|\.)\.$"
)
_LONGEST_ABBREVIATION = 6


def without_joining(words: str) -> str:
    """The words without what joins them to the next clause: a mark, "and", "or". A full stop stays."""
    return words[: _end_of_words(words, stops=False)]


def without_closing(words: str) -> str:
    """The words without any closing mark; the stop of an abbreviation stays."""
    return words[: _end_of_words(words, stops=True)]


def _end_of_words(words: str, *, stops: bool) -> int:
    end = len(words)
    while True:
        last = end
        while end and words[end - 1] in _LISTING:
            end -= 1
        end -= _joining_letters(words, end)
        if stops and end and words[end - 1] == "." and not _is_abbreviated(words, end):
            end -= 1
        if end == last:
            return end


def _joining_letters(words: str, end: int) -> int:
    """Letters of "and" or "or" before `end`. Without a mark before it "or" joins words, not clauses."""
    tail = words[max(0, end - 4) : end].casefold()
    if tail.endswith("and") and tail[:-3] and tail[0] in _LISTING + ".":
        return 3
    before = words[: max(0, end - 2)][-2:].rstrip(BLANKS)
    return 2 if tail.endswith("or") and before.endswith((";", ",")) else 0


def _is_abbreviated(words: str, end: int) -> bool:
    return bool(_ABBREVIATION.search(words[max(0, end - _LONGEST_ABBREVIATION) : end]))
