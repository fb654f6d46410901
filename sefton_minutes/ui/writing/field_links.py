"""Addresses in the agenda text: opened as in minutes, by Ctrl+click, Ctrl+Enter or the field's menu."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QPlainTextEdit

from sefton_minutes.domain.errors import LinkRefused
from sefton_minutes.domain.links import FoundLink, link_at
from sefton_minutes.ui.leaving import open_link
from sefton_minutes.ui.widgets.qt_places import from_qt
from sefton_minutes.ui.writing.link_habit import OpenLink, is_open_click, is_open_key, open_action


class FieldLinks(QObject):
    """Lives as long as the field. `said(sentence)`: why an address is not opened."""

    said = Signal(str)

    def __init__(self, field: QPlainTextEdit, opens: OpenLink = open_link) -> None:
        super().__init__(field)
        self._field, self._opens = field, opens
        field.installEventFilter(self)
        field.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys before the window's shortcuts, and clicks before the field."""
        if isinstance(event, QKeyEvent) and is_open_key(event):
            return self._take_key(event)
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
            return is_open_click(event) and self._take_click(event)
        return super().eventFilter(watched, event)

    def add_to(self, menu: QMenu, place: QPoint) -> None:
        """Put the opening of the address at a place of the field on top of its menu."""
        link = self._at(self._field.cursorForPosition(place).position())
        if link is not None:
            line = menu.insertSeparator(menu.actions()[0])
            menu.insertAction(line, open_action(link, self._open, menu))

    def _take_key(self, event: QKeyEvent) -> bool:
        link = self._at(self._field.textCursor().position())
        if link is None:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress:
            self._open(link)
        return True

    def _take_click(self, event: QMouseEvent) -> bool:
        link = self._at(self._field.cursorForPosition(event.position().toPoint()).position())
        if link is not None:
            self._open(link)
        return link is not None

    def _at(self, place: int) -> FoundLink | None:
        text = self._field.toPlainText()
        return link_at(text, from_qt(text, place))

    def _open(self, link: FoundLink) -> None:
        try:
            self._opens(self._field, link.written)
        except LinkRefused as refused:
            self.said.emit(str(refused))
