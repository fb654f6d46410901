"""Cut, copy, paste and the like, for whichever field has the keyboard."""

from collections.abc import Callable
from functools import partial
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget


@runtime_checkable
class PastesPlain(Protocol):
    """A field that pastes lists and tables, and the words alone when asked. Told by what it can do: the
    window comes up before such fields, and what they need, are loaded."""

    def paste_plain(self) -> None:
        """Paste the words alone."""
        ...


def editing_commands(focus: QWidget | None) -> dict[str, Callable[[], None]]:
    """What can be done in the field that has the keyboard. A short field undoes by itself; the minute's
    editor does not: its changes are on the meeting's stack, and its habit pastes plain words."""
    if not isinstance(focus, QLineEdit | QTextEdit | QPlainTextEdit):
        return {}
    possible: dict[str, Callable[[], None]] = {"copy": focus.copy, "select_all": focus.selectAll}
    if not focus.isReadOnly():
        possible |= {"cut": focus.cut, "paste": focus.paste}
    if isinstance(focus, QLineEdit | QPlainTextEdit) and not focus.isReadOnly():
        possible["paste_plain"] = focus.paste_plain if isinstance(focus, PastesPlain) else focus.paste
    if isinstance(focus, QLineEdit) and focus.isUndoAvailable():
        possible["undo"] = focus.undo
    if isinstance(focus, QLineEdit) and focus.isRedoAvailable():
        possible["redo"] = focus.redo
    return possible


def context_menu_command(focus: QWidget | None) -> dict[str, Callable[[], None]]:
    """The menu of the right button, by keys, where the thing that has the keyboard has one. Not every system
    makes one of Shift+F10 by itself."""
    if focus is None or not _has_menu(focus):
        return {}
    return {"context_menu": partial(_open_menu, focus)}


def _has_menu(focus: QWidget) -> bool:
    policy = focus.contextMenuPolicy()
    if policy is Qt.ContextMenuPolicy.DefaultContextMenu:
        return isinstance(focus, QLineEdit | QTextEdit | QPlainTextEdit)
    return policy in (Qt.ContextMenuPolicy.CustomContextMenu, Qt.ContextMenuPolicy.ActionsContextMenu)


def _open_menu(focus: QWidget) -> None:
    place: QPoint = focus.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).toRect().bottomLeft()
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, focus.mapToGlobal(place))
    QCoreApplication.sendEvent(focus, asked)
