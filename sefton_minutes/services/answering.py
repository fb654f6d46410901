"""Answers to what is doubtful: given to many at once, each altered text one revision; and taken back."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from sefton_minutes.domain import minute_text
from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.changes import Changes, Kind
from sefton_minutes.domain.doubtful import Answer, DoubtOrigin
from sefton_minutes.domain.errors import ChangedMeanwhile, NotFound
from sefton_minutes.domain.meetings import Meeting
from sefton_minutes.domain.minute_text.reading import Doubt
from sefton_minutes.domain.new_doubts import changes_words
from sefton_minutes.services.keeping import keep_reading
from sefton_minutes.services.page_keeping import with_meeting_texts
from sefton_minutes.services.published_items import with_texts
from sefton_minutes.services.reading_context import ReadingContext, reading_context
from sefton_minutes.services.whole_texts import revise_item
from sefton_minutes.storage.repositories.doubts import KeptDoubt
from sefton_minutes.storage.unit_of_work import UnitOfWork

KINDS = (Kind.MEETINGS, Kind.ITEMS, Kind.MINUTES, Kind.ACTIONS)


@dataclass(frozen=True, slots=True)
class AlteredItem:
    """An item that answers altered: as it was before, and as it is since."""

    before: AgendaItem
    after: AgendaItem


@dataclass(frozen=True, slots=True)
class AlteredMeeting:
    """A meeting that answers altered: as it was before, and as it is since."""

    before: Meeting
    after: Meeting


@dataclass(frozen=True, slots=True)
class Noted:
    """An answer that changed no word: noted for a paragraph of an item, in place of `before`."""

    item_id: int
    digest: str
    before: Answer | None


@dataclass(frozen=True, slots=True)
class Remembered:
    """A key whose answer is remembered for pages to come, in place of `before`."""

    alike: str
    kind: str
    before: Answer | None


@dataclass(frozen=True, slots=True)
class Answered:
    """What answering did: how many doubts it settled, a sentence for the officer, and what taking it back
    needs: altered items and meetings, answers that were noted, doubts settled by their ids, and the keys that
    are remembered since."""

    count: int
    sentence: str
    changes: Changes
    items: tuple[AlteredItem, ...] = ()
    meetings: tuple[AlteredMeeting, ...] = ()
    noted: tuple[Noted, ...] = ()
    settled: tuple[int, ...] = ()
    remembered: tuple[Remembered, ...] = ()


@dataclass(slots=True)
class _Settling:
    """What was done so far."""

    count: int = 0
    items: list[AlteredItem] = field(default_factory=list)
    meetings: list[AlteredMeeting] = field(default_factory=list)
    noted: list[Noted] = field(default_factory=list)
    settled: list[int] = field(default_factory=list)
    about: set[int] = field(default_factory=set)


def settle(work: UnitOfWork, doubt_ids: Sequence[int], answer: Answer) -> Answered:
    """Give one answer to all of these that still wait."""
    waiting = work.doubts.open(doubt_ids)
    done = _Settling()
    for item_id, doubts in _by_owner(waiting, of_items=True):
        _settle_item(work, item_id, doubts, answer, done)
    for meeting_id, doubts in _by_owner(waiting, of_items=False):
        _settle_meeting(work, meeting_id, doubts, answer, done)
    only = next(iter(done.about)) if len(done.about) == 1 else None
    return Answered(
        done.count,
        "",
        Changes.of(*(KINDS if done.count else ()), meeting_id=only),
        tuple(done.items),
        tuple(done.meetings),
        tuple(done.noted),
        tuple(done.settled),
    )


def take_back(work: UnitOfWork, answered: Answered) -> None:
    """Put back what was there. Raises ChangedMeanwhile when somebody edited any of it since."""
    for altered in answered.items:
        _put_item_back(work, altered)
    for noted in answered.noted:
        _unnote(work, noted)
    for item_id in {noted.item_id for noted in answered.noted}:
        _read_again(work, item_id)
    for changed in answered.meetings:
        _put_meeting_back(work, changed)
    if answered.settled:
        work.doubts.reopen(answered.settled)
    for key in answered.remembered:
        work.answers.forget(key.alike)
        if key.before is not None:
            work.answers.remember(key.alike, key.kind, key.before)


def _by_owner(doubts: Iterable[KeptDoubt], *, of_items: bool) -> Iterable[tuple[int, list[KeptDoubt]]]:
    owned: dict[int, list[KeptDoubt]] = {}
    for doubt in doubts:
        if (doubt.item_id is not None) == of_items:
            owned.setdefault(doubt.item_id or doubt.meeting_id, []).append(doubt)
    return owned.items()


def _settle_item(
    work: UnitOfWork, item_id: int, doubts: Sequence[KeptDoubt], answer: Answer, done: _Settling
) -> None:
    """Differences first: an answer to a reading is for the words that stand then."""
    try:
        before = work.items.get(item_id)
        meeting = work.meetings.get(before.meeting_id)
    except NotFound:  # in the bin since the list was read
        return
    now, count = _settle_kept(work, before, doubts, answer, done)
    context = reading_context(work, meeting, now)
    for doubt in (each for each in doubts if each.origin is DoubtOrigin.READING):
        context, text, found = _answered(context, now.minute_text, doubt, answer)
        if found and text == now.minute_text:
            done.noted.append(_note(work, now.id, doubt.digest, answer))
        now = replace(now, minute_text=text)
        count += found
    if now != before:
        kept = revise_item(work, meeting, before, now)
        done.items.append(AlteredItem(before, kept))
    else:
        keep_reading(work, before, context.read(before.minute_text))
    if count:
        done.count += count
        done.about.add(meeting.id)
        detail = {"doubts": count, "kinds": sorted({each.kind for each in doubts})}
        work.audit.add(f"doubts {answer.value}", "item", item_id, detail)


def _settle_kept(
    work: UnitOfWork, item: AgendaItem, doubts: Sequence[KeptDoubt], answer: Answer, done: _Settling
) -> tuple[AgendaItem, int]:
    """Settle what a page doubts and what it differs in: the item with the texts that were taken."""
    count = 0
    for doubt in doubts:
        if doubt.origin is DoubtOrigin.READING:
            continue
        if doubt.origin is DoubtOrigin.DIFFERENCE and answer is Answer.ACCEPT:
            item = with_texts(item, {doubt.field: doubt.proposed})
        work.doubts.settle(doubt.id, answer)
        done.settled.append(doubt.id)
        count += 1
    return item, count


def _settle_meeting(
    work: UnitOfWork, meeting_id: int, doubts: Sequence[KeptDoubt], answer: Answer, done: _Settling
) -> None:
    try:
        before = now = work.meetings.get(meeting_id)
    except NotFound:  # in the bin since the list was read
        return
    for doubt in doubts:
        if doubt.origin is DoubtOrigin.DIFFERENCE and answer is Answer.ACCEPT:
            now = with_meeting_texts(now, {doubt.field: doubt.proposed})
        work.doubts.settle(doubt.id, answer)
        done.settled.append(doubt.id)
    if now != before:
        kept = work.meetings.update(now)
        done.meetings.append(AlteredMeeting(before, kept))
        if now.day != before.day:
            work.search.refresh_meeting(meeting_id)
    done.count += len(doubts)
    done.about.add(meeting_id)
    work.audit.add(f"doubts {answer.value}", "meeting", meeting_id, {"doubts": len(doubts)})


def _answered(
    context: ReadingContext, text: str, doubt: KeptDoubt, answer: Answer
) -> tuple[ReadingContext, str, bool]:
    """The text and context after one doubt of its reading is answered, and whether it was still there."""
    reading = context.read(text)
    found = next((each for each in reading.doubts if _is(each, doubt)), None)
    if found is None:
        return context, text, False
    if answer is Answer.ACCEPT and changes_words(found):
        return context, minute_text.accept(reading, found), True
    return context.answered(doubt.digest, accepted=answer is Answer.ACCEPT), text, True


def _is(doubt: Doubt, kept: KeptDoubt) -> bool:
    return doubt.paragraph_digest == kept.digest and doubt.kind.value == kept.kind


def _note(work: UnitOfWork, item_id: int, digest: str, answer: Answer) -> Noted:
    answers = work.answers.of_item(item_id)
    refused = Answer.REFUSE if digest in answers.refused else None
    before = Answer.ACCEPT if digest in answers.confirmed else refused
    work.answers.add(item_id, digest, answer)
    return Noted(item_id, digest, before)


def _put_item_back(work: UnitOfWork, altered: AlteredItem) -> None:
    now = work.items.get(altered.before.id)
    if replace(now, version=0, position=0) != replace(altered.after, version=0, position=0):
        raise _edited_since(now.title)
    meeting = work.meetings.get(now.meeting_id)
    revise_item(work, meeting, now, replace(altered.before, version=now.version, position=now.position))
    work.audit.add("took answers back", "item", now.id, {})


def _unnote(work: UnitOfWork, noted: Noted) -> None:
    if noted.before is None:
        work.answers.remove(noted.item_id, noted.digest)
    else:
        work.answers.add(noted.item_id, noted.digest, noted.before)


def _read_again(work: UnitOfWork, item_id: int) -> None:
    item = work.items.get(item_id)
    context = reading_context(work, work.meetings.get(item.meeting_id), item)
    keep_reading(work, item, context.read(item.minute_text))
    work.audit.add("took answers back", "item", item_id, {})


def _put_meeting_back(work: UnitOfWork, altered: AlteredMeeting) -> None:
    now = work.meetings.get(altered.before.id)
    if replace(now, version=0) != replace(altered.after, version=0):
        raise _edited_since("the meeting")
    work.meetings.update(replace(altered.before, version=now.version))
    if now.day != altered.before.day:
        work.search.refresh_meeting(now.id)


def _edited_since(title: str) -> ChangedMeanwhile:
    return ChangedMeanwhile(
        f"Somebody has edited {title or 'an item'} since it was answered.", "Nothing was taken back."
    )
