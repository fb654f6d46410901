"""How what lies in the bin is told in a list and to a screen reader."""

from sefton_minutes.domain.removed import Removed
from sefton_minutes.ui.models.revision_rows import when_words
from sefton_minutes.ui.models.row_words import RowWords


def removed_words(removed: Removed) -> RowWords:
    """What it is; where it was, who removed it and when; its kind at the right."""
    by = f"removed by {removed.who}" if removed.who else "removed"
    second = ", ".join(part for part in (removed.where, f"{by}, {when_words(removed.when)}") if part)
    second = f"{second[0].upper()}{second[1:]}"
    return RowWords(" ".join(removed.what.split()), second, removed.kind.value.capitalize())


def sentence(removed: Removed) -> str:
    """A row for a screen reader."""
    words = removed_words(removed)
    return f"{words.chip}: {words.first}; {words.second}"
