"""What the grammar is unsure of in a minute, as lines of the doubtful list that are to be kept."""

from dataclasses import dataclass

from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.doubtful import DoubtOrigin, alike_in_reading, excerpt, reading_severity
from sefton_minutes.domain.minute_text.reading import Doubt, DoubtKind, Reading
from sefton_minutes.domain.text_lines import line_at

# Who of several is meant, and what a lost list said, no yes can tell.
_ONLY_LOOKED_AT = frozenset({DoubtKind.AMBIGUOUS_NAME, DoubtKind.LOST_LIST})


@dataclass(frozen=True, slots=True)
class NewDoubt:
    """A doubt to be kept; its fields are those of `Doubtful`. `digest` names what it is about; `start`/`end`
    are characters of the text it stands in."""

    meeting_id: int
    item_id: int | None
    origin: DoubtOrigin
    kind: str
    sentence: str
    words: str
    severity: int
    alike: str
    digest: str
    can_accept: bool = True
    proposed: str = ""
    field: str = ""
    start: int = 0
    end: int = 0


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
            can_accept=can_be_accepted(doubt),
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


def can_be_accepted(doubt: Doubt) -> bool:
    """Whether there is a reading to say yes to; else it is put right in the text, or left."""
    return changes_words(doubt) or doubt.kind not in _ONLY_LOOKED_AT


def _proposed(reading: Reading, doubt: Doubt) -> str:
    """The paragraph as it would be after accepting; "" where no word changes."""
    if not changes_words(doubt):
        return ""
    text = reading.text
    start, end = line_at(text, doubt.replace_start, doubt.replace_end)
    return f"{text[start : doubt.replace_start]}{doubt.replacement}{text[doubt.replace_end : end]}"
