"""Published pages brought in: looked at first, then kept, the bytes beside the record."""

from dataclasses import dataclass, replace
from datetime import date, time
from enum import StrEnum
from hashlib import sha256
from pathlib import Path

from sefton_minutes.domain.bodies import Body
from sefton_minutes.domain.errors import NotAllowed
from sefton_minutes.domain.meetings import NextMeeting
from sefton_minutes.domain.minute_text.reading import Reading
from sefton_minutes.domain.next_meeting import next_meeting
from sefton_minutes.domain.published_page import PublishedPage
from sefton_minutes.domain.typed_text import kept_line
from sefton_minutes.services.changes import Changes, Kind
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.keeping import ReadingContext, people_names
from sefton_minutes.services.page_keeping import KeptPage, keep_page, meeting_of_page
from sefton_minutes.services.ports import PageReader, ReadPage
from sefton_minutes.storage.unit_of_work import Records


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
    """What was done, and a sentence that says so."""

    meeting_id: int
    outcome: Outcome
    changes: Changes
    sentence: str


class Importing:
    """One page at a time; each is kept whole or not at all."""

    def __init__(self, desk: Desk, reader: PageReader) -> None:
        self._desk = desk
        self._reader = reader

    def preview(self, path: Path) -> Preview:
        """Read a file and keep nothing. Raises CannotReadFile."""
        read = self._reader.read(path)
        with self._desk.reading() as records:
            preview = previewed(read, people_names(records))
            known = records.bodies.find_named(read.page.body) if read.page.body else None
            already, meeting_id = _standing(records, preview, known)
        return replace(preview, known_body=known, already=already, meeting_id=meeting_id)

    def keep(
        self,
        preview: Preview,
        *,
        body: str | None = None,
        day: date | None = None,
        time: time | None = None,
        venue: str | None = None,
        refused: frozenset[str] = frozenset(),
    ) -> ImportOutcome:
        """Keep the page as a meeting. What is given stands in place of what the page says; `refused` are
        digests of paragraphs whose doubts the officer refused.

        Raises NotAllowed when the page shows no item, or, naming what is missing, when neither page nor
        officer gives body and day;
        AmbiguousMeeting when the body met more than once on that day and the time does not tell which.
        """
        page = completed(preview.page, body, day, time, venue)
        with self._desk.writing() as work:
            work.bodies.hold()
            known = _meeting_with_bytes(work, preview.data, page)
            if known is not None:
                return _unchanged(known, preview.name)
            _check_complete(preview.name, page)
            kept = keep_page(work, page, refused)
            work.sources.add(kept.meeting.id, preview.name, preview.data, preview.encoding)
            work.commit()
        return _outcome(kept, preview.name)


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


def _standing(records: Records, preview: Preview, body: Body | None) -> tuple[Already, int | None]:
    meeting_id = _meeting_with_bytes(records, preview.data, preview.page)
    if meeting_id is not None:
        return Already.UNCHANGED, meeting_id
    if body is None or preview.page.day is None:
        return Already.NEW, None
    meetings = records.meetings.find(body.id, preview.page.day)
    fitting = [meeting for meeting in meetings if meeting_of_page((meeting,), preview.page)]
    return (Already.CHANGED, fitting[0].id) if fitting else (Already.NEW, None)


def _meeting_with_bytes(records: Records, data: bytes, page: PublishedPage) -> int | None:
    """The meeting that these very bytes were imported as, unless body or day now say that another is
    meant."""
    source = records.sources.find_digest(sha256(data).hexdigest())
    if source is None:
        return None
    meeting = records.meetings.get(source.meeting_id)
    other_body = page.body and not records.bodies.get(meeting.body_id).is_called(page.body)
    other_day = page.day is not None and page.day != meeting.day
    return None if other_body or other_day else meeting.id


def _check_complete(name: str, page: PublishedPage) -> None:
    if not page.items:
        raise NotAllowed(
            f"The page “{name}” shows no item of an agenda: it is cut off, or no page of a meeting.",
            "Open it in a browser and save or copy all of it.",
        )
    missing = [what for what, known in (("body", page.body), ("date", page.day)) if not known]
    if missing:
        what = " and ".join(f"the {each}" for each in missing)
        raise NotAllowed(f"The page “{name}” does not say {what} of the meeting.", f"Give {what}.")


def _unchanged(meeting_id: int, name: str) -> ImportOutcome:
    sentence = f"“{name}” was imported before and has not changed: nothing was done."
    return ImportOutcome(meeting_id, Outcome.UNCHANGED, Changes.of(meeting_id=meeting_id), sentence)


def _outcome(kept: KeptPage, name: str) -> ImportOutcome:
    kinds = (Kind.BODIES, Kind.MEETINGS, Kind.ITEMS, Kind.MINUTES, Kind.ATTENDANCE, Kind.ACTIONS)
    meeting = kept.meeting
    outcome = Outcome.IMPORTED if kept.is_new else Outcome.REVISED
    return ImportOutcome(meeting.id, outcome, Changes.of(*kinds, meeting_id=meeting.id), kept.sentence(name))
