"""How items are numbered. A number is derived, never typed, until a paper that bears it is issued."""

from collections.abc import Sequence

from sefton_minutes.domain.agenda import AgendaItem


def shown_numbers(items: Sequence[AgendaItem], *, imported: bool) -> tuple[str, ...]:
    """The number shown beside each item, without its stop; "" for none.

    An item that has a minute number shows it. Otherwise items are counted 1, 2, 3 … past headings; on an
    imported meeting nothing is counted, since a number that was not printed would be invented.
    """
    numbers: list[str] = []
    counted = 0
    for item in items:
        counted += not item.is_heading
        computed = "" if imported or item.is_heading else str(counted)
        numbers.append(item.minute_number or computed)
    return tuple(numbers)
