"""What waits for an officer's answer in the meetings that were brought in: one line of the doubtful list."""

import datetime
import re
from dataclasses import dataclass
from enum import StrEnum

from sefton_minutes.domain.minute_text.reading import Doubt, DoubtKind


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


class DoubtState(StrEnum):
    """What became of a doubt: it waits, or it was answered; these values are those of `Answer`."""

    OPEN = "open"
    ACCEPTED = "accepted"
    REFUSED = "refused"


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


_SEVERITIES = {
    DoubtKind.LOST_LIST: 90,
    DoubtKind.LOST_INTRODUCER: 80,
    DoubtKind.DECISION_IN_NARRATIVE: 70,
    DoubtKind.DECISION_TWICE: 60,
    DoubtKind.MISSPELT_INTRODUCER: 40,
    DoubtKind.AMBIGUOUS_NAME: 30,
}
"""Worst is what may lose a decision, then what may make one, then what only names it wrongly."""

MILDEST = 10
"""Words that belong to no field: they wait at the end of the list, and make no file doubtful."""
DIFFERENCE_SEVERITY = 65
PAGE_SEVERITY = 50
EXCERPT = 300
"""Characters of what a doubt is about that are kept beside it."""

_NUMBER = re.compile(r"\d+")


def reading_severity(kind: DoubtKind) -> int:
    """How bad it is to leave a reading unconfirmed."""
    return _SEVERITIES.get(kind, PAGE_SEVERITY)


def excerpt(words: str) -> str:
    """The beginning of some words."""
    words = words.strip()
    return words if len(words) <= EXCERPT else f"{words[: EXCERPT - 1].rstrip()}…"


def alike_in_reading(text: str, doubt: Doubt) -> str:
    """The key of all doubts of a reading that are of the same kind and shape: what would be replaced and by
    what; where nothing would be, how the words in doubt begin."""
    replaced = _shape(text[doubt.replace_start : doubt.replace_end])
    begins = "" if replaced else _shape(" ".join(text[doubt.start : doubt.end].split()[:3]))
    return "|".join(
        (DoubtOrigin.READING.value, doubt.kind.value, replaced, _shape(doubt.replacement), begins)
    )


def alike_on_page(kind: str, sentence: str) -> str:
    """The same for what the reader of a page doubts."""
    return "|".join((DoubtOrigin.PAGE.value, kind, _shape(sentence)))


def alike_in_difference(field: str) -> str:
    """The same for texts of officers that a page differs from."""
    return f"{DoubtOrigin.DIFFERENCE.value}|{field}"


def _shape(words: str) -> str:
    """Words without what differs from page to page: case, spacing, numbers."""
    return _NUMBER.sub("0", " ".join(words.casefold().split()))[:EXCERPT]
