"""What somebody is to do, by when, and because of which words."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class ActionStatus(StrEnum):
    """PROPOSED: read from the text, not yet accepted by an officer. DROPPED: refused or no longer wanted."""

    PROPOSED = "proposed"
    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class ReadAction:
    """An action as the grammar reads it. `owner` "" and `due` None when the words name none.

    `start`/`end`: offsets into the minute text of the words it was read from."""

    text: str
    owner: str = ""
    due: date | None = None
    confirmed: bool = False
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Action:
    """An action that is kept. `source` is the words it was read from, "" when typed by hand; `orphaned` says
    that those words have since gone from the minute."""

    meeting_id: int
    item_id: int | None
    text: str
    owner: str = ""
    due: date | None = None
    status: ActionStatus = ActionStatus.OPEN
    source: str = ""
    orphaned: bool = False
    id: int = 0
    version: int = 0

    def is_overdue(self, today: date) -> bool:
        """Past its day and still open."""
        return self.status is ActionStatus.OPEN and self.due is not None and self.due < today


@dataclass(frozen=True, slots=True)
class ActionRow:
    """One row of an action list: the action and where it was minuted."""

    action: Action
    body: str
    meeting_day: date | None
    minute_number: str
    item_title: str
