"""What makes one text of another, paragraph by paragraph: paragraphs that are the same are not touched,
nor what hangs on them (a caret, formats, marks)."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from sefton_minutes.domain.comparison import Row, RowKind, compare
from sefton_minutes.domain.text_change import TextChange, change_between


def paragraph_changes(old: str, new: str) -> tuple[TextChange, ...]:
    """Changes that one after the other, from the start of the text to its end, make `new` of `old`."""
    return tuple(_changes(old, new)) if old != new else ()


def _changes(old: str, new: str) -> Iterator[TextChange]:
    begin = 0
    for is_kept, group in groupby(compare(old, new).rows, key=lambda row: row.kind is RowKind.KEPT):
        run = list(group)
        if not is_kept:
            yield from _of_run(begin, run)
        begin += sum(len(row.new.words) + 1 for row in run if row.kind is not RowKind.REMOVED)


def _of_run(begin: int, run: Sequence[Row]) -> Iterator[TextChange]:
    """Of paragraphs side by side none of which is the same; `begin`: where they begin in the new text."""
    if all(row.kind is RowKind.CHANGED for row in run):
        for row in run:
            yield from _within(begin, row.old.words, row.new.words)
            begin += len(row.new.words) + 1
        return
    was = [row.old.words for row in run if row.kind is not RowKind.ADDED]
    is_now = [row.new.words for row in run if row.kind is not RowKind.REMOVED]
    if was and is_now:
        yield from _within(begin, "\n".join(was), "\n".join(is_now))
    else:
        removed, added = (_with_line_end(lines, begin) for lines in (was, is_now))
        yield TextChange(max(begin - 1, 0), removed, added)


def _with_line_end(lines: Sequence[str], begin: int) -> str:
    """Paragraphs that came or went, with the line end that parts them from the one above, or at the top of
    the text from the one below."""
    words = "\n".join(lines)
    if not lines:
        return ""
    return f"\n{words}" if begin else f"{words}\n"


def _within(begin: int, was: str, is_now: str) -> Iterator[TextChange]:
    change = change_between(was, is_now)
    if change is not None:
        yield TextChange(begin + change.start, change.removed, change.added)
