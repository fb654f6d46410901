"""Places of a text as Qt counts them, and as we do. Qt counts a sign outside the basic plane, such as 👍, as
two; we count it as one. Nearly no minute has any, and then both are the same."""

from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit


def to_qt(text: str, offset: int) -> int:
    """Where Qt has a place of the text."""
    return len(text[:offset].encode("utf-16-le", "surrogatepass")) // 2


def from_qt(text: str, place: int) -> int:
    """The offset of a place of Qt's in the text; within a sign that it counts as two, before it."""
    beginning = text[:place]
    units = beginning.encode("utf-16-le", "surrogatepass")
    if len(units) == 2 * len(beginning):
        return len(beginning)
    return len(units[: 2 * place].decode("utf-16-le", "ignore"))


def alike(document: QTextDocument, text: str) -> bool:
    """Whether Qt counts this text of the document as we do; known without looking through it."""
    return document.characterCount() - 1 == len(text)


def stretch(field: QTextEdit | QPlainTextEdit, start: int, end: int) -> QTextCursor:
    """A cursor that selects `text[start:end]` of a field, as far as the field has it still."""
    return stretch_of(field.document(), field.toPlainText(), start, end)


def stretch_of(document: QTextDocument, text: str, start: int, end: int) -> QTextCursor:
    """The same where the text of the document is known: a page of many marks is not read out for each."""
    cursor = QTextCursor(document)
    cursor.setPosition(to_qt(text, start))
    cursor.setPosition(to_qt(text, end), QTextCursor.MoveMode.KeepAnchor)
    return cursor


def selected(field: QTextEdit | QPlainTextEdit, cursor: QTextCursor) -> tuple[int, int]:
    """Where the selection of a cursor begins and ends in a field's text."""
    text = field.toPlainText()
    return from_qt(text, cursor.selectionStart()), from_qt(text, cursor.selectionEnd())
