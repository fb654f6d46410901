"""What a use case altered, so that every list and panel that shows it can read it again: in this window, and
in those of others."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
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

MOST_MEETINGS = 32
"""Changes of more meetings than this at once are as well told as everything."""


def merged(many: Iterable[Changes]) -> tuple[Changes, ...]:
    """The same, said as briefly as can be: one for each meeting, with its item where all are of one. What
    concerns every meeting (no meeting is named) comes first and is not said again of single ones."""
    of_meeting: dict[int | None, Changes] = {}
    for changes in many:
        known = of_meeting.get(changes.meeting_id)
        of_meeting[changes.meeting_id] = changes if known is None else _both(known, changes)
    everywhere = of_meeting.pop(None, NO_CHANGES)
    if everywhere.kinds == EVERYTHING.kinds or len(of_meeting) > MOST_MEETINGS:
        return (EVERYTHING,)
    rest = (replace(changes, kinds=changes.kinds - everywhere.kinds) for changes in of_meeting.values())
    return tuple(changes for changes in (everywhere, *rest) if changes.kinds)


def _both(one: Changes, other: Changes) -> Changes:
    item_id = one.item_id if one.item_id == other.item_id else None
    return Changes(one.kinds | other.kinds, one.meeting_id, item_id)
