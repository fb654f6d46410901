"""The lists in a text as one types it: a line is an entry when a label or a bullet stands before its words.

Only lines are looked at, so that a key costs little; what the entries decide is read by the grammar.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from sefton_minutes.domain.minute_text.labels import Label, Numeral, bullet_at, label_at, place
from sefton_minutes.domain.minute_text.lines import BLANKS
from sefton_minutes.domain.writing.list_forms import bullet_form, is_bullet, is_counted

_WORD = re.compile(r"[^\W\d_]{2,}[\s,]|[^\W\d_]{8}")
"""What most lines begin with, and no label does: it spares looking for one."""


@dataclass(frozen=True, slots=True)
class Entry:
    """The entry on line number `line`. Offsets of its `label` count from the line's beginning; `form` is how
    it is numbered or marked, `value` its number (0 for a bullet), `level` how deep it stands, from 0."""

    line: int
    label: Label
    form: str
    value: int
    level: int

    @property
    def label_end(self) -> int:
        """Where the printed label ends, its spacing apart."""
        return self.label.start + len(self.label.printed)


@dataclass(frozen=True, slots=True)
class TypedList:
    """Entries that follow each other, blank lines between them at most. `in_order`: on every level they count
    1, 2, 3 from the beginning."""

    entries: tuple[Entry, ...]
    in_order: bool


def is_blank(content: str) -> bool:
    """Whether a line has nothing to see."""
    return not content.strip(BLANKS)


def lists_in(lines: Sequence[str]) -> tuple[TypedList, ...]:
    """The lists of a text that is given by lines, without their ends."""
    lists: list[TypedList] = []
    entries: list[Entry] = []
    levels: tuple[Numeral, ...] = ()
    for number, content in enumerate(lines):
        if is_blank(content):
            continue
        label = label_of(content)
        placed = _placed(label, levels) if label else None
        if placed is None and entries:
            lists.append(_list(entries))
            entries = []
        levels = placed or (_placed(label, ()) if label else None) or ()
        if label and levels:
            entries.append(Entry(number, label, levels[-1].style, levels[-1].value, len(levels) - 1))
    return (*lists, _list(entries)) if entries else tuple(lists)


@lru_cache(maxsize=4096)  # at each key all lines but one are as they were
def label_of(content: str) -> Label | None:
    """The label that begins a line, words after it or none yet; None for a row of a table and for labels that
    are printed, not counted."""
    begin = len(content) - len(content.lstrip(BLANKS))
    if _WORD.match(content, begin):
        return None
    probe = f"{content}x"
    label = label_at(probe, begin, len(probe)) or bullet_at(probe, begin, len(probe))
    if label is None or "\t" in content[label.body :] or label.body > len(content):
        return None
    if label.is_bullet:
        return replace(label, numerals=(Numeral(bullet_form(label.printed), 0),))
    is_spaced = label.start + len(label.printed) < len(content)
    counted = all(is_counted(each.style) and each.value for each in label.numerals)
    return label if is_spaced and counted else None


def in_order(entries: Sequence[Entry]) -> bool:
    """Whether every level counts from 1 without a gap."""
    counts: list[int] = []
    for entry in entries:
        count_on(counts, entry.level)
        if not is_bullet(entry.form) and entry.value != counts[entry.level]:
            return False
    return True


def count_on(counts: list[int], level: int) -> None:
    """Count one more entry at a level; the levels below it begin again."""
    del counts[level + 1 :]
    counts.extend([0] * (level + 1 - len(counts)))
    counts[level] += 1


def _list(entries: Sequence[Entry]) -> TypedList:
    return TypedList(tuple(entries), in_order(entries))


def _placed(label: Label, levels: tuple[Numeral, ...]) -> tuple[Numeral, ...] | None:
    """The open levels with the label in its place; None where it begins a list of its own."""
    numeral = label.numerals[0]
    if not is_bullet(numeral.style):
        return place(label, levels)
    if numeral in levels:
        return levels[: levels.index(numeral) + 1]
    return (*levels, numeral)
