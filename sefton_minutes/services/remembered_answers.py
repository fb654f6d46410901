"""Doubts of a minute that remembered answers settle before it is kept."""

from collections.abc import Mapping
from dataclasses import dataclass

from sefton_minutes.domain import minute_text
from sefton_minutes.domain.doubtful import Answer, alike_in_reading
from sefton_minutes.domain.minute_text.reading import Reading
from sefton_minutes.domain.new_doubts import changes_words
from sefton_minutes.services.reading_context import ReadingContext


@dataclass(frozen=True, slots=True)
class AnsweredText:
    """A text after remembered answers were given to its doubts: how many, and which paragraphs are to be
    remembered as refused or as confirmed."""

    text: str
    reading: Reading
    count: int = 0
    refused: frozenset[str] = frozenset()
    confirmed: frozenset[str] = frozenset()


def with_remembered(text: str, context: ReadingContext, answers: Mapping[str, Answer]) -> AnsweredText:
    """Give the remembered answers, by what is alike, to the doubts of a text."""
    reading = context.read(text)
    count, rounds = 0, len(reading.doubts)
    for _ in range(rounds):
        known = ((doubt, answers.get(alike_in_reading(text, doubt))) for doubt in reading.doubts)
        doubt, answer = next(((doubt, answer) for doubt, answer in known if answer), (None, None))
        if doubt is None:
            break
        count += 1
        if answer is Answer.ACCEPT and changes_words(doubt):
            text = minute_text.accept(reading, doubt)
        else:
            context = context.answered(doubt.paragraph_digest, accepted=answer is Answer.ACCEPT)
        reading = context.read(text)
    return AnsweredText(text, reading, count, context.refused, context.confirmed)
