"""Numbers of lists put right, and nothing but them: labels are written anew, words stay as they are.

Whatever would be read otherwise than it is meant ("(i)" under "(h)") is not written at all.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from sefton_minutes.domain.writing.list_forms import is_bullet, printed_label
from sefton_minutes.domain.writing.list_lines import Entry, count_on, lists_in


@dataclass(frozen=True, slots=True)
class Meant:
    """An entry as it stands in its line now, and the form and level it shall have."""

    entry: Entry
    form: str
    level: int


@dataclass(frozen=True, slots=True)
class Renumbered:
    """The lines with their new labels, and each label that changed with what it became."""

    lines: tuple[str, ...]
    labels: tuple[tuple[str, str], ...] = ()


def as_it_stands(entry: Entry) -> Meant:
    """The entry, to keep its form and level."""
    return Meant(entry, entry.form, entry.level)


def renumbered(lines: Sequence[str], meant: Sequence[Meant]) -> Renumbered | None:
    """The lines with the entries of one list counted from 1 on every level. None where a form does not count
    so far, or the list would be read otherwise."""
    written = list(lines)
    labels: list[tuple[str, str]] = []
    counts: list[int] = []
    for each in meant:
        count_on(counts, each.level)
        entry, content = each.entry, lines[each.entry.line]
        printed = _label(each, counts[each.level])
        if printed is None:
            return None
        if printed != entry.label.printed:
            labels.append((entry.label.printed, printed))
            written[entry.line] = content[: entry.label.start] + printed + content[entry.label_end :]
    return Renumbered(tuple(written), tuple(labels)) if _is_read_so(written, meant) else None


def _label(meant: Meant, count: int) -> str | None:
    """What is printed already stays, spacing inside its brackets included."""
    entry = meant.entry
    stays = entry.form == meant.form and (is_bullet(meant.form) or entry.value == count)
    return entry.label.printed if stays else printed_label(meant.form, count)


def _is_read_so(lines: Sequence[str], meant: Sequence[Meant]) -> bool:
    """Whether the written lines are one list with the forms and levels that were meant."""
    if not meant:
        return True
    first = meant[0].entry.line
    read = next((one for one in lists_in(lines) if any(e.line == first for e in one.entries)), None)
    if read is None:
        return False
    found = {entry.line: (entry.form, entry.level) for entry in read.entries}
    return all(found.get(each.entry.line) == (each.form, each.level) for each in meant)
