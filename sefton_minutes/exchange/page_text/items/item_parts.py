"""The parts of one item as all layouts come to them: labels, the minute, the item made of them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sefton_minutes.domain.attachments import Attachment
from sefton_minutes.domain.published_page import PublishedItem
from sefton_minutes.exchange.page_text.lines.page_lines import as_paragraphs

_LABEL = re.compile(r"(?P<before>.*?)\b(?P<label>Minutes|Decisions?(?:\(s\))?)\s*:\s*(?P<after>.*)")
_NOT_BEFORE_LABEL = re.compile(
    r"\b(?:the|these|those|draft|previous|said|of|in|to|for|and|following|key|final|delegated|this|that"
    r"|approved?|confirm(?:ed)?|council’?'?s)$",
    re.IGNORECASE,
)
_EMPTY_LIST = re.compile(r"\s*\b(?:additional|supporting) documents:$", re.IGNORECASE)
_MINUTES = "Minutes:"
_MINUTES_AFTER_DECISION = re.compile(r"(?:^|(?<=[.;:!?)]))\s*Minutes:\s*")


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
    minute = text[match.start("label") :].strip() if is_decision else match["after"]
    return LabelledLine(_EMPTY_LIST.sub("", before), minute, is_decision)


def label_in_front(text: str) -> LabelledLine | None:
    """As `read_label`, for a line that begins with its label."""
    labelled = read_label(text) if text.startswith((_MINUTES, "Minutes :", "Decision")) else None
    return labelled if labelled is not None and not labelled.head else None


def is_minutes_label(text: str) -> bool:
    """Whether the label "Minutes:" is all there is on a line."""
    return text.replace(" ", "") == _MINUTES


def read_minute(texts: Sequence[str]) -> str:
    """The minute's paragraphs. Behind a decision the label "Minutes:" is kept on a line of its own, so that
    both can be told apart; else it says nothing and is left out."""
    return as_paragraphs(_parted_minute(texts))


def make_item(
    number: str, head: Head, minute: str, *, start: int, end: int, agenda_number: str = ""
) -> PublishedItem:
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
        agenda_number=agenda_number,
    )


def _parted_minute(texts: Sequence[str]) -> Iterator[str]:
    decided = minuted = False
    for text in texts:
        label = label_in_front(text)
        if label is not None and label.is_decision:
            decided = True
        parted = _MINUTES_AFTER_DECISION.search(text) if decided and not minuted else None
        if parted is not None:
            minuted = True
            yield from (text[: parted.start()], _MINUTES, text[parted.end() :])
        else:
            yield "" if is_minutes_label(text) else text
