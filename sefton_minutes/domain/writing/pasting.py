"""Where pasted text goes, and how it joins what stands there: within a sentence it stays within it, and
entries of a list and rows of a table stand on lines of their own."""

from dataclasses import dataclass

from sefton_minutes.domain.minute_text.lines import BLANKS
from sefton_minutes.domain.pasted_text import PastedText, is_entry
from sefton_minutes.domain.text_change import TextChange, change_between
from sefton_minutes.domain.text_lines import line_at
from sefton_minutes.domain.writing.list_keys import ListKey, corrected, pressed
from sefton_minutes.domain.writing.list_lines import is_blank, label_of, lists_in


@dataclass(frozen=True, slots=True)
class _Joined:
    """How a paste joins: `behind` so many characters of what it adds stand behind what was pasted.
    `takes_label`: its first entry stands in the place of a label that was waiting for its words."""

    change: TextChange
    behind: int = 0
    takes_label: bool = False


def placed(text: str, start: int, end: int, pasted: PastedText) -> tuple[TextChange, int]:
    """The change that puts what is pasted in the place of `text[start:end]`, the numbers of a list that
    follow from it included, and where the caret goes: behind what was pasted."""
    joined = _joined(text, start, end, pasted)
    change, caret = _counted(text, joined)
    if joined.takes_label:
        change, caret = _on_the_level_of(text, joined.change.start, change, caret)
    return change, caret


def _joined(text: str, start: int, end: int, pasted: PastedText) -> _Joined:
    """A label that waits for its words gives way to an entry that is pasted, or where it has words goes on
    with them below."""
    line_start, line_end = line_at(text, start, end)
    before, after = text[line_start:start], text[end:line_end]
    added = pasted.text
    begins_entry = pasted.begins_line and is_entry(added.partition("\n")[0])
    if begins_entry and _is_only_label(before):
        kept = f"\n{before}" if after.strip(BLANKS) else ""
        change = TextChange(line_start, text[line_start:end], added.rstrip("\n") + kept)
        return _Joined(change, len(kept), takes_label=True)
    above = "\n" if pasted.begins_line and not is_blank(before) else ""
    below = "\n" if pasted.ends_line and not is_blank(after) and not added.endswith("\n") else ""
    change = TextChange(start, text[start:end], above + added + below)
    return _Joined(_with_line_end(text, change) if begins_entry else change, len(below))


def _counted(text: str, joined: _Joined) -> tuple[TextChange, int]:
    settled = corrected(text, joined.change)
    if settled is None or settled.change is None:
        change = joined.change
        return change, change.start + len(change.added) - joined.behind
    return settled.change, settled.caret - joined.behind


def _on_the_level_of(text: str, line_start: int, change: TextChange, caret: int) -> tuple[TextChange, int]:
    """Entries whose labels are of another form were counted a level below the label they take the place of:
    they come up to it."""
    after = change.done_to(text)
    if _level_at(after, line_start) != _level_at(text, line_start) + 1:
        return change, caret
    raised = pressed(ListKey.UNNEST, after, caret, line_start)
    if raised is None or raised.change is None:
        return change, caret
    return change_between(text, raised.change.done_to(after)) or change, raised.caret


def _level_at(text: str, line_start: int) -> int:
    """How deep the entry stands whose line begins there; -1 for none."""
    line = text.count("\n", 0, line_start)
    entries = (entry for one in lists_in(text.split("\n")) for entry in one.entries)
    return next((entry.level for entry in entries if entry.line == line), -1)


def _with_line_end(text: str, change: TextChange) -> TextChange:
    """The same change, told with the line end before it: a line has come, whose number is to be counted."""
    if not change.start or text[change.start - 1] != "\n":
        return change
    return TextChange(change.start - 1, f"\n{change.removed}", f"\n{change.added}")


def _is_only_label(before: str) -> bool:
    label = label_of(before)
    return label is not None and label.body >= len(before)
