"""What a page leaves to be answered: doubts of its reader, and differences from what officers wrote."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sefton_minutes.domain.doubtful import (
    DIFFERENCE_SEVERITY,
    PAGE_SEVERITY,
    Answer,
    DoubtOrigin,
    alike_in_difference,
    alike_on_page,
    excerpt,
)
from sefton_minutes.domain.merging import digest_of
from sefton_minutes.domain.new_doubts import NewDoubt
from sefton_minutes.domain.published_page import PageDoubt, PageExtent, PublishedPage
from sefton_minutes.domain.unplaced_words import unplaced_words
from sefton_minutes.storage.unit_of_work import UnitOfWork

FIELDS = {
    "title": "title",
    "minute_number": "number",
    "presenters": "presenters",
    "agenda_text": "agenda text",
    "minute_text": "minute",
    "day": "day",
    "time": "time",
    "venue": "venue",
    "contact": "contact",
    "contact_post": "contact's post",
    "attendance": "attendance",
}
"""Fields that a page may differ in, as officers call them."""


@dataclass(frozen=True, slots=True)
class Differing:
    """A text of the record, of an item or (None) of the meeting, that an officer wrote, and the page's."""

    item_id: int | None
    field: str
    kept: str
    said: str


def keep_page_doubts(
    work: UnitOfWork,
    meeting_id: int,
    page: PublishedPage,
    item_ids: Sequence[int | None],
    answers: Mapping[str, Answer],
) -> int:
    """Raise what the reader doubts and what no field of the record holds, unless it was raised before; what
    one of the remembered `answers` settles is settled. How many were. `item_ids` stand beside the page's
    items. Nothing restricted is told."""
    found = [
        _new(meeting_id, page, doubt, item_ids) for doubt in page.doubts if not _is_restricted(page, doubt)
    ]
    if page.not_understood and not work.sources.are_restricted(meeting_id):
        found += unplaced_words(meeting_id, page)
    new = {each.digest: each for each in found}
    raised = {digest for _, digest in work.doubts.digests(meeting_id, DoubtOrigin.PAGE)}
    if raised and page.extent is PageExtent.MEETING:
        work.doubts.drop_open(meeting_id, DoubtOrigin.PAGE, list(new))
    fresh = [doubt for digest, doubt in new.items() if digest not in raised]
    settled = 0
    for doubt in fresh:
        answer = answers.get(doubt.alike)
        work.doubts.add([doubt], *([answer.value] if answer else []))
        settled += answer is not None
    return settled


def keep_differences(work: UnitOfWork, meeting_id: int, found: Sequence[Differing]) -> None:
    """Raise differences; one of the same words that was answered before is not raised again. A new one takes
    the place of an older one of the same field that still waits."""
    if not found:
        return
    raised = work.doubts.digests(meeting_id, DoubtOrigin.DIFFERENCE)
    for each in found:
        digest = digest_of(f"{each.field}\n{each.said}")
        if (each.item_id, digest) in raised:
            continue
        work.doubts.drop_differences(each.item_id, meeting_id, each.field)
        work.doubts.add([_difference(meeting_id, each, digest)])


def forget_differences(
    work: UnitOfWork, meeting_id: int, agreeing: Mapping[int | None, frozenset[str]]
) -> None:
    """Page and record agree on these fields by now: what waits about them waits no longer."""
    raised = {item_id for item_id, _ in work.doubts.digests(meeting_id, DoubtOrigin.DIFFERENCE)}
    for item_id in raised:
        for field in agreeing.get(item_id, ()):
            work.doubts.drop_differences(item_id, meeting_id, field)


def _difference(meeting_id: int, found: Differing, digest: str) -> NewDoubt:
    name = FIELDS[found.field]
    return NewDoubt(
        meeting_id=meeting_id,
        item_id=found.item_id,
        origin=DoubtOrigin.DIFFERENCE,
        kind="Page differs from what an officer wrote",
        sentence=f"The page came again with another {name} than stands here",
        words=excerpt(found.kept),
        severity=DIFFERENCE_SEVERITY,
        alike=alike_in_difference(found.field),
        digest=digest,
        can_accept=found.field != "attendance",
        proposed=found.said,
        field=found.field,
    )


def _new(meeting_id: int, page: PublishedPage, doubt: PageDoubt, item_ids: Sequence[int | None]) -> NewDoubt:
    words = excerpt(page.text[doubt.start : doubt.end])
    of_item = doubt.item is not None and 0 <= doubt.item < len(item_ids)
    return NewDoubt(
        meeting_id=meeting_id,
        item_id=item_ids[doubt.item] if doubt.item is not None and of_item else None,
        origin=DoubtOrigin.PAGE,
        kind=doubt.kind,
        sentence=doubt.sentence,
        words=words,
        severity=PAGE_SEVERITY,
        alike=alike_on_page(doubt.kind, doubt.sentence),
        digest=digest_of(f"{doubt.kind}\n{doubt.sentence}\n{words}"),
        can_accept=False,
        start=doubt.start,
        end=doubt.end,
    )


def _is_restricted(page: PublishedPage, doubt: PageDoubt) -> bool:
    """Whether it speaks of a restricted item, or of characters of one; where the page does not tell which
    item it is about, it must stay clear of them."""
    hidden = [item for item in page.items if item.restricted]
    if doubt.item is not None and 0 <= doubt.item < len(page.items):
        return page.items[doubt.item].restricted
    if not hidden:
        return False
    if doubt.start == doubt.end or any(item.start == item.end for item in hidden):
        return True
    return any(doubt.start < item.end and item.start < doubt.end for item in hidden)
