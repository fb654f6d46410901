"""Items that a page prints with two numbers, or with the number behind the title."""

import re
from collections.abc import Sequence
from dataclasses import replace

from sefton_minutes.domain.published_page import PublishedItem
from sefton_minutes.exchange.page_text.items.item_numbers import LedByNumber, number_behind
from sefton_minutes.exchange.page_text.items.number_runs import Candidate, best_run

_FEWEST = 3
_AGENDA_ITEM = re.compile(r"\((?:Agenda )?[Ii]tem(?: [Nn]o\.?)? (?P<number>\d{1,3}[a-z]?)\.?\)$")


def with_numbers_behind(items: Sequence[PublishedItem]) -> tuple[PublishedItem, ...]:
    """The items with the numbers that stand behind their titles: a rising run of at least three coded numbers
    are minute numbers, and what stood in front is the agenda's; "(Agenda item 4)" is the agenda's."""
    behind = {at: led for at, item in enumerate(items) if (led := number_behind(item.title)) is not None}
    run = best_run([Candidate(at, led.number, 1) for at, led in behind.items()])
    taken = {candidate.at for candidate in run.candidates}
    if len(taken) < _FEWEST:
        taken = set()
    return tuple(
        _renumbered(item, behind[at]) if at in taken else _with_agenda_item(item)
        for at, item in enumerate(items)
    )


def _renumbered(item: PublishedItem, led: LedByNumber) -> PublishedItem:
    return replace(
        item, title=led.words, number=led.number.text, agenda_number=item.agenda_number or item.number
    )


def _with_agenda_item(item: PublishedItem) -> PublishedItem:
    match = _AGENDA_ITEM.search(item.title)
    return replace(item, agenda_number=match["number"]) if match and not item.agenda_number else item
