"""The structure of a tagged PDF (ISO 32000-1 §14.8): what a screen reader walks instead of the page."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

# A cell is part of the grid of its table even when nothing is written in it.
_STANDS_EMPTY = frozenset({"TD", "TH"})


class Mark(NamedTuple):
    """Where an element was drawn: the page, counted from 0, and the number of its marked content there."""

    page: int
    number: int


@dataclass(slots=True, eq=False)
class Element:
    """One element: "P", "H2", "L", "LI", "Lbl", "LBody", "Table", "TR" … Its marks come as pages are drawn.

    `scope` belongs to header cells ("Row", "Column"), `numbering` to lists ("Decimal", "Disc" …)."""

    tag: str
    scope: str = ""
    numbering: str = ""
    kids: list["Element"] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)

    def add(self, tag: str, *, scope: str = "", numbering: str = "") -> "Element":
        """A new element, after those that this one already has."""
        kid = Element(tag, scope, numbering)
        self.kids.append(kid)
        return kid

    def is_real(self) -> bool:
        """Whether a reader would find anything in it."""
        return bool(self.marks) or self.tag in _STANDS_EMPTY or any(kid.is_real() for kid in self.kids)

    def walk(self) -> Iterator["Element"]:
        """This element and all inside it, in reading order."""
        yield self
        for kid in self.kids:
            yield from kid.walk()
