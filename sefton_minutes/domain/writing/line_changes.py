"""A change of several lines taken apart, line by line: whoever carries it out leaves alone the lines in which
nothing changed, and what hangs on them (formats, marks, the caret)."""

from collections.abc import Iterator, Sequence

from sefton_minutes.domain.text_change import TextChange, change_between
from sefton_minutes.domain.writing.list_lines import label_of


def line_changes(text: str, change: TextChange) -> tuple[TextChange, ...]:
    """Changes that one after the other make of `text` what `change` makes of it, from the start of the text
    to its end. An entry of a list whose label alone changed keeps its words."""
    if not change.removed or not change.added or "\n" not in change.removed + change.added:
        return (change,)
    begin = _line_before(text, change.start)
    last = text.find("\n", change.start + len(change.removed))
    end = len(text) if last < 0 else last
    grown = len(change.added) - len(change.removed)
    old, new = text[begin:end].split("\n"), change.done_to(text)[begin : end + grown].split("\n")
    return tuple(_told_apart(begin, old, new))


def caret_after(text: str, parts: Sequence[TextChange], caret: int) -> int:
    """Where the caret belongs now that such changes, one at least, have made `text`: behind the first, where
    one sees it. Where labels alone changed it belongs in the words after one: where it stands, if that is in
    an entry concerned."""
    words = [_words_behind(text, part) for part in parts]
    known = [start for start in words if start is not None]
    if len(known) < len(words):
        return parts[0].start + len(parts[0].added)
    is_there = any(start <= caret and "\n" not in text[start:caret] for start in known)
    return caret if is_there else known[0]


def _words_behind(text: str, part: TextChange) -> int | None:
    """Where the words begin of the entry whose label alone was changed; None if more was."""
    begin, end = text.rfind("\n", 0, part.start) + 1, part.start + len(part.added)
    label = label_of(text[begin:].partition("\n")[0])
    if label is None or "\n" in part.removed + part.added or end > begin + label.body:
        return None
    return begin + label.body


def _line_before(text: str, offset: int) -> int:
    """Where the line above begins: lines that came may stand after it."""
    return text.rfind("\n", 0, max(text.rfind("\n", 0, offset), 0)) + 1


def _told_apart(begin: int, old: Sequence[str], new: Sequence[str]) -> Iterator[TextChange]:
    above, below = _alike(old, new)
    for was, is_now in zip(old[:above], new[:above], strict=True):
        yield from _in_line(begin, was, is_now)
        begin += len(is_now) + 1
    was_between, is_between = old[above : len(old) - below], new[above : len(new) - below]
    yield from _between(begin, was_between, is_between, is_first=not above)
    begin += sum(len(line) + 1 for line in is_between)
    for was, is_now in zip(old[len(old) - below :], new[len(new) - below :], strict=True):
        yield from _in_line(begin, was, is_now)
        begin += len(is_now) + 1


def _alike(old: Sequence[str], new: Sequence[str]) -> tuple[int, int]:
    """How many lines have the same words at the top, and at the bottom."""
    fewest = min(len(old), len(new))
    above = next((at for at in range(fewest) if _words(old[at]) != _words(new[at])), fewest)
    fewest -= above
    below = next((at for at in range(fewest) if _words(old[-1 - at]) != _words(new[-1 - at])), fewest)
    return above, below


def _between(begin: int, old: Sequence[str], new: Sequence[str], *, is_first: bool) -> Iterator[TextChange]:
    """Lines that came or went do so after the line above them, whose format they take."""
    was, is_now = "\n".join(old), "\n".join(new)
    if old and new:
        yield from _in_line(begin, was, is_now)
    elif old or new:
        before, after = ("", "\n") if is_first else ("\n", "")
        removed, added = (
            f"{before}{text}{after}" if lines else "" for lines, text in ((old, was), (new, is_now))
        )
        yield TextChange(begin - len(before), removed, added)


def _in_line(begin: int, was: str, is_now: str) -> Iterator[TextChange]:
    change = change_between(was, is_now)
    if change is not None:
        yield TextChange(begin + change.start, change.removed, change.added)


def _words(line: str) -> str:
    label = label_of(line)
    return line[label.body :] if label else line
