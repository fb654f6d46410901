"""Numbering that follows an edit: lines came, went or moved inside a list, and the entries after them are
counted anew.

Only lists that were in order before are touched, and a list into which text was put is left as it is from
there on.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sefton_minutes.domain.minute_text.labels import Label
from sefton_minutes.domain.text_change import TextChange
from sefton_minutes.domain.writing.list_lines import Entry, TypedList, is_blank, label_of, lists_in
from sefton_minutes.domain.writing.list_numbering import Meant, Renumbered, renumbered


@dataclass(frozen=True, slots=True)
class _Kept:
    """An entry that an edit left standing: its list's number and itself as it stood before."""

    of: int
    entry: Entry


@dataclass(frozen=True, slots=True)
class _Edit:
    """`lines` after an edit that touched the lines `first` to `last` before it, `first` to `new_last` now.
    `lists` are those before; `kept` tells which entry stands on a line still."""

    lines: tuple[str, ...]
    first: int
    last: int
    new_last: int
    lists: tuple[TypedList, ...]
    kept: Mapping[int, _Kept]

    def head(self) -> int | None:
        """The list that goes on above what was touched."""
        begins = self.first in self.kept and self.kept[self.first].entry.line == self.first
        return self._nearest(range(self.first if begins else self.first - 1, -1, -1))

    def tail(self) -> int | None:
        """The list that goes on below what was touched."""
        last = self.kept.get(self.new_last)
        is_one_line = self.first == self.last == self.new_last
        stands_there = last is not None and last.entry.line == self.last and not is_one_line
        return self._nearest(range(self.new_last if stands_there else self.new_last + 1, len(self.lines)))

    def alive(self, number: int) -> set[int]:
        """Where entries of a list stand still."""
        return {line for line, kept in self.kept.items() if kept.of == number}

    def has_lost(self, number: int) -> bool:
        """Whether any entry of a list is gone."""
        return len(self.alive(number)) < len(self.lists[number].entries)

    def has_touched(self, number: int) -> bool:
        """Whether the edit reached into a list."""
        return any(self.first <= entry.line <= self.last for entry in self.lists[number].entries)

    def fresh(self) -> list[int]:
        """Lines with labels that came."""
        return [line for line in self._touched() if line not in self.kept and label_of(self.lines[line])]

    def is_broken(self) -> bool:
        """Whether text without a label stands where the edit was."""
        return any(
            line not in self.kept and not is_blank(self.lines[line]) and label_of(self.lines[line]) is None
            for line in self._touched()
        )

    def _touched(self) -> range:
        return range(self.first, self.new_last + 1)

    def _nearest(self, lines: range) -> int | None:
        for line in lines:
            if line in self.kept:
                return self.kept[line].of
            if not is_blank(self.lines[line]):
                return None
        return None


def correction(before: str, change: TextChange) -> Renumbered | None:
    """The lines after an edit with their numbers put right; None where none became wrong by it."""
    edit = _edit(before, change)
    owners, fresh = _counted_together(edit)
    if not owners or not all(edit.lists[number].in_order for number in owners):
        return None
    run = sorted({line for number in owners for line in edit.alive(number)} | set(fresh))
    result = renumbered(edit.lines, tuple(_meant(edit, run)))
    return result if result and result.labels else None


def _counted_together(edit: _Edit) -> tuple[set[int], list[int]]:
    """The lists, by number, and the new lines that are to be counted as one."""
    head, tail, fresh = edit.head(), edit.tail(), edit.fresh()
    if edit.is_broken():
        return _below_text(edit, tail), []
    if head is not None and head == tail:
        return {head}, fresh
    if tail is not None and edit.has_lost(tail):
        if head is None or edit.has_touched(head):
            return {tail if head is None else head, tail}, fresh
        return {tail}, []
    if head is not None:
        return (set(), []) if _is_list_of_its_own(edit, fresh) else ({head}, fresh)
    return ({tail}, fresh) if tail is not None and len(fresh) == 1 else (set(), [])


def _below_text(edit: _Edit, tail: int | None) -> set[int]:
    """The list below text that took the place of its first entries."""
    if tail is None or not edit.has_lost(tail) or min(edit.alive(tail)) < edit.new_last:
        return set()
    return {tail}


def _is_list_of_its_own(edit: _Edit, fresh: Sequence[int]) -> bool:
    """Several entries that begin at 1, put after a list, do not go on with it."""
    label = label_of(edit.lines[fresh[0]]) if len(fresh) > 1 else None
    return label is not None and label.is_first


def _meant(edit: _Edit, run: Sequence[int]) -> Iterator[Meant]:
    """Entries keep their forms and levels; new ones stand where their form does, else a level deeper."""
    above: list[str] = []
    for line in run:
        label, kept = label_of(edit.lines[line]), edit.kept.get(line)
        if label is None:
            continue
        if kept is not None:
            form, level, value = kept.entry.form, min(kept.entry.level, len(above)), kept.entry.value
        else:
            form, level, value = _fitting(label, above)
        del above[level:]
        above.append(form)
        yield Meant(Entry(line, label, form, value, level), form, level)


def _fitting(label: Label, above: Sequence[str]) -> tuple[str, int, int]:
    for level in range(len(above) - 1, -1, -1):
        for numeral in label.numerals:
            if numeral.style == above[level]:
                return numeral.style, level, numeral.value
    first = next((each for each in label.numerals if each.value == 1), label.numerals[0])
    return first.style, len(above), first.value


def _edit(before: str, change: TextChange) -> _Edit:
    lines, after = before.split("\n"), change.done_to(before).split("\n")
    first = before.count("\n", 0, change.start)
    last, new_last = first + change.removed.count("\n"), first + change.added.count("\n")
    lists = lists_in(lines)
    kept: dict[int, _Kept] = {}
    for number, one in enumerate(lists):
        for entry in one.entries:
            if entry.line < first:
                kept[entry.line] = _Kept(number, entry)
            elif entry.line > last:
                kept[entry.line + new_last - last] = _Kept(number, entry)
            elif entry.line == first and _begins_alike(lines[first], after[first], entry):
                kept[first] = _Kept(number, entry)
            elif entry.line == last and _ends_alike(lines[last], after[new_last], entry):
                kept[new_last] = _Kept(number, entry)
    return _Edit(tuple(after), first, last, new_last, lists, kept)


def _begins_alike(old: str, new: str, entry: Entry) -> bool:
    """Whether the label still begins the line."""
    label = label_of(new)
    return label is not None and label == entry.label and old[: label.body] == new[: label.body]


def _ends_alike(old: str, new: str, entry: Entry) -> bool:
    """Whether label and words still end the line."""
    label = label_of(new)
    return label is not None and new[label.start :] == old[entry.label.start :]
