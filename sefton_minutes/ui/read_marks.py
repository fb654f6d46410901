"""Where in a minute's text stands what was read in it: marks for the editor, kept in their places while one
types until the next reading comes."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, Self, TypeVar

from sefton_minutes.domain.minute_text.reading import Doubt, DoubtKind, ParagraphKind, Reading
from sefton_minutes.domain.resolutions import Resolution
from sefton_minutes.domain.text_change import TextChange


class Placed(Protocol):
    """What stands at `text[start:end]` and can stand elsewhere."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    def at(self, start: int, end: int) -> Self: ...


P = TypeVar("P", bound=Placed)


class Style(StrEnum):
    """How a stretch of the text is shown."""

    INTRODUCER = "introducer"
    LABEL = "label"
    BULLET = "bullet"
    REFERENCE = "reference"
    UNSURE_WORD = "unsure word"
    UNSURE = "unsure"
    MISSPELT = "misspelt"
    FOUND = "found"
    FOUND_HERE = "found here"
    FIELD = "field"


@dataclass(frozen=True, slots=True)
class Mark:
    """`text[start:end]` is shown in a style."""

    start: int
    end: int
    style: Style

    def at(self, start: int, end: int) -> "Mark":
        """The same elsewhere."""
        return Mark(start, end, self.style)


@dataclass(frozen=True, slots=True)
class Layer:
    """Marks of one origin, sorted by where they start. `longest`: no mark is longer; so those that touch a
    line are found without looking at all."""

    marks: tuple[Mark, ...] = ()
    longest: int = 0

    @classmethod
    def of(cls, marks: Iterable[Mark]) -> "Layer":
        """A layer of these marks."""
        placed = tuple(sorted(marks, key=_start))
        return cls(placed, max((mark.end - mark.start for mark in placed), default=0))

    def touching(self, start: int, end: int) -> Iterator[Mark]:
        """The marks in `text[start:end]`, as far as any part of them is."""
        for at in range(bisect_left(self.marks, start - self.longest, key=_start), len(self.marks)):
            mark = self.marks[at]
            if mark.start >= end:
                return
            if mark.end > start:
                yield mark

    def after(self, change: TextChange) -> "Layer":
        """The same, in their places after an edit."""
        return Layer(tuple(moved(self.marks, change)), self.longest + len(change.added))


@dataclass(frozen=True, slots=True)
class Bar:
    """A resolution: the bar beside it, amber while it is unconfirmed."""

    start: int
    end: int
    confirmed: bool

    def at(self, start: int, end: int) -> "Bar":
        """The same elsewhere."""
        return Bar(start, end, self.confirmed)


@dataclass(frozen=True, slots=True)
class PlacedDoubt:
    """A doubt where it stands now; `doubt` keeps the places of the text that was read."""

    start: int
    end: int
    doubt: Doubt

    def at(self, start: int, end: int) -> "PlacedDoubt":
        """The same elsewhere."""
        return PlacedDoubt(start, end, self.doubt)


@dataclass(frozen=True, slots=True)
class ReadMarks:
    """All that the editor shows of a reading."""

    marks: tuple[Mark, ...] = ()
    bars: tuple[Bar, ...] = ()
    doubts: tuple[PlacedDoubt, ...] = ()

    def after(self, change: TextChange) -> "ReadMarks":
        """The same, in their places after an edit."""
        return ReadMarks(
            tuple(moved(self.marks, change)),
            tuple(moved(self.bars, change)),
            tuple(moved(self.doubts, change)),
        )

    def doubt_at(self, start: int, end: int) -> PlacedDoubt | None:
        """The first doubt that touches a stretch of the text."""
        return next((doubt for doubt in self.doubts if doubt.start <= end and doubt.end >= start), None)


def marks_of(reading: Reading) -> ReadMarks:
    """The marks of a reading, from the start of the text to its end."""
    marks = [*_introducers(reading), *_labels(reading)]
    marks += [Mark(found.start, found.end, Style.REFERENCE) for found in reading.references]
    marks += [_doubt_mark(reading.text, doubt) for doubt in reading.doubts]
    bars = tuple(Bar(made.start, made.end, made.confirmed) for made in reading.resolutions)
    doubts = tuple(PlacedDoubt(doubt.start, doubt.end, doubt) for doubt in reading.doubts)
    return ReadMarks(
        tuple(sorted(marks, key=lambda mark: mark.start)), bars, tuple(sorted(doubts, key=_start))
    )


def _introducers(reading: Reading) -> Iterator[Mark]:
    for resolution in reading.resolutions:
        start = _introducer_start(reading.text, resolution)
        if start >= 0:
            end = start + len(resolution.introducer)
            end += reading.text[end : end + 1] == ":"
            yield Mark(start, end, Style.INTRODUCER)


def _introducer_start(text: str, resolution: Resolution) -> int:
    return text.find(resolution.introducer, resolution.start) if resolution.introducer else -1


def _labels(reading: Reading) -> Iterator[Mark]:
    for paragraph in reading.paragraphs:
        if paragraph.label:
            start = reading.text.find(paragraph.label, paragraph.start, paragraph.body)
            style = Style.BULLET if paragraph.kind is ParagraphKind.BULLET else Style.LABEL
            if start >= 0:
                yield Mark(start, start + len(paragraph.label), style)


def _doubt_mark(text: str, doubt: Doubt) -> Mark:
    if doubt.kind is not DoubtKind.MISSPELT_INTRODUCER:
        return Mark(doubt.start, doubt.end, Style.UNSURE)
    return Mark(doubt.start, doubt.end + (text[doubt.end : doubt.end + 1] == ":"), Style.UNSURE_WORD)


def _start(place: "Mark | PlacedDoubt") -> int:
    return place.start


def moved(places: Iterable[P], change: TextChange) -> Iterator[P]:
    """The places after an edit of the text they stand in; what was removed whole is gone."""
    touched = change.start + len(change.removed)
    grown = len(change.added) - len(change.removed)
    for place in places:
        if place.end <= change.start:
            yield place
        elif place.start >= touched and place.start > change.start:
            yield place.at(place.start + grown, place.end + grown)
        else:
            start, end = _shifted(place.start, change), _shifted(place.end, change)
            if end > start:
                yield place.at(start, end)


def _shifted(offset: int, change: TextChange) -> int:
    if offset <= change.start:
        return offset
    grown = len(change.added) - len(change.removed)
    return (
        max(change.start, offset + grown) if offset < change.start + len(change.removed) else offset + grown
    )
