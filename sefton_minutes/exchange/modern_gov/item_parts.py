"""The parts of one item as both layouts come to them, and the item made of them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from sefton_minutes.domain.attachments import Attachment
from sefton_minutes.domain.published_page import PublishedItem
from sefton_minutes.exchange.modern_gov.attachments import split_at_links
from sefton_minutes.exchange.modern_gov.lines import as_paragraphs, without_trailing_furniture

_LABEL = re.compile(r"(?P<before>.*?)\b(?P<label>Minutes|Decisions?(?:\(s\))?)\s*:\s*(?P<after>.*)")
_NOT_BEFORE_LABEL = re.compile(
    r"\b(?:the|these|those|draft|previous|said|of|in|to|for|and|following)$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class LabelledLine:
    """A line with the label "Minutes:" or "Decision:": `head` what stands before the label, `minute` what
    belongs to the minute. A decision keeps its label, since it says that what follows was decided."""

    head: str
    minute: str
    is_decision: bool


@dataclass(frozen=True, slots=True)
class Head:
    """What an item shows above its minute."""

    title: str = ""
    presenters: tuple[str, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    agenda: tuple[str, ...] = ()


def read_label(text: str) -> LabelledLine | None:
    """The line parted at its label, or None when it has none ("… asked about the Minutes: …" has none)."""
    match = _LABEL.fullmatch(text)
    before = match["before"].rstrip() if match else ""
    if match is None or _NOT_BEFORE_LABEL.search(before):
        return None
    is_decision = match["label"].startswith("Decision")
    minute = f"{match['label']}: {match['after']}".strip() if is_decision else match["after"]
    return LabelledLine(without_trailing_furniture(before), minute, is_decision)


def read_minute(texts: Sequence[str]) -> str:
    """The minute's paragraphs; a second bare label ("Minutes:" after a decision) is left out."""
    return as_paragraphs("" if text == "Minutes:" else text for text in texts)


def linked_papers(texts: Sequence[str]) -> tuple[tuple[Attachment, ...], tuple[str, ...]]:
    """Part lines that are links to papers from lines that are words. Words behind a link stay words."""
    attachments: list[Attachment] = []
    words: list[str] = []
    for text in texts:
        split = split_at_links(text)
        attachments.extend(split.attachments)
        words.append(split.after if split.attachments else text)
    return tuple(attachments), tuple(word for word in words if word)


def make_item(number: str, head: Head, minute: str, *, start: int, end: int) -> PublishedItem:
    """The item of these parts at `start`/`end` of the page."""
    return PublishedItem(
        number=number,
        title=head.title,
        presenters=head.presenters,
        attachments=head.attachments,
        agenda_text=as_paragraphs(head.agenda),
        minute_text=minute,
        start=start,
        end=end,
    )
