"""Two texts beside each other, paragraph by paragraph, with the words that differ."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import zip_longest

_WORD = re.compile(r"\s*\S+")
# Matching takes time that grows with the square of the length: longer texts differ as a whole.
MOST_WORDS = 600
MOST_PARAGRAPHS = 600


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of a paragraph, and whether they differ from the other side."""

    words: str
    differs: bool = False


@dataclass(frozen=True, slots=True)
class Pair:
    """One paragraph on both sides; an empty side has no such paragraph."""

    before: tuple[Piece, ...]
    after: tuple[Piece, ...]

    @property
    def is_same(self) -> bool:
        """Whether both sides say the same."""
        return self.before == self.after

    @property
    def words(self) -> tuple[str, str]:
        """Both sides as plain words."""
        return "".join(piece.words for piece in self.before), "".join(piece.words for piece in self.after)


def compare(before: str, after: str) -> tuple[Pair, ...]:
    """The paragraphs of both texts, those that belong together beside each other, without blank lines."""
    old, new = _paragraphs(before), _paragraphs(after)
    if max(len(old), len(new)) > MOST_PARAGRAPHS:
        return tuple(_paired(old, new))
    pairs: list[Pair] = []
    for tag, first, last, start, end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            pairs += [Pair((Piece(words),), (Piece(words),)) for words in old[first:last]]
        else:
            pairs += _paired(old[first:last], new[start:end])
    return tuple(pairs)


def _paragraphs(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def _paired(old: Sequence[str], new: Sequence[str]) -> Iterator[Pair]:
    for before, after in zip_longest(old, new, fillvalue=""):
        yield _words_compared(before, after)


def _words_compared(before: str, after: str) -> Pair:
    old, new = _WORD.findall(before), _WORD.findall(after)
    if not old or not new or max(len(old), len(new)) > MOST_WORDS:
        return Pair(_whole(before, before != after), _whole(after, before != after))
    bare_old, bare_new = ([word.lstrip() for word in words] for words in (old, new))
    codes = SequenceMatcher(None, bare_old, bare_new, autojunk=False).get_opcodes()
    return Pair(
        _pieces((old[first:last], tag) for tag, first, last, _, _ in codes),
        _pieces((new[start:end], tag) for tag, _, _, start, end in codes),
    )


def _whole(words: str, differs: bool) -> tuple[Piece, ...]:
    return (Piece(words, differs),) if words else ()


def _pieces(runs: Iterator[tuple[list[str], str]]) -> tuple[Piece, ...]:
    return tuple(piece for words, tag in runs if words for piece in _run("".join(words), tag != "equal"))


def _run(words: str, differs: bool) -> Iterator[Piece]:
    """The space before words that differ does not."""
    bare = words.lstrip() if differs else words
    if len(bare) < len(words):
        yield Piece(words[: len(words) - len(bare)])
    yield Piece(bare, differs)
