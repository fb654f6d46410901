"""A field of many lines from which only words are copied, cut and dragged, and into which only words are
pasted and dropped, each as one act."""

from abc import abstractmethod
from contextlib import AbstractContextManager

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QTextEdit, QWidget

from sefton_minutes.domain.text_change import TextChange, change_between
from sefton_minutes.domain.typed_text import kept_text
from sefton_minutes.ui.copied_data import put_on_clipboard
from sefton_minutes.ui.widgets.editing_habit import EditingHabit
from sefton_minutes.ui.widgets.qt_places import from_qt, selected


class WordsEdit(QTextEdit):
    """Habits are asked first. `clipboard_refused` tells that what was to be copied is not on the clipboard.
    Whoever derives from it keeps the text and tells of its changes."""

    clipboard_refused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.habits: list[EditingHabit] = []

    def add_habit(self, habit: EditingHabit) -> None:
        """Let a habit have the keys, pastes and clicks that those before it leave."""
        self.habits.append(habit)

    @property
    @abstractmethod
    def text(self) -> str:
        """The text as it stands."""

    @abstractmethod
    def change(self, change: TextChange, caret: int | None = None, words: str = "") -> None:
        """Carry out a change of the officer's and put the caret there; `words`: how undo calls it."""

    @abstractmethod
    def one_act(self, words: str) -> AbstractContextManager[None]:
        """All that is done inside is told as one edit with this name."""

    def copy(self) -> None:
        """Put the selected words on the clipboard."""
        self._put_on_clipboard()

    def cut(self) -> None:
        """Copy and remove; what the clipboard did not take stays."""
        if self._put_on_clipboard() and not self.isReadOnly():
            with self.one_act("cutting"):
                self.textCursor().removeSelectedText()

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied or dragged: only words, and all of them. Qt's own way would make spaces of hard
        spaces."""
        cursor = self.textCursor()
        for habit in self.habits:
            copied = habit.copied(*selected(self, cursor))
            if copied is not None:
                return copied
        made = QMimeData()
        made.setText(plain(cursor.selection().toRawText()))
        return made

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Only words are taken, whatever was copied."""
        if any(habit.takes_paste(source) for habit in self.habits):
            return
        with self.one_act("pasting"):
            self.textCursor().insertText(kept_text(source.text()))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() or source.hasHtml()

    def dropEvent(self, event: QDropEvent) -> None:
        """What is dropped is pasted there; what was dragged within the minute is moved. Not by Qt's own way:
        it inserts while the edit that takes out is not yet over."""
        place = self.cursorForPosition(event.position().toPoint())
        if event.source() is self.viewport() and event.dropAction() is Qt.DropAction.MoveAction:
            self.move_selection(from_qt(self.text, place.position()))
        else:
            self.setTextCursor(place)
            self.insertFromMimeData(event.mimeData())
        event.acceptProposedAction()
        super().dragLeaveEvent(QDragLeaveEvent())  # the drag is over: Qt forgets where it would have put it

    def move_selection(self, to: int) -> None:
        """Move the selected words to a place of the text, as one act."""
        start, end = selected(self, self.textCursor())
        words, rest = self.text[start:end], self.text[:start] + self.text[end:]
        at = to if to <= start else max(to - len(words), start)
        change = change_between(self.text, rest[:at] + words + rest[at:])
        if change is not None:
            self.change(change, at + len(words), "moving words")

    def _put_on_clipboard(self) -> bool:
        if not self.textCursor().hasSelection():
            return False
        taken = put_on_clipboard(self.createMimeDataFromSelection())
        if not taken:
            self.clipboard_refused.emit()
        return taken


def plain(raw: str) -> str:
    """Qt's own text of a document; `toPlainText` would make spaces of hard spaces."""
    return raw.replace("\u2029", "\n").replace("\u2028", "\n")
