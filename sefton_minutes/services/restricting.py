"""Items that their source marks as not for the public: what may not be seen goes into the restricted tables,
and nothing of it stays in a public row."""

from dataclasses import replace

from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.meetings import Meeting
from sefton_minutes.domain.merging import NOTHING, Digests, digest_of
from sefton_minutes.domain.published_page import PublishedItem
from sefton_minutes.domain.typed_text import kept_line, kept_text
from sefton_minutes.services.keeping import keep_reading
from sefton_minutes.services.published_items import exempt_paragraphs, item_texts, with_texts
from sefton_minutes.services.reading_context import reading_context
from sefton_minutes.storage.unit_of_work import UnitOfWork


def keep_restricted(work: UnitOfWork, meeting_id: int, item_id: int, published: PublishedItem) -> None:
    """Keep the restricted part of an item. Every page of the meeting is kept apart from now on: any of them
    may hold the same words, and so may what was doubted of the meeting until now."""
    presented = "\n".join(kept_line(name) for name in published.presenters)
    agenda = "\n".join(filter(None, (presented, kept_text(published.agenda_text))))
    work.restricted.keep(item_id, exempt_paragraphs(published), agenda, kept_text(published.minute_text))
    work.restricted.replace_attachments(item_id, published.attachments)
    if not work.sources.are_restricted(meeting_id):
        work.doubts.erase_of_page(meeting_id)
    work.sources.restrict(meeting_id)


def hide_item(
    work: UnitOfWork, meeting: Meeting, kept: AgendaItem, said: AgendaItem, published: Digests
) -> None:
    """An item that is kept, and was public before, is restricted now. What a page brought leaves the public
    record with its history; what an officer wrote for the public stays."""
    texts = item_texts(kept)
    ours = [
        field
        for field in ("presenters", "agenda_text", "minute_text")
        if texts[field] and digest_of(texts[field]) == published.get(field)
    ]
    now = replace(
        with_texts(kept, dict.fromkeys(ours, "")),
        title=kept.title or said.title,
        minute_number=kept.minute_number or said.minute_number,
        agenda_number=kept.agenda_number or said.agenda_number,
        source_key=kept.source_key or said.source_key,
        attachments=(),
    )
    work.attachments.erase(kept.id)
    if now != replace(kept, attachments=()):
        now = work.items.update(now)
    if ours:
        work.as_published.keep_items({kept.id: {**published, **dict.fromkeys(ours, NOTHING)}})
        work.restricted.take_revisions(kept.id)
        work.doubts.erase(kept.id)
        work.actions.erase_unedited(kept.id)
    keep_reading(work, now, reading_context(work, meeting, now).read(now.minute_text))
    work.audit.add("restricted", "item", kept.id, {})
