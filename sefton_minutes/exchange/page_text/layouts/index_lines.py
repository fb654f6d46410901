"""An index above the items, as old sites set it: numbers and titles that all come again below."""

from collections.abc import Sequence

from sefton_minutes.exchange.page_text.items.item_numbers import number_in_front

_FEWEST = 3


def index_lines(texts: Sequence[str]) -> frozenset[int]:
    """The lines of an index: at least three in a row, each led by a number, whose titles are repeated below
    behind numbers."""
    led = {at: one.words.casefold() for at, text in enumerate(texts) if (one := number_in_front(text))}
    last = {words: at for at, words in led.items()}
    found: list[int] = []
    run: list[int] = []
    for at in range(len(texts) + 1):
        if at in led and last[led[at]] != at:
            run.append(at)
            continue
        if len(run) >= _FEWEST:
            found.extend(run)
        run = []
    return frozenset(found)
