"""Entries nested and unnested: (1) becomes (a) below the entry before it, and back."""

from collections.abc import Collection, Iterator, Sequence
from collections.abc import Set as AbstractSet

from sefton_minutes.domain.writing.list_forms import form_below
from sefton_minutes.domain.writing.list_lines import Entry, TypedList
from sefton_minutes.domain.writing.list_numbering import Meant, Renumbered, as_it_stands, renumbered


def shifted(lines: Sequence[str], within: TypedList, chosen: Collection[int], step: int) -> Renumbered | None:
    """The lines with the entries on the `chosen` lines, and all below them, one level deeper (`step` 1) or
    higher (-1). None where that cannot be: nothing stands before to be nested under, the house goes no
    deeper, the entry is on the outermost level, or the list is not in order."""
    lines_shifted = _with_those_below(within.entries, chosen)
    if not within.in_order:
        return None
    meant = list(_meant(within.entries, lines_shifted, step))
    return renumbered(lines, meant) if len(meant) == len(within.entries) else None


def with_those_below(entries: Sequence[Entry], position: int) -> int:
    """The position after the entry at `position` and all that stands below it."""
    after = position + 1
    while after < len(entries) and entries[after].level > entries[position].level:
        after += 1
    return after


def _with_those_below(entries: Sequence[Entry], chosen: Collection[int]) -> AbstractSet[int]:
    lines: set[int] = set()
    for position, entry in enumerate(entries):
        if entry.line in chosen:
            lines.update(each.line for each in entries[position : with_those_below(entries, position)])
    return lines


def _meant(entries: Sequence[Entry], shifted_lines: AbstractSet[int], step: int) -> Iterator[Meant]:
    """The entries with their new levels; it stops at the first that can have none."""
    above: list[str] = []
    for entry in entries:
        is_shifted = entry.line in shifted_lines
        level = entry.level + (step if is_shifted else 0)
        if not 0 <= level <= len(above):
            return
        form = _form(entries, above, level) if is_shifted else entry.form
        if form is None:
            return
        del above[level + 1 :]
        above[level:] = [form]
        yield Meant(entry, form, level) if is_shifted else as_it_stands(entry)


def _form(entries: Sequence[Entry], above: Sequence[str], level: int) -> str | None:
    """The form of the neighbours on a level, else of any entry there, else the one below in the house."""
    if level < len(above):
        return above[level]
    used = next((entry.form for entry in entries if entry.level == level), None)
    if used is not None and used not in above[:level]:
        return used
    return form_below(above[:level])
