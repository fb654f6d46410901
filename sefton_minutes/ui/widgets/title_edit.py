"""A title that is written where it stands: it breaks over lines, grows with them, and Enter ends it."""

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from sefton_minutes.domain.typed_text import kept_line
from sefton_minutes.ui.widgets.undo_keys import is_left_to_meeting

MOST_LINES = 3


class TitleEdit(QPlainTextEdit):
    """`committed(text)` when another title was written; Esc takes it back."""

    committed = Signal(str)
    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = ""
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WordWrap)
        self.document().setDocumentMargin(4)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    def show_title(self, title: str) -> None:
        """Show a title without telling of it."""
        self._before = title
        if self.toPlainText() != title:
            self.setPlainText(title)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Undo and redo are the meeting's, not this field's."""
        return not is_left_to_meeting(event) and super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._commit()
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Escape:
            self.setPlainText(self._before)
            self.focusNextChild()
        else:
            super().keyPressEvent(event)
            self._tell_typing()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """A title is one line, whatever is pasted."""
        self.textCursor().insertText(kept_line(source.text()))
        self._tell_typing()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._commit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _tell_typing(self) -> None:
        if kept_line(self.toPlainText()) != self._before:
            self.typed.emit(kept_line(self.toPlainText()))

    def _commit(self) -> None:
        title = kept_line(self.toPlainText())
        if title != self._before:
            self._before = title
            self.committed.emit(title)

    def _fit(self) -> None:
        lines = min(max(round(self.document().size().height()), 1), MOST_LINES)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 10)
