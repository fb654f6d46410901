"""Two texts held against each other: paragraph by paragraph, and word by word in a paragraph that changed.

For the revisions of a text, and for two that were written at the same time.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from sefton_minutes.domain.clause_identity import NEAR, likeness
from sefton_minutes.domain.shared_order import in_common
from sefton_minutes.domain.text_change import TextChange, change_between

_WORD = re.compile(r"\w+(?:['’]\w+)*|[^\w\s]")
_MOST_PAIRS = 400
"""So many pairs of paragraphs are asked which continues which; beyond, each continues the one in its
place."""
_WORDS_LOOKED_AT = 200

Span = tuple[int, int]


class RowKind(StrEnum):
    """What became of a paragraph."""

    KEPT = "kept"
    CHANGED = "changed"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Side:
    """A paragraph of one of the texts: `text[start:end]`, without its line end. `marks` are the words that
    differ from the other side, counted from the paragraph's beginning. Where the other text alone has the
    paragraph, `words` is empty and `start` is where it would stand."""

    words: str
    start: int
    end: int
    marks: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """One paragraph as it was and as it is."""

    kind: RowKind
    old: Side
    new: Side


@dataclass(frozen=True, slots=True)
class Comparison:
    """The rows of both texts in order. The old sides of all rows but the added ones, and the new sides of all
    but the removed ones, are the texts, line by line."""

    old: str
    new: str
    rows: tuple[Row, ...]

    @property
    def is_same(self) -> bool:
        """Whether nothing changed."""
        return self.old == self.new


def compare(old: str, new: str) -> Comparison:
    """Hold two texts against each other."""
    before, after = _paragraphs(old), _paragraphs(new)
    rows: list[Row] = []
    at_old = at_new = 0
    same = in_common([each.words for each in before], [each.words for each in after])
    for row, column in (*same, (len(before), len(after))):
        rows.extend(
            _differing(before[at_old:row], after[at_new:column], (_at(before, row), _at(after, column)))
        )
        if row < len(before):
            rows.append(Row(RowKind.KEPT, before[row], after[column]))
        at_old, at_new = row + 1, column + 1
    return Comparison(old, new, tuple(rows))


def restored(comparison: Comparison, row: Row) -> TextChange | None:
    """The edit of the new text that gives one paragraph back what it was; None where it was kept."""
    text, new = comparison.new, row.new
    match row.kind:
        case RowKind.CHANGED:
            return TextChange(new.start, new.words, row.old.words)
        case RowKind.REMOVED if new.start > len(text):
            return TextChange(len(text), "", f"\n{row.old.words}")
        case RowKind.REMOVED:
            return TextChange(new.start, "", f"{row.old.words}\n")
        case RowKind.ADDED:
            begin, end = (new.start, new.end + 1) if new.end < len(text) else (max(new.start - 1, 0), new.end)
            return TextChange(begin, text[begin:end], "")
        case _:
            return None


def _paragraphs(text: str) -> list[Side]:
    sides, start = [], 0
    for words in text.split("\n"):
        sides.append(Side(words, start, start + len(words)))
        start += len(words) + 1
    return sides


def _at(sides: Sequence[Side], place: int) -> Side:
    """An empty side where the paragraph at `place` stands; after the last one it is past the text's end."""
    start = sides[place].start if place < len(sides) else sides[-1].end + 1
    return Side("", start, start)


def _differing(old: Sequence[Side], new: Sequence[Side], after: tuple[Side, Side]) -> Iterator[Row]:
    """Rows for paragraphs none of which is the same on both sides; `after` is what follows them."""
    at_old = at_new = 0
    for row, column in (*_continued(old, new), (len(old), len(new))):
        yield from (Row(RowKind.REMOVED, each, _first(new[at_new:], after[1])) for each in old[at_old:row])
        yield from (
            Row(RowKind.ADDED, _first(old[max(row, at_old) :], after[0]), each) for each in new[at_new:column]
        )
        if row < len(old):
            yield _changed(old[row], new[column])
        at_old, at_new = row + 1, column + 1


def _first(sides: Sequence[Side], after: Side) -> Side:
    start = sides[0].start if sides else after.start
    return Side("", start, start)


def _continued(old: Sequence[Side], new: Sequence[Side]) -> list[tuple[int, int]]:
    """Which paragraph continues which, both rising: as alike in all as can be."""
    if len(old) * len(new) > _MOST_PAIRS:
        return [(place, place) for place in range(min(len(old), len(new)))]
    before, after = [_words(each.words) for each in old], [_words(each.words) for each in new]
    best = [[0.0] * (len(new) + 1) for _ in range(len(old) + 1)]
    alike = [[likeness(one, other) for other in after] for one in before]
    for row in reversed(range(len(old))):
        for column in reversed(range(len(new))):
            together = alike[row][column] + best[row + 1][column + 1] if alike[row][column] >= NEAR else 0.0
            best[row][column] = max(together, best[row + 1][column], best[row][column + 1])
    pairs, row, column = [], 0, 0
    while row < len(old) and column < len(new):
        if best[row][column] == best[row + 1][column]:
            row += 1
        elif best[row][column] == best[row][column + 1]:
            column += 1
        else:
            pairs.append((row, column))
            row, column = row + 1, column + 1
    return pairs


def _words(words: str) -> list[str]:
    return _WORD.findall(words.casefold())[:_WORDS_LOOKED_AT]


def _changed(old: Side, new: Side) -> Row:
    before, after = list(_WORD.finditer(old.words)), list(_WORD.finditer(new.words))
    same = in_common([each.group() for each in before], [each.group() for each in after])
    old_marks = _marks(before, {row for row, _ in same})
    new_marks = _marks(after, {column for _, column in same})
    if not old_marks and not new_marks:
        old_marks, new_marks = _spacing(old.words, new.words)
    return Row(
        RowKind.CHANGED,
        Side(old.words, old.start, old.end, old_marks),
        Side(new.words, new.start, new.end, new_marks),
    )


def _marks(words: Sequence[re.Match[str]], same: set[int]) -> tuple[Span, ...]:
    """Words that differ; those side by side as one."""
    runs = groupby(range(len(words)), lambda place: place in same)
    marked = [list(places) for is_same, places in runs if not is_same]
    return tuple((words[run[0]].start(), words[run[-1]].end()) for run in marked)


def _spacing(old: str, new: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Where nothing but spaces differs: from the first to the last of them."""
    change = change_between(old, new)
    if change is None:
        return (), ()
    start = change.start
    return ((start, start + len(change.removed)),), ((start, start + len(change.added)),)
