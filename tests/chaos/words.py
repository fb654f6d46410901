"""Words that nobody else writes, and texts in which they are typed, altered and taken out."""

import re
from dataclasses import dataclass
from random import Random

WORD = re.compile(r"\bw\d+k\d+\b")
"""A word by which an edit is known again: writer 7's 33rd is "w7k33"."""

LONGEST = 14
"""Paragraphs: a text that grew past this is rather shortened."""

_SENTENCES = (
    "The Head of Harbours reported on the fish quay {}.",
    "Members asked about the cost {} of the repairs.",
    "It was noted that the survey {} was in hand.",
    "RESOLVED: That the report {} be noted.",
    "RESOLVED: That tenders {} be invited by 30 April 2027.",
    "RESOLVED: That",
    "(1) the report {} be received; and",
    "(2) the Head of Harbours be asked to write {} to the owners.",
)


def words_of(text: str) -> set[str]:
    """The words by which edits are known."""
    return set(WORD.findall(text))


def twice_in(text: str) -> set[str]:
    """Those that stand in it more than once."""
    found = WORD.findall(text)
    return {word for word in found if found.count(word) > 1}


class NewWords:
    """The words of one writer; each life of the writer begins a new thousand."""

    def __init__(self, writer: int, life: int) -> None:
        self._writer, self._last = writer, life * 1000

    def word(self) -> str:
        """One that was never given before."""
        self._last += 1
        return f"w{self._writer}k{self._last}"


@dataclass(frozen=True, slots=True)
class Edited:
    """A text after an edit, the words that came and those that went."""

    text: str
    came: frozenset[str]
    went: frozenset[str]


def edited(text: str, chance: Random, words: NewWords) -> Edited:
    """One edit somewhere: a paragraph more, a paragraph altered, a paragraph less."""
    lines = text.split("\n") if text else []
    word = words.word()
    way = chance.random()
    if len(lines) > 3 and way < (0.6 if len(lines) > LONGEST else 0.12):
        del lines[chance.randrange(len(lines))]
    elif lines and way < 0.55:
        place = chance.randrange(len(lines))
        lines[place] = _with_word(lines[place], word, chance)
    else:
        place = len(lines) if chance.random() < 0.4 else chance.randint(0, len(lines))
        lines.insert(place, chance.choice(_SENTENCES).format(word))
    after = "\n".join(lines)
    return Edited(
        after, frozenset(words_of(after) - words_of(text)), frozenset(words_of(text) - words_of(after))
    )


def _with_word(line: str, word: str, chance: Random) -> str:
    """Never at the very beginning, where a label or an introducer may stand."""
    parts = line.split(" ")
    parts.insert(chance.randint(1, len(parts)), word)
    return " ".join(parts)
