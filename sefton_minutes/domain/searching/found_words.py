"""Where the terms of a query stand in a text: what `query.find_hits` says, for fifty texts at each key.

A text of plain letters is lowered sign by sign, so that places stay what they are, and looked through by one
regular expression for each term. Any other text is split into its words, as `folded_words` does."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from sefton_minutes.domain.searching.folded_words import split_words
from sefton_minutes.domain.searching.query import Query, Term, joined_places, term_places

_MARKED_LETTERS = "àáâãäåçèéêëìíîïñòóôõöùúûüýÿāăąćĉċčďēĕėęěĝğġģĥĩīĭįĵķĺļľńņňōŏőŕŗřśŝşšţťũūŭůűųŵŷźżž"
_AS_FOLDED = "aaaaaaceeeeiiiinooooouuuuyyaaaccccdeeeeegggghiiiijklllnnnooorrrssssttuuuuuuwyzzz"

_INSIDE, _OWNED = "\x01", "\x02"
"""What stands in a lowered text for an apostrophe or comma inside a word, and for that of a possessive s."""

_LETTERS = frozenset(_MARKED_LETTERS + _MARKED_LETTERS.upper())
_OTHER_SIGNS = frozenset("‘’“”–—•…£€§°·\N{NO-BREAK SPACE}")
_PLAIN = frozenset(map(chr, range(3, 128)))
_UNMARKED = str.maketrans(_MARKED_LETTERS, _AS_FOLDED)
_APOSTROPHE = re.compile(r"'(?<=[a-z0-9]')(?=[a-z0-9])")
_POSSESSIVE = re.compile(rf"{_INSIDE}(?=s(?![a-z0-9{_INSIDE}]))")
_SUM = re.compile(r",(?<=\d,)(?=\d)")
_GROUPED = re.compile(rf"(?<![a-z0-9{_INSIDE}])\d{{1,3}}(?:,\d{{3}})+(?![a-z0-9'])")
_MIXED_SUM = re.compile(rf"[a-z{_INSIDE}]\d{{1,3}},\d{{3}}|\d,\d{{3}}['a-z]")

_PART = rf"[a-z0-9{_INSIDE}{_OWNED}]"
_BETWEEN = rf"[^a-z0-9&{_INSIDE}{_OWNED}]*"
_OWNER = rf"(?:{_OWNED}s)?"
_PLAIN_WORD = re.compile(r"[a-z0-9]{1,63}")


@dataclass(frozen=True, slots=True)
class TermPlace:
    """`text[start:end]` is where the wanted term of that number, counted from 0, stands."""

    start: int
    end: int
    term: int


@dataclass(frozen=True, slots=True)
class _Patterns:
    """What finds a term in a lowered text: `plain` its words without marks inside, which is much faster,
    `marked` with any."""

    plain: re.Pattern[str]
    marked: re.Pattern[str]


class WordFinder:
    """Made once for a query, asked of each text."""

    def __init__(self, query: Query) -> None:
        self._terms = query.wanted
        self._patterns = tuple(map(_patterns, self._terms))
        self._initials = frozenset(word[0] for term in self._terms for word in term.words)

    def places(self, text: str) -> tuple[TermPlace, ...]:
        """Every place of every wanted term, in the order in which they begin."""
        lowered = _lowered(text)
        if lowered is None or None in self._patterns:
            found = self._places_word_by_word(text)
        else:
            found = self._places_by_pattern(lowered)
        return tuple(sorted(found, key=lambda place: (place.start, place.end, place.term)))

    def hits(self, text: str) -> tuple[tuple[int, int], ...]:
        """The places to be marked, none overlapping another."""
        return joined_places([(place.start, place.end) for place in self.places(text)])

    def _places_by_pattern(self, lowered: str) -> Iterator[TermPlace]:
        is_marked = not self._initials.isdisjoint(_initials_of_marked(lowered))
        return chain.from_iterable(
            _places(patterns.marked if is_marked else patterns.plain, lowered, number)
            for number, patterns in enumerate(self._patterns)
            if patterns is not None
        )

    def _places_word_by_word(self, text: str) -> Iterator[TermPlace]:
        words = tuple(split_words(text))
        for number, term in enumerate(self._terms):
            for start, end in term_places(term, words):
                yield TermPlace(start, end, number)


def _places(pattern: re.Pattern[str], lowered: str, number: int) -> Iterator[TermPlace]:
    """Words side by side may overlap with the next of their kind ("the sea the sea the"), so it is looked on
    from behind where each begins."""
    found = pattern.search(lowered)
    while found:
        yield TermPlace(found.start(), found.end(), number)
        found = pattern.search(lowered, found.start() + 1)


def _lowered(text: str) -> str | None:
    """A text as long as this one whose words are folded but for marks inside; None for a text with letters of
    which folding makes more or fewer, or sums beside letters."""
    lowered = text.lower()
    if others := set(text) - _PLAIN:
        if letters := others - _OTHER_SIGNS:
            if not letters <= _LETTERS:
                return None
            lowered = lowered.translate(_UNMARKED)
        lowered = lowered.replace("’", "'")
    if "'" in lowered:
        lowered = _POSSESSIVE.sub(_OWNED, _APOSTROPHE.sub(_INSIDE, lowered))
    if "," in lowered and _SUM.search(lowered):
        if _MIXED_SUM.search(lowered):
            return None
        lowered = _GROUPED.sub(lambda number: number[0].replace(",", _INSIDE), lowered)
    return lowered


def _initials_of_marked(lowered: str) -> Iterator[str]:
    """The first letters of the words that have marks inside: mostly sums, so that few texts have one of a
    word that is looked for."""
    at = lowered.find(_INSIDE)
    while at >= 0:
        start = at
        while start and (lowered[start - 1].isalnum() or lowered[start - 1] == _INSIDE):
            start -= 1
        yield lowered[start]
        at = lowered.find(_INSIDE, at + 1)


def _patterns(term: Term) -> _Patterns | None:
    """None for a term with letters that no lowered text has."""
    if not all(map(_PLAIN_WORD.fullmatch, term.words)):
        return None
    return _Patterns(_pattern(term, ""), _pattern(term, f"{_INSIDE}?"))


def _pattern(term: Term, between_letters: str) -> re.Pattern[str]:
    *whole, last = term.words
    words = [_word(word, between_letters) for word in whole]
    words.append(_word(last, between_letters, is_begun=term.is_prefix))
    return re.compile(_BETWEEN.join(words))


def _word(word: str, between_letters: str, *, is_begun: bool = False) -> str:
    """A word, or one that begins so. Without marks between letters its letters stand first and what is before
    them is looked at afterwards, since an expression that begins with letters is found quickest."""
    letters = between_letters.join(word)
    found = rf"(?<!{_PART}){letters}" if between_letters else rf"{letters}(?<!{_PART}{letters})"
    found += rf"[a-z0-9{_INSIDE}]*{_OWNER}" if is_begun else rf"{_OWNER}(?!{_PART})"
    is_and = "and".startswith(word) if is_begun else word == "and"
    return f"(?:{found}|&)" if is_and else found
