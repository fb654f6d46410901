"""The numbered block: a number alone on its line, then title, presenters, agenda text, "Minutes:", text."""

import re
from collections.abc import Collection, Sequence

from sefton_minutes.domain.published_page import PublishedItem
from sefton_minutes.exchange.modern_gov.attachments import split_at_links
from sefton_minutes.exchange.modern_gov.item_parts import (
    Head,
    linked_papers,
    make_item,
    read_label,
    read_minute,
)
from sefton_minutes.exchange.modern_gov.lines import Line
from sefton_minutes.exchange.modern_gov.presenters import presenters_in

_NUMBER = re.compile(
    r"(?P<code>(?:[A-Z&]{1,6} ?)?)(?P<number>\d{1,4})(?:/(?P<second>\d{2,4}))?(?P<part>[a-z]?)(?P<stop>[.)]?)"
)
_INTRODUCER = re.compile(r"(?:RES[A-Z]{4,6}|Resolved)\b")
_WIDEST_GAP = 20
_STRAY_NUMBERS = 5


def number_lines(lines: Sequence[Line]) -> tuple[int, ...]:
    """Which lines are the numbers of items: alone, rising, of one form, and with a title or a label
    below. A number within a minute (a cell of a table, a clause) does not rise from the item's, and a
    stray number above the items begins a shorter run than theirs."""
    candidates = [
        (at, match)
        for at, line in enumerate(lines[:-1])
        if (match := _NUMBER.fullmatch(line.text)) is not None and _could_be_a_title(lines[at + 1].text)
    ]
    runs = (_run(candidates[first:]) for first in range(min(_STRAY_NUMBERS, len(candidates))))
    return max(runs, key=len, default=())


def _run(candidates: Sequence[tuple[int, re.Match[str]]]) -> tuple[int, ...]:
    found = [candidates[0]]
    for candidate in candidates[1:]:
        if _follows(found[-1][1], candidate[1]):
            found.append(candidate)
    return tuple(at for at, _ in found)


def read_items(
    lines: Sequence[Line], numbers: Sequence[int], people: Collection[str]
) -> tuple[PublishedItem, ...]:
    """The items that begin at these lines, each up to the next. `people`: who speaks on the page, to tell
    names from organisations."""
    ends = (*numbers[1:], len(lines))
    return tuple(_read_item(lines[at:end], people) for at, end in zip(numbers, ends, strict=True))


def _follows(last: re.Match[str], match: re.Match[str]) -> bool:
    """Whether one number can be the next item's: the same form, a little higher, or a further part
    ("12a")."""
    if any(bool(last[part]) != bool(match[part]) for part in ("code", "second", "stop")):
        return False
    rise = int(match["number"]) - int(last["number"])
    second_rise = int(match["second"] or 0) - int(last["second"] or 0)
    if rise and second_rise:
        return False
    return 0 < rise + second_rise <= _WIDEST_GAP or (rise == second_rise and last["part"] < match["part"])


def _could_be_a_title(text: str) -> bool:
    return not text[0].islower() and not _NUMBER.fullmatch(text)


def _read_item(lines: Sequence[Line], people: Collection[str]) -> PublishedItem:
    texts = [line.text for line in lines[1:]]
    at = _minute_start(texts)
    above, minute = texts[:at], texts[at:]
    if minute and (labelled := read_label(minute[0])) is not None:
        above = [*above, labelled.head] if labelled.head else above
        minute = [labelled.minute, *minute[1:]]
    number = lines[0].text.rstrip(".)")
    head = _read_head(above, people)
    return make_item(number, head, read_minute(minute), start=lines[0].start, end=lines[-1].end)


def _minute_start(texts: Sequence[str]) -> int:
    """The line with the label; where the page has no label, the resolution; where neither, the end."""
    for at, text in enumerate(texts):
        if read_label(text) is not None:
            return at
    for at, text in enumerate(texts[1:], start=1):
        if _INTRODUCER.match(text):
            return at
    return len(texts)


def _read_head(texts: Sequence[str], people: Collection[str]) -> Head:
    if not texts:
        return Head()
    title = split_at_links(texts[0])
    below = [title.after, *texts[1:]] if title.after else texts[1:]
    papers, words = linked_papers(below)
    presenters: list[str] = []
    agenda = list(words)
    while agenda and (names := presenters_in(agenda[0], people)):
        presenters.extend(names)
        del agenda[0]
    return Head(title.before, tuple(presenters), (*title.attachments, *papers), tuple(agenda))
