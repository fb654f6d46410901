"""What somebody else saved, taken into the text that an officer has before him while he writes. What is under
his caret stays as it is, and what both changed stays his until it is decided."""

from dataclasses import dataclass, replace

from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.draft_field import DraftField, text_of, with_texts
from sefton_minutes.domain.merge.texts import Piece, PieceKind, merge_texts

Held = tuple[int, int]
"""The first and the last paragraph that may not be touched, counted from 0."""


@dataclass(frozen=True, slots=True)
class TakenIn:
    """`text` is what the officer sees now. `base` is as much of the other's text as he sees: by it a later
    merge knows what he has seen and what he has not. `came` is how many changes of the other's are shown from
    now on; `waits`: something of the other's is not shown because the caret is there."""

    text: str
    base: str
    came: int = 0
    waits: bool = False


def take_in(base: str, theirs: str, mine: str, held: Held | None = None) -> TakenIn:
    """`mine`, which began as `base`, with what of `theirs` can be shown now."""
    if base == theirs:
        return TakenIn(mine, base)
    text: list[str] = []
    seen: list[str] = []
    reached, came, waits = 0, 0, False
    for piece in merge_texts(base, theirs, mine).pieces:
        is_held = _is_held(piece, reached, held)
        is_left = is_held or piece.kind is PieceKind.CONFLICT
        text += piece.mine if is_left else piece.chosen
        seen += piece.base if is_left else piece.theirs
        reached += len(piece.mine)
        came += not is_left and piece.chosen != piece.mine
        waits = waits or is_held
    return TakenIn("\n".join(text), "\n".join(seen), came, waits)


def _is_held(piece: Piece, reached: int, held: Held | None) -> bool:
    """Whether taking the piece in would alter a paragraph in which the officer is; one put in beside it does
    not."""
    if held is None or piece.kind is PieceKind.CONFLICT or piece.chosen == piece.mine:
        return False
    return reached <= held[1] and held[0] < reached + len(piece.mine)


@dataclass(frozen=True, slots=True)
class UnderCaret:
    """Where an officer is in an item: fields that he edits as a whole, and paragraphs of the minute."""

    fields: frozenset[DraftField] = frozenset()
    paragraphs: Held | None = None


NOWHERE = UnderCaret()


@dataclass(frozen=True, slots=True)
class TakenItem:
    """The item as it is shown now; as much of the other's as is shown (`seen`, of the other's version only
    where that is all of it); the fields into which something came, and how many changes; and those of which
    something waits because of the caret."""

    shown: AgendaItem
    seen: AgendaItem
    came: tuple[DraftField, ...]
    changes: int
    waiting: tuple[DraftField, ...]


def take_item_in(seen: AgendaItem, theirs: AgendaItem, shown: AgendaItem, caret: UnderCaret) -> TakenItem:
    """An item as shown, which began as `seen`, with what of `theirs` can be shown now."""
    taken = {field: _take_field(field, seen, theirs, shown, caret) for field in DraftField}
    bases = {field: one.base for field, one in taken.items()}
    is_all = all(base == text_of(theirs, field) for field, base in bases.items())
    version = theirs.version if is_all else min(seen.version, theirs.version - 1)
    return TakenItem(
        with_texts(theirs, {field: one.text for field, one in taken.items()}),
        with_texts(replace(theirs, version=version), bases),
        tuple(field for field, one in taken.items() if one.came),
        sum(one.came for one in taken.values()),
        tuple(field for field, one in taken.items() if one.waits),
    )


def _take_field(
    field: DraftField, seen: AgendaItem, theirs: AgendaItem, shown: AgendaItem, caret: UnderCaret
) -> TakenIn:
    base, new, mine = (text_of(item, field) for item in (seen, theirs, shown))
    if new in (base, mine):
        return TakenIn(mine, new)
    if field in caret.fields:
        return TakenIn(mine, base, waits=True)
    if field is DraftField.MINUTE_TEXT:
        return take_in(base, new, mine, caret.paragraphs)
    if field is DraftField.AGENDA_TEXT:
        return take_in(base, new, mine)
    return TakenIn(new, new, came=1) if base == mine else TakenIn(mine, base)
