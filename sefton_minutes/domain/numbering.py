"""How items are numbered. A number is derived, never typed, until a paper that bears it is issued."""

from collections.abc import Sequence
from typing import Protocol


class Numbered(Protocol):
    """What has a place in the numbers of a meeting: an agenda item."""

    @property
    def is_heading(self) -> bool:
        """Whether it bears no number."""

    @property
    def minute_number(self) -> str:
        """The number it bears already, "" for none."""


def shown_numbers(items: Sequence[Numbered], *, imported: bool) -> tuple[str, ...]:
    """The number shown beside each item, without its stop; "" for none.

    An item that has a minute number shows it. The others are counted past headings, on from the number before
    them (1 at the beginning). On an imported meeting nothing is counted, since a number that was not printed
    would be invented.
    """
    numbers: list[str] = []
    counted = 0
    for item in items:
        if item.is_heading:
            numbers.append(item.minute_number)
            continue
        counted = int(item.minute_number) if _is_plain(item.minute_number) else counted + 1
        numbers.append(item.minute_number or ("" if imported else str(counted)))
    return tuple(numbers)


def _is_plain(number: str) -> bool:
    """Whether a number can be counted on from: "42" can, "77/21" cannot."""
    return number.isascii() and number.isdecimal() and len(number) < 9
