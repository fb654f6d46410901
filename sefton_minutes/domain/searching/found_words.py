"""Where the terms of a query stand in a text: what `query.find_hits` says, for many texts at each key.

Most of a text is plain: letters from a to z, digits, and signs that part words. There a regular expression
finds where a term begins. What stands between two spaces and is not plain ("Children’s", "£1,250", "Zoë") is
split into its words, as `folded_words` does, and so is what follows the first word of a phrase."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from sefton_minutes.domain.searching.folded_words import LONGEST_WORD, split_words
from sefton_minutes.domain.searching.query import Query, Term, joined_places

_NOT_PLAIN = re.compile(r"[^\x00-&(-+\--\x7f‘“”–—•…£€§°·\N{NO-BREAK SPACE}](?:(?<!['’,])|(?<=\w.)(?=\w))")
"""A mark inside a word, or a letter that may be searched for in another form."""

_MARKS = str.maketrans({"&": "and", "'": "", "’": "", ",": "", "£": ""})
_PLAIN_WORD = re.compile(r"[a-z0-9]+")

_Piece = tuple[int, int]
"""Where a part of a text begins and ends."""


class TermPlace(NamedTuple):
    """`text[start:end]` is where the wanted term of that number, counted from 0, stands. A plain tuple, since
    hundreds are made and put in order at each key."""

    start: int
    end: int
    term: int


class WordFinder:
    """Made once for a query, asked of each text."""

    def __init__(self, query: Query) -> None:
        self._terms = query.wanted
        self._patterns = tuple(map(_first_word, self._terms))
        self._first_words = frozenset(term.words[0] for term in self._terms)

    def places(self, text: str) -> tuple[TermPlace, ...]:
        """Every place of every wanted term, in the order in which they begin."""
        lowered = text.lower()
        odd = [(0, len(text))] if len(lowered) != len(text) else _odd_pieces(text)
        found = [*self._among_plain(text, lowered, odd), *self._among_odd(text, lowered, odd)]
        found.sort()
        return tuple(found)

    def hits(self, text: str) -> tuple[tuple[int, int], ...]:
        """The places to be marked, none overlapping another."""
        return joined_places([(place.start, place.end) for place in self.places(text)])

    def _among_plain(self, text: str, lowered: str, odd: Sequence[_Piece]) -> Iterator[TermPlace]:
        starts = (0, *(end for _, end in odd))
        ends = (*(start for start, _ in odd), len(text))
        for number, pattern in enumerate(self._patterns):
            if pattern is not None:
                for piece in zip(starts, ends, strict=True):
                    for found in pattern.finditer(lowered, *piece):
                        yield from self._place(number, text, found.start(), found.end())

    def _among_odd(self, text: str, lowered: str, odd: Sequence[_Piece]) -> Iterator[TermPlace]:
        for piece_start, piece_end in odd:
            letters = lowered[piece_start:piece_end].translate(_MARKS)
            if letters.isascii() and not any(word in letters for word in self._first_words):
                continue
            for word in split_words(text, piece_start, piece_end):
                for number, term in enumerate(self._terms):
                    if _begins(term, word.folded):
                        yield from self._place(number, text, word.start, word.end)

    def _place(self, number: int, text: str, start: int, end: int) -> Iterator[TermPlace]:
        """The place of a term whose first word stands there, if the others follow."""
        last = _end_of_term(self._terms[number], text, end)
        if last is not None:
            yield TermPlace(start, last, number)


def _odd_pieces(text: str) -> list[_Piece]:
    """The parts of a text between two spaces that are not plain."""
    pieces: list[_Piece] = []
    reached = 0
    for odd in _NOT_PLAIN.finditer(text):
        if odd.start() >= reached:
            start = max(text.rfind(" ", reached, odd.start()) + 1, reached)
            space = text.find(" ", odd.start())
            reached = len(text) if space < 0 else space
            pieces.append((start, reached))
    return pieces


def _begins(term: Term, word: str) -> bool:
    """Whether a folded word is the first of the term."""
    first = term.words[0]
    return word.startswith(first) if term.is_prefix and len(term.words) == 1 else word == first


def _end_of_term(term: Term, text: str, end: int) -> int | None:
    """Where a term ends whose first word ends there; None where its other words do not follow."""
    others = term.words[1:]
    if not others:
        return end
    following = list(islice(split_words(text, end), len(others)))
    folded = [word.folded for word in following]
    if len(folded) < len(others) or folded[:-1] != list(others[:-1]):
        return None
    is_last = folded[-1].startswith(others[-1]) if term.is_prefix else folded[-1] == others[-1]
    return following[-1].end if is_last else None


def _first_word(term: Term) -> re.Pattern[str] | None:
    """What finds the first word of a term, or words that begin so, in plain lowered text; None where it has
    letters that no plain text has. Its letters stand first and what is before them is looked at afterwards,
    since an expression that begins with letters is found quickest."""
    word, is_begun = term.words[0], term.is_prefix and len(term.words) == 1
    if not _PLAIN_WORD.fullmatch(word):
        return None
    ending = "[a-z0-9]*" if is_begun or len(word) == LONGEST_WORD else "(?![a-z0-9])"
    found = f"{word}(?<![a-z0-9]{word}){ending}"
    is_and = "and".startswith(word) if is_begun else word == "and"
    return re.compile(f"{found}|&" if is_and else found)
