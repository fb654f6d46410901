"""The items of a page held against those of the record."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.doubtful import Answer
from sefton_minutes.domain.item_identity import known_again
from sefton_minutes.domain.meetings import Meeting
from sefton_minutes.domain.merging import Digests, Merged, merged
from sefton_minutes.domain.published_page import PageExtent, PublishedPage
from sefton_minutes.services.page_doubts import Differing
from sefton_minutes.services.published_items import (
    as_item,
    attachments_over,
    item_digests,
    item_texts,
    place_by_number,
    with_texts,
)
from sefton_minutes.services.reading_context import (
    ReadingContext,
    meeting_names,
    new_item_context,
    reading_context,
)
from sefton_minutes.services.remembered_answers import with_remembered
from sefton_minutes.services.restricting import hide_item, keep_restricted
from sefton_minutes.services.whole_texts import ReadItem, keep_new_items, revise_item
from sefton_minutes.storage.unit_of_work import UnitOfWork


@dataclass(slots=True)
class ItemsKept:
    """What became of the items so far. `ids` stand beside the page's items; `remembered` counts doubts that
    remembered answers settled; `agreeing` are fields in which page and record say the same by now."""

    ids: list[int] = field(default_factory=list)
    added: int = 0
    revised: int = 0
    left: int = 0
    gone: int = 0
    remembered: int = 0
    differing: list[Differing] = field(default_factory=list)
    agreeing: dict[int | None, frozenset[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Bringing:
    """A page being brought in over or as a meeting. `answers`: those that are remembered. `refused`,
    `confirmed`: digests of paragraphs whose doubts the officer answered while looking at it. `earlier`: the
    page is of an earlier stage than the last one that was brought in. `first_minutes`: it is the first with
    minutes over an agenda. `is_new`: the meeting was kept just now, and has no items yet."""

    meeting: Meeting
    page: PublishedPage
    answers: Mapping[str, Answer]
    refused: frozenset[str] = frozenset()
    confirmed: frozenset[str] = frozenset()
    earlier: bool = False
    first_minutes: bool = False
    is_new: bool = False

    def answered(self, context: ReadingContext, text: str) -> ReadingContext:
        """With those of the officer's answers that doubts of this minute bear."""
        if not text or not (self.refused or self.confirmed):
            return context
        doubted = {doubt.paragraph_digest for doubt in context.read(text).doubts}
        return replace(
            context,
            refused=context.refused | (doubted & self.refused),
            confirmed=context.confirmed | (doubted & self.confirmed),
        )


def keep_items(work: UnitOfWork, bringing: Bringing) -> ItemsKept:
    """Keep what a page says of its items, and note what is to be decided."""
    kept = () if bringing.is_new else work.items.of_meeting(bringing.meeting.id)
    said = [as_item(item, earlier=bringing.earlier) for item in bringing.page.items]
    count = ItemsKept(ids=[0] * len(said))
    matches = known_again(kept, said)
    published = work.as_published.of_items(bringing.meeting.id) if kept else {}
    for place, (item, match) in enumerate(zip(said, matches, strict=True)):
        if match is not None:
            count.ids[place] = kept[match].id
            _over(work, bringing, place, kept[match], item, published.get(kept[match].id, {}), count)
    new = [place for place, match in enumerate(matches) if match is None]
    _add(work, bringing, [said[place] for place in new], new, count)
    for item_id, published_item in zip(count.ids, bringing.page.items, strict=True):
        if published_item.restricted:
            keep_restricted(work, bringing.meeting.id, item_id, published_item)
    if kept and said:
        _put_in_order(work, bringing, count.ids, set(new))
    if bringing.page.extent is PageExtent.MEETING:
        count.gone = len(kept) - (len(said) - len(new))
    return count


def _add(
    work: UnitOfWork, bringing: Bringing, said: Sequence[AgendaItem], places: Sequence[int], count: ItemsKept
) -> None:
    """Keep new items at the end, for now."""
    if not said:
        return
    names = meeting_names(work, bringing.meeting)
    items = keep_new_items(work, bringing.meeting, [_read(bringing, item, names, count) for item in said])
    work.as_published.add_items({item.id: item_digests(item) for item in items})
    for place, item in zip(places, items, strict=True):
        count.ids[place] = item.id
    count.added = len(items)


def _read(bringing: Bringing, item: AgendaItem, names: Sequence[str], count: ItemsKept) -> ReadItem:
    """With the doubts of its minute answered as the officer did now, or as is remembered."""
    context = new_item_context(bringing.meeting.day, item, names)
    context = bringing.answered(context, item.minute_text)
    minute = with_remembered(item.minute_text, context, bringing.answers)
    count.remembered += minute.count
    return ReadItem(replace(item, minute_text=minute.text), minute)


def _over(
    work: UnitOfWork,
    bringing: Bringing,
    place: int,
    kept: AgendaItem,
    item: AgendaItem,
    published: Digests,
    count: ItemsKept,
) -> None:
    if bringing.page.items[place].restricted:
        hide_item(work, bringing.meeting, kept, item, published)
        return
    said = _answered(work, bringing, kept, item, count)
    result = merged(item_texts(kept), item_texts(said), published, earlier=bringing.earlier)
    now = _taken(bringing, kept, said, result)
    if now != kept:
        revise_item(work, bringing.meeting, kept, now)
        work.audit.add("imported", "item", kept.id, {})
        count.revised += 1
    if result.digests != published:
        work.as_published.keep_items({kept.id: result.digests})
    count.left += bool(result.differing)
    texts = item_texts(kept)
    count.differing += [
        Differing(kept.id, field, texts[field], text) for field, text in result.differing.items()
    ]
    count.agreeing[kept.id] = result.agreeing


def _answered(
    work: UnitOfWork, bringing: Bringing, kept: AgendaItem, item: AgendaItem, count: ItemsKept
) -> AgendaItem:
    """The item as the page has it, its minute with those answers that hold for it; those that change no word
    are noted for the item that is kept."""
    if not item.minute_text or item.minute_text == kept.minute_text:
        return item
    context = reading_context(work, bringing.meeting, kept)
    context = bringing.answered(context, item.minute_text)
    minute = with_remembered(item.minute_text, context, bringing.answers)
    known = work.answers.of_item(kept.id)
    for digest in minute.refused - known.refused:
        work.answers.add(kept.id, digest, Answer.REFUSE)
    for digest in minute.confirmed - known.confirmed:
        work.answers.add(kept.id, digest, Answer.ACCEPT)
    count.remembered += minute.count
    return replace(item, minute_text=minute.text)


def _taken(bringing: Bringing, kept: AgendaItem, said: AgendaItem, result: Merged) -> AgendaItem:
    """The kept item with what the page is allowed to change. Over an agenda the first minutes bring minute
    numbers: the number that stood there was the agenda's."""
    now = with_texts(kept, result.taken)
    agenda_number = kept.agenda_number or said.agenda_number
    if said.agenda_number and not bringing.earlier:
        agenda_number = said.agenda_number
    renumbered = "minute_number" in result.taken and kept.minute_number not in ("", now.minute_number)
    if bringing.first_minutes and renumbered and not agenda_number:
        agenda_number = kept.minute_number
    return replace(
        now,
        attachments=attachments_over(kept.attachments, said.attachments, earlier=bringing.earlier),
        agenda_number="" if agenda_number == now.minute_number else agenda_number,
        source_key=kept.source_key or said.source_key,
    )


def _put_in_order(work: UnitOfWork, bringing: Bringing, shown: Sequence[int], new_places: set[int]) -> None:
    """New items were kept at the end. A whole page says where all stand, unless an officer moved any; what is
    not on it keeps its place behind what it stood behind. An item that came alone stands by its number."""
    items = work.items.of_meeting(bringing.meeting.id)
    now = [item.id for item in items]
    new = {shown[place] for place in new_places}
    whole = bringing.page.extent is PageExtent.MEETING
    if whole and not work.audit.any_of("moved", "item", now):
        wanted = _page_order(now, shown, new)
    elif whole:
        wanted = _with_new_behind([each for each in now if each not in new], shown, new)
    else:
        wanted = _by_number(items, new)
    if wanted != now:
        work.items.put_in_order(bringing.meeting.id, wanted)


def _page_order(now: Sequence[int], shown: Sequence[int], new: set[int]) -> list[int]:
    on_page = set(shown)
    behind: dict[int | None, list[int]] = {}
    last: int | None = None
    for item_id in now:
        if item_id in on_page and item_id not in new:
            last = item_id
        elif item_id not in on_page:
            behind.setdefault(last, []).append(item_id)
    order = list(behind.get(None, []))
    for item_id in shown:
        order += [item_id, *behind.get(item_id, [])]
    return order


def _with_new_behind(kept: Sequence[int], shown: Sequence[int], new: set[int]) -> list[int]:
    """Each new item behind the one that it follows on the page."""
    behind: dict[int | None, list[int]] = {}
    last: int | None = None
    for item_id in shown:
        if item_id in new:
            behind.setdefault(last, []).append(item_id)
        else:
            last = item_id
    order = list(behind.get(None, []))
    for item_id in kept:
        order += [item_id, *behind.get(item_id, [])]
    return order


def _by_number(items: Sequence[AgendaItem], new: set[int]) -> list[int]:
    placed = [item for item in items if item.id not in new]
    for item in items:
        if item.id in new:
            placed.insert(place_by_number(item, placed), item)
    return [item.id for item in placed]
