"""An act of one officer's, seen past a change that somebody else made to the same text meanwhile: it keeps to
its own words, wherever they stand now."""

from __future__ import annotations

from dataclasses import dataclass

from sefton_minutes.domain.text_change import TextChange


@dataclass(frozen=True, slots=True)
class Shift:
    """At `start` as many characters as `before` gave way to as many as `after`."""

    start: int
    before: int
    after: int

    @staticmethod
    def of(change: TextChange) -> Shift:
        """What a change does to the places in a text."""
        return Shift(change.start, len(change.removed), len(change.added))

    @property
    def grown(self) -> int:
        """By how much the text is longer."""
        return self.after - self.before


def past(change: TextChange, shift: Shift) -> tuple[TextChange | None, Shift]:
    """`change` led to the text in which `shift` happens. Gives the change as it led to the shifted text, None
    where the shift concerns its words; and the shift as it would be before the change."""
    begin, end = change.start, change.start + len(change.added)
    grown = len(change.added) - len(change.removed)
    if shift.start + shift.before <= begin:
        return TextChange(begin + shift.grown, change.removed, change.added), shift
    if shift.start >= end:
        return change, Shift(shift.start - grown, shift.before, shift.after)
    first, last = min(begin, shift.start), max(end, shift.start + shift.before)
    return None, Shift(first, last - first - grown, last - first + shift.grown)


def past_undone(change: TextChange, shift: Shift) -> tuple[TextChange | None, Shift]:
    """The same of a change that was taken back: `shift` happens in the text that it would alter. The shift is
    given as it would be after the change."""
    reversed_change, later = past(change.reverse, shift)
    return None if reversed_change is None else reversed_change.reverse, later


def place_past(place: int, change: TextChange) -> int:
    """Where a place between two characters is after a change that was made elsewhere: on the letter it stood
    before. New paragraphs behind it leave it where it is; what is new above it moves it on."""
    end = change.start + len(change.removed)
    if place < change.start or (place == end and not change.added.endswith("\n") and not change.removed):
        return place
    if place >= end:
        return place + len(change.added) - len(change.removed)
    return min(place, change.start + len(change.added))
