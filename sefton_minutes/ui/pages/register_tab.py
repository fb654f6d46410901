"""A tab of the registers page beside that of bodies and people. How one is plugged in: it is named in
`register_tabs.REGISTER_TABS`, with its `title`."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sefton_minutes.ui.workplace import Workplace

if TYPE_CHECKING:
    from sefton_minutes.domain.changes import Changes


class RegisterTab(QWidget):
    """Base of these tabs. `changes_made(Changes)` tells what was done on it."""

    changes_made = Signal(object)

    title = ""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workplace = workplace
        self.setAccessibleName(self.title)

    @abstractmethod
    def load(self) -> None:
        """Read the register again."""

    @abstractmethod
    def concerns(self, changes: Changes) -> bool:
        """Whether what was changed is shown here."""

    def panes(self) -> Sequence[QWidget]:
        """What F6 goes round, in order."""
        return ()
