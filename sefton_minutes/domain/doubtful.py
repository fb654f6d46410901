"""What waits for an officer's answer in the meetings that were brought in: one line of the doubtful list."""

import datetime
from dataclasses import dataclass
from enum import StrEnum


class DoubtOrigin(StrEnum):
    """Who doubts: the grammar over a minute (READING), the reader of a page (PAGE), or a page that came again
    with other words than an officer had written meanwhile (DIFFERENCE)."""

    READING = "reading"
    PAGE = "page"
    DIFFERENCE = "difference"


class Answer(StrEnum):
    """ACCEPT writes or confirms the reading, and takes the page's text of a difference. REFUSE keeps what
    stands, and leaves the difference."""

    ACCEPT = "accepted"
    REFUSE = "refused"


@dataclass(frozen=True, slots=True)
class Doubtful:
    """`item_id` None: it is about the meeting. `body` bears its name of the day; `number` and `title` are the
    item's, "" for none. `kind` is a short heading, `sentence` says what is doubtful, `words` what it is
    about. `severity`: higher is worse. `alike`: the same for all of the same kind and shape. `can_accept`
    False: there is nothing to write or confirm, the officer can only let it stand. `proposed`: the words as
    they would be after accepting, "" where they stay. `field`: which text it is about ("minute_text",
    "title", "agenda_text", "presenters", "minute_number"; of a meeting "venue"), "" for none."""

    id: int
    meeting_id: int
    item_id: int | None
    body: str
    day: datetime.date | None
    number: str
    title: str
    origin: DoubtOrigin
    kind: str
    sentence: str
    words: str
    severity: int
    alike: str
    can_accept: bool
    proposed: str = ""
    field: str = ""

    @property
    def may_be_remembered(self) -> bool:
        """Whether an answer may hold for pages brought in later: of a difference none does, since what an
        officer wrote is never overwritten unseen."""
        return self.origin is not DoubtOrigin.DIFFERENCE
