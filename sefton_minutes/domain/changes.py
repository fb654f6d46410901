"""What a use case altered, so that every list and panel that shows it can read it again: in this window, and
in those of others."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """A kind of thing that a window may be showing. PRESENCE: who has what open; PAPERS: what was issued."""

    COUNCIL = "council"
    BODIES = "bodies"
    PEOPLE = "people"
    MEETINGS = "meetings"
    ITEMS = "items"
    MINUTES = "minutes"
    ATTENDANCE = "attendance"
    ACTIONS = "actions"
    WORDS = "words"
    PHRASES = "phrases"
    SEARCHES = "searches"
    PAPERS = "papers"
    OFFICERS = "officers"
    PRESENCE = "presence"


@dataclass(frozen=True, slots=True)
class Changes:
    """The kinds that were altered, and the meeting and item they belong to where it is one."""

    kinds: frozenset[Kind]
    meeting_id: int | None = None
    item_id: int | None = None

    @staticmethod
    def of(*kinds: Kind, meeting_id: int | None = None, item_id: int | None = None) -> "Changes":
        """`Changes.of(Kind.ITEMS, meeting_id=7)`."""
        return Changes(frozenset(kinds), meeting_id, item_id)

    def __contains__(self, kind: Kind) -> bool:
        return kind in self.kinds


NO_CHANGES = Changes(frozenset())
"""Nothing that any window shows."""

EVERYTHING = Changes(frozenset(Kind))
"""Whatever is shown may be other than it was."""
