"""The text being read, with what the reader knows beside it."""

import hashlib
from collections.abc import Callable, Container, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date

from sefton_minutes.domain.actions import ReadAction
from sefton_minutes.domain.minute_text.lines import Line
from sefton_minutes.domain.minute_text.reading import Doubt, Paragraph
from sefton_minutes.domain.resolutions import Resolution


def go_on() -> None:
    """Nobody asks the reader to stop."""


@dataclass(frozen=True, slots=True)
class Source:
    """A text by lines. `day`: when the meeting was held. `refused`, `confirmed`: digests of paragraphs
    whose doubtful reading an officer has refused, or accepted as it stands. `names`: people and posts that
    may be given something to do. `quoted`: numbers of lines inside a quotation, `beside`: of lines in a
    passage that stands beside the decision (reasons, alternatives, what officers recommend). `check` is
    called again and again, and raises what ends the reading."""

    text: str
    lines: tuple[Line, ...]
    day: date | None = None
    refused: Container[str] = ()
    confirmed: Container[str] = ()
    names: Sequence[str] = ()
    quoted: AbstractSet[int] = frozenset()
    beside: AbstractSet[int] = frozenset()
    check: Callable[[], None] = go_on

    def words(self, line: Line) -> str:
        """The visible part of a line."""
        return self.text[line.words : line.words_end]

    def following(self, number: int) -> Iterator[Line]:
        """The lines from line number `number` on."""
        return (self.lines[n] for n in range(number, len(self.lines)))

    def last_before(self, number: int) -> Line | None:
        """The nearest line with words before line number `number`."""
        return next(self.preceding(number), None)

    def preceding(self, number: int) -> Iterator[Line]:
        """The lines with words before line number `number`, the nearest first."""
        earlier = (self.lines[n] for n in range(number - 1, -1, -1))
        return (line for line in earlier if not line.is_blank)

    def digest(self, line: Line) -> str:
        """What the record of refusals calls a line."""
        return paragraph_digest(self.words(line))

    def is_refused(self, line: Line) -> bool:
        """Whether the doubtful reading of a line has been refused."""
        return self.digest(line) in self.refused

    def is_confirmed(self, line: Line) -> bool:
        """Whether the doubtful reading of a line has been accepted as it stands."""
        return self.digest(line) in self.confirmed

    def is_apart(self, number: int) -> bool:
        """Whether a line is quoted or stands in a passage: nothing is decided there without an introducer."""
        return number in self.quoted or number in self.beside


@dataclass(frozen=True, slots=True)
class Block:
    """Some lines that belong together, read; reading goes on at line number `next_line`. Lines before number
    `taken` tell who moved this decision, and no other."""

    next_line: int
    paragraphs: tuple[Paragraph, ...]
    resolution: Resolution | None = None
    actions: tuple[ReadAction, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    taken: int = 0


def paragraph_digest(paragraph: str) -> str:
    """A paragraph's name in the record of refusals: SHA-256 of its words, whatever the spacing."""
    return hashlib.sha256(" ".join(paragraph.split()).encode("utf-8", "surrogatepass")).hexdigest()
