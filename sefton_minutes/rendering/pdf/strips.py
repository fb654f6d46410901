"""A paper as strips: pieces of the height of one line, of which pages are filled."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

from sefton_minutes.domain.document import Origin
from sefton_minutes.rendering.pdf.lines import Line
from sefton_minutes.rendering.pdf.structure import Element
from sefton_minutes.rendering.pdf.style import Colour


class Hold(IntEnum):
    """How hard it is to turn the page above a strip."""

    FREE = 0
    TOGETHER = 1  # would part what reads better whole: a short minute, a table of a few rows
    TIED = 2  # would leave a heading, an introduction or a single line behind
    SAME_ROW = 3  # would part a row of a table; only for a row taller than a page


@dataclass(frozen=True, slots=True)
class Piece:
    """One line of text. `baseline` lies that far below the top of its strip. `element` None: decoration that
    readers of the file need not hear, as a repeated table head."""

    line: Line
    baseline: float
    element: Element | None


@dataclass(frozen=True, slots=True)
class Rule:
    """A bar of ink: `x` from the left edge of the frame, `y` from the top of the strip to its upper edge."""

    x: float
    y: float
    width: float
    height: float
    colour: Colour


@dataclass(frozen=True, eq=False)
class Bar:
    """Stands beside all that a page shows of one decision: one bar, or `double` for a recommendation."""

    double: bool = False


@dataclass(frozen=True, slots=True)
class Bookmark:
    """An entry of the table of contents that a viewer shows; `level` counts from 0."""

    title: str
    level: int


@dataclass(frozen=True, slots=True)
class Strip:
    """`before` and `after`: white space that it asks for; of two that meet, the larger holds. `hold` says how
    hard it is to turn the page above it, `turns` that it must be turned. `number` is the minute it belongs
    to. `repeats` are drawn first when a page begins with this strip. `origin`: where its words were typed."""

    height: float
    pieces: tuple[Piece, ...] = ()
    rules: tuple[Rule, ...] = ()
    before: float = 0
    after: float = 0
    hold: Hold = Hold.FREE
    turns: bool = False
    number: str = ""
    bar: Bar | None = None
    bookmark: Bookmark | None = None
    repeats: tuple["Strip", ...] = ()
    origin: Origin | None = None


def held(strips: Sequence[Strip], hold: Hold) -> list[Strip]:
    """The strips, the first of them held at least so hard to what stands above."""
    if not strips or strips[0].hold >= hold:
        return list(strips)
    return [replace(strips[0], hold=hold), *strips[1:]]


def held_throughout(strips: Sequence[Strip], hold: Hold) -> list[Strip]:
    """The strips held to each other; the first is as free as it was."""
    return [replace(strip, hold=max(hold, strip.hold)) if n else strip for n, strip in enumerate(strips)]


def spaced(
    strips: Sequence[Strip], *, before: float | None = None, after: float | None = None
) -> list[Strip]:
    """The strips with other white space above the first or below the last."""
    changed = list(strips)
    if changed and before is not None:
        changed[0] = replace(changed[0], before=before)
    if changed and after is not None:
        changed[-1] = replace(changed[-1], after=after)
    return changed


def numbered(strips: Sequence[Strip], number: str) -> list[Strip]:
    """The strips as part of a minute or item."""
    return [replace(strip, number=number) for strip in strips]


def barred(strips: Sequence[Strip], bar: Bar) -> list[Strip]:
    """The strips with one bar beside them."""
    return [replace(strip, bar=bar) for strip in strips]


def traced(strips: Sequence[Strip], origin: Origin | None) -> list[Strip]:
    """The strips with the place where their words were typed, unless they know it better."""
    if origin is None:
        return list(strips)
    return [strip if strip.origin else replace(strip, origin=origin) for strip in strips]


def decorative(strip: Strip) -> Strip:
    """The strip for drawing once more: its text is no content a second time."""
    return replace(strip, pieces=tuple(replace(piece, element=None) for piece in strip.pieces))
