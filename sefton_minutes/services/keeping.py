"""What is kept besides the text of an item when it is saved: whatever is read in it, and its revision."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import timedelta

from sefton_minutes.domain import minute_text
from sefton_minutes.domain.action_reading import reconcile
from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.clause_identity import continued
from sefton_minutes.domain.history import TextField
from sefton_minutes.domain.meetings import Meeting
from sefton_minutes.domain.minute_text.reading import Reading
from sefton_minutes.domain.new_doubts import reading_doubts
from sefton_minutes.domain.resolutions import Resolution
from sefton_minutes.domain.typed_text import kept_line, kept_text
from sefton_minutes.services.reading_context import meeting_names, new_item_context, reading_context
from sefton_minutes.storage.unit_of_work import UnitOfWork

IDLE = timedelta(minutes=10)
"""An editing spell ends when nothing was saved for so long."""


def tidied_item(item: AgendaItem) -> AgendaItem:
    """Texts with one kind of line end; title, number and presenters on one line."""
    return replace(
        item,
        title=kept_line(item.title),
        minute_number=kept_line(item.minute_number),
        presenters=tuple(name for each in item.presenters if (name := kept_line(each))),
        agenda_text=kept_text(item.agenda_text),
        minute_text=kept_text(item.minute_text),
    )


def add_item(work: UnitOfWork, meeting: Meeting, item: AgendaItem, position: int | None = None) -> AgendaItem:
    """Keep a new item with all that is read in its minute."""
    return add_items(work, meeting, (item,), position)[0]


def add_items(
    work: UnitOfWork,
    meeting: Meeting,
    items: Sequence[AgendaItem],
    position: int | None = None,
    refused: Collection[str] = (),
) -> tuple[AgendaItem, ...]:
    """Keep new items, one after the other from `position` on (None: at the end). `refused`: digests of
    paragraphs whose doubts the officer refused."""
    names = meeting_names(work, meeting)
    places = [None if position is None else position + offset for offset in range(len(items))]
    return tuple(
        _added(work, meeting, item, place, refused, names) for item, place in zip(items, places, strict=True)
    )


def _added(
    work: UnitOfWork,
    meeting: Meeting,
    item: AgendaItem,
    position: int | None,
    refused: Collection[str],
    names: tuple[str, ...],
) -> AgendaItem:
    kept = work.items.insert(meeting.id, tidied_item(item), position)
    note_refusals(work, kept, refused)
    reading = new_item_context(meeting.day, kept, names, frozenset(refused)).read(kept.minute_text)
    if reading.resolutions or reading.references or reading.actions or reading.doubts:
        keep_reading(work, kept, reading)
    else:
        work.search.refresh_item(kept.id)
    if kept.minute_text:
        work.revisions.open_spell(kept.id, kept.minute_text)
    if kept.agenda_text:
        work.revisions.open_spell(kept.id, kept.agenda_text, field=TextField.AGENDA)
    return kept


def note_refusals(work: UnitOfWork, item: AgendaItem, refused: Collection[str]) -> None:
    """Remember those of the refused digests that doubts of this item's minute bear."""
    if refused:
        doubts = minute_text.read(item.minute_text).doubts
        for digest in {doubt.paragraph_digest for doubt in doubts}.intersection(refused):
            work.answers.add(item.id, digest)


def update_item(work: UnitOfWork, meeting: Meeting, item: AgendaItem) -> tuple[AgendaItem, Reading]:
    """Keep an item over the one that is kept, with all that is read in its minute and a revision of each text
    that changed. Raises ChangedMeanwhile, NotFound."""
    before = work.items.get(item.id)
    kept = work.items.update(tidied_item(item))
    reading = reading_context(work, meeting, kept).read(kept.minute_text)
    keep_reading(work, kept, reading)
    work.revisions.close_idle(work.when - IDLE)
    if kept.minute_text != before.minute_text:
        work.revisions.open_spell(kept.id, kept.minute_text)
    if kept.agenda_text != before.agenda_text:
        work.revisions.open_spell(kept.id, kept.agenda_text, field=TextField.AGENDA)
    return kept, reading


def keep_reading(work: UnitOfWork, item: AgendaItem, reading: Reading) -> None:
    """Keep what is read in the item's minute: resolutions, whose clauses keep their identity; references;
    doubts; proposed actions; the words by which it is found. An action whose words went is orphaned if an
    officer confirmed it."""
    before = _clause_texts(work.resolutions.of_item(item.id))
    ids = work.resolutions.clause_ids(item.id)
    matches = continued(before, _clause_texts(reading.resolutions))
    kept_ids = [None if match is None else ids[match] for match in matches]
    work.resolutions.replace(item.id, reading.resolutions, kept_ids)
    work.references.replace(item.id, reading.references)
    work.doubts.replace_readings(item.id, reading_doubts(item, reading))
    _keep_actions(work, item, reading)
    work.search.refresh_item(item.id)


def _clause_texts(resolutions: tuple[Resolution, ...]) -> list[str]:
    return [clause.text for resolution in resolutions for clause in resolution.all_clauses()]


def _keep_actions(work: UnitOfWork, item: AgendaItem, reading: Reading) -> None:
    """Actions in the bin stand for their words as dropped ones do, and stay as they are."""
    removed = work.actions.removed_of_item(item.id)
    outcome = reconcile((*work.actions.of_item(item.id), *removed), reading, item.meeting_id, item.id)
    binned = {action.id for action in removed}
    for action in outcome.withdrawn:
        work.actions.erase(action.id)
    for action in outcome.altered:
        if action.id not in binned:
            work.actions.update(action)
    for action in outcome.new:
        work.actions.add(action)
