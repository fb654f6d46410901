"""What a person may ask of the search.

A query is words, all of which must be found; "words in quotation marks" side by side; beginn* of a word;
-without; and OR between alternatives (it binds less than standing together: `a b OR c` is `a` with `b`,
or `c`). What is not well formed is searched for its words. They are folded as the texts are."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice

from sefton_minutes.domain.searching.folded_words import FoundWord, split_words

_ASKED = re.compile(r'(?P<minus>-)?"(?P<phrase>[^"]*)"(?P<phrase_star>\*)?|(?P<bare>[^\s"]+)')
_MOST_TERMS = 50
_MOST_SIDE_BY_SIDE = 50


@dataclass(frozen=True, slots=True)
class Term:
    """Folded words that stand side by side; of a prefix the last is only the beginning of a word.
    `is_quoted`: written in quotation marks, so meant to the letter; it changes nothing of what is found."""

    words: tuple[str, ...]
    is_prefix: bool = False
    is_quoted: bool = field(default=False, compare=False)


@dataclass(frozen=True, slots=True)
class Alternative:
    """Found where every wanted term and no unwanted one is. There is at least one wanted term."""

    wanted: tuple[Term, ...]
    unwanted: tuple[Term, ...] = ()


@dataclass(frozen=True, slots=True)
class Query:
    """Found where one of the alternatives is; without any nothing was asked for."""

    alternatives: tuple[Alternative, ...] = ()

    @property
    def wanted(self) -> tuple[Term, ...]:
        """Every term that is to be found, each once."""
        terms = (term for alternative in self.alternatives for term in alternative.wanted)
        return tuple(dict.fromkeys(terms))


def parse_query(asked: str) -> Query:
    """Read what a person typed. Never fails: see the module for what is not well formed. Of a pasted page the
    first fifty terms are searched for."""
    alternatives: list[Alternative] = []
    wanted: list[Term] = []
    unwanted: list[Term] = []
    for match in islice(_ASKED.finditer(_with_plain_quotes(asked)), _MOST_TERMS):
        if match["bare"] == "OR":
            alternatives.extend(_alternative(wanted, unwanted))
            wanted, unwanted = [], []
        elif match["bare"] != "AND":
            term, is_unwanted = _term(match)
            (unwanted if is_unwanted else wanted).append(term)
    alternatives.extend(_alternative(wanted, unwanted))
    return Query(tuple(alternatives))


def is_begun(words: str) -> bool:
    """Whether the last word has but one letter as yet."""
    last = words.rsplit(" ", maxsplit=1)[-1]
    return len(last) == 1 and last.isalpha()


def leaves_out_all(asked: str) -> bool:
    """Whether there is nothing that words with a minus could be left out of ("-petition"): then they are
    searched for as they stand."""
    matches = list(islice(_ASKED.finditer(_with_plain_quotes(asked)), _MOST_TERMS))
    if any(match["bare"] == "OR" for match in matches):
        return False
    read = (_term(match) for match in matches if match["bare"] != "AND")
    unwanted = [is_unwanted for term, is_unwanted in read if term.words]
    return bool(unwanted) and all(unwanted)


def growing_query(words: str) -> str:
    """The query while its last word is being typed: what begins like that word is found. A space after it, a
    closing quotation mark or a star says that it is whole; so does a word of one letter."""
    last = words.rsplit(" ", maxsplit=1)[-1]
    open_phrase = sum(words.count(mark) for mark in '"“”') % 2
    if open_phrase or last == "OR" or len(last) < 2 or not last[-1].isalnum():
        return words
    return f"{words}*"


def find_hits(query: Query, text: str) -> tuple[tuple[int, int], ...]:
    """Where the wanted terms stand in a text: (start, end) in order, none overlapping another."""
    words = tuple(split_words(text))
    return joined_places([place for term in query.wanted for place in term_places(term, words)])


def term_places(term: Term, words: Sequence[FoundWord]) -> Iterator[tuple[int, int]]:
    """Every place in a text of which these are the words, in order, where the term stands: (start, end)."""
    length = len(term.words)
    for at in range(len(words) - length + 1):
        if _stands_at(term, words, at):
            yield words[at].start, words[at + length - 1].end


def joined_places(places: Sequence[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """The places in order, those that overlap as one."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(places):
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return tuple(joined)


def _with_plain_quotes(asked: str) -> str:
    """Curly quotation marks, as pasted from a paper, made straight; a mark without its fellow is no mark."""
    plain = asked.translate({ord("“"): '"', ord("”"): '"', ord("„"): '"'})
    if plain.count('"') % 2 == 0:
        return plain
    before, _, after = plain.rpartition('"')
    return f"{before} {after}"


def _term(match: re.Match[str]) -> tuple[Term, bool]:
    """A term and whether it is unwanted; its words may be none."""
    if match["phrase"] is not None:
        words, is_prefix, is_unwanted = match["phrase"], bool(match["phrase_star"]), bool(match["minus"])
    else:
        bare = match["bare"]
        is_unwanted = bare.startswith("-") and len(bare) > 1
        words, is_prefix = bare.removeprefix("-"), bare.endswith("*")
    folded = tuple(word.folded for word in islice(split_words(words), _MOST_SIDE_BY_SIDE))
    return Term(folded, is_prefix and bool(folded), match["phrase"] is not None), is_unwanted


def _alternative(wanted: Sequence[Term], unwanted: Sequence[Term]) -> Iterator[Alternative]:
    """One alternative, or none when no word was asked for. Where all is unwanted nothing could be found,
    so the words themselves are searched for."""
    kept = tuple(dict.fromkeys(term for term in wanted if term.words))
    refused = tuple(dict.fromkeys(term for term in unwanted if term.words))
    if kept:
        yield Alternative(kept, refused)
    elif refused:
        yield Alternative(refused)


def _stands_at(term: Term, words: Sequence[FoundWord], at: int) -> bool:
    *whole, last = term.words
    if any(words[at + place].folded != word for place, word in enumerate(whole)):
        return False
    found = words[at + len(whole)].folded
    return found.startswith(last) if term.is_prefix else found == last
