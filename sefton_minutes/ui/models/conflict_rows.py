"""The rows of the window in which a conflict is decided: what both have the same, what one of them
changed, and the places to choose at, each with what was there before."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from sefton_minutes.domain.merge.texts import Piece, PieceKind, TextMerge
from sefton_minutes.ui.merged_words import FIELD_WORDS
from sefton_minutes.ui.models.comparison import Band, Pair, compare
from sefton_minutes.ui.models.deciding import Choice, Deciding
from sefton_minutes.ui.requests import DraftField

Row = Pair | Band
_CHOSEN = {
    Choice.THEIRS: "theirs is kept",
    Choice.MINE: "yours is kept",
    Choice.BOTH: "both are kept, theirs first",
    Choice.BASE: "it stays as it was",
    Choice.WRITTEN: "kept as you wrote it below",
}


def conflict_rows(fields: Mapping[DraftField, TextMerge], deciding: Deciding, who: str) -> tuple[Row, ...]:
    """Theirs on the left, mine on the right; fields in which nothing differs have no rows."""
    rows: list[Row] = []
    place = 0
    for field, merge in fields.items():
        if all(piece.kind is PieceKind.KEPT for piece in merge.pieces):
            continue
        rows.append(Band(FIELD_WORDS[field].removeprefix("the ").capitalize()))
        for piece in merge.pieces:
            if piece.kind is PieceKind.CONFLICT:
                rows.extend(_disputed(piece, place, deciding))
                place += 1
            else:
                rows.extend(_settled(piece, who))
    return tuple(rows)


def place_words(place: int, deciding: Deciding) -> str:
    """ "2 of 3: choose", or what is kept there."""
    choice = deciding.disputes[place].choice
    said = "choose" if choice is None else _CHOSEN[choice]
    return f"{place + 1} of {len(deciding.disputes)}: {said}"


def _disputed(piece: Piece, place: int, deciding: Deciding) -> Iterator[Row]:
    yield Band(place_words(place, deciding), is_wanting=deciding.disputes[place].is_open)
    for pair in _sides(piece):
        yield replace(pair, place=place)
    before = " ¶ ".join(words for words in piece.base if words.strip())
    yield Band(f"Before: {before}" if before else "Before: nothing stood here")


def _settled(piece: Piece, who: str) -> Iterator[Row]:
    pairs = _sides(piece)
    if pairs and piece.kind in (PieceKind.THEIRS, PieceKind.MINE):
        changed_by = who if piece.kind is PieceKind.THEIRS else "you"
        yield Band(f"Changed by {changed_by} alone: kept")
    yield from pairs


def _sides(piece: Piece) -> tuple[Pair, ...]:
    return compare("\n".join(piece.theirs), "\n".join(piece.mine))


def removal_rows(fields: Mapping[DraftField, TextMerge]) -> tuple[Row, ...]:
    """The item as it lies in the bin, and what was typed in it."""
    rows: list[Row] = []
    for field, merge in fields.items():
        theirs, mine = (
            "\n".join(words for piece in merge.pieces for words in side(piece)) for side in (_theirs, _mine)
        )
        if theirs != mine:
            rows.append(Band(FIELD_WORDS[field].removeprefix("the ").capitalize()))
            rows.extend(compare(theirs, mine))
    return tuple(rows)


def _theirs(piece: Piece) -> tuple[str, ...]:
    return piece.theirs


def _mine(piece: Piece) -> tuple[str, ...]:
    return piece.mine
