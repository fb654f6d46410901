"""Two texts beside each other as they are shown: paragraph by paragraph, with the words that differ."""

from collections.abc import Iterator
from dataclasses import dataclass

from sefton_minutes.domain import comparison
from sefton_minutes.domain.comparison import Comparison, Row, RowKind, Side


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of a paragraph, and whether they differ from the other side."""

    words: str
    differs: bool = False


@dataclass(frozen=True, slots=True)
class Pair:
    """One paragraph on both sides; an empty side has no such paragraph. `row`: what was compared;
    `place`: the number of the place that somebody has to decide, -1 for none."""

    before: tuple[Piece, ...]
    after: tuple[Piece, ...]
    row: Row
    place: int = -1

    @property
    def is_same(self) -> bool:
        """Whether both sides say the same."""
        return self.before == self.after

    @property
    def words(self) -> tuple[str, str]:
        """Both sides as plain words."""
        return "".join(piece.words for piece in self.before), "".join(piece.words for piece in self.after)


@dataclass(frozen=True, slots=True)
class Band:
    """A line of words over both sides, above the paragraphs that they are about."""

    words: str
    is_wanting: bool = False


def compare(before: str, after: str) -> tuple[Pair, ...]:
    """The paragraphs of both texts, those that belong together beside each other, without blank lines."""
    return pairs_of(comparison.compare(before, after))


def pairs_of(compared: Comparison) -> tuple[Pair, ...]:
    """The paragraphs of two texts that were compared, without blank lines."""
    return tuple(
        Pair(tuple(_pieces(row.old, row.kind)), tuple(_pieces(row.new, row.kind)), row)
        for row in compared.rows
        if row.old.words.strip() or row.new.words.strip()
    )


def _pieces(side: Side, kind: RowKind) -> Iterator[Piece]:
    """The words of a side; those that the other side lacks altogether differ as a whole."""
    is_alone = kind in (RowKind.ADDED, RowKind.REMOVED)
    reached = 0
    for start, end in ((0, len(side.words)),) if is_alone else side.marks:
        if start > reached:
            yield Piece(side.words[reached:start])
        if end > start:
            yield Piece(side.words[start:end], differs=True)
        reached = end
    if side.words[reached:]:
        yield Piece(side.words[reached:])
