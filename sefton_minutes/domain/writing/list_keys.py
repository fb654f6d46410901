"""What keys do in a list: Enter goes on with it, Tab and Shift+Tab nest, Alt+Shift+Up and Down move an entry,
Backspace and Delete join entries. Each is one edit, the numbers that follow from it included.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from sefton_minutes.domain.minute_text.house_clauses import LABEL_GAP
from sefton_minutes.domain.minute_text.lines import BLANKS
from sefton_minutes.domain.text_change import TextChange, change_between
from sefton_minutes.domain.writing.cited_clauses import CitedClause, cited_clauses
from sefton_minutes.domain.writing.list_correction import correction
from sefton_minutes.domain.writing.list_forms import is_bullet, printed_label
from sefton_minutes.domain.writing.list_levels import shifted
from sefton_minutes.domain.writing.list_lines import Entry, TypedList, is_blank, lists_in
from sefton_minutes.domain.writing.list_moving import moved
from sefton_minutes.domain.writing.list_numbering import Renumbered


class ListKey(StrEnum):
    """A key as the officer means it."""

    ENTER = "enter"
    NEST = "nest"
    UNNEST = "unnest"
    MOVE_UP = "move up"
    MOVE_DOWN = "move down"
    BACKSPACE = "backspace"
    DELETE = "delete"


@dataclass(frozen=True, slots=True)
class ListEdit:
    """`change` is the whole edit of the text before it, None where the key is the list's but nothing comes of
    it; `caret` is where the caret stands afterwards. `cited`: places of the text afterwards that name a
    clause whose number changed; the officer is told of them."""

    change: TextChange | None
    caret: int
    cited: tuple[CitedClause, ...] = ()


def pressed(key: ListKey, text: str, caret: int, anchor: int | None = None) -> ListEdit | None:
    """What a key does at the caret; None where it means what it means everywhere. `anchor`: the other end of
    a selection, which Tab and Shift+Tab nest as a whole, Enter replaces, and the other keys leave to the
    editor."""
    if key in (ListKey.NEST, ListKey.UNNEST):
        return _shifted(text, caret, caret if anchor is None else anchor, 1 if key is ListKey.NEST else -1)
    if anchor is not None and anchor != caret:
        return _replaced(text, caret, anchor) if key is ListKey.ENTER else None
    at = _at(text, caret)
    if key in (ListKey.MOVE_UP, ListKey.MOVE_DOWN):
        return _moved(at, -1 if key is ListKey.MOVE_UP else 1)
    if key is ListKey.ENTER:
        return _entered(at)
    return _joined(at, at.line if key is ListKey.BACKSPACE else at.line + 1, key)


def corrected(before: str, change: TextChange) -> ListEdit | None:
    """The edit that the officer made together with the numbers that follow from it, as one edit of the text
    before it; None where no number follows. Only edits that add or take lines have numbers follow: whoever
    types a label means it."""
    if "\n" not in change.removed + change.added:
        return None
    result = correction(before, change)
    if result is None:
        return None
    return _edited(before, result, _place(change.done_to(before), change.start + len(change.added)))


@dataclass(frozen=True, slots=True)
class _At:
    """The caret in a text: its line, and its column there. `list` and `entry` are those of the line."""

    text: str
    lines: tuple[str, ...]
    line: int
    column: int
    list: TypedList | None
    entry: Entry | None

    @property
    def content(self) -> str:
        return self.lines[self.line]

    @property
    def start(self) -> int:
        """Where the line begins in the text."""
        return sum(len(line) + 1 for line in self.lines[: self.line])

    def entry_on(self, line: int) -> Entry | None:
        """The entry of the same list on another line."""
        entries = self.list.entries if self.list else ()
        return next((entry for entry in entries if entry.line == line), None)


def _at(text: str, caret: int) -> _At:
    lines = tuple(text.split("\n"))
    line, column = text.count("\n", 0, caret), caret - (text.rfind("\n", 0, caret) + 1)
    for one in lists_in(lines):
        for entry in one.entries:
            if entry.line == line:
                return _At(text, lines, line, column, one, entry)
    return _At(text, lines, line, column, None, None)


def _replaced(text: str, caret: int, anchor: int) -> ListEdit | None:
    """Enter over a selection: the words go, and the list goes on."""
    start, end = min(caret, anchor), max(caret, anchor)
    removal = TextChange(start, text[start:end], "")
    settled = corrected(text, removal) or ListEdit(removal, start)
    after = settled.change.done_to(text) if settled.change else text
    entered = pressed(ListKey.ENTER, after, settled.caret)
    if entered is None or entered.change is None:
        return None
    final = entered.change.done_to(after)
    return ListEdit(change_between(text, final), entered.caret, entered.cited)


def _entered(at: _At) -> ListEdit | None:
    entry = at.entry
    if entry is None or at.list is None or at.column < entry.label.body:
        return None
    if is_blank(at.content[entry.label.body :]):
        return _ended(at, entry)
    following = _following(entry, at.list)
    if following is None:
        return None
    rest = at.content[at.column :]
    words = rest.lstrip(BLANKS)
    spacing = at.content[entry.label_end : entry.label.body] or LABEL_GAP
    label = at.content[: entry.label.start] + following + spacing
    change = TextChange(at.start + at.column, rest[: len(rest) - len(words)], f"\n{label}")
    return _settled(at.text, change)


def _following(entry: Entry, within: TypedList) -> str | None:
    """The next label. A number without brackets goes on only in a list: "28. Budget" may be a minute's."""
    if entry.label.is_bracketed or is_bullet(entry.form) or within.in_order:
        return printed_label(entry.form, entry.value + 1)
    return None


def _ended(at: _At, entry: Entry) -> ListEdit:
    """An empty entry goes up a level; on the outermost it becomes an empty line, and the list has ended."""
    if entry.level:
        above = _nested(at, at.start, -1)
        if above is not None and above.change is not None:
            return above
    return _settled(at.text, TextChange(at.start, at.content, ""))


def _joined(at: _At, line: int, key: ListKey) -> ListEdit | None:
    """The entry on `line` joins the one before it: its label goes with the line end. Where none stands right
    above it Backspace takes the label alone."""
    entry = at.entry_on(line)
    if entry is None:
        return None
    if at.entry_on(line - 1) is None:
        return _unlabelled(at, entry) if key is ListKey.BACKSPACE else None
    joins = at.column == (len(at.content) if key is ListKey.DELETE else entry.label.body)
    if not joins:
        return None
    above, content = at.lines[line - 1], at.lines[line]
    end = at.start + (len(at.content) if key is ListKey.DELETE else -1)
    words = content[entry.label.body :]
    parted = is_blank(words) or not above or above[-1] in BLANKS
    removed = f"\n{content[: entry.label.body]}"
    return _settled(at.text, TextChange(end, removed, "" if parted else " "))


def _unlabelled(at: _At, entry: Entry) -> ListEdit | None:
    """The words are no entry any more; one with others below it stays, or those would hang in the air."""
    below = at.list.entries[at.list.entries.index(entry) + 1 :] if at.list else ()
    if at.column != entry.label.body or (below and below[0].level > entry.level):
        return None
    return _settled(at.text, TextChange(at.start, at.content[: entry.label.body], ""))


def _shifted(text: str, caret: int, anchor: int, step: int) -> ListEdit | None:
    """The entries of a selection nested. A selection of whole lines ends where the next begins."""
    start, end = min(caret, anchor), max(caret, anchor)
    if start < end and text[end - 1] == "\n":
        end -= 1
    return _nested(_at(text, end), start, step) or _nested(_at(text, start), end, step)


def _nested(at: _At, anchor: int, step: int) -> ListEdit | None:
    if at.list is None or at.entry is None:
        return None
    other = at.text.count("\n", 0, anchor)
    first, last = min(at.line, other), max(at.line, other)
    chosen = [entry.line for entry in at.list.entries if first <= entry.line <= last]
    place = (at.line, len(at.content) - at.column)
    result = shifted(at.lines, at.list, chosen, step)
    return _edited(at.text, result or Renumbered(at.lines), place)


def _moved(at: _At, step: int) -> ListEdit | None:
    if at.list is None or at.entry is None:
        return None
    result = moved(at.lines, at.list, at.entry, step)
    if result is None:
        return ListEdit(None, at.start + at.column)
    return _edited(at.text, result.written, (result.line, len(at.content) - at.column))


def _settled(before: str, change: TextChange) -> ListEdit:
    """The edit with the numbers that follow from it."""
    after = change.done_to(before)
    result = correction(before, change) or Renumbered(tuple(after.split("\n")))
    return _edited(before, result, _place(after, change.start + len(change.added)))


def _place(text: str, caret: int) -> tuple[int, int]:
    """A caret as its line and how far it is from the line's end: labels before it may grow."""
    end = text.find("\n", caret)
    return text.count("\n", 0, caret), (len(text) if end < 0 else end) - caret


def _edited(before: str, result: Renumbered, place: tuple[int, int]) -> ListEdit:
    line, from_end = place
    after = "\n".join(result.lines)
    caret = _offset(result.lines, line) + max(len(result.lines[line]) - from_end, 0)
    cited = tuple(cited_clauses(after, dict(result.labels))) if result.labels else ()
    return ListEdit(change_between(before, after), caret, cited)


def _offset(lines: Sequence[str], line: int) -> int:
    return sum(len(each) + 1 for each in lines[:line])
