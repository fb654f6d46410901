"""Fields whose undo is the meeting's leave the keys of undo and redo to its menu."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence

_KEYS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


def is_left_to_meeting(event: QEvent) -> bool:
    """Whether a field is asked to take a key of undo or redo; if so it is refused, and the shortcut of the
    window gets it."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    refused = any(event.matches(key) for key in _KEYS)
    if refused:
        event.ignore()
    return refused
