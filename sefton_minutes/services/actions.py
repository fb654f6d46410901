"""Actions: listed, typed by hand, accepted from a reading, edited, dropped, removed."""

from enum import StrEnum

from sefton_minutes.domain.actions import Action, ActionRow
from sefton_minutes.services.changes import Changes
from sefton_minutes.services.desk import Desk


class ActionScope(StrEnum):
    """Which actions a list shows. ALL leaves out dropped ones, as the others do."""

    MEETING = "meeting"
    MINE = "mine"
    OVERDUE = "overdue"
    ALL = "all"


class Actions:
    """Every method opens its own unit of work."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def list(
        self, scope: ActionScope, meeting_id: int | None = None, owner: str | None = None
    ) -> tuple[ActionRow, ...]:
        """Earliest due first, those without a day after, each then by meeting and item.

        MEETING needs `meeting_id`. MINE takes `owner` (a name), or the person whose name or alias is the login
        name. OVERDUE: open and past its day today.
        """
        raise NotImplementedError

    def get(self, action_id: int) -> Action:
        """Raises NotFound."""
        raise NotImplementedError

    def add(self, action: Action) -> tuple[Action, Changes]:
        """Keep an action typed by hand. Raises NotFound for its meeting, NotAllowed without words."""
        raise NotImplementedError

    def edit(self, action: Action) -> tuple[Action, Changes]:
        """Keep the action as given. Raises ChangedMeanwhile, NotFound, NotAllowed without words."""
        raise NotImplementedError

    def accept(self, action_id: int) -> tuple[Action, Changes]:
        """A proposed action becomes an open one."""
        raise NotImplementedError

    def drop(self, action_id: int) -> tuple[Action, Changes]:
        """Refused or no longer wanted: kept as dropped, and not proposed again from the same words."""
        raise NotImplementedError

    def remove(self, action_id: int) -> Changes:
        """Into the bin."""
        raise NotImplementedError

    def restore(self, action_id: int) -> Changes:
        """Out of the bin again."""
        raise NotImplementedError
