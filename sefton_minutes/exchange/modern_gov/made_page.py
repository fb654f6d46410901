"""A published page put together from what its structure told."""

from collections.abc import Sequence
from dataclasses import replace

from sefton_minutes.domain.meetings import MeetingStatus
from sefton_minutes.domain.published_page import PageDoubt, PublishedItem, PublishedPage
from sefton_minutes.exchange.modern_gov.written_page import ItemDraft, struck_out, told_of_items
from sefton_minutes.exchange.page_text.doubts.page_doubts import find_doubts
from sefton_minutes.exchange.page_text.header.attendance_on_page import attendance_of
from sefton_minutes.exchange.page_text.header.header import Header


def made_page(
    name: str, text: str, header: Header, drafts: Sequence[ItemDraft], items: tuple[PublishedItem, ...]
) -> PublishedPage:
    """The page of these items, which were made from these drafts. Without a status of its own it is the
    minutes when anything is minuted, else the agenda."""
    return PublishedPage(
        text=text,
        body=header.body,
        day=header.day,
        time=header.time,
        venue=header.venue,
        contact=header.contact,
        contact_post=header.contact_post,
        status=header.status or _status_by(items),
        attendance=attendance_of(header.attendance, [item for item in items if not item.restricted]),
        items=items,
        doubts=(*_doubts(name, text, header, items), *told_of_items(drafts, items)),
        not_understood=header.not_understood,
    )


def with_struck(doubts: tuple[PageDoubt, ...], struck: Sequence[str]) -> tuple[PageDoubt, ...]:
    """The doubts, and before them that words above the items are struck out."""
    doubt = struck_out(struck)
    return doubts if doubt is None else (doubt, *doubts)


def _doubts(name: str, text: str, header: Header, items: Sequence[PublishedItem]) -> tuple[PageDoubt, ...]:
    """The doubts on what is public: none quotes the words of a restricted item, and one without title did not
    lose it but withholds it."""
    public = [_without_words(item) if item.restricted else item for item in items]
    return tuple(
        doubt
        for doubt in find_doubts(text, header, public, name)
        if not (doubt.kind == "No title" and doubt.item is not None and items[doubt.item].restricted)
    )


def _without_words(item: PublishedItem) -> PublishedItem:
    return replace(item, title="", presenters=(), attachments=(), agenda_text="", minute_text="")


def _status_by(items: Sequence[PublishedItem]) -> MeetingStatus:
    minuted = any(item.minute_text for item in items)
    return MeetingStatus.MINUTES_ISSUED if minuted else MeetingStatus.AGENDA_ISSUED
