"""What an officer decides where somebody else changed the same words: for each such place a choice, and over
all of it the text as it will read, in which he may write as he likes."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from sefton_minutes.domain.merge.texts import Piece, PieceKind, TextMerge
from sefton_minutes.domain.text_change import TextChange
from sefton_minutes.ui.requests import DraftField

Lines = tuple[str, ...]


class Choice(StrEnum):
    """What is kept at one place. BOTH: theirs, then mine. BASE: as it was before. WRITTEN: what the
    officer has written there himself."""

    THEIRS = "theirs"
    MINE = "mine"
    BOTH = "both"
    BASE = "base"
    WRITTEN = "written"


@dataclass(slots=True)
class Part:
    """Paragraphs of the result. `piece` is what they come from; `choice` is None where the officer has
    still to choose."""

    field: DraftField
    piece: Piece
    lines: Lines
    choice: Choice | None = None

    @property
    def is_dispute(self) -> bool:
        """Whether it is for the officer to choose."""
        return self.piece.kind is PieceKind.CONFLICT

    @property
    def is_open(self) -> bool:
        """Whether he has not chosen yet."""
        return self.is_dispute and self.choice is None


class Deciding:
    """The parts of every field, in order. Where nothing is chosen yet the result shows mine, or theirs
    where I took the paragraph out."""

    def __init__(self, fields: Mapping[DraftField, TextMerge]) -> None:
        self._parts = [
            Part(field, piece, _shown(piece)) for field, merge in fields.items() for piece in merge.pieces
        ]
        self.fields = tuple(fields)
        self.disputes = tuple(part for part in self._parts if part.is_dispute)

    @property
    def open(self) -> tuple[int, ...]:
        """The places, by their numbers from 0, at which nothing is chosen yet."""
        return tuple(number for number, part in enumerate(self.disputes) if part.is_open)

    def text(self, field: DraftField) -> str:
        """A field as it will read."""
        return "\n".join(words for part in self._of(field) for words in part.lines)

    @property
    def texts(self) -> dict[DraftField, str]:
        """All of them."""
        return {field: self.text(field) for field in self.fields}

    def choose(self, number: int, choice: Choice) -> None:
        """Keep this at a place; what was written there gives way."""
        part = self.disputes[number]
        part.choice, part.lines = choice, chosen_lines(part.piece, choice)

    def write(self, field: DraftField, change: TextChange) -> None:
        """The officer wrote in the result. A place in which he did is decided by that; paragraphs that he
        joined belong to the first of their places."""
        text = change.done_to(self.text(field))
        grown = len(change.added) - len(change.removed)
        touched = [found for found in self._spans(field) if _touches(found[1:], change)]
        if not touched:
            return
        first, start, _ = touched[0]
        end = touched[-1][2] + grown
        for part, _, _ in touched:
            part.lines = ()
            part.choice = Choice.WRITTEN
        first.lines = tuple(text[start:end].split("\n"))

    def open_stretches(self, field: DraftField) -> tuple[tuple[int, int], ...]:
        """Where in the result of a field nothing is chosen yet."""
        return tuple((start, end) for part, start, end in self._spans(field) if part.is_open)

    def stretch(self, number: int) -> tuple[int, int] | None:
        """Where in the result of its field a place stands; None where nothing of it is kept."""
        wanted = self.disputes[number]
        spans = self._spans(wanted.field)
        return next(((start, end) for part, start, end in spans if part is wanted), None)

    def _of(self, field: DraftField) -> Iterator[Part]:
        return (part for part in self._parts if part.field is field)

    def _spans(self, field: DraftField) -> list[tuple[Part, int, int]]:
        """The parts of which something is kept, and where they begin and end in the result."""
        spans, start = [], 0
        for part in self._of(field):
            if part.lines:
                end = start + len("\n".join(part.lines))
                spans.append((part, start, end))
                start = end + 1
        if not spans:
            first = next(self._of(field), None)
            return [] if first is None else [(first, 0, 0)]
        return spans


def chosen_lines(piece: Piece, choice: Choice) -> Lines:
    """The paragraphs that a choice keeps."""
    return {Choice.THEIRS: piece.theirs, Choice.MINE: piece.mine, Choice.BOTH: piece.both}.get(
        choice, piece.base
    )


def _shown(piece: Piece) -> Lines:
    if piece.kind is PieceKind.CONFLICT:
        return piece.mine or piece.theirs
    return piece.chosen


def _touches(span: tuple[int, int], change: TextChange) -> bool:
    return change.start <= span[1] and span[0] <= change.start + len(change.removed)
