"""A window that came uncalled over a text: who has not seen it writes on, and that is for the text."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from sefton_minutes.ui.widgets.deaf_moment import DeafMoment

_PRESSES = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
_BETWEEN = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Backspace)
_HELD = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)
_CONTROL_OR_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class WritingOn(DeafMoment):
    """The deaf moment of such a window, and what follows until the officer turns to it, by a click or by a
    key that writes nothing. `wrote_on(QKeyEvent)`: this key is for the text."""

    wrote_on = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._is_unseen, self._is_passing_on = False, False

    def begin_unseen(self) -> None:
        """The window opens uncalled."""
        self._is_unseen = True
        self.begin()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._is_passing_on:
            return False
        if self._is_unseen and isinstance(event, QKeyEvent) and event.type() in _PRESSES:
            if not self._is_writing(event):
                self._note_answering(event)
            elif event.type() == QEvent.Type.KeyPress:
                self.put_off()
                self._pass_on(event)
                return True
        elif event.type() == QEvent.Type.MouseButtonPress:
            self._is_unseen = False
        return super().eventFilter(watched, event)

    def _is_writing(self, key: QKeyEvent) -> bool:
        """Whether the key is one of a text. Ctrl and Alt together are AltGr."""
        held = key.modifiers() & _CONTROL_OR_ALT
        if held in (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier):
            return False
        return bool(key.text()) and (key.text().isprintable() or (self.lasts and key.key() in _BETWEEN))

    def _pass_on(self, key: QKeyEvent) -> None:
        """What listens here is not to hear the key again where it goes."""
        self._is_passing_on = True
        self.wrote_on.emit(key)
        self._is_passing_on = False

    def _note_answering(self, key: QKeyEvent) -> None:
        """From the first key that is for this window, what is written is for it too."""
        if not self.lasts and key.key() not in _HELD:
            self._is_unseen = False
            self.stop()

    def _end(self) -> None:
        if self._is_unseen:
            self.ended.emit()
        else:
            super()._end()
