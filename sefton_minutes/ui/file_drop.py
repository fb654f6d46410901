"""Files dropped on the window."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

# More pages than this nobody looks through one by one.
HANDFUL = 5


class FileDrop(QObject):
    """Makes a window take files and folders. `dropped` gives their paths; web addresses are left out."""

    dropped = Signal(list)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent) and files_of(event):
            event.acceptProposedAction()
            return True
        if isinstance(event, QDropEvent) and event.type() is QEvent.Type.Drop:
            event.acceptProposedAction()
            self.dropped.emit(files_of(event))
            return True
        return super().eventFilter(watched, event)


def files_of(event: QDropEvent) -> list[Path]:
    """The files and folders that are dragged."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]


def are_many(files: Sequence[Path]) -> bool:
    """Whether these are brought in together rather than looked at one after the other: a folder, a ZIP, or
    more than a handful."""
    return len(files) > HANDFUL or any(path.is_dir() or path.suffix.casefold() == ".zip" for path in files)
