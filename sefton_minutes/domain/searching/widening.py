"""Acronyms both ways: who asks for PCC is also given Police and Crime Commissioner, and the reverse."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from sefton_minutes.domain.searching.acronyms import Acronym
from sefton_minutes.domain.searching.folded_words import fold
from sefton_minutes.domain.searching.query import Alternative, Query, Term

_MOST_ALTERNATIVES = 16
"""Three acronyms in one query make eight; a pasted page of them shall not make thousands."""


@dataclass(frozen=True, slots=True)
class Widened:
    """An acronym of the council's list that was searched both ways."""

    letters: str
    words: str


def widened(query: Query, acronyms: Iterable[Acronym]) -> tuple[Query, tuple[Widened, ...]]:
    """A query that finds acronyms and the words they stand for alike, and which acronyms these were. What is
    in quotation marks is meant to the letter, so it stays as it is."""
    alternatives = list(query.alternatives)
    told: list[Widened] = []
    for acronym in acronyms:
        added = [each for old in alternatives for each in _other_way(old, acronym)]
        if added and len(alternatives) + len(added) <= _MOST_ALTERNATIVES:
            alternatives += added
            told.append(Widened(acronym.letters, acronym.words))
    return Query(tuple(alternatives)), tuple(dict.fromkeys(told))


def _other_way(alternative: Alternative, acronym: Acronym) -> Iterator[Alternative]:
    """The alternative with the acronym written the other way, where it has it."""
    letters, words = (tuple(fold(text).split()) for text in (acronym.letters, acronym.words))
    if not letters or not words or letters == words:
        return
    for said, meant in ((letters, words), (words, letters)):
        found = _terms_saying(alternative.wanted, said)
        if found is not None:
            start, end = found
            wanted = (*alternative.wanted[:start], Term(meant, is_quoted=True), *alternative.wanted[end:])
            yield replace(alternative, wanted=tuple(dict.fromkeys(wanted)))


def _terms_saying(terms: Sequence[Term], said: tuple[str, ...]) -> tuple[int, int] | None:
    """The terms, one after another and none of them in quotation marks, that say these words."""
    for start in range(len(terms)):
        words: tuple[str, ...] = ()
        for end in range(start, len(terms)):
            if terms[end].is_quoted or len(words) >= len(said):
                break
            words += terms[end].words
            if words == said:
                return start, end + 1
    return None
