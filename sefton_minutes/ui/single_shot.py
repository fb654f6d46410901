"""A timer that goes off once, however often it was started anew before."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def single_shot(parent: QObject, milliseconds: int, act: Callable[[], None]) -> QTimer:
    """Does `act` so long after it was last started; it is not started yet."""
    made = QTimer(parent)
    made.setSingleShot(True)
    made.setInterval(milliseconds)
    made.timeout.connect(act)
    return made
