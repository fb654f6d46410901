"""The one door to what the officer is told when something goes wrong.

An expected error stands in a bar at the top of the pane concerned (`widgets.error_bar`); a question is
asked only before what cannot be undone. Anything unexpected is our bug: a report is written
(`diagnosis.crash_reports`), and the program goes on. What Qt itself complains of goes to the log.
"""

import logging

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from sefton_minutes.diagnosis.log import without_quotations

_LEVELS = {QtMsgType.QtCriticalMsg: logging.ERROR, QtMsgType.QtFatalMsg: logging.CRITICAL}
_LOG = logging.getLogger(__name__)


def confirm(parent: QWidget, question: str, act: str, keep: str = "Cancel") -> bool:
    """Ask before what cannot be undone. `act` names the deed ("Remove the meeting"), `keep` the way back."""
    box = QMessageBox(QMessageBox.Icon.Question, "Sefton Minutes", question, parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)  # what it names may come from anywhere
    deed = box.addButton(act, QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(box.addButton(keep, QMessageBox.ButtonRole.RejectRole))
    box.exec()
    return box.clickedButton() is deed


class CrashTold(QObject):
    """Brings what is said of a crash from whatever thread it happened in to the window's."""

    reported = Signal(str)

    def tell(self, sentence: str) -> None:
        """Say it."""
        self.reported.emit(sentence)


def log_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Given to `qInstallMessageHandler`: what Qt says of its own workings, without what it quotes."""
    if kind is QtMsgType.QtDebugMsg:
        return
    _LOG.log(_LEVELS.get(kind, logging.WARNING), "Qt, %s: %s", context.category, without_quotations(message))
