"""How well a few letters fit the name of a thing: what the palette and the chooser of phrases find by."""

import re
import unicodedata
from dataclasses import dataclass

_NO_WORD = re.compile(r"[\W_]+")
_APOSTROPHES = re.compile(r"['’‘`]")

_SMALL_WORDS = frozenset(("a", "and", "at", "for", "in", "of", "on", "or", "the", "to"))

SOMEWHERE = 3
"""The worst that `fit` says: the letters stand inside words."""


@dataclass(frozen=True, slots=True)
class Sought:
    """The words of a thing as they are compared: folded, parted by one space, one before the first; and
    their first letters, with those of small words and without ("hamc hmc")."""

    words: str
    initials: str


def sought(words: str) -> Sought:
    """Case, accents and punctuation do not tell words apart."""
    plain = folded(words)
    letters = "".join(word[0] for word in plain.split())
    weighty = "".join(word[0] for word in plain.split() if word not in _SMALL_WORDS)
    return Sought(f" {plain}", letters if letters == weighty else f"{letters} {weighty}")


def fit(asked: str, thing: Sought) -> int | None:
    """How well what was asked for, folded, fits, 0 the best: the name begins so (0), each part begins a word
    (1), the letters are the first ones of its words (2), each part stands `SOMEWHERE`; None where it does
    not fit. Nothing asked for fits everything."""
    if thing.words.startswith(f" {asked}"):
        return 0
    parts = asked.split()
    if not all(part in thing.words for part in parts):
        return 2 if asked.replace(" ", "") in thing.initials else None
    if all(f" {part}" in thing.words for part in parts):
        return 1
    return 2 if asked in thing.initials else SOMEWHERE


def folded(words: str) -> str:
    """Words as they are compared; what was asked for is folded once."""
    plain = _APOSTROPHES.sub("", words.casefold())
    bare = plain if plain.isascii() else unicodedata.normalize("NFKD", plain)
    return _NO_WORD.sub(" ", "".join(letter for letter in bare if not unicodedata.combining(letter))).strip()
