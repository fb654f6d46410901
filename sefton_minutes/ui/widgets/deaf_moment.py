"""A window that opens by itself while somebody types: its first keys may be meant for the text."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from sefton_minutes.ui.single_shot import single_shot

MILLISECONDS = 800
"""So long after it opened, and after the last key, a key may still be meant for the text."""
_KEY_EVENTS = (
    QEvent.Type.KeyPress,
    QEvent.Type.KeyRelease,
    QEvent.Type.ShortcutOverride,
    QEvent.Type.Shortcut,
)


class DeafMoment(QObject):
    """While it lasts no key does anything; each puts its end off. `ended` when keys are taken."""

    ended = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._timer = single_shot(self, MILLISECONDS, self._end)

    @property
    def lasts(self) -> bool:
        """Whether no key is taken now."""
        return self._timer.isActive()

    def begin(self) -> None:
        """The window opens."""
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        self.put_off()

    def put_off(self) -> None:
        """It lasts as long again from now."""
        self._timer.start()

    def stop(self) -> None:
        """Take no more notice of keys: the window closes, or has the officer's eye."""
        self._timer.stop()
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _KEY_EVENTS and self.lasts:
            self.put_off()
            return True
        return super().eventFilter(watched, event)

    def _end(self) -> None:
        self.stop()
        self.ended.emit()
