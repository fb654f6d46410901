"""Whose page it is: the body it names, the meeting it is about.

A meeting is known by what its source system calls it, else by body, day and time; a body by what the source
system calls it, else by any name it ever bore.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from sefton_minutes.domain.bodies import Body, BodyName, folded_name
from sefton_minutes.domain.body_names import with_name_seen
from sefton_minutes.domain.errors import AmbiguousMeeting
from sefton_minutes.domain.meetings import Meeting
from sefton_minutes.domain.published_page import PageExtent, PublishedBody, PublishedPage
from sefton_minutes.services.joining import Joined, join_former, join_twin
from sefton_minutes.storage.unit_of_work import Records, UnitOfWork

OFFICERS_DATES = frozenset({"renamed", "edited"})
"""Acts by which an officer dates the names of a body."""


@dataclass(frozen=True, slots=True)
class BodyOfPage:
    """The body of a page as it is kept now; `joined`: a sentence on another that became one with it, ""
    where none did."""

    body: Body
    joined: str = ""


def known_body(records: Records, page: PublishedPage) -> Body | None:
    """The body that a page names, if it is kept."""
    by_key = records.bodies.find_source_key(page.body_key)
    return by_key or (records.bodies.find_named(page.body) if page.body else None)


def known_meeting(records: Records, page: PublishedPage, body: Body | None) -> Meeting | None:
    """The meeting that a page is about, if it is kept. `body`: the page's, None when it is not known.

    Raises AmbiguousMeeting when several meetings of the day could be its.
    """
    by_key = records.meetings.find_source_key(page.source_key)
    if by_key is not None:
        return by_key
    if body is not None and page.day is not None:
        return meeting_of_page(records.meetings.find(body.id, page.day), page)
    if page.extent is PageExtent.ITEM and page.items and not page.source_key:
        return records.meetings.find_item_key(page.items[0].source_key)
    return None


def meeting_of_page(meetings: Sequence[Meeting], page: PublishedPage) -> Meeting | None:
    """Which of a body's meetings of the day the page is about: the one at its time, else one whose time is
    not known; a page without a time is about the only one.

    Raises AmbiguousMeeting when several are left.
    """
    others = [each for each in meetings if not _told_apart(each, page)]
    at_its_time = [each for each in others if page.time is not None and each.time == page.time]
    fitting = at_its_time or [each for each in others if page.time is None or each.time is None]
    if len(fitting) > 1:
        ids = tuple(each.id for each in fitting)
        listed = ", ".join(map(str, ids))
        raise AmbiguousMeeting(
            f"The page could be of any of the meetings {listed}.", "Give the time at which it began.", ids
        )
    return fitting[0] if fitting else None


def kept_body(work: UnitOfWork, page: PublishedPage, former_name_of: int | None = None) -> BodyOfPage:
    """The body that a page names, kept anew when nobody knows it. `former_name_of`: the body that bore the
    page's name before, as an officer says."""
    if former_name_of is not None:
        return _under_former_name(work, page, former_name_of)
    body = work.bodies.find_source_key(page.body_key)
    if body is not None:
        alone = _without_twin(work, page, body)
        return BodyOfPage(_with_page_name(work, page, alone.body), alone.sentence)
    named = work.bodies.find_named(page.body)
    if named is not None:
        return BodyOfPage(_with_page_name(work, page, named))
    added = work.bodies.add(Body((BodyName(page.body),), source_key=page.body_key))
    work.audit.add("added", "body", added.id, {"name": added.name})
    return BodyOfPage(added)


def body_of_known_meeting(work: UnitOfWork, page: PublishedPage, meeting: Meeting) -> BodyOfPage:
    """The body of a meeting that the source system's key names, with what the page tells of its name."""
    body = work.bodies.get(meeting.body_id)
    named = known_body(work, page)
    if named is None or named.id == body.id:
        return BodyOfPage(_with_page_name(work, page, body) if page.body else body)
    return kept_body(work, page) if page.body_key else BodyOfPage(body)


def kept_listed_body(work: UnitOfWork, listed: PublishedBody, today: date) -> bool:
    """Keep a body of a list of committees once, under the name it bears today; whether it was new."""
    page = PublishedPage("", body=listed.name, body_key=listed.source_key, day=today)
    if not listed.name or (not listed.source_key and work.bodies.find_named(listed.name)):
        return False
    known = known_body(work, page)
    kept_body(work, page)
    return known is None


def _told_apart(meeting: Meeting, page: PublishedPage) -> bool:
    """Two meetings that the source system calls otherwise are two."""
    return bool(meeting.source_key and page.source_key) and meeting.source_key != page.source_key


def _under_former_name(work: UnitOfWork, page: PublishedPage, body_id: int) -> BodyOfPage:
    body = work.bodies.get(body_id)
    twin = work.bodies.find_named(page.body)
    if twin is not None and twin.id != body.id:
        joined = join_former(work, twin, body, None)
        return BodyOfPage(joined.body, joined.sentence)
    return BodyOfPage(_with_name_seen(work, page, body))


def _without_twin(work: UnitOfWork, page: PublishedPage, body: Body) -> Joined:
    """The source system says that a body kept under the page's name is this one: the two are joined, unless
    it knows the other by another key."""
    twin = work.bodies.find_named(page.body) if page.body else None
    if twin is None or twin.id == body.id or twin.source_key not in ("", body.source_key):
        return Joined(body, "")
    return join_twin(work, twin, body)


def _with_page_name(work: UnitOfWork, page: PublishedPage, body: Body) -> Body:
    """With the name that the page shows, and the key if none was known."""
    keyed = replace(body, source_key=page.body_key) if page.body_key and not body.source_key else body
    if keyed != body:
        keyed = work.bodies.update(keyed)
    return _with_name_seen(work, page, keyed)


def _with_name_seen(work: UnitOfWork, page: PublishedPage, body: Body) -> Body:
    """With the name since the day it is first seen. A list shows old meetings under the name of today: it
    dates none; nor does an abbreviation."""
    if not page.body or page.day is None or page.extent is PageExtent.ENTRY:
        return body
    wanted = folded_name(page.body)
    if folded_name(body.name_on(page.day).name) == wanted:
        return body
    known = any(folded_name(name.name) == wanted for name in body.names)
    other = work.bodies.find_named(page.body)
    if (other is not None and other.id != body.id) or (body.is_called(page.body) and not known):
        return body
    stand = any(event.act in OFFICERS_DATES for event in work.audit.of_record("body", body.id))
    met = work.meetings.days_of(body.id)
    seen = with_name_seen(body, page.body, page.day, met, dates_stand=stand)
    if seen == body:
        return body
    work.audit.add("name seen", "body", body.id, {"name": page.body, "day": page.day.isoformat()})
    return work.bodies.update(seen)
