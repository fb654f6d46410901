"""The lines of one item parted into head and minute, and further items that only their labels tell."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import pairwise

from sefton_minutes.exchange.page_text.items.agenda_wording import minute_start
from sefton_minutes.exchange.page_text.items.item_heads import read_head
from sefton_minutes.exchange.page_text.items.item_parts import (
    Head,
    is_minutes_label,
    label_in_front,
    read_label,
    read_minute,
)
from sefton_minutes.exchange.page_text.layouts.heads_above import head_above

_INTRODUCER = re.compile(r"(?:RES[A-Z]{4,6}|Resolved)\b")
_FURTHEST_LABEL = 4


@dataclass(frozen=True, slots=True)
class ItemParts:
    """What an item shows above its minute, and the minute."""

    head: Head
    minute: str


def read_parts(
    texts: Sequence[str], gaps: Sequence[int], people: Collection[str], *, has_labels: bool
) -> ItemParts:
    """The parts of an item from its title on. `has_labels`: items of this page have labels, so that what
    stands in one without is the agenda's, unless it is a resolution."""
    at = _label_place(texts)
    if at is not None:
        labelled = label_in_front(texts[at])
        return ItemParts(
            read_head(texts[:at], gaps, people),
            read_minute([labelled.minute if labelled else "", *texts[at + 1 :]]),
        )
    if texts and (run_on := read_label(texts[0])) is not None:
        return ItemParts(read_head([run_on.head], gaps, people), read_minute([run_on.minute, *texts[1:]]))
    at = _unlabelled_minute(texts, has_labels=has_labels)
    return ItemParts(read_head(texts[:at], gaps, people), read_minute(texts[at:]))


def further_starts(texts: Sequence[str]) -> tuple[int, ...]:
    """Where among the lines of an item others begin, whose numbers the page has lost: above each further
    label "Minutes:"."""
    labels = [at for at, text in enumerate(texts) if is_minutes_label(text)]
    if labels and labels[0] <= 1 and _is_title_and_label(texts, labels):
        del labels[0]
    starts: list[int] = []
    for before, label in pairwise(labels):
        start = head_above(texts, _decision_above(texts, before, label), before)
        starts.append(max(start, before + 1))
    return tuple(starts)


def _label_place(texts: Sequence[str]) -> int | None:
    labels = [at for at, text in enumerate(texts) if label_in_front(text) is not None]
    if labels[:1] == [0] and _is_title_and_label(texts, labels):
        return labels[1]
    return labels[0] if labels else None


def _is_title_and_label(texts: Sequence[str], labels: Sequence[int]) -> bool:
    """Whether the first "Minutes:" is a title that ends in a colon: the label follows soon."""
    if len(labels) < 2 or labels[1] - labels[0] > _FURTHEST_LABEL:
        return False
    return is_minutes_label(texts[labels[0]]) and is_minutes_label(texts[labels[1]])


def _decision_above(texts: Sequence[str], before: int, label: int) -> int:
    """The label "Decision:" between two labels "Minutes:", else the second of these."""
    decisions = (
        at
        for at in range(before + 1, label)
        if (labelled := label_in_front(texts[at])) is not None and labelled.is_decision
    )
    return next(decisions, label)


def _unlabelled_minute(texts: Sequence[str], *, has_labels: bool) -> int:
    if not has_labels:
        return 1 + minute_start(texts[1:]) if texts else 0
    return next((at for at, text in enumerate(texts) if at and _INTRODUCER.match(text)), len(texts))
