"""Words of somebody else put into the editor while an officer writes in it: caret, selection and what he
looks at stay where they are."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from sefton_minutes.domain.paragraph_changes import paragraph_changes
from sefton_minutes.domain.shifted_change import place_past
from sefton_minutes.domain.text_change import TextChange
from sefton_minutes.ui.widgets.minute_edit import MinuteEdit
from sefton_minutes.ui.widgets.qt_places import from_qt, to_qt


def weave(edit: MinuteEdit, change: TextChange) -> None:
    """Carry out a change that was made elsewhere than where the caret is. The letter at the caret, or
    where it is out of sight the first that is seen, stays at its height on the screen."""
    anchor, caret, bar = edit.anchor, edit.caret, edit.verticalScrollBar()
    is_in_sight = edit.viewport().rect().intersects(edit.cursorRect())
    first = from_qt(edit.text, edit.cursorForPosition(QPoint(0, 0)).position())
    kept = caret if is_in_sight else first
    height = _height(edit, kept)
    edit.put(change, goes_there=False)
    _select(edit, place_past(anchor, change), place_past(caret, change))
    bar.setValue(bar.value() + _height(edit, place_past(kept, change)) - height)


def show_quietly(field: QPlainTextEdit, text: str) -> None:
    """Let a field say something else, touching no paragraph that stays as it is, nor the caret in it."""
    for change in paragraph_changes(field.toPlainText(), text):
        now = field.toPlainText()
        cursor = QTextCursor(field.document())
        cursor.setPosition(to_qt(now, change.start))
        cursor.setPosition(to_qt(now, change.start + len(change.removed)), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(change.added)


def _height(edit: MinuteEdit, place: int) -> int:
    cursor = QTextCursor(edit.document())
    cursor.setPosition(to_qt(edit.text, place))
    return edit.cursorRect(cursor).top()


def _select(edit: MinuteEdit, anchor: int, caret: int) -> None:
    cursor = edit.textCursor()
    cursor.setPosition(to_qt(edit.text, anchor))
    cursor.setPosition(to_qt(edit.text, caret), QTextCursor.MoveMode.KeepAnchor)
    edit.setTextCursor(cursor)
