"""What one officer did to a text, as edits of the paragraphs it had."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sefton_minutes.domain.comparison import Row, RowKind, compare

Lines = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Edit:
    """Paragraphs `start` to `end` of the text as it was (none where both are the same place), and what stands
    there since, as rows of the comparison."""

    start: int
    end: int
    rows: tuple[Row, ...]

    @property
    def lines(self) -> Lines:
        """What stands there since."""
        return tuple(row.new.words for row in self.rows if row.kind is not RowKind.REMOVED)

    @property
    def added(self) -> Lines:
        """Paragraphs that continue none that was there."""
        return tuple(row.new.words for row in self.rows if row.kind is RowKind.ADDED)

    @property
    def fates(self) -> Mapping[int, Lines]:
        """What became of each paragraph that was there: its new words, or nothing."""
        old = (row for row in self.rows if row.kind is not RowKind.ADDED)
        return {
            place: () if row.kind is RowKind.REMOVED else (row.new.words,)
            for place, row in enumerate(old, self.start)
        }

    @property
    def gaps(self) -> frozenset[int]:
        """The places between paragraphs where it puts new ones: before the first paragraph that goes on, and
        after the last. Where none goes on, what is new may stand at either end."""
        changed = [place for place, row in enumerate(self.rows) if row.kind is RowKind.CHANGED]
        first, last = (changed[0], changed[-1]) if changed else (len(self.rows), -1)
        leads = any(row.kind is RowKind.ADDED for row in self.rows[:first])
        trails = any(row.kind is RowKind.ADDED for row in self.rows[last + 1 :])
        return frozenset([self.start] * leads + [self.end] * trails)

    def touches(self, other: "Edit") -> bool:
        """Whether both concern one paragraph, or put new ones into the same place."""
        overlap = max(self.start, other.start) < min(self.end, other.end)
        return overlap or _is_around(self, other) or _is_around(other, self) or bool(self.gaps & other.gaps)


def edits_of(base: str, now: str) -> tuple[Edit, ...]:
    """The edits that made one text of another, in order. Two paragraphs side by side that were each changed
    are two edits; what was added or removed belongs to the edits beside it, since a paragraph that was parted
    or joined looks like that."""
    edits: list[Edit] = []
    place, run = 0, list[Row]()
    for row in compare(base, now).rows:
        if run and _parts(run[-1], row):
            edits.append(_edit(place, run))
            place, run = edits[-1].end, []
        if row.kind is RowKind.KEPT:
            place += 1
        else:
            run.append(row)
    return tuple([*edits, _edit(place, run)] if run else edits)


def carried_out(base: Sequence[str], edits: Sequence[Edit], start: int, end: int) -> Lines:
    """The paragraphs `start` to `end` of a text after edits that lie within them."""
    return tuple(_carried_out(base, edits, start, end))


def _carried_out(base: Sequence[str], edits: Sequence[Edit], start: int, end: int) -> Iterator[str]:
    for edit in edits:
        yield from base[start : edit.start]
        yield from edit.lines
        start = edit.end
    yield from base[start:end]


def holds(whole: Sequence[Edit], part: Sequence[Edit]) -> bool:
    """Whether one officer's edits of a place hold all that another's do: then nothing of the other is lost by
    them. A removal alone is not held by a rewriting."""
    fates = {place: fate for edit in whole for place, fate in edit.fates.items()}
    all_added = [words for edit in whole for words in edit.added]
    added = [words for edit in part for words in edit.added]
    if all_added and not added and any(not fate for edit in part for fate in edit.fates.values()):
        return False
    same = all(fates.get(place) == fate for edit in part for place, fate in edit.fates.items())
    return same and _is_within(added, all_added)


def _is_around(edit: Edit, other: Edit) -> bool:
    return edit.start < other.start == other.end < edit.end


def _parts(before: Row, row: Row) -> bool:
    return row.kind is RowKind.KEPT or before.kind is row.kind is RowKind.CHANGED


def _edit(start: int, rows: Sequence[Row]) -> Edit:
    return Edit(start, start + sum(row.kind is not RowKind.ADDED for row in rows), tuple(rows))


def _is_within(some: Sequence[str], every: Sequence[str]) -> bool:
    """Whether some words stand among others in the same order."""
    rest = iter(every)
    return all(words in rest for words in some)
