"""Where an item begins whose only sure mark is the label "Minutes:" below its title and agenda text."""

from collections.abc import Sequence

from sefton_minutes.domain.standing_text import is_standing_text
from sefton_minutes.exchange.page_text.items.agenda_wording import is_agenda_text
from sefton_minutes.exchange.page_text.items.attachments import split_at_links
from sefton_minutes.exchange.page_text.items.item_numbers import number_in_front
from sefton_minutes.exchange.page_text.items.presenters import presenters_in
from sefton_minutes.exchange.page_text.items.title_shapes import (
    is_standing_sentence,
    is_title,
    opens_decision,
    sentence_start,
)

_FURTHEST = 8


def head_above(texts: Sequence[str], label: int, last_start: int) -> int:
    """The line above the label's where its item begins: a title, a title run on into agenda text, or standing
    text whose title is lost; else the label's own line. `last_start`: the line where the item before begins,
    -1 for none."""
    first_standing = label
    for at in range(label - 1, max(last_start, label - _FURTHEST - 1), -1):
        text = texts[at]
        is_agenda = is_standing_text(text) or is_agenda_text(text)
        if not is_agenda and presenters_in(text):
            continue
        if is_head(text) and not (is_agenda and sentence_start(text) is None):
            return at
        if is_agenda:
            first_standing = at
            continue
        if first_standing != label or opens_decision(text):
            break
    if 0 <= last_start == label - 1 and first_standing == label and has_standing_sentence(texts[last_start]):
        return last_start
    return first_standing


def is_head(text: str) -> bool:
    """Whether a line is a title, or a title run on into agenda text."""
    if opens_decision(text):
        return False
    words = split_at_links(without_number(text)).before
    return is_title(words) or sentence_start(words) is not None


def has_standing_sentence(text: str) -> bool:
    """Whether this is the agenda's sentence on the previous minutes or the next meeting, alone or with its
    title in front."""
    at = sentence_start(text)
    return at is not None and is_standing_sentence(text[at:])


def without_number(text: str) -> str:
    """A line without the number that leads it."""
    led = number_in_front(text)
    return led.words if led is not None else text
