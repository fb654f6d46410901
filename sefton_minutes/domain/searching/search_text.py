"""Words as the search knows them, and what a person may ask for.

Both kinds of database are given words that were folded here, so that they find the same.

Folding takes away case, accents and the marks inside words: "Children’s" and "children" are one word, so
are "O'Brien" and "OBrien", "£1,250" and "1250", "&" and "and". A hyphen, a stroke or a bracket parts
words: "sub-group" is two, "31(2)" is 31 and 2.

A query is words, all of which must be found; "words in quotation marks" side by side; beginn* of a word;
-without; and OR between alternatives (it binds less than standing together: `a b OR c` is `a` with `b`,
or `c`). What is not well formed is searched for its words."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice

_MARKS_INSIDE = r"[\u0300-\u036f\u00ad\u200b-\u200d]"
_LETTER = rf"[^\W_]{_MARKS_INSIDE}*"
_WORD = re.compile(rf"\d{{1,3}}(?:,\d{{3}})+(?!\d)|(?:{_LETTER})+(?:['’ʼ](?:{_LETTER})+)*|&")
_POSSESSIVE = re.compile(r"['’ʼ][sS]$")
_NOT_DECOMPOSED = str.maketrans(
    {"æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"}
)
_ASKED = re.compile(r'(?P<minus>-)?"(?P<phrase>[^"]*)"(?P<phrase_star>\*)?|(?P<bare>[^\s"]+)')
_LONGEST_WORD = 64
_MOST_CHARACTERS = 500_000
_MOST_TERMS = 50
_MOST_SIDE_BY_SIDE = 50


@dataclass(frozen=True, slots=True)
class FoundWord:
    """One word of a text: as it is searched for, and its characters in the text."""

    folded: str
    start: int
    end: int


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


def split_words(text: str) -> Iterator[FoundWord]:
    """The words of a text, in order."""
    for match in _WORD.finditer(text):
        if folded := _fold_word(match[0]):
            yield FoundWord(folded, match.start(), match.end())


def fold(text: str) -> str:
    """A text as it is indexed: its folded words with single spaces between. No more than half a million
    characters are kept, which is what a tsvector of PostgreSQL can hold of any words."""
    return _cut_at_word(" ".join(filter(None, map(_fold_word, _WORD.findall(text)))))


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


def _fold_word(word: str) -> str:
    """One word without case, accents, apostrophes and separators; "" when nothing of it is left."""
    if word.isascii() and word.isalnum():  # most words, and nothing else is to be taken away from them
        return word.lower()[:_LONGEST_WORD]
    if word == "&":
        return "and"
    bare = _POSSESSIVE.sub("", word).casefold()
    plain = unicodedata.normalize("NFKD", bare).casefold().translate(_NOT_DECOMPOSED)
    return "".join(sign for sign in plain if sign.isalnum() and sign != "ʼ")[:_LONGEST_WORD]


def _cut_at_word(words: str) -> str:
    if len(words) <= _MOST_CHARACTERS:
        return words
    return words[:_MOST_CHARACTERS].rpartition(" ")[0]


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
