"""A text that two officers edited at the same time, merged by paragraph.

Edits that do not touch are merged. What both did alike is done once. Two edits of one paragraph, and new
paragraphs by both at the very same place, are a conflict, which the officer decides: to set one after the
other unasked would put them into an order that nobody chose. Two officers who both write on at the end of a
text meet in such a conflict; its combination offers theirs, then mine. Where both moved a paragraph, or one
moved what the other has twice, nothing touches and it would stand too often or not at all: a conflict, too.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from sefton_minutes.domain.merge.certainty import unsure_paragraphs
from sefton_minutes.domain.merge.edits import Edit, Lines, carried_out, edits_of, holds


class PieceKind(StrEnum):
    """Who changed a piece of the text. ALIKE: both made the same change."""

    KEPT = "kept"
    MINE = "mine"
    THEIRS = "theirs"
    ALIKE = "alike"
    CONFLICT = "conflict"


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of paragraphs as it was, as the other officer has it and as I have it; each may be empty."""

    kind: PieceKind
    base: Lines
    theirs: Lines
    mine: Lines

    @property
    def chosen(self) -> Lines:
        """What stands in the merged text without anybody being asked; of a conflict the text as it was."""
        return {PieceKind.MINE: self.mine, PieceKind.THEIRS: self.theirs, PieceKind.ALIKE: self.mine}.get(
            self.kind, self.base
        )

    @property
    def both(self) -> Lines:
        """Theirs, then mine; of mine nothing that stands in theirs already."""
        return (*self.theirs, *(words for words in self.mine if words not in self.theirs))


@dataclass(frozen=True, slots=True)
class TextMerge:
    """The whole text as pieces, in order."""

    pieces: tuple[Piece, ...]

    @property
    def conflicts(self) -> tuple[Piece, ...]:
        """What the officer must decide."""
        return tuple(piece for piece in self.pieces if piece.kind is PieceKind.CONFLICT)

    @property
    def is_clean(self) -> bool:
        """Whether nothing is left to decide."""
        return not self.conflicts

    @property
    def came_in(self) -> int:
        """How many pieces of the other officer's came in."""
        return sum(piece.kind is PieceKind.THEIRS for piece in self.pieces)

    @property
    def text(self) -> str:
        """The merged text. Raises ValueError where there are conflicts."""
        return combined(self, ())


def merge_texts(base: str, theirs: str, mine: str) -> TextMerge:
    """Hold two texts against the one that both began with. Paragraphs are parted by "\\n"."""
    before = base.split("\n")
    pieces: list[Piece] = []
    place = 0
    for other, own in _groups(edits_of(base, theirs), edits_of(base, mine)):
        start, end = _extent((*other, *own))
        pieces.extend(_kept(before[place:start]))
        pieces.append(_piece(before, other, own, (start, end)))
        place = end
    pieces.extend(_kept(before[place:]))
    merge = TextMerge(tuple(pieces))
    if not merge.is_clean:
        return merge
    merged = tuple(merge.text.split("\n"))
    sides = tuple(theirs.split("\n")), tuple(mine.split("\n"))
    return _with_asked(merge, unsure_paragraphs(tuple(before), *sides, merged))


def combined(merge: TextMerge, choices: Sequence[Sequence[str]]) -> str:
    """The text with these paragraphs for its conflicts, in order; a conflict for which none stand goes out.

    Raises ValueError unless there is a choice for each conflict.
    """
    if len(choices) != len(merge.conflicts):
        raise ValueError(f"{len(merge.conflicts)} conflicts and {len(choices)} choices")
    decided = iter(choices)
    lines = (next(decided) if piece.kind is PieceKind.CONFLICT else piece.chosen for piece in merge.pieces)
    return "\n".join(words for run in lines for words in run)


def _with_asked(merge: TextMerge, unsure: frozenset[str]) -> TextMerge:
    """What only one did to these paragraphs is a conflict, too: the officer sees where they would stand."""
    if not unsure:
        return merge
    one_sided = (PieceKind.MINE, PieceKind.THEIRS)
    return TextMerge(
        tuple(
            replace(piece, kind=PieceKind.CONFLICT)
            if piece.kind in one_sided and unsure.intersection((*piece.base, *piece.theirs, *piece.mine))
            else piece
            for piece in merge.pieces
        )
    )


def _groups(
    theirs: Sequence[Edit], mine: Sequence[Edit]
) -> Iterator[tuple[tuple[Edit, ...], tuple[Edit, ...]]]:
    """Edits that touch, together: theirs and mine."""
    both = [(edit, False) for edit in theirs] + [(edit, True) for edit in mine]
    group: list[tuple[Edit, bool]] = []
    for edit, is_mine in sorted(both, key=lambda each: (each[0].start, each[0].end)):
        if group and not any(own is not is_mine and edit.touches(known) for known, own in group):
            yield _sides(group)
            group = []
        group.append((edit, is_mine))
    if group:
        yield _sides(group)


def _sides(group: Sequence[tuple[Edit, bool]]) -> tuple[tuple[Edit, ...], tuple[Edit, ...]]:
    theirs = tuple(edit for edit, is_mine in group if not is_mine)
    return theirs, tuple(edit for edit, is_mine in group if is_mine)


def _extent(edits: Sequence[Edit]) -> tuple[int, int]:
    return min(edit.start for edit in edits), max(edit.end for edit in edits)


def _kept(lines: Sequence[str]) -> Iterator[Piece]:
    if lines:
        yield Piece(PieceKind.KEPT, tuple(lines), tuple(lines), tuple(lines))


def _piece(
    before: Sequence[str], theirs: Sequence[Edit], mine: Sequence[Edit], extent: tuple[int, int]
) -> Piece:
    start, end = extent
    their_lines, my_lines = (carried_out(before, edits, start, end) for edits in (theirs, mine))
    return Piece(
        _kind(theirs, mine, their_lines == my_lines), tuple(before[start:end]), their_lines, my_lines
    )


def _kind(theirs: Sequence[Edit], mine: Sequence[Edit], alike: bool) -> PieceKind:
    if not theirs or not mine:
        return PieceKind.MINE if mine else PieceKind.THEIRS
    if alike:
        return PieceKind.ALIKE
    if holds(theirs, mine):
        return PieceKind.THEIRS
    return PieceKind.MINE if holds(mine, theirs) else PieceKind.CONFLICT
