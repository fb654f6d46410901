"""The menu of what can be done at a place of a minute (Ctrl+. and the right button)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction, QActionEvent
from PySide6.QtWidgets import QMenu, QWidget

from sefton_minutes.ui.widgets.minute_edit import MinuteEdit
from sefton_minutes.ui.widgets.qt_places import stretch
from sefton_minutes.ui.writing.habit import Habit
from sefton_minutes.ui.writing.placing import beside

if TYPE_CHECKING:
    from sefton_minutes.ui.meeting_work import MeetingWork

NOTHING_HERE = "Nothing is offered here"
_OF_DOUBTS = ("accept", "keep_as_typed")


class OffersMenu(QMenu):
    """A menu beside a line, given in the coordinates of the screen; it stays beside it when it grows, as it
    does when suggestions come."""

    def __init__(self, line: QRect, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._line = line

    def open_with(self, actions: Sequence[QAction]) -> None:
        """Show these below what it holds already, the first in hand."""
        self.addActions(actions)
        self.popup(self._corner())
        self._settle()

    def actionEvent(self, event: QActionEvent) -> None:
        super().actionEvent(event)
        if self.isVisible():
            self._settle()

    def _settle(self) -> None:
        """Be beside the line, with the first in hand. While the first is yet to come (suggestions) nothing
        is: Enter then must not do what stands below."""
        self.move(self._corner())
        first = next((action for action in self.actions() if action.isVisible()), None)
        if self.activeAction() is None and first is not None and first.isEnabled():
            self.setActiveAction(first)

    def _corner(self) -> QPoint:
        room = self.screen().availableGeometry()
        return beside(self._line, self.sizeHint(), room)


def line_at(edit: MinuteEdit, start: int, end: int) -> QRect:
    """Where `text[start:end]` stands on the screen; of a stretch that is broken over lines, its last line."""
    right, left = (edit.cursorRect(stretch(edit, place, place)) for place in (end, start))
    rect = right.united(left) if left.top() == right.top() else right
    return QRect(edit.viewport().mapToGlobal(rect.topLeft()), rect.size())


class OffersHabit(Habit):
    """Opens the menu of what all habits offer where the caret is."""

    def __init__(self, edit: MinuteEdit, work: MeetingWork) -> None:
        super().__init__(edit)
        self._work = work

    def commands(self) -> Mapping[str, Callable[[], None]]:
        return {"offers_here": self.open_menu}

    def open_menu(self) -> None:
        """Show what can be done where the caret is, or say that nothing can."""
        edit = self.edit
        actions = [*edit.offers(edit.caret), *self._of_doubts()]
        if actions:
            OffersMenu(line_at(edit, edit.caret, edit.caret), edit).open_with(actions)
        else:
            self._work.said.emit(NOTHING_HERE)

    def _of_doubts(self) -> list[QAction]:
        found = (self.edit.window().findChild(QAction, name) for name in _OF_DOUBTS)
        return [action for action in found if isinstance(action, QAction) and action.isEnabled()]
