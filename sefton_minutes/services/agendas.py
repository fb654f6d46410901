"""The items of a meeting: added, edited, moved, removed."""

from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.services.changes import Changes
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.drafts import Drafts


class Agendas:
    """Every method opens its own unit of work. Positions count 0, 1, 2 … without gaps."""

    def __init__(self, desk: Desk, drafts: Drafts) -> None:
        self._desk = desk
        self._drafts = drafts

    def add_item(
        self, meeting_id: int, item: AgendaItem, position: int | None = None
    ) -> tuple[AgendaItem, Changes]:
        """Keep a new item at a position, None for the end. Raises NotFound for the meeting."""
        raise NotImplementedError

    def edit_item(self, item: AgendaItem) -> tuple[AgendaItem, Changes]:
        """Keep title, presenters, agenda text, minute number and heading as given; the minute text is left to
        `Minutes.save`. What the journal holds of these fields is settled.

        Raises NotFound and ChangedMeanwhile (the version is the item's).
        """
        raise NotImplementedError

    def move_item(self, item_id: int, to_position: int) -> Changes:
        """Put the item at a position (0 first); the others close up. A position past the end is the end."""
        raise NotImplementedError

    def remove_item(self, item_id: int) -> Changes:
        """Into the bin; the others close up."""
        raise NotImplementedError

    def restore_item(self, item_id: int) -> Changes:
        """Out of the bin, to the position it had."""
        raise NotImplementedError
