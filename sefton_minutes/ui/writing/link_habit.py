"""Addresses in minutes: Ctrl+click, Ctrl+Enter or Ctrl+. opens one, once it was shown where it leads."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from sefton_minutes.domain.errors import LinkRefused
from sefton_minutes.domain.links import FoundLink, destination, link_at
from sefton_minutes.ui.leaving import act, open_link
from sefton_minutes.ui.widgets.minute_edit import MinuteEdit
from sefton_minutes.ui.writing.habit import Habit

OpenLink = Callable[[QWidget, str], None]
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LinkHabit(Habit):
    """`said(sentence)`: why an address is not opened. Where a doubt can be accepted, Ctrl+Enter is that."""

    said = Signal(str)

    def __init__(self, edit: MinuteEdit, opens: OpenLink = open_link) -> None:
        super().__init__(edit)
        self._opens = opens

    def tip(self, offset: int) -> str:
        """How to open it."""
        link = link_at(self.edit.text, offset)
        return "" if link is None else f"Ctrl+click: {offer_words(link)}"

    def wants_key(self, event: QKeyEvent) -> bool:
        """Ctrl+Enter, where the caret is at an address and no doubt waits."""
        return is_open_key(event) and self._at_caret() is not None

    def takes_key(self, event: QKeyEvent) -> bool:
        """Open the address at the caret."""
        link = self._at_caret() if is_open_key(event) else None
        if link is not None:
            self._open(link)
        return link is not None

    def takes_click(self, offset: int, event: QMouseEvent) -> bool:
        """Ctrl+click opens the address."""
        link = link_at(self.edit.text, offset) if is_open_click(event) else None
        if link is not None:
            self._open(link)
        return link is not None

    def offers(self, offset: int) -> Sequence[QAction]:
        """To open the address."""
        link = link_at(self.edit.text, offset)
        return () if link is None else (open_action(link, self._open, self.edit),)

    def _at_caret(self) -> FoundLink | None:
        return None if self.edit.doubt is not None else link_at(self.edit.text, self.edit.caret)

    def _open(self, link: FoundLink) -> None:
        try:
            self._opens(self.edit, link.written)
        except LinkRefused as refused:
            self.said.emit(str(refused))


def is_open_key(event: QKeyEvent) -> bool:
    """Whether it is Ctrl+Enter."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return event.key() in ENTER and held == Qt.KeyboardModifier.ControlModifier


def is_open_click(event: QMouseEvent) -> bool:
    """Whether it is Ctrl+click."""
    has_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return event.button() is Qt.MouseButton.LeftButton and has_control


def offer_words(link: FoundLink) -> str:
    """What is offered: to open it, or why that is not."""
    try:
        leads = destination(link.written)
    except LinkRefused as refused:
        return refused.sentence
    return act(leads) + ("…" if leads.is_letter else " in the browser…")


def open_action(link: FoundLink, opens: Callable[[FoundLink], None], owner: QObject) -> QAction:
    """The line of a menu that opens an address."""
    made = QAction(offer_words(link).replace("&", "&&"), owner)
    made.triggered.connect(lambda: opens(link))
    return made
