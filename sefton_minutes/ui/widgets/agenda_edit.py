"""The field of agenda text: plain text, in which pasted lists and tables stand as in a minute."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from sefton_minutes.domain.pasted_text import PastedText
from sefton_minutes.domain.typed_text import kept_text
from sefton_minutes.ui.copied_data import fetched

if TYPE_CHECKING:
    from sefton_minutes.services.ports import ClipboardFormats


class AgendaEdit(QPlainTextEdit):
    """It undoes by itself: what was pasted with structure goes back to plain words first. `said(sentence)`
    tells what was left out of a paste."""

    said = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clipboard: ClipboardFormats | None = None

    def use(self, clipboard: "ClipboardFormats") -> None:
        """Take the reader of other programs' formats."""
        self._clipboard = clipboard

    def paste_plain(self) -> None:
        """Paste the words alone."""
        self._insert(kept_text(QGuiApplication.clipboard().text()))

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Lists and tables come as text; pictures and comments do not."""
        pasted = None if self._clipboard is None else self._clipboard.pasted(fetched(source, self._clipboard))
        if pasted is None:
            self._insert(kept_text(source.text()))
            return
        self._insert_both(pasted)
        if pasted.left_out.anything:
            self.said.emit(f"Pasted. {pasted.left_out.sentence}")

    def _insert_both(self, pasted: PastedText) -> None:
        """Plain words first, then in their place those with structure: two steps to undo."""
        start = self.textCursor().selectionStart()
        self._insert(pasted.plain)
        if pasted.text != pasted.plain:
            cursor = self.textCursor()
            cursor.setPosition(start, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)
            self._insert(pasted.text)

    def _insert(self, words: str) -> None:
        cursor = self.textCursor()
        cursor.insertText(words)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
