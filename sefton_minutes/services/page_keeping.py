"""A page made part of the record: as a new meeting, or over what earlier pages of it left."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import time

from sefton_minutes.domain.attendance import Attendance
from sefton_minutes.domain.bodies import Body
from sefton_minutes.domain.entered_dates import entered_date
from sefton_minutes.domain.meetings import Meeting, MeetingStatus
from sefton_minutes.domain.merging import Digests, Merged, digest_of, merged
from sefton_minutes.domain.published_page import PageExtent, PublishedPage
from sefton_minutes.domain.wording import plain_date
from sefton_minutes.services.meetings import tidied_attendance, tidied_meeting
from sefton_minutes.services.page_doubts import (
    Differing,
    forget_differences,
    keep_differences,
    keep_page_doubts,
)
from sefton_minutes.services.page_identity import body_of_known_meeting, kept_body, known_meeting
from sefton_minutes.services.page_items import Bringing, ItemsKept, keep_items
from sefton_minutes.storage.unit_of_work import UnitOfWork

IMPORTED = "imported"


@dataclass(frozen=True, slots=True)
class KeptPage:
    """What became of a page. Counts are items: `left` differ from what officers wrote, `gone` are no longer
    on the page; both were left as they are. `doubts` wait for an answer in the meeting; `remembered` were
    answered as is remembered. `head_revised`: day, time, place, contact or attendance of a meeting that was
    kept before. `joined`: a sentence on the bodies that became one with it. `altered`: the record says
    something else, or more, than before."""

    meeting: Meeting
    body: Body
    is_new: bool
    added: int = 0
    revised: int = 0
    left: int = 0
    gone: int = 0
    doubts: int = 0
    remembered: int = 0
    head_revised: bool = False
    joined: str = ""
    altered: bool = True

    def sentence(self, name: str) -> str:
        """For the officer."""
        day = self.meeting.day
        held = f"{self.body.name_on(day).name}, {day.day} {day:%B %Y}" if day else self.body.name
        known = f" {_doubts(self.remembered)} answered as remembered." if self.remembered else ""
        joined = f" {self.joined}" if self.joined else ""
        if self.is_new:
            said = f"“{name}” was imported as meeting {self.meeting.id}: {held}, {_items(self.added)}."
            return f"{said}{known}{joined}"
        if not self.altered:
            return f"“{name}” says nothing new of meeting {self.meeting.id} ({held}).{known}{joined}"
        head = "the meeting's head revised, " if self.head_revised else ""
        done = f"{head}{_items(self.revised)} revised, {self.added} new."
        left = f" {_items(self.left)} that officers edited since left as they are." if self.left else ""
        gone = f" {_items(self.gone)} no longer on the page kept." if self.gone else ""
        over = f"“{name}” was imported over meeting {self.meeting.id} ({held})"
        return f"{over}: {done}{left}{gone}{known}{joined}"


@dataclass(frozen=True, slots=True)
class OfficersWord:
    """What the officer who brings a page in said of it: digests of paragraphs whose doubtful readings were
    `refused` or `confirmed` as they stand, and which body bore the page's name before."""

    refused: frozenset[str] = frozenset()
    confirmed: frozenset[str] = frozenset()
    former_name_of: int | None = None


NOTHING_SAID = OfficersWord()


def keep_page(work: UnitOfWork, page: PublishedPage, said: OfficersWord = NOTHING_SAID) -> KeptPage:
    """Keep a page that names its meeting, or has body and day.

    Raises AmbiguousMeeting when several meetings could be its."""
    by_key = known_meeting(work, page, None)
    if by_key is not None:
        of_page = body_of_known_meeting(work, page, by_key)
        kept = _kept_over(work, page, of_page.body, work.meetings.get(by_key.id), said)
        return replace(kept, joined=of_page.joined)
    of_page = kept_body(work, page, said.former_name_of)
    meeting = known_meeting(work, page, of_page.body)
    if meeting is None:
        kept = _kept_as_new(work, page, of_page.body, said)
    else:
        kept = _kept_over(work, page, of_page.body, meeting, said)
    return replace(kept, joined=of_page.joined)


def _kept_as_new(work: UnitOfWork, page: PublishedPage, body: Body, word: OfficersWord) -> KeptPage:
    status = _status(page)
    said = replace(_said(page, Meeting(body.id, imported=True)), status=status, source_key=page.source_key)
    meeting = work.meetings.add(said)
    attendance = tidied_attendance(page.attendance)
    if attendance:
        work.attendance.replace(meeting.id, attendance)
    answers = work.answers.remembered()
    bringing = Bringing(meeting, page, answers, word.refused, word.confirmed, is_new=True)
    count = keep_items(work, bringing)
    texts = {**_texts(meeting), "attendance": _listed(attendance)}
    digests = {field: digest_of(text) for field, text in texts.items()}
    work.as_published.keep_meeting(meeting.id, {**digests, "status": status.value})
    work.audit.add(IMPORTED, "meeting", meeting.id, {"items": len(page.items)})
    work.audit.add_all(IMPORTED, "item", count.ids)
    return _kept(work, bringing, body, count)


def _kept_over(
    work: UnitOfWork, page: PublishedPage, body: Body, meeting: Meeting, word: OfficersWord
) -> KeptPage:
    published = work.as_published.of_meeting(meeting.id)
    last = MeetingStatus(published["status"]) if published else MeetingStatus.PLANNED
    status = _status(page)
    earlier = status.stage < last.stage
    first_minutes = last.stage <= MeetingStatus.AGENDA_ISSUED.stage < status.stage
    over = _meeting_over(work, page, meeting, published, earlier=earlier)
    meeting = over.meeting
    answers = work.answers.remembered()
    bringing = Bringing(meeting, page, answers, word.refused, word.confirmed, earlier, first_minutes)
    count = keep_items(work, bringing)
    keep_differences(work, meeting.id, [*over.differing, *count.differing])
    forget_differences(work, meeting.id, {**count.agreeing, None: over.agreeing})
    detail = {"revised": count.revised, "new": count.added, "left": count.left}
    work.audit.add(IMPORTED, "meeting", meeting.id, detail)
    kept = _kept(work, bringing, body, count)
    altered = over.altered or bool(count.added or count.revised or count.left or over.differing)
    return replace(kept, altered=altered, head_revised=over.altered)


def _kept(work: UnitOfWork, bringing: Bringing, body: Body, count: ItemsKept) -> KeptPage:
    meeting = bringing.meeting
    settled = keep_page_doubts(work, meeting.id, bringing.page, count.ids, bringing.answers)
    return KeptPage(
        meeting,
        body,
        is_new=bringing.is_new,
        added=count.added,
        revised=count.revised,
        left=count.left,
        gone=count.gone,
        doubts=work.doubts.count_of(meeting.id),
        remembered=count.remembered + settled,
    )


def _status(page: PublishedPage) -> MeetingStatus:
    """How far the page tells that the meeting has come. A list of who was there tells that it was held."""
    return MeetingStatus.HELD if page.extent is PageExtent.ATTENDANCE else page.status


@dataclass(frozen=True, slots=True)
class _MeetingOver:
    """A meeting after a page of it: the fields in which they differ, and in which they agree."""

    meeting: Meeting
    differing: list[Differing]
    agreeing: frozenset[str]
    altered: bool


def _meeting_over(
    work: UnitOfWork, page: PublishedPage, meeting: Meeting, published: Digests, *, earlier: bool
) -> _MeetingOver:
    """Keep what the page may change of the meeting itself, `published` being what the last page said of it.
    A list of who was there tells that better than any page before it."""
    attendance = work.attendance.of_meeting(meeting.id)
    told = _with_kinds_not_told(attendance, tidied_attendance(page.attendance))
    kept, said = _texts(meeting), _texts(_said(page, Meeting(meeting.body_id)))
    result = merged(kept, said, published, earlier=earlier)
    there = merged(
        {"attendance": _listed(attendance)},
        {"attendance": _listed(told)},
        published,
        earlier=earlier and page.extent is not PageExtent.ATTENDANCE,
    )
    if there.taken:
        work.attendance.replace(meeting.id, told)
    now = _with_head(work, page, meeting, result)
    last = MeetingStatus(published.get("status", "planned"))
    furthest = max(_status(page), last, key=lambda each: each.stage)
    digests = {**result.digests, **there.digests, "status": furthest.value}
    work.as_published.keep_meeting(meeting.id, digests)
    stands = {**kept, "attendance": _listed(attendance)}
    differing = [
        Differing(None, field, stands[field], text)
        for field, text in (*result.differing.items(), *there.differing.items())
    ]
    altered = now.version != meeting.version or bool(there.taken)
    return _MeetingOver(now, differing, result.agreeing | there.agreeing, altered)


def _with_head(work: UnitOfWork, page: PublishedPage, meeting: Meeting, result: Merged) -> Meeting:
    """The meeting, kept with what is taken from the page, its status never set back."""
    status = _status(page)
    now = replace(
        with_meeting_texts(meeting, result.taken),
        status=status if status.stage > meeting.status.stage else meeting.status,
        source_key=meeting.source_key or page.source_key,
    )
    if now == meeting:
        return meeting
    kept = work.meetings.update(now)
    if kept.day != meeting.day:
        work.search.refresh_meeting(kept.id)
    return kept


def _with_kinds_not_told(kept: Sequence[Attendance], told: Sequence[Attendance]) -> tuple[Attendance, ...]:
    """A page that tells apologies alone takes nobody away who was there: only the kinds of entries that it
    tells are replaced."""
    kinds = {who.kind for who in told}
    return (*(who for who in kept if who.kind not in kinds), *told) if told else ()


def with_meeting_texts(meeting: Meeting, texts: Mapping[str, str]) -> Meeting:
    """The meeting with these fields as given, in the form of `_texts`."""
    day = entered_date(texts["day"]) if texts.get("day") else meeting.day
    at = time.fromisoformat(texts["time"]) if texts.get("time") else meeting.time
    return replace(
        meeting,
        day=day,
        time=at,
        venue=texts.get("venue", meeting.venue),
        contact=texts.get("contact", meeting.contact),
        contact_post=texts.get("contact_post", meeting.contact_post),
    )


def _texts(meeting: Meeting) -> dict[str, str]:
    """The fields of a meeting that pages tell and officers edit."""
    return {
        "day": plain_date(meeting.day) if meeting.day else "",
        "time": f"{meeting.time:%H:%M}" if meeting.time else "",
        "venue": meeting.venue,
        "contact": meeting.contact,
        "contact_post": meeting.contact_post,
    }


def _listed(attendance: Collection[Attendance]) -> str:
    """Who was there, one a line."""
    return "\n".join(
        ", ".join(filter(None, (who.name, who.kind.value, who.organisation, who.role))) for who in attendance
    )


def _said(page: PublishedPage, meeting: Meeting) -> Meeting:
    """The meeting with what the page says of it."""
    return tidied_meeting(
        replace(
            meeting,
            day=page.day,
            time=page.time,
            venue=page.venue,
            contact=page.contact,
            contact_post=page.contact_post,
        )
    )


def _items(count: int) -> str:
    return "1 item" if count == 1 else f"{count} items"


def _doubts(count: int) -> str:
    return "1 doubt" if count == 1 else f"{count} doubts"
