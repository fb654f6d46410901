"""What a finder lists: things that are found by typing a few letters of their names."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from sefton_minutes.domain.word_matching import SOMEWHERE, Sought, fit, folded, sought

MOST_SHOWN = 50


@dataclass(frozen=True, slots=True)
class FinderRow:
    """A thing by its `words`, with a quiet `note`, its `keys` and an icon by name. `value` is what is taken;
    one that is not `possible` is shown grey and cannot be. `also` are further words that it is found by."""

    words: str
    value: Any
    note: str = ""
    keys: str = ""
    icon: str = ""
    possible: bool = True
    also: str = ""
    sought: Sought = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        # a frozen value computes what it is found by only once
        object.__setattr__(self, "sought", sought(f"{self.words} {self.also}"))


def found_rows(rows: Iterable[FinderRow], asked: str, recent: Sequence[Any] = ()) -> tuple[FinderRow, ...]:
    """The rows that fit what was asked, the best first: what can be done, then what its words begin with
    before what merely stands in them, then what was used lately (`recent`, latest first), so that letters
    that fingers know go on meaning what they meant; then how well they fit, then their own order. At most
    fifty."""
    wanted = folded(asked)
    turns = {value: turn for turn, value in enumerate(recent)}
    fits = (
        (not row.possible, grade == SOMEWHERE, turns.get(row.value, len(turns)), grade, place, row)
        for place, row in enumerate(rows)
        if (grade := fit(wanted, row.sought)) is not None
    )
    return tuple(found[-1] for found in sorted(fits, key=_rank)[:MOST_SHOWN])


def sentence(row: FinderRow) -> str:
    """The row as a screen reader says it."""
    now = "" if row.possible else "not now"
    return "; ".join(part for part in (row.words, now, row.note, row.keys) if part)


def _rank(found: tuple[bool, bool, int, int, int, FinderRow]) -> tuple[bool, bool, int, int, int]:
    return found[:5]
