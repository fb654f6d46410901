"""A commit whose answer was lost: the act stays where it is, in the lane of saves, until the server tells
what became of it. So nobody does it a second time, and whoever waits for it hears what came of it."""

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from sefton_minutes.domain.errors import OutcomeUnknown
from sefton_minutes.ui.background import Background
from sefton_minutes.ui.outage import Outage


class LostAnswers(QObject):
    """Given to the services (`ask_on`). Only saves wait: nobody waits for whoever listens, and a long job can
    be done again from where it stopped. When the window closes it is given up."""

    _lost = Signal(object)
    _settled = Signal()

    def __init__(self, background: Background, outage: Outage, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._lost.connect(outage.note_away, Qt.ConnectionType.QueuedConnection)
        self._settled.connect(outage.note_answer, Qt.ConnectionType.QueuedConnection)

    def asks_on(self, error: OutcomeUnknown) -> bool:
        """Called on the thread that commits."""
        if not isValid(self) or not self._background.waits_in_save():
            return False
        self._lost.emit(error)
        return True

    def settled(self) -> None:
        """The server answers again."""
        if isValid(self):
            self._settled.emit()
