"""Lists: facts beside their labels, bullets, the clauses of a decision."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest
from typing import Final

from sefton_minutes.domain.document import Entry, Fact, Facts, ResolutionBlock, Run, Words, plain
from sefton_minutes.rendering.pdf.strips import Hold, Piece, Strip, held, held_throughout, spaced, traced
from sefton_minutes.rendering.pdf.style import Style
from sefton_minutes.rendering.pdf.text import Label, Place, labelled, paragraph

_BULLETS: Final = frozenset("•·‣▪–-*")
_BULLET_STEP: Final = 16
_CLAUSE_STEP: Final = 26
_LINES_KEPT_WHOLE: Final = 10
_NAMES_FOR_COLUMNS: Final = 4
# More names than these, when too wide for columns beside their label, stand in columns below it.
_NAMES_BESIDE_LABEL: Final = 20
_BETWEEN_COLUMNS: Final = 12
_NAME_HANGS: Final = 12
_FEW: Final = 0.25
# However deep a list is nested, its text keeps this share of the measure.
_LEAST_WIDTH: Final = 0.4
# ISO 32000-1 table 347; the first that fits a label without its brackets and stops.
_NUMBERINGS: Final = (
    ("Decimal", re.compile(r"\d+")),
    ("LowerRoman", re.compile(r"[ivx]+")),
    ("UpperRoman", re.compile(r"[IVX]+")),
    ("LowerAlpha", re.compile(r"[a-z]+")),
    ("UpperAlpha", re.compile(r"[A-Z]+")),
)


def facts(block: Facts, place: Place) -> list[Strip]:
    """A list, not a grid: the label at the first axis, what it says at the second."""
    listing = place.parent.add("L", numbering="None")
    gap = place.house(12 if block.roomy else 8)
    strips: list[Strip] = []
    for fact in block.rows:
        item = listing.add("LI")
        label = Label(plain(fact.label), place.style(Style.LABEL), place.left, item.add("Lbl"))
        value = place.moved(place.left + place.house.fact_axis).inside(item.add("LBody"))
        row = spaced(labelled(_fact(fact, value), label, place), after=gap)
        strips += held_throughout(row, Hold.TOGETHER) if len(row) <= _LINES_KEPT_WHOLE else row
    return strips


def _fact(fact: Fact, place: Place) -> list[Strip]:
    """One below the other; of several, each is told from the rest of the one before by standing out."""
    hanging = place.house(_NAME_HANGS) if len(fact.lines) + len(fact.names) > 1 else 0
    strips = [strip for line in fact.lines for strip in _fact_line(line, place, hanging)]
    wide = place.moved(place.left + place.house.text_axis - place.house.fact_axis)
    if _stand_in_columns(fact.names, place):
        return [*strips, *_columns(fact.names, place, hanging)]
    if len(fact.names) > _NAMES_BESIDE_LABEL and _stand_in_columns(fact.names, wide):
        beside_label = strips or [Strip(place.style(Style.FACT).leading)]
        return [*beside_label, *_columns(fact.names, wide, hanging)]
    return [*strips, *(strip for name in fact.names for strip in _fact_line(name, place, hanging))]


def _fact_line(text: str, place: Place, hanging: float, narrowed: float = 0) -> list[Strip]:
    style, element = place.style(Style.FACT), place.parent.add("P")
    return paragraph(plain(text), style, place, element, narrowed=narrowed, hanging=hanging)


def _columns(names: Sequence[str], place: Place, hanging: float) -> list[Strip]:
    """Names in two columns, read downwards."""
    depth, half = -(-len(names) // 2), place.width / 2
    narrowed = half + place.house(_BETWEEN_COLUMNS)
    first = [strip for name in names[:depth] for strip in _fact_line(name, place, hanging, narrowed)]
    second = [strip for name in names[depth:] for strip in _fact_line(name, place, hanging, half)]
    rows = zip_longest(first, second, fillvalue=Strip(place.style(Style.FACT).leading))
    return [replace(left, pieces=left.pieces + _shifted(right, half)) for left, right in rows]


def _stand_in_columns(names: Sequence[str], place: Place) -> bool:
    """Not where they are few or many are too wide, and not in large print."""
    if place.house.is_large or len(names) < _NAMES_FOR_COLUMNS:
        return False
    room = place.width / 2 - place.house(_BETWEEN_COLUMNS)
    too_wide = sum(place.natural(plain(name), Style.FACT) > room for name in names)
    return too_wide <= len(names) * _FEW


def _shifted(strip: Strip, by: float) -> tuple[Piece, ...]:
    return tuple(
        replace(piece, line=tuple(replace(segment, x=segment.x + by) for segment in piece.line))
        for piece in strip.pieces
    )


def entries(block: Sequence[Entry], place: Place) -> list[Strip]:
    """A list with its labels at the axis of the place and its text further in; lists within it likewise."""
    listing = place.parent.add("L", numbering=_numbering(block))
    further = min(place.left + _step(block, place), place.house.width * (1 - _LEAST_WIDTH))
    style = place.style(Style.ENTRY)
    strips: list[Strip] = []
    for entry in block:
        item = listing.add("LI")
        label = Label(plain(entry.label), style, place.left, item.add("Lbl")) if entry.label else None
        inner = place.moved(further).inside(item.add("LBody"))
        strips += traced(paragraph(entry.words, style, inner, inner.parent.add("P"), label), entry.origin)
        if entry.entries:
            strips += held(entries(entry.entries, inner), Hold.TOGETHER)
    return strips


def _numbering(block: Sequence[Entry]) -> str:
    label = next((entry.label for entry in block if entry.label), "")
    if label in _BULLETS:
        return "Disc"
    core = label.strip("().: ")
    return next((name for name, form in _NUMBERINGS if form.fullmatch(core)), "None")


def _step(block: Sequence[Entry], place: Place) -> float:
    """How far the text stands from its labels; a list with wide labels moves as a whole."""
    labels = [entry.label for entry in block if entry.label]
    if not labels:
        return 0
    if all(label in _BULLETS for label in labels):
        return place.house(_BULLET_STEP)
    widest = max(place.natural(plain(label), Style.ENTRY) for label in labels)
    return max(place.house(_CLAUSE_STEP), min(widest + place.house(6), place.width / 4))


def decided(block: ResolutionBlock, place: Place) -> list[Strip]:
    """A decision: its opening, then its clauses; a single clause without a label runs on."""
    runs_on = len(block.clauses) == 1 and not block.clauses[0].label
    inside = block.clauses[0].entries if runs_on else block.clauses
    opening = _joined(block.opening, block.clauses[0].words) if runs_on else block.opening
    style = place.style(Style.STEM if inside else Style.SINGLE)
    strips = traced(paragraph(opening, style, place, place.parent.add("P")), block.origin)
    if inside:
        strips += held(entries(inside, place), Hold.TIED if strips else Hold.FREE)
    return spaced(strips, after=place.house(8))


def _joined(first: Words, second: Words) -> Words:
    return (*first, Run(" "), *second) if first and second else first or second
