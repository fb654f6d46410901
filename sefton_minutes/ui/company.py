"""Who else has what open, for every page to show."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from sefton_minutes.domain.presence import Present

Others = tuple[Present, ...]


class Company(QObject):
    """`changed` when somebody came, went on or left."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._others: Others = ()

    def show(self, others: Sequence[Present]) -> None:
        """These are there now; windows of the officer's own come last."""
        shown = tuple(sorted(others, key=lambda one: one.own))
        if shown != self._others:
            self._others = shown
            self.changed.emit()

    def in_meeting(self, meeting_id: int) -> Others:
        """Who has a meeting open, the longest first."""
        return tuple(one for one in self._others if one.meeting_id == meeting_id)

    def at_item(self, meeting_id: int, item_id: int) -> Others:
        """Who has an item of it open."""
        return tuple(one for one in self.in_meeting(meeting_id) if one.item_id == item_id)
