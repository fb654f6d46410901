"""What an officer asks of the search: the words, where they must stand, and which hits come first."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

SHOWN_AT_ONCE = 30
"""More than most windows have room for; more are asked for by whoever goes to the end."""


class SearchOrder(StrEnum):
    """Which hits come first. BEST: of the newest two thousand those whose words are rarest and most often
    there; NEWEST and OLDEST by the day of the meeting."""

    NEWEST = "newest"
    OLDEST = "oldest"
    BEST = "best"


class SearchKind(StrEnum):
    """Where the words must stand: anywhere, in what was decided, in the minute, or in the agenda text. The
    title of an item is part of its minute and of its agenda text."""

    ALL = "all"
    DECISIONS = "decisions"
    MINUTES = "minutes"
    AGENDA = "agenda"


@dataclass(frozen=True, slots=True)
class SearchRequest:
    """What is looked for (`query` says how words are written) and where.

    `body_id` None: every body. The days are both included; an item of a meeting without a day is in no range
    of days. `person`: a name that must stand in the item, its words side by side, titles ignored.
    `decision`: words that must stand in what was decided. Standing text of the council is searched only
    `with_standing_text`. `like_item_id`: items that speak of the same things as this one, best first; then
    `words` may be empty. No more than `limit` hits are shown.
    """

    words: str
    body_id: int | None = None
    from_day: date | None = None
    to_day: date | None = None
    kind: SearchKind = SearchKind.ALL
    person: str = ""
    decision: str = ""
    order: SearchOrder = SearchOrder.NEWEST
    with_standing_text: bool = False
    like_item_id: int | None = None
    limit: int = SHOWN_AT_ONCE

    @property
    def asks_for_something(self) -> bool:
        """Whether there is anything to look for; a body or days alone are not."""
        asked = (self.words, self.person, self.decision)
        return self.like_item_id is not None or any(text.strip() for text in asked)
