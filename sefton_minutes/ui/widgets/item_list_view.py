"""The list of agenda items: rows can be dragged, and moved by Alt+Shift+Up and Down."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView

from sefton_minutes.ui.widgets.rows import RowList


class ItemListView(RowList):
    """`moved(row, to_row)` when a row was dropped; `title_wanted`, `removal_wanted`, `opened` by keys."""

    moved = Signal(int, int)
    title_wanted = Signal()
    removal_wanted = Signal()
    opened = Signal()

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDragDropOverwriteMode(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Told, not done: the numbers follow from the order, so the meeting moves the item."""
        row = self.currentIndex().row()
        target = self.indexAt(event.position().toPoint())
        to = target.row() if target.isValid() else self.model().rowCount()
        if self.dropIndicatorPosition() is QAbstractItemView.DropIndicatorPosition.BelowItem:
            to += 1
        to -= row < to
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if row >= 0 and to != row:
            self.moved.emit(row, to)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        wanted = {
            Qt.Key.Key_Delete: self.removal_wanted,
            Qt.Key.Key_Return: self.opened,
            Qt.Key.Key_Enter: self.opened,
            Qt.Key.Key_F2: self.title_wanted,
        }.get(Qt.Key(event.key()))
        if wanted is not None and plain:
            wanted.emit()
        else:
            super().keyPressEvent(event)
