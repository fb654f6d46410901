"""Names that two officers edited at the same time: the presenters of an item, merged name by name.

Names added by both are both kept, theirs first, and the same name once. A name that one removed and the other
did not touch is gone. One name written anew by both, or removed by one and written anew by the other, is a
conflict.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from sefton_minutes.domain.comparison import RowKind, compare
from sefton_minutes.domain.merge.edits import Lines
from sefton_minutes.domain.merge.texts import Piece, PieceKind, TextMerge


@dataclass(frozen=True, slots=True)
class _Side:
    """What one officer has of each name that was there (nothing, or the name), and what stands new before
    it."""

    fates: list[Lines] = field(default_factory=list)
    added: dict[int, list[str]] = field(default_factory=lambda: defaultdict(list))


def merge_names(base: str, theirs: str, mine: str) -> TextMerge:
    """Merge lists of one name a line."""
    names = _names(base)
    other, own = _side(names, _names(theirs)), _side(names, _names(mine))
    pieces: list[Piece] = []
    for place in range(len(names) + 1):
        pieces.extend(_additions(other.added[place], own.added[place], _names(theirs)))
        if place < len(names):
            pieces.append(_name(names[place], other.fates[place], own.fates[place]))
    return TextMerge(tuple(pieces))


def _names(text: str) -> list[str]:
    return [name for name in text.split("\n") if name]


def _side(base: Sequence[str], now: Sequence[str]) -> _Side:
    side = _Side()
    for row in compare("\n".join(base), "\n".join(now)).rows:
        if row.kind is RowKind.ADDED:
            side.added[len(side.fates)].append(row.new.words)
        elif row.old.words:
            side.fates.append((row.new.words,) if row.new.words else ())
        elif row.new.words:
            side.added[len(side.fates)].append(row.new.words)
    return side


def _additions(theirs: Sequence[str], mine: Sequence[str], all_theirs: Sequence[str]) -> Iterator[Piece]:
    known = {name.casefold() for name in all_theirs}
    missing = tuple(name for name in mine if name.casefold() not in known)
    if theirs:
        yield Piece(PieceKind.THEIRS, (), tuple(theirs), ())
    if missing:
        yield Piece(PieceKind.MINE, (), (), missing)


def _name(name: str, theirs: Lines, mine: Lines) -> Piece:
    base = (name,)
    if theirs == mine:
        kind = PieceKind.KEPT if mine == base else PieceKind.ALIKE
    elif base in (theirs, mine):
        kind = PieceKind.MINE if theirs == base else PieceKind.THEIRS
    else:
        kind = PieceKind.CONFLICT
    return Piece(kind, base, theirs, mine)
