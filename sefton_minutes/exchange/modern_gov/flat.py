"""The flat rendering: "Title Presenter Minutes: text" on one line, then the minute's further paragraphs.

Numbers, some titles and most introducers are lost. What begins an item: a title in front of the label; a
label alone; the agenda's sentence on the previous minutes or the next meeting. A title and agenda text may
stand on the lines above a bare label.
"""

import re
from collections.abc import Collection, Sequence

from sefton_minutes.domain.published_page import PublishedItem
from sefton_minutes.domain.standing_text import is_standing_text
from sefton_minutes.exchange.modern_gov.attachments import split_at_links
from sefton_minutes.exchange.modern_gov.item_parts import (
    Head,
    linked_papers,
    make_item,
    read_label,
    read_minute,
)
from sefton_minutes.exchange.modern_gov.lines import Line
from sefton_minutes.exchange.modern_gov.presenters import split_leading_presenters, split_trailing_presenter
from sefton_minutes.exchange.modern_gov.title_shapes import (
    is_standing_sentence,
    is_title,
    names_meeting,
    opens_decision,
    sentence_start,
)

_NUMBER = re.compile(r"(?P<number>\d{1,4}[a-z]?(?:/\d{2,4})?)[.)]\s+(?=[A-Z])")
_FURTHEST_HEAD = 8


def run_on_titles(lines: Sequence[Line]) -> int:
    """How many lines have a title and a label on one line, the mark of this layout."""
    return sum(1 for line in lines if (labelled := read_label(line.text)) is not None and labelled.head)


def item_starts(lines: Sequence[Line]) -> tuple[int, ...]:
    """Which lines begin items."""
    starts: list[int] = []
    for at, line in enumerate(lines):
        labelled = read_label(line.text)
        if labelled is not None and labelled.head:
            starts.append(at)
        elif labelled is not None and not labelled.is_decision:
            above = _head_above(lines, at, starts[-1] if starts else -1)
            starts.extend(start for start in (above,) if start not in starts)
        elif _has_standing_sentence(line.text) and _stands_alone(lines, at):
            starts.append(at - 1 if at and names_meeting(lines[at - 1].text) and at - 1 not in starts else at)
    return tuple(starts)


def read_items(
    lines: Sequence[Line], starts: Sequence[int], people: Collection[str]
) -> tuple[PublishedItem, ...]:
    """The items that begin at these lines. `people`: who speaks on the page, to tell names from titles."""
    ends = (*starts[1:], len(lines))
    return tuple(_read_item(lines[at:end], people) for at, end in zip(starts, ends, strict=True))


def _has_standing_sentence(text: str) -> bool:
    """The sentence alone, or its title in front of it."""
    at = sentence_start(text)
    return at is not None and is_standing_sentence(text[at:])


def _stands_alone(lines: Sequence[Line], at: int) -> bool:
    """An agenda sentence is answered by a decision or a label, or ends the page; one in a minute is not."""
    if at + 1 == len(lines):
        return True
    following = lines[at + 1].text
    return opens_decision(following) or read_label(following) is not None


def _head_above(lines: Sequence[Line], label: int, last_start: int) -> int:
    """The line above a bare label where its item begins: a title, a title run on into agenda text, or
    standing text whose title is lost; else the label's own line."""
    first_standing = label
    for at in range(label - 1, max(last_start, label - _FURTHEST_HEAD - 1), -1):
        text = lines[at].text
        if is_standing_text(text):
            first_standing = at
            if sentence_start(text) is None:
                continue
            return at
        if _is_head(text):
            return at
        if first_standing != label or opens_decision(text):
            break
    if last_start == label - 1 and first_standing == label and _has_standing_sentence(lines[last_start].text):
        return last_start
    return first_standing


def _is_head(text: str) -> bool:
    if opens_decision(text):
        return False
    return is_title(_without_number(text)) or sentence_start(_without_number(text)) is not None


def _without_number(text: str) -> str:
    return _NUMBER.sub("", text, count=1)


def _read_item(lines: Sequence[Line], people: Collection[str]) -> PublishedItem:
    texts = [line.text for line in lines]
    above, minute = _parted_at_label(texts)
    number = _NUMBER.match(above[0]) if above else None
    if number is not None:
        above = [above[0][number.end() :], *above[1:]]
    spoken = read_minute(minute)
    head = _read_head(above, spoken, people)
    return make_item(
        number["number"] if number else "", head, spoken, start=lines[0].start, end=lines[-1].end
    )


def _parted_at_label(texts: Sequence[str]) -> tuple[list[str], list[str]]:
    """The lines above the label and those of the minute; without a label the minute follows the standing
    sentence."""
    for at, text in enumerate(texts):
        if (labelled := read_label(text)) is not None:
            above = [*texts[:at], labelled.head] if labelled.head else list(texts[:at])
            return above, [labelled.minute, *texts[at + 1 :]]
    agenda = 1 if _has_standing_sentence(texts[0]) else 2
    return list(texts[:agenda]), list(texts[agenda:])


def _read_head(texts: Sequence[str], minute: str, people: Collection[str]) -> Head:
    if not texts:
        return Head()
    split = split_at_links(texts[0])
    title, rest = (split.before, split.after) if split.attachments else _title_and_sentence(texts[0])
    presenters, sentence = split_leading_presenters(rest, people) if rest else ((), "")
    if not presenters:
        title, presenters = split_trailing_presenter(title, minute, people)
    papers, words = linked_papers(texts[1:])
    agenda = tuple(text for text in (sentence, *words) if text)
    return Head(title, presenters, (*split.attachments, *papers), agenda)


def _title_and_sentence(text: str) -> tuple[str, str]:
    at = 0 if is_standing_text(text) and sentence_start(text) is None else sentence_start(text)
    return (text, "") if at is None else (text[:at].rstrip(), text[at:])
