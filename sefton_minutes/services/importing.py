"""Published pages brought in: looked at first, then kept, the bytes beside the record."""

from dataclasses import dataclass, replace
from datetime import date, time
from enum import StrEnum
from hashlib import sha256
from pathlib import Path

from sefton_minutes.domain.bodies import Body
from sefton_minutes.domain.changes import Changes, Kind
from sefton_minutes.domain.errors import AmbiguousMeeting, NotAllowed
from sefton_minutes.domain.meetings import MeetingStatus, NextMeeting
from sefton_minutes.domain.minute_text.reading import Reading
from sefton_minutes.domain.next_meeting import next_meeting
from sefton_minutes.domain.published_page import PageExtent, PublishedPage
from sefton_minutes.domain.rights import EVERY_RIGHT, Rights
from sefton_minutes.domain.rights_told import whom_to_ask
from sefton_minutes.domain.typed_text import kept_line
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.page_identity import known_body, known_meeting
from sefton_minutes.services.page_keeping import NOTHING_SAID, KeptPage, OfficersWord, keep_page
from sefton_minutes.services.ports import PageReader, ReadPage
from sefton_minutes.services.reading_context import ReadingContext, people_names
from sefton_minutes.storage.unit_of_work import Records, UnitOfWork


class Already(StrEnum):
    """Whether the database knows the page: UNCHANGED is the same bytes, CHANGED the same meeting
    otherwise."""

    NEW = "new"
    UNCHANGED = "unchanged"
    CHANGED = "changed"


class Outcome(StrEnum):
    """What keeping a page did."""

    IMPORTED = "imported"
    UNCHANGED = "unchanged"
    REVISED = "revised"


@dataclass(frozen=True, slots=True)
class Preview:
    """A page as read, before anything is kept. `readings` stand beside `page.items`, one each. `meeting_id`
    is the meeting it would be kept as, None for a new one; `known_body` the body of that name."""

    name: str
    data: bytes
    encoding: str
    page: PublishedPage
    readings: tuple[Reading, ...]
    next_meeting: NextMeeting | None
    known_body: Body | None = None
    already: Already = Already.NEW
    meeting_id: int | None = None


@dataclass(frozen=True, slots=True)
class ImportOutcome:
    """What was done, and a sentence that says so. `doubts` wait for an answer in the meeting."""

    meeting_id: int
    outcome: Outcome
    changes: Changes
    sentence: str
    doubts: int = 0


class Importing:
    """One page at a time; each is kept whole or not at all."""

    def __init__(self, desk: Desk, reader: PageReader) -> None:
        self._desk = desk
        self._reader = reader

    def preview(self, path: Path) -> tuple[Preview, ...]:
        """Read a file and keep nothing: one preview for each page in it, none for a list of committees.

        Raises CannotReadFile.
        """
        read = self._reader.read(path)
        with self._desk.reading() as records:
            names = people_names(records)
            return tuple(_with_standing(records, previewed(page, names)) for page in read.pages)

    def keep(  # noqa: PLR0913 - one for each thing that an officer may say of a page
        self,
        preview: Preview,
        *,
        body: str | None = None,
        day: date | None = None,
        time: time | None = None,
        venue: str | None = None,
        refused: frozenset[str] = frozenset(),
        confirmed: frozenset[str] = frozenset(),
        former_name_of: int | None = None,
    ) -> ImportOutcome:
        """Keep the page as a meeting. What is given stands in place of what the page says; `refused` and
        `confirmed` are digests of paragraphs whose doubts the officer refused, or found right as they stand;
        `former_name_of` is the body that bore the page's name before.

        Raises NotAllowed when the page shows no item, or, naming what is missing, when neither page nor
        officer gives body and day; when it holds restricted text and the officer is not cleared;
        AmbiguousMeeting when the body met more than once on that day and the time does not tell which.
        """
        page = completed(preview.page, body, day, time, venue)
        read = ReadPage(preview.name, preview.data, preview.encoding, page)
        with self._desk.writing() as work:
            work.bodies.hold()
            said = OfficersWord(refused, confirmed, former_name_of)
            outcome = keep_read_page(work, read, said, self._desk.rights)
            work.commit(outcome.changes)
        return outcome


def keep_read_page(
    work: UnitOfWork, read: ReadPage, said: OfficersWord = NOTHING_SAID, rights: Rights = EVERY_RIGHT
) -> ImportOutcome:
    """Keep one page; raises what `Importing.keep` raises. The caller holds the bodies, and commits."""
    hidden = any(item.restricted for item in read.page.items)
    if hidden:
        _refuse_uncleared(read.name, rights)
    known = meeting_with_bytes(work, sha256(read.data).hexdigest(), read.page)
    if known is not None:
        return _unchanged(known, read.name, work.doubts.count_of(known))
    if known_meeting(work, read.page, None) is None:
        _check_complete(read.name, read.page)
    kept = keep_page(work, read.page, said)
    if not hidden and work.sources.are_restricted(kept.meeting.id):
        hidden = True
        _refuse_uncleared(read.name, rights)
    work.sources.add(kept.meeting.id, read.name, read.data, read.encoding, restricted=hidden)
    return _outcome(kept, read.name)


def _refuse_uncleared(name: str, rights: Rights) -> None:
    """Where the page, or another of its meeting, holds what the public may not see: bytes of such pages are
    kept apart, and only who is cleared may put them there."""
    if not rights.cleared:
        raise NotAllowed(
            f"“{name}” is of a meeting with items that the public may not see, and you are not cleared.",
            f"Nothing of it was kept. {whom_to_ask(rights)}",
        )


def previewed(read: ReadPage, names: tuple[str, ...] = ()) -> Preview:
    """What a page says, without asking any database. `names`: people who may own actions."""
    page = read.page
    present = tuple(who.name for who in page.attendance)
    readings = tuple(
        ReadingContext(page.day, names=(*item.presenters, *present, *names)).read(item.minute_text)
        for item in page.items
    )
    return Preview(read.name, read.data, read.encoding, page, readings, next_meeting(page.items))


def completed(
    page: PublishedPage,
    body: str | None,
    day: date | None,
    time: time | None = None,
    venue: str | None = None,
) -> PublishedPage:
    """The page with what an officer gave standing in place of what it says; None is not given."""
    return replace(
        page,
        body=kept_line(body if body is not None else page.body),
        day=day or page.day,
        time=time or page.time,
        venue=venue if venue is not None else page.venue,
    )


def _with_standing(records: Records, preview: Preview) -> Preview:
    """With what the database knows of the page."""
    page = preview.page
    body = known_body(records, page)
    meeting_id = meeting_with_bytes(records, sha256(preview.data).hexdigest(), page)
    if meeting_id is not None:
        return replace(preview, known_body=body, already=Already.UNCHANGED, meeting_id=meeting_id)
    try:
        meeting = known_meeting(records, page, body)
    except AmbiguousMeeting as which:
        return replace(preview, known_body=body, already=Already.CHANGED, meeting_id=which.ids[0])
    if meeting is None:
        return replace(preview, known_body=body)
    return replace(preview, known_body=body, already=Already.CHANGED, meeting_id=meeting.id)


def meeting_with_bytes(records: Records, digest: str, page: PublishedPage) -> int | None:
    """The meeting that these very bytes were imported as, unless body or day now say that another is
    meant. `digest`: their SHA-256."""
    for meeting_id in records.sources.meetings_with_digest(digest):
        meeting = records.meetings.get(meeting_id)
        if page.source_key and page.source_key == meeting.source_key:
            return meeting.id
        other_body = page.body and not records.bodies.get(meeting.body_id).is_called(page.body)
        other_day = page.day is not None and page.day != meeting.day
        if not other_body and not other_day:
            return meeting.id
    return None


_NOT_HELD = (MeetingStatus.CANCELLED, MeetingStatus.POSTPONED)


def _check_complete(name: str, page: PublishedPage) -> None:
    wants_items = page.extent in (PageExtent.MEETING, PageExtent.ITEM) and page.status not in _NOT_HELD
    if (wants_items and not page.items) or (page.extent is PageExtent.ATTENDANCE and not page.attendance):
        raise NotAllowed(
            f"The page “{name}” shows no item of an agenda: it is cut off, or no page of a meeting.",
            "Open it in a browser and save or copy all of it.",
        )
    missing = [what for what, known in (("body", page.body), ("date", page.day)) if not known]
    if missing:
        what = " and ".join(f"the {each}" for each in missing)
        raise NotAllowed(f"The page “{name}” does not say {what} of the meeting.", f"Give {what}.")


def _unchanged(meeting_id: int, name: str, doubts: int) -> ImportOutcome:
    sentence = f"“{name}” was imported before and has not changed: nothing was done."
    return ImportOutcome(meeting_id, Outcome.UNCHANGED, Changes.of(meeting_id=meeting_id), sentence, doubts)


def _outcome(kept: KeptPage, name: str) -> ImportOutcome:
    kinds = (Kind.BODIES, Kind.MEETINGS, Kind.ITEMS, Kind.MINUTES, Kind.ATTENDANCE, Kind.ACTIONS)
    meeting = kept.meeting
    if not kept.altered and not kept.joined:
        sentence = kept.sentence(name)
        return ImportOutcome(
            meeting.id, Outcome.UNCHANGED, Changes.of(meeting_id=meeting.id), sentence, kept.doubts
        )
    outcome = Outcome.IMPORTED if kept.is_new else Outcome.REVISED
    changes = Changes.of(*kinds, meeting_id=meeting.id)
    return ImportOutcome(meeting.id, outcome, changes, kept.sentence(name), kept.doubts)
