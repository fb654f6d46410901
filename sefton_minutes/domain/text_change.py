"""What one edit changed in a text."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TextChange:
    """At `start` the characters `removed` gave way to `added`."""

    start: int
    removed: str
    added: str

    def done_to(self, text: str) -> str:
        """The text after the change."""
        return text[: self.start] + self.added + text[self.start + len(self.removed) :]

    @property
    def reverse(self) -> "TextChange":
        """The change that takes this one back."""
        return TextChange(self.start, self.added, self.removed)

    def then(self, later: "TextChange") -> "TextChange | None":
        """Both as one, when they are one stretch of typing or of deleting; None when they are two acts."""
        if self.removed == later.removed == "" and later.start == self.start + len(self.added):
            return TextChange(self.start, "", self.added + later.added)
        if self.added == later.added == "" and later.start == self.start - len(later.removed):
            return TextChange(later.start, later.removed + self.removed, "")
        if self.added == later.added == "" and later.start == self.start:
            return TextChange(self.start, self.removed + later.removed, "")
        return None


def change_between(old: str, new: str) -> TextChange | None:
    """The shortest single change that makes `new` of `old`; None when they are equal."""
    if old == new:
        return None
    shorter = min(len(old), len(new))
    start = _longest(shorter, lambda size: old[:size] == new[:size])
    rest = shorter - start
    tail = _longest(rest, lambda size: old[len(old) - size :] == new[len(new) - size :])
    return TextChange(start, old[start : len(old) - tail], new[start : len(new) - tail])


def _longest(limit: int, holds: Callable[[int], bool]) -> int:
    """The greatest size up to `limit` for which `holds` is true; it is true of every smaller one too."""
    low, high = 0, limit
    while low < high:
        middle = (low + high + 1) // 2
        if holds(middle):
            low = middle
        else:
            high = middle - 1
    return low
