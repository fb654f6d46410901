"""All actions of the council: mine, overdue, all; each with the meeting that resolved it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from sefton_minutes.ui.page import Page
from sefton_minutes.ui.panels.actions_panel import ActionsPanel
from sefton_minutes.ui.requests import Changes
from sefton_minutes.ui.workplace import Workplace


class ActionsPage(Page):
    """One list; Enter goes to the minute."""

    name = "actions"
    title = "Actions"
    icon_name = "actions"

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self.panel = ActionsPanel(workplace, of_meeting=False)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.panel)
        self.panel.open_minute.connect(self.open_minute)
        self.panel.changes_made.connect(self.changes_made)
        self.panel.status.connect(self.status)

    def shown(self) -> None:
        """Read anew: days pass, and what was not overdue yesterday is today."""
        self.panel.reload()
        self.panel.ui.list_view.setFocus()

    def changed(self, changes: Changes) -> None:
        """Read again what was changed elsewhere."""
        if self.isVisible():
            self.panel.changed(changes)

    def panes(self) -> Sequence[QWidget]:
        """The list."""
        return (self.panel.ui.list_view,)
