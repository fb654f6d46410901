"""What was found wrong with the index of words."""

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class IndexCheck:
    """`items` is how many may be found. `missing` items are not indexed, `outdated` ones by words that they
    have no more, `needless` ones though they are in the bin; `miscounted` words are kept with a wrong number
    of items, or not at all; `is_damaged`: the database's own lists do not agree with the words."""

    items: int
    missing: int = 0
    outdated: int = 0
    needless: int = 0
    miscounted: int = 0
    is_damaged: bool = False

    @property
    def is_sound(self) -> bool:
        """Whether everything is found by the words it has, and by no others."""
        return not any((self.missing, self.outdated, self.needless, self.miscounted, self.is_damaged))

    @property
    def sentence(self) -> str:
        """What was found, for a person."""
        if self.is_sound:
            return f"The index of words is sound: {_counted(self.items, 'item')}."
        faults = "; ".join(self._faults())
        return f"The index of words is wrong: {faults}. “database check --rebuild” mends it."

    def _faults(self) -> Iterator[str]:
        if self.missing:
            yield f"{_counted(self.missing, 'item')} cannot be found"
        if self.outdated:
            yield f"{_counted(self.outdated, 'item')} found by older words"
        if self.needless:
            yield f"{_counted(self.needless, 'item')} found though removed"
        if self.miscounted:
            yield f"{_counted(self.miscounted, 'word')} counted wrongly"
        if self.is_damaged:
            yield "the lists of the database are damaged"


def _counted(number: int, what: str) -> str:
    return f"{number:,} {what}" + ("" if number == 1 else "s")
