"""Published pages brought in: looked at first, then kept, the bytes beside the record."""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from pathlib import Path

from sefton_minutes.domain.bodies import Body
from sefton_minutes.domain.meetings import NextMeeting
from sefton_minutes.domain.minute_text.reading import Reading
from sefton_minutes.domain.published_page import PublishedPage
from sefton_minutes.services.changes import Changes
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.ports import PageReader


class Already(StrEnum):
    """Whether the database knows the page: UNCHANGED is the same bytes, CHANGED the same meeting otherwise."""

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
    """A page as read, before anything is kept. `readings` stand beside `page.items`, one each. `meeting_id` is
    the meeting it would be kept as, None for a new one; `known_body` the body of that name."""

    name: str
    data: bytes
    page: PublishedPage
    readings: tuple[Reading, ...]
    next_meeting: NextMeeting | None
    known_body: Body | None
    already: Already
    meeting_id: int | None


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
        raise NotImplementedError

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

        Raises NotAllowed, naming what is missing, when neither page nor officer gives body and day.
        """
        raise NotImplementedError
