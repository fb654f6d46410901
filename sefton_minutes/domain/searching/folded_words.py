"""Words as the search knows them. Both kinds of database are given words that were folded here, so that they
find the same.

Folding takes away case, accents and the marks inside words: "Children’s" and "children" are one word, so
are "O'Brien" and "OBrien", "£1,250" and "1250", "&" and "and". A hyphen, a stroke or a bracket parts
words: "sub-group" is two, "31(2)" is 31 and 2."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

_MARKS_INSIDE = r"[\u0300-\u036f\u00ad\u200b-\u200d]"
_LETTER = rf"[^\W_]{_MARKS_INSIDE}*"
_WORD = re.compile(rf"\d{{1,3}}(?:,\d{{3}})+(?!\d)|(?:{_LETTER})+(?:['’ʼ](?:{_LETTER})+)*|&")
_POSSESSIVE = re.compile(r"['’ʼ][sS]$")
_NOT_DECOMPOSED = str.maketrans(
    {"æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"}
)
LONGEST_WORD = 64
_MOST_CHARACTERS = 500_000


@dataclass(frozen=True, slots=True)
class FoundWord:
    """One word of a text: as it is searched for, and its characters in the text."""

    folded: str
    start: int
    end: int


def split_words(text: str, start: int = 0, end: int | None = None) -> Iterator[FoundWord]:
    """The words of a text in order, or those of a part of it that begins and ends between words."""
    for match in _WORD.finditer(text, start, len(text) if end is None else end):
        if folded := _fold_word(match[0]):
            yield FoundWord(folded, match.start(), match.end())


def fold(text: str) -> str:
    """A text as it is indexed: its folded words with single spaces between. No more than half a million
    characters are kept, which is what a tsvector of PostgreSQL can hold of any words."""
    return _cut_at_word(" ".join(filter(None, map(_fold_word, _WORD.findall(text)))))


def _fold_word(word: str) -> str:
    """One word without case, accents, apostrophes and separators; "" when nothing of it is left."""
    if word.isascii() and word.isalnum():  # most words, and nothing else is to be taken away from them
        return word.lower()[:LONGEST_WORD]
    if word == "&":
        return "and"
    bare = _POSSESSIVE.sub("", word).casefold()
    plain = unicodedata.normalize("NFKD", bare).casefold().translate(_NOT_DECOMPOSED)
    return "".join(sign for sign in plain if sign.isalnum() and sign != "ʼ")[:LONGEST_WORD]


def _cut_at_word(words: str) -> str:
    if len(words) <= _MOST_CHARACTERS:
        return words
    return words[:_MOST_CHARACTERS].rpartition(" ")[0]
