"""A published page made part of the record: as a new meeting, or over what an earlier page of it left.

What an officer has edited since is never overwritten: the audit of each record tells.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace

from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.bodies import Body, BodyName
from sefton_minutes.domain.errors import AmbiguousMeeting
from sefton_minutes.domain.item_identity import known_again
from sefton_minutes.domain.meetings import Meeting
from sefton_minutes.domain.published_page import PublishedItem, PublishedPage
from sefton_minutes.services.keeping import add_items, note_refusals, tidied_item, update_item
from sefton_minutes.services.meetings import tidied_attendance, tidied_meeting
from sefton_minutes.storage.unit_of_work import Records, UnitOfWork

IMPORTED = "imported"
OFFICERS_ACTS = frozenset({"edited", "saved minute"})


@dataclass(frozen=True, slots=True)
class KeptPage:
    """What became of a page. Counts are items: `left` were edited by officers since the last import and
    differ from the page, `gone` are no longer on it; both were left as they are."""

    meeting: Meeting
    body: Body
    is_new: bool
    added: int = 0
    revised: int = 0
    left: int = 0
    gone: int = 0

    def sentence(self, name: str) -> str:
        """For the officer."""
        day = self.meeting.day
        held = f"{self.body.name_on(day).name}, {day.day} {day:%B %Y}" if day else self.body.name
        if self.is_new:
            return f"“{name}” was imported as meeting {self.meeting.id}: {held}, {_items(self.added)}."
        done = (
            f"“{name}” was imported over meeting {self.meeting.id} ({held}): {_items(self.revised)} revised, "
        )
        left = f" {_items(self.left)} that officers edited since left as they are." if self.left else ""
        gone = f" {_items(self.gone)} no longer on the page kept." if self.gone else ""
        return f"{done}{self.added} new.{left}{gone}"


@dataclass(slots=True)
class _Count:
    """The items counted so far."""

    added: int = 0
    revised: int = 0
    left: int = 0
    matched: set[int] = field(default_factory=set)


def keep_page(work: UnitOfWork, page: PublishedPage, refused: Collection[str]) -> KeptPage:
    """Keep a page that has body and day. Raises AmbiguousMeeting when several meetings could be its."""
    body = work.bodies.find_named(page.body) or _added_body(work, page)
    meeting = meeting_of_page(work.meetings.find(body.id, page.day), page)
    if meeting is None:
        return _kept_as_new(work, page, body, refused)
    return _kept_over(work, page, body, meeting, refused)


def meeting_of_page(meetings: Sequence[Meeting], page: PublishedPage) -> Meeting | None:
    """Which of a body's meetings of the day the page is about: those at its time, or whose time is not known.

    Raises AmbiguousMeeting when several are left.
    """
    fitting = [each for each in meetings if page.time is None or each.time in (None, page.time)]
    if len(fitting) > 1:
        ids = tuple(each.id for each in fitting)
        listed = ", ".join(map(str, ids))
        raise AmbiguousMeeting(
            f"The page could be of any of the meetings {listed}.", "Give the time at which it began.", ids
        )
    return fitting[0] if fitting else None


def _added_body(work: UnitOfWork, page: PublishedPage) -> Body:
    body = work.bodies.add(Body((BodyName(page.body),)))
    work.audit.add("added", "body", body.id, {"name": body.name})
    return body


def _kept_as_new(work: UnitOfWork, page: PublishedPage, body: Body, refused: Collection[str]) -> KeptPage:
    meeting = work.meetings.add(_meeting(page, Meeting(body.id, imported=True)))
    work.attendance.replace(meeting.id, tidied_attendance(page.attendance))
    _add(work, meeting, page.items, None, refused)
    work.audit.add(IMPORTED, "meeting", meeting.id, {"items": len(page.items)})
    return KeptPage(meeting, body, is_new=True, added=len(page.items))


def _kept_over(
    work: UnitOfWork, page: PublishedPage, body: Body, meeting: Meeting, refused: Collection[str]
) -> KeptPage:
    acts = _acts_since_import(work, "meeting", meeting.id)
    if not acts & {"edited"} and (now := _meeting(page, meeting)) != meeting:
        meeting = work.meetings.update(now)
    if "kept attendance" not in acts:
        _keep_attendance(work, page, meeting)
    kept = work.items.of_meeting(meeting.id)
    count = _keep_items(work, meeting, kept, page.items, refused)
    work.audit.add(IMPORTED, "meeting", meeting.id, {"revised": count.revised, "left": count.left})
    gone = len(kept) - len(count.matched)
    return KeptPage(
        meeting, body, is_new=False, added=count.added, revised=count.revised, left=count.left, gone=gone
    )


def _keep_items(
    work: UnitOfWork,
    meeting: Meeting,
    kept: Sequence[AgendaItem],
    published: Sequence[PublishedItem],
    refused: Collection[str],
) -> _Count:
    count = _Count()
    matches = known_again(kept, [_as_item(item) for item in published])
    position = 0
    for item, match in zip(published, matches, strict=True):
        if match is None:
            _add(work, meeting, (item,), position, refused)
            count.added += 1
        else:
            count.matched.add(match)
            _revise(work, meeting, kept[match], item, refused, count)
            position = work.items.get(kept[match].id).position
        position += 1
    return count


def _revise(
    work: UnitOfWork,
    meeting: Meeting,
    kept: AgendaItem,
    published: PublishedItem,
    refused: Collection[str],
    count: _Count,
) -> None:
    now = tidied_item(_as_item(published, kept))
    if now == kept:
        return
    if _acts_since_import(work, "item", kept.id) & {*OFFICERS_ACTS, NEVER}:
        count.left += 1
        return
    note_refusals(work, now, refused)
    update_item(work, meeting, now)
    work.audit.add(IMPORTED, "item", kept.id, {})
    count.revised += 1


def _add(
    work: UnitOfWork,
    meeting: Meeting,
    published: Sequence[PublishedItem],
    position: int | None,
    refused: Collection[str],
) -> None:
    for item in add_items(work, meeting, [_as_item(each) for each in published], position, refused):
        work.audit.add(IMPORTED, "item", item.id, {})


def _keep_attendance(work: UnitOfWork, page: PublishedPage, meeting: Meeting) -> None:
    said = [(who.name, who.kind, who.organisation, who.role) for who in tidied_attendance(page.attendance)]
    kept = work.attendance.of_meeting(meeting.id)
    if said and said != [(who.name, who.kind, who.organisation, who.role) for who in kept]:
        work.attendance.replace(meeting.id, tidied_attendance(page.attendance))


NEVER = "never imported"
"""Stands among the acts on a record that no page has made."""


def _acts_since_import(records: Records, kind: str, record_id: int) -> frozenset[str]:
    acts = [event.act for event in records.audit.of_record(kind, record_id)]
    if IMPORTED not in acts:
        return frozenset({*acts, NEVER})
    return frozenset(acts[len(acts) - acts[::-1].index(IMPORTED) :])


def _meeting(page: PublishedPage, meeting: Meeting) -> Meeting:
    """The meeting with what the page says; what it does not say stays."""
    return tidied_meeting(
        replace(
            meeting,
            day=page.day or meeting.day,
            time=page.time or meeting.time,
            venue=page.venue or meeting.venue,
            contact=page.contact or meeting.contact,
            contact_post=page.contact_post or meeting.contact_post,
            status=page.status,
        )
    )


NEW_ITEM = AgendaItem()


def _as_item(published: PublishedItem, kept: AgendaItem = NEW_ITEM) -> AgendaItem:
    """The item as the page has it; an attachment of the same name, type and size stays the one that is
    kept."""
    same = {(paper.name, paper.type, paper.size): paper for paper in kept.attachments}
    return replace(
        kept,
        title=published.title,
        minute_number=published.number,
        presenters=published.presenters,
        attachments=tuple(same.get((p.name, p.type, p.size), p) for p in published.attachments),
        agenda_text=published.agenda_text,
        minute_text=published.minute_text,
        is_heading=published.is_heading,
    )


def _items(count: int) -> str:
    return "1 item" if count == 1 else f"{count} items"
