"""The one door to what the officer is told when something goes wrong.

An expected error stands in a bar at the top of the pane concerned (`widgets.error_bar`); a question is
asked only before what cannot be undone. Anything unexpected is our bug: a report is written, and the
program goes on.
"""

import sys
import traceback
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from sefton_minutes import __version__


def confirm(parent: QWidget, question: str, act: str, keep: str = "Cancel") -> bool:
    """Ask before what cannot be undone. `act` names the deed ("Remove the meeting"), `keep` the way back."""
    box = QMessageBox(QMessageBox.Icon.Question, "Sefton Minutes", question, parent=parent)
    deed = box.addButton(act, QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(box.addButton(keep, QMessageBox.ButtonRole.RejectRole))
    box.exec()
    return box.clickedButton() is deed


class CrashReports(QObject):
    """Takes what nobody expected: writes it to a file in `folder` and tells the window by `reported` (the
    sentence). Given as `sys.excepthook` it keeps the program alive."""

    reported = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder

    def install(self) -> None:
        """Take every exception that reaches the top from now on."""
        sys.excepthook = self.take

    def take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Write the report and say so. Stopping from the terminal stays what it is."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        words = "".join(traceback.format_exception(kind, error, trace))
        sys.stderr.write(words)
        self.reported.emit(f"Something went wrong inside the program. {self._keep(words)}")

    def _keep(self, words: str) -> str:
        now = datetime.now(UTC)
        path = self._folder / f"crash {now:%Y-%m-%d %H.%M.%S}.txt"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            path.write_text(f"Sefton Minutes {__version__}\n{now.isoformat()}\n{words}", encoding="utf-8")
        except OSError:
            return "What you typed is kept. The report could not be written to this computer."
        return f"What you typed is kept. Please send this file to whoever looks after the program: {path}"
