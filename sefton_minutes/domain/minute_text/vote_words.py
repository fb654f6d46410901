"""Votes as minutes tell them: figures, manner, names."""

import re
from collections.abc import Sequence

from sefton_minutes.domain.minute_text.lines import Line
from sefton_minutes.domain.votes import Vote, VoteOutcome

_FIGURES = re.compile(
    r"\b(?:(?P<outcome>carried|lost)\s+)?(?:by\s+)?(?P<favour>\d{1,3})\s+votes?\s+to\s+(?P<against>\d{1,3})\b"
    r"(?:,?\s+with\s+(?P<abstained>\d{1,3}|one)\s+abstentions?\b)?",
    re.IGNORECASE,
)
_MANNER = re.compile(r"\b(?P<manner>unanimously|nem\.?\s?con\b\.?|all\s+in\s+favour)", re.IGNORECASE)


def read_votes(text: str, lines: Sequence[Line]) -> tuple[Vote, ...]:
    """Every vote that the text tells of, in order."""
    found = [
        _of_figures(figures)
        for line in lines
        for figures in _FIGURES.finditer(text, line.words, line.words_end)
    ]
    found += [
        _of_manner(manner) for line in lines for manner in _MANNER.finditer(text, line.words, line.words_end)
    ]
    return tuple(sorted(found, key=lambda vote: vote.start))


def _of_figures(found: re.Match[str]) -> Vote:
    abstained = found["abstained"]
    return Vote(
        found.group(),
        favour=int(found["favour"]),
        against=int(found["against"]),
        abstained=None if abstained is None else 1 if abstained == "one" else int(abstained),
        outcome=VoteOutcome(found["outcome"].casefold()) if found["outcome"] else None,
        start=found.start(),
        end=found.end(),
    )


def _of_manner(found: re.Match[str]) -> Vote:
    return Vote(found.group(), manner=found["manner"].casefold(), start=found.start(), end=found.end())
