"""Single keys that do something while one list has the keyboard, and there only: what is typed into a field
beside it is typed."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView

Keys = Mapping[QKeyCombination, Callable[[], None]]


class KeyAnswers(QObject):
    """Carries out `keys` when they are pressed in `view`; all other keys are the list's own."""

    def __init__(self, view: QAbstractItemView, keys: Keys) -> None:
        super().__init__(view)
        self._keys = {_plain(combination): act for combination, act in keys.items()}
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            act = self._keys.get(_plain(event.keyCombination()))
            if act is not None:
                act()
                return True
        return super().eventFilter(watched, event)


def _plain(combination: QKeyCombination) -> tuple[Qt.Key, Qt.KeyboardModifier]:
    """The same key of the number pad is the same key."""
    modifiers = combination.keyboardModifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return combination.key(), modifiers
