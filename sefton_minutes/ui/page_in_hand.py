"""A saved page while it is looked at: what was read, what was answered. Nothing is kept yet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from sefton_minutes.domain.minute_text import accept, read
from sefton_minutes.domain.minute_text.reading import Doubt, Reading
from sefton_minutes.domain.new_doubts import can_be_accepted, changes_words
from sefton_minutes.domain.published_page import PageDoubt, PublishedItem, PublishedPage

if TYPE_CHECKING:
    from sefton_minutes.services.importing import Preview

_FEW = 30


@dataclass(frozen=True, slots=True)
class Question:
    """One doubt to be answered. `item` is the place of its item on the page, None for the page as a whole;
    `start`/`end` are characters of the page's text. A doubt of the page itself has no reading to accept."""

    kind: str
    sentence: str
    item: int | None
    start: int
    end: int
    doubt: Doubt | PageDoubt

    @property
    def can_accept(self) -> bool:
        """Whether there is a reading to say yes to; otherwise it can only be looked at and left."""
        return isinstance(self.doubt, Doubt) and can_be_accepted(self.doubt)


@dataclass(frozen=True, slots=True)
class PageInHand:
    """`names` are people of the register, who may own actions; `left` are doubts of the page itself that were
    looked at and left as they are."""

    preview: Preview
    names: tuple[str, ...] = ()
    refused: frozenset[str] = frozenset()
    confirmed: frozenset[str] = frozenset()
    left: frozenset[PageDoubt] = field(default_factory=frozenset)

    @property
    def page(self) -> PublishedPage:
        """The page with every reading that was accepted."""
        return self.preview.page

    def questions(self) -> tuple[Question, ...]:
        """The doubts that have no answer yet, in the order of the page."""
        asked = (*self._about_the_page(), *self._about_readings())
        return tuple(sorted(asked, key=lambda question: question.start))

    def accept(self, question: Question) -> PageInHand:
        """The page with the doubt's reading written into the text in house form, or, where no word changes,
        taken for right."""
        if not isinstance(question.doubt, Doubt) or question.item is None or not question.can_accept:
            return self
        answered = self
        if not changes_words(question.doubt):
            answered = replace(self, confirmed=self.confirmed | {question.doubt.paragraph_digest})
        text = accept(self.preview.readings[question.item], question.doubt)
        return _with_text(answered, question.item, text)

    def keep_as_typed(self, question: Question) -> PageInHand:
        """The page with the doubt never to be raised again while its paragraph stays the same."""
        if isinstance(question.doubt, PageDoubt):
            return replace(self, left=self.left | {question.doubt})
        answered = replace(self, refused=self.refused | {question.doubt.paragraph_digest})
        if question.item is None:
            return answered
        return _with_text(answered, question.item, self.page.items[question.item].minute_text)

    def _about_the_page(self) -> Iterator[Question]:
        # a doubt without a place is a fact that is missing, and the field for it says so
        for doubt in self.page.doubts:
            if doubt.end > doubt.start and doubt not in self.left:
                sentence = f"{self._minute(doubt.item)}{doubt.sentence}"
                yield Question(doubt.kind, sentence, doubt.item, doubt.start, doubt.end, doubt)

    def _about_readings(self) -> Iterator[Question]:
        for at, (item, reading) in enumerate(zip(self.page.items, self.preview.readings, strict=True)):
            for doubt in reading.doubts:
                start, end = self._place(item, reading.text[doubt.start : doubt.end])
                sentence = f"{self._minute(at)}{_reading_in_words(doubt, reading.text)}"
                yield Question(doubt.kind.value, sentence, at, start, end, doubt)

    def _place(self, item: PublishedItem, words: str) -> tuple[int, int]:
        """Where on the page the words stand: spacing may differ, so only their first line is looked for."""
        first = words.splitlines()[0] if words.strip() else ""
        start = self.page.text.find(first, item.start, item.end) if first else -1
        return (start, start + len(first)) if start >= 0 else (item.start, item.start)

    def _minute(self, at: int | None) -> str:
        if at is None:
            return ""
        item = self.page.items[at]
        return f"Minute {item.number}: " if item.number else f"Item {at + 1}: "


def _with_text(hand: PageInHand, at: int, text: str) -> PageInHand:
    items, readings = list(hand.page.items), list(hand.preview.readings)
    items[at] = replace(items[at], minute_text=text)
    readings[at] = _read_again(hand, items[at])
    page = replace(hand.page, items=tuple(items))
    return replace(hand, preview=replace(hand.preview, page=page, readings=tuple(readings)))


def _read_again(hand: PageInHand, item: PublishedItem) -> Reading:
    present = tuple(who.name for who in hand.page.attendance)
    return read(
        item.minute_text,
        day=hand.page.day,
        refused=hand.refused,
        confirmed=hand.confirmed,
        names=(*item.presenters, *present, *hand.names),
    )


def _reading_in_words(doubt: Doubt, text: str) -> str:
    """ "“RESLOVED” read as RESOLVED": with the words themselves, where they are few."""
    words = text[doubt.start : doubt.end].strip()
    if len(words) > _FEW or "\n" in words or not doubt.sentence.startswith("Read as"):
        return doubt.sentence
    return f"“{words}” {doubt.sentence[0].lower()}{doubt.sentence[1:]}"
