"""Which of many hits answer best: BM25, over the folded words of each item, alike for either database.

Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009): a term counts the
more the rarer it is in the whole record, and the oftener it stands in an item, each further time for less; a
long item has to say it oftener. A word of the title counts three times."""

import heapq
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from sefton_minutes.domain.searching.query import Term

_SATURATION = 1.2
_LENGTH_COUNTS = 0.75
_TITLE_COUNTS = 3


class Candidate(NamedTuple):
    """An item by its key in the index, with the folded words of its title and of its other texts. A plain
    tuple, since thousands are made for one search."""

    key: int
    title: str
    words: str


@dataclass(frozen=True, slots=True)
class WeighedTerm:
    """A term and how much it tells: see `telling_weight`."""

    term: Term
    weight: float


def telling_weight(items: int, total: int) -> float:
    """How much it tells that a term is in an item, when it is in so many of all."""
    return math.log(1 + (max(total - items, 0) + 0.5) / (items + 0.5))


def best_first(candidates: Sequence[Candidate], terms: Sequence[WeighedTerm], limit: int) -> list[int]:
    """The keys of the best candidates, the best first; of two as good, the one with the higher key."""
    if not candidates:
        return []
    usual = sum(len(each.words) for each in candidates) / len(candidates) or 1.0
    sought = [(" ".join(each.term.words), _as_written(each.term), each.weight) for each in terms]
    scored = ((_score(each, sought, usual), each.key) for each in candidates)
    return [key for _, key in heapq.nlargest(limit, scored)]


def _as_written(term: Term) -> str:
    """A term as it stands in a text whose every word has a space before and after it."""
    words = " ".join(term.words)
    return f" {words}" if term.is_prefix else f" {words} "


def _score(candidate: Candidate, sought: Sequence[tuple[str, str, float]], usual: float) -> float:
    """Letters alone are looked for first: most candidates have few of many terms, and with the spaces that
    are everywhere it takes four times as long."""
    words = f" {candidate.words} {_TITLE_COUNTS * f'{candidate.title} '}"
    long = _SATURATION * (1 - _LENGTH_COUNTS + _LENGTH_COUNTS * len(words) / usual)
    score = 0.0
    for letters, text, weight in sought:
        if letters in words:
            times = words.count(text)
            score += weight * times * (_SATURATION + 1) / (times + long)
    return score
