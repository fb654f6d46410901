"""Items whose texts came whole, from a page: kept with what is read in them, each text a revision of its own.

Thousands are kept in a row, so those of a new meeting go into the database together, not one by one.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from sefton_minutes.domain.action_reading import reconcile
from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.history import TextField
from sefton_minutes.domain.meetings import Meeting
from sefton_minutes.domain.new_doubts import reading_doubts
from sefton_minutes.services.keeping import keep_reading
from sefton_minutes.services.reading_context import reading_context
from sefton_minutes.services.remembered_answers import AnsweredText
from sefton_minutes.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class ReadItem:
    """An item to be kept, and its minute as it was read; the item bears the text that was read."""

    item: AgendaItem
    minute: AnsweredText


def keep_new_items(work: UnitOfWork, meeting: Meeting, read: Sequence[ReadItem]) -> tuple[AgendaItem, ...]:
    """Keep new items at the end of a meeting."""
    items = work.items.append(meeting.id, [each.item for each in read])
    _keep_first_readings(work, meeting, items, read)
    return items


def revise_item(work: UnitOfWork, meeting: Meeting, before: AgendaItem, now: AgendaItem) -> AgendaItem:
    """Keep an item over the one that is kept. Raises ChangedMeanwhile, NotFound."""
    kept = work.items.update(now)
    keep_reading(work, kept, reading_context(work, meeting, kept).read(kept.minute_text))
    texts = [
        (kept.id, field, text)
        for field, was, text in (
            (TextField.MINUTE, before.minute_text, kept.minute_text),
            (TextField.AGENDA, before.agenda_text, kept.agenda_text),
        )
        if text != was
    ]
    work.revisions.note(texts)
    return kept


def _keep_first_readings(
    work: UnitOfWork, meeting: Meeting, items: Sequence[AgendaItem], read: Sequence[ReadItem]
) -> None:
    """What is read in items that were kept just now: nothing is there to be brought into line."""
    for item, each in zip(items, read, strict=True):
        work.answers.add_new(item.id, each.minute.refused, each.minute.confirmed)
    readings = {item.id: each.minute.reading for item, each in zip(items, read, strict=True)}
    work.resolutions.add_new({key: reading.resolutions for key, reading in readings.items()})
    work.references.add_new({key: reading.references for key, reading in readings.items()})
    work.doubts.add([doubt for item in items for doubt in reading_doubts(item, readings[item.id])])
    work.actions.add_new(
        [new for key, reading in readings.items() for new in reconcile((), reading, meeting.id, key).new]
    )
    work.search.index_new(meeting, items, [readings[item.id].resolutions for item in items])
    work.revisions.note_new([text for item in items for text in _texts(item)])


def _texts(item: AgendaItem) -> list[tuple[int, TextField, str]]:
    fields = ((TextField.MINUTE, item.minute_text), (TextField.AGENDA, item.agenda_text))
    return [(item.id, field, text) for field, text in fields if text]
