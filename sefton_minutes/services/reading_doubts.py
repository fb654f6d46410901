"""What the grammar is unsure of in a minute, as lines of the doubtful list."""

from collections.abc import Mapping
from dataclasses import dataclass

from sefton_minutes.domain import minute_text
from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.doubtful import (
    Answer,
    DoubtOrigin,
    alike_in_reading,
    excerpt,
    reading_severity,
)
from sefton_minutes.domain.minute_text.reading import Doubt, Reading
from sefton_minutes.services.reading_context import ReadingContext
from sefton_minutes.storage.repositories.doubts import NewDoubt


@dataclass(frozen=True, slots=True)
class AnsweredText:
    """A text after remembered answers were given to its doubts: how many, and which paragraphs are to be
    remembered as refused or as confirmed."""

    text: str
    reading: Reading
    count: int = 0
    refused: frozenset[str] = frozenset()
    confirmed: frozenset[str] = frozenset()


def reading_doubts(item: AgendaItem, reading: Reading) -> list[NewDoubt]:
    """One for each doubt of an item's minute."""
    return [
        NewDoubt(
            meeting_id=item.meeting_id,
            item_id=item.id,
            origin=DoubtOrigin.READING,
            kind=doubt.kind.value,
            sentence=doubt.sentence,
            words=excerpt(reading.text[doubt.start : doubt.end]),
            severity=reading_severity(doubt.kind),
            alike=alike_in_reading(reading.text, doubt),
            digest=doubt.paragraph_digest,
            proposed=excerpt(_proposed(reading, doubt)),
            field="minute_text",
            start=doubt.start,
            end=doubt.end,
        )
        for doubt in reading.doubts
    ]


def changes_words(doubt: Doubt) -> bool:
    """Whether accepting rewrites the text; else it is only remembered."""
    return bool(doubt.replacement) or doubt.replace_start != doubt.replace_end


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


def _proposed(reading: Reading, doubt: Doubt) -> str:
    """The paragraph as it would be after accepting; "" where no word changes."""
    if not changes_words(doubt):
        return ""
    text = reading.text
    start = text.rfind("\n", 0, doubt.replace_start) + 1
    end = text.find("\n", doubt.replace_end)
    rest = text[doubt.replace_end : end if end >= 0 else len(text)]
    return f"{text[start : doubt.replace_start]}{doubt.replacement}{rest}"
