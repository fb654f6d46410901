"""The list of agenda items: rows can be dragged, and moved by Alt+Shift+Up and Down."""

from typing import Any

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QDrag, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView

from sefton_minutes.ui.widgets.rows import RowList

BELOW_POINTER = QPoint(-12, -12)


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
        self.setDropIndicatorShown(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDragDropOverwriteMode(False)
        self._drop_y = -1

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """The row hangs below the pointer, so that the line which shows its new place can be seen."""
        index = self.currentIndex()
        drag = QDrag(self)
        drag.setMimeData(self.model().mimeData([index]))
        drag.setPixmap(self.viewport().grab(self.visualRect(index)))
        drag.setHotSpot(BELOW_POINTER)
        drag.exec(Qt.DropAction.MoveAction)
        self._drop_y = -1
        self.viewport().update()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        self._drop_y = self._line_at(event.position().toPoint())
        self.viewport().update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._drop_y = -1
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """While a row is dragged a line of two pixels shows where it would go."""
        super().paintEvent(event)
        if self._drop_y >= 0:
            line = QRect(0, self._drop_y - 1, self.viewport().width(), 2)
            QPainter(self.viewport()).fillRect(line, self.palette().highlight())

    def dropEvent(self, event: QDropEvent) -> None:
        """Told, not done: the numbers follow from the order, so the meeting moves the item."""
        row, to = self.currentIndex().row(), self._row_at(event.position().toPoint())
        to -= row < to
        self._drop_y = -1
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

    def _row_at(self, place: QPoint) -> int:
        """The row before which something dropped here goes; the number of rows for the end."""
        index = self.indexAt(place)
        if not index.isValid():
            return self.model().rowCount()
        return index.row() + (place.y() > self.visualRect(index).center().y())

    def _line_at(self, place: QPoint) -> int:
        row, rows = self._row_at(place), self.model().rowCount()
        if row < rows:
            return self.visualRect(self.model().index(row, 0)).top()
        return self.visualRect(self.model().index(rows - 1, 0)).bottom()
