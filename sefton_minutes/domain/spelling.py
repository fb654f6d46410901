"""Spelling: which words of a minute are looked up, which are right without a dictionary, and what might have
been meant. Nothing is ever corrected by itself.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Protocol

from sefton_minutes.domain.name_lists import TITLE

_ELSEWHERE = (
    r"(?:https?://|www\.)\S+|\S+@\S+\.\S+"  # addresses
    r"|\b[\w-]+(?:\.[\w-]+)*\.(?:uk|com|org|net|pdf|docx?|xlsx?)\b"
    r"|[^\s/\d]*\d[^\s,;]*"  # numbers, codes, references: whatever holds a figure
    r"|\b\w+(?:[/\\]\w+)*[/\\]\d[^\s,;]*"
)
_LETTERS = r"[^\W\d_]+"
_WORD = rf"{_LETTERS}(?:['’-]{_LETTERS})*"
_NAMED = rf"\b{TITLE}(?:\s+[^\W\d_a-z][^\W\d_]*(?:['’-]{_LETTERS})*\.?)+"
_TOKEN = re.compile(rf"(?P<elsewhere>{_ELSEWHERE})|(?P<named>{_NAMED})|(?P<word>{_WORD})")
_POSSESSIVE = re.compile(r"['’]s$")
_CAPITALS = re.compile(r"[^a-z]*[^\W\d_a-z][^a-z]*(?:['’]?s)?")
_HUMPED = re.compile(r"[a-z][A-Z]")
_LONGEST = 60
_MOST_SUGGESTED = 7
_MOST_PARAGRAPHS = 5_000


class Dictionary(Protocol):
    """What a language knows. It may be asked by several threads at once."""

    def knows(self, word: str) -> bool:
        """Whether it is spelt right, apostrophes straight."""
        ...

    def suggestions(self, word: str) -> Sequence[str]:
        """What may have been meant, the likeliest first. Slow: some 20 ms."""
        ...


@dataclass(frozen=True, slots=True)
class Misspelling:
    """A word that nobody knows: `text[start:end]`."""

    start: int
    end: int
    word: str


class OwnWords:
    """Words that are right here though no dictionary holds them: a council's own, and the names of its people
    and bodies. A word in small letters is right with a capital too; with capitals it is right as written."""

    def __init__(self, words: Iterable[str] = (), names: Iterable[str] = ()) -> None:
        """`words`: one each; `names`: as papers print them, of which every word is right."""
        of_names = (found.group() for name in names for found in re.finditer(_WORD, name))
        self._words = frozenset(_plain(word.strip()) for word in (*words, *of_names) if word.strip())

    def __contains__(self, word: str) -> bool:
        """Whether a word, apostrophes straight, is one of them."""
        if word in self._words:
            return True
        return word[:1].isupper() and word[0].lower() + word[1:] in self._words

    def near(self, word: str) -> list[str]:
        """Those that it may have been meant to be, the nearest first."""
        alike = [each for each in self._words if each[:1].casefold() == word[:1].casefold()]
        return get_close_matches(word, sorted(alike), n=3, cutoff=0.75)


class Speller:
    """Looks texts over with a dictionary and the words of the house. Values go in and out, so that any thread
    may ask; when the words of the house change, another is made."""

    def __init__(self, dictionary: Dictionary, own: OwnWords | None = None) -> None:
        self._dictionary = dictionary
        self._own = own or OwnWords()

    def misspellings(self, text: str) -> tuple[Misspelling, ...]:
        """The words of a text that are not known, in order.

        Numbers, codes, references, addresses, words in capitals, single letters and names after a title
        ("Councillor Ashgrove") are not looked up."""
        return tuple(
            Misspelling(start, start + len(word), word)
            for start, word in _words(text)
            if not self.is_right(word)
        )

    def is_right(self, word: str) -> bool:
        """Whether a single word is one of the house's or the dictionary's, "…'s" of one, or, joined by
        hyphens, made of such."""
        plain = _plain(word)
        bare = without_possessive(plain)
        if bare in self._own or plain in self._own or self._dictionary.knows(plain):
            return True
        if bare != plain and bare[0].isupper() and self._dictionary.knows(bare):
            return True
        if not plain.isascii() and self._dictionary.knows(_without_accents(plain)):
            return True
        parts = bare.split("-")
        return len(parts) > 1 and all(len(part) == 1 or self.is_right(part) for part in parts)

    def suggestions(self, word: str) -> tuple[str, ...]:
        """What may have been meant, the likeliest first, in the curly or straight apostrophes of the word.
        Slow: to be asked for one word at a time, when the officer wants to see them."""
        plain = _plain(word)
        of_the_house = (each for each in self._own.near(plain) if not self._dictionary.knows(each))
        found = (*of_the_house, *self._dictionary.suggestions(plain))
        wanted = dict.fromkeys(each.replace("'", "’") if "’" in word else each for each in found)
        return tuple(wanted)[:_MOST_SUGGESTED]


class RememberedSpelling:
    """Looks texts over by the paragraph and remembers what was found in each, so that only those that changed
    are looked up again. Any thread may ask."""

    def __init__(self, speller: Speller) -> None:
        self.speller = speller
        self._remembered: dict[str, tuple[Misspelling, ...]] = {}

    def misspellings(self, text: str) -> tuple[Misspelling, ...]:
        """As `Speller.misspellings`; names are told by their titles within a paragraph."""
        found: list[Misspelling] = []
        base = 0
        for paragraph in text.split("\n"):
            found.extend(
                Misspelling(base + each.start, base + each.end, each.word)
                for each in self._of_paragraph(paragraph)
            )
            base += len(paragraph) + 1
        return tuple(found)

    def _of_paragraph(self, paragraph: str) -> tuple[Misspelling, ...]:
        known = self._remembered.get(paragraph)
        if known is None:
            if len(self._remembered) >= _MOST_PARAGRAPHS:
                self._remembered.clear()
            known = self._remembered[paragraph] = self.speller.misspellings(paragraph)
        return known


def without_possessive(word: str) -> str:
    """ "Thornwick" of "Thornwick’s": where the one is right, so is the other."""
    return _POSSESSIVE.sub("", word)


def words_in(text: str) -> tuple[str, ...]:
    """The words that a text names, each once, apostrophes straight: what a council adds to its own."""
    return tuple(dict.fromkeys(_plain(found) for found in re.findall(_WORD, text)))


def _words(text: str) -> Iterator[tuple[int, str]]:
    """The words that are to be looked up, with where they begin."""
    for found in _TOKEN.finditer(text):
        word = found["word"]
        if word is not None and not _is_no_word(word):
            yield found.start(), word


def _is_no_word(word: str) -> bool:
    """Initials, capitals ("KPIs", "DHR's"), and names that are written together ("ModernGov")."""
    return (
        len(word) == 1
        or len(word) > _LONGEST
        or _CAPITALS.fullmatch(word) is not None
        or _HUMPED.search(word) is not None
    )


def _plain(word: str) -> str:
    return word.replace("’", "'")


def _without_accents(word: str) -> str:
    parts = unicodedata.normalize("NFD", word)
    return "".join(part for part in parts if not unicodedata.combining(part))
