"""The editor of minute text. Its plain text is the minute, character for character; structure is shown by
formats and painting only, which come from the reading and never enter the text.

The document's own undo is off: block formats would enter it. What is typed is told by `edited`, and whoever
keeps the meeting's undo stack puts it back by `put`.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAction,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit, QToolTip, QWidget

from sefton_minutes.domain.minute_text.reading import Doubt, Reading
from sefton_minutes.domain.new_doubts import can_be_accepted
from sefton_minutes.domain.text_change import TextChange, change_between
from sefton_minutes.domain.typed_text import kept_text
from sefton_minutes.ui.list_typing import continuation
from sefton_minutes.ui.look import Look
from sefton_minutes.ui.read_marks import Mark, PlacedDoubt, ReadMarks, line_shapes, marks_of
from sefton_minutes.ui.theme import WRITING
from sefton_minutes.ui.widgets.editing_habit import EditingHabit
from sefton_minutes.ui.widgets.minute_highlighter import MinuteHighlighter
from sefton_minutes.ui.widgets.minute_layout import GUTTER, block_format, shape_of
from sefton_minutes.ui.widgets.minute_painting import paint_bars, paint_hint
from sefton_minutes.ui.widgets.undo_keys import is_left_to_meeting


class MinuteEdit(QTextEdit):
    """`edited(TextChange)` tells each edit of the officer; `doubt_changed` that the caret has come to a
    doubt or left one."""

    edited = Signal(object)
    doubt_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self._highlighter: MinuteHighlighter | None = None
        self._text = ""
        self._marks = ReadMarks()
        self._told = True
        self._hinted: PlacedDoubt | None = None
        self._habits: list[EditingHabit] = []
        self.setAcceptRichText(False)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setUndoRedoEnabled(False)
        self.document().setDocumentMargin(0)
        self.document().contentsChange.connect(self._notice_edit)
        self.cursorPositionChanged.connect(self._notice_caret)

    def use(self, look: Look) -> None:
        """Take the look in force. The highlighter comes after this editor at the document's signal, so that
        it finds the marks already in their new places."""
        self._look = look
        self._highlighter = MinuteHighlighter(self.document(), look)
        look.changed.connect(self._dress)
        self._dress()

    def add_habit(self, habit: EditingHabit) -> None:
        """Let a habit have the keys, pastes and clicks that those before it leave."""
        self._habits.append(habit)

    @property
    def text(self) -> str:
        """The minute as it stands."""
        return self._text

    @property
    def caret(self) -> int:
        """Where the caret stands, in characters of the text."""
        return self.textCursor().position()

    @property
    def doubt(self) -> PlacedDoubt | None:
        """The doubt in the paragraph where the caret stands."""
        block = self.textCursor().block()
        return self._marks.doubt_at(block.position(), block.position() + max(block.length() - 1, 0))

    def show_text(self, text: str) -> None:
        """Show another text, without telling of an edit; the caret goes to its end."""
        self._told = False
        if self._highlighter:
            self._highlighter.forget()
        self._marks = ReadMarks()
        self.setPlainText(text)
        self._dress_frame()
        self._text = self._plain()
        self._told = True
        self.moveCursor(QTextCursor.MoveOperation.End)
        for habit in self._habits:
            habit.after_text()

    def show_reading(self, reading: Reading) -> None:
        """Show what was read; a reading of a text that has changed since is passed over."""
        if reading.text != self._text:
            return
        self._marks = marks_of(reading)
        self._lay_out(reading)
        if self._highlighter:
            self._highlighter.show_marks(self._marks)
        self._notice_caret()
        for habit in self._habits:
            habit.after_reading(reading)

    def show_layer(self, name: str, marks: Sequence[Mark]) -> None:
        """Lay marks of another origin than the reading over the text (misspelt words, words found), in the
        place of those of that name before; they keep their places while one types."""
        if self._highlighter:
            self._highlighter.show_layer(name, tuple(marks))

    def layer(self, name: str) -> tuple[Mark, ...]:
        """The marks of that name, where they stand now."""
        return self._highlighter.layers.get(name, ()) if self._highlighter else ()

    def change(self, change: TextChange, caret: int | None = None) -> None:
        """Carry out a change of the officer's, told by `edited`, and put the caret there; `caret`: at a place
        of the text after it."""
        self.put(change, told=True)
        if caret is not None:
            self.go_to(caret)

    def put(self, change: TextChange, *, told: bool = False) -> None:
        """Carry out a change (undo, an insertion, an accepted reading) where it belongs and go there. `told`:
        it is told by `edited` like typing."""
        self._told = told
        cursor = QTextCursor(self.document())
        cursor.setPosition(change.start)
        cursor.setPosition(change.start + len(change.removed), QTextCursor.MoveMode.KeepAnchor)
        cursor.beginEditBlock()
        cursor.insertText(change.added)
        cursor.endEditBlock()
        self._text = self._plain()
        self._told = True
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def go_to(self, offset: int) -> None:
        """Put the caret at a place of the text and bring it into view."""
        cursor = self.textCursor()
        cursor.setPosition(min(max(offset, 0), len(self._text)))
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def go_to_doubt(self, step: int) -> bool:
        """Go to the next doubt (1) or the one before (-1); False when there is none that way."""
        here = self._hinted.start if self._hinted else self.caret
        starts = [placed.start for placed in self._marks.doubts if (placed.start - here) * step > 0]
        if starts:
            self.go_to(starts[0] if step > 0 else starts[-1])
        return bool(starts)

    def copy(self) -> None:
        """Only words go to the clipboard, and all of them: Qt's own way would make spaces of hard spaces."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return
        for habit in self._habits:
            copied = habit.copied(cursor.selectionStart(), cursor.selectionEnd())
            if copied is not None:
                QGuiApplication.clipboard().setMimeData(copied)
                return
        QGuiApplication.clipboard().setText(_plain(cursor.selection().toRawText()))

    def cut(self) -> None:
        """Copy and remove."""
        self.copy()
        if not self.isReadOnly():
            self.textCursor().removeSelectedText()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if any(habit.takes_key(event) for habit in self._habits):
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.isReadOnly():
            self._begin_line()
            return
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.Cut):
            self.cut()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Undo and redo are the meeting's, not this field's; keys that a habit wants come before the
        window's shortcuts."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            return self._show_tip(event)
        if isinstance(event, QKeyEvent) and self._is_wanted(event):
            event.accept()
            return True
        return not is_left_to_meeting(event) and super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        offset = self.offset_at(event.position().toPoint())
        if offset is None or not any(habit.takes_click(offset, event) for habit in self._habits):
            super().mousePressEvent(event)

    def offset_at(self, point: QPoint) -> int | None:
        """The place of the text under a point of the viewport; None where there is none."""
        at = (
            self.document()
            .documentLayout()
            .hitTest(
                QPointF(point + QPoint(0, self.verticalScrollBar().value())), Qt.HitTestAccuracy.ExactHit
            )
        )
        return at if at >= 0 else None

    def commands(self) -> dict[str, Callable[[], None]]:
        """The commands that the habits can carry out now, by name."""
        return {name: act for habit in self._habits for name, act in habit.commands().items()}

    def offers(self, offset: int) -> list[QAction]:
        """What the habits offer to do at a place of the text."""
        return [action for habit in self._habits for action in habit.offers(offset)]

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Only words are taken, whatever was copied."""
        if any(habit.takes_paste(source) for habit in self._habits):
            return
        self.textCursor().insertText(kept_text(source.text()))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._look is None:
            return
        painter = QPainter(self.viewport())
        paint_bars(painter, self, self._look, self._marks.bars)
        if self._hinted is not None:
            paint_hint(painter, self, self._look, self._hinted)
        painter.end()

    def _plain(self) -> str:
        return _plain(self.document().toRawText())

    def _notice_edit(self, _position: int, _removed: int, _added: int) -> None:
        """Formats report themselves as edits too: only a text that differs is one."""
        new = self._plain()
        change = change_between(self._text, new)
        if change is None:
            return
        self._text = new
        self._marks = self._marks.after(change)
        if self._highlighter:
            self._highlighter.move(self._marks, change)
        if self._told:
            self.edited.emit(change)
            for habit in self._habits:
                habit.after_edit(change)

    def _is_wanted(self, event: QKeyEvent) -> bool:
        is_asked = event.type() == QEvent.Type.ShortcutOverride
        return is_asked and any(habit.wants_key(event) for habit in self._habits)

    def _show_tip(self, event: QHelpEvent) -> bool:
        offset = self.offset_at(event.pos())
        told = () if offset is None else (habit.tip(offset) for habit in self._habits)
        QToolTip.showText(event.globalPos(), next(filter(None, told), ""), self)
        return True

    def _notice_caret(self) -> None:
        found = self.doubt
        if found != self._hinted:
            self._hinted = found
            self.viewport().update()
            if found is not None:
                self.announce(_said(found.doubt))
            self.doubt_changed.emit()

    def announce(self, sentence: str) -> None:
        """Say something to a screen reader that is painted for everybody else."""
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def _begin_line(self) -> None:
        """Enter, with Shift or without. In a list the next label comes by itself; an empty line ends it."""
        cursor = self.textCursor()
        found = None if cursor.hasSelection() else continuation(cursor.block().text())
        if found and cursor.positionInBlock() >= len(found.label):
            if cursor.block().text().strip() == found.label.strip():
                cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
                cursor.removeSelectedText()
            else:
                cursor.insertText("\n" + found.following)
        else:
            cursor.insertText("\n")
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _lay_out(self, reading: Reading) -> None:
        if self._look is None:
            return
        shapes = line_shapes(reading)
        block = self.document().begin()
        while block.isValid():
            here, following = shapes.get(block.position()), shapes.get(block.next().position())
            shape = shape_of(self._look, here, following)
            if block.userState() != shape:
                QTextCursor(block).setBlockFormat(block_format(self._look, here, following))
                block.setUserState(shape)
            block = block.next()

    def _dress(self) -> None:
        if self._look is None:
            return
        self.setFont(self._look.font(WRITING))
        self._dress_frame()
        if self._highlighter:
            self._highlighter.rehighlight()
        self.viewport().update()

    def _dress_frame(self) -> None:
        frame = self.document().rootFrame()
        made = frame.frameFormat()
        made.setLeftMargin(GUTTER)
        frame.setFrameFormat(made)


def _said(doubt: Doubt) -> str:
    if not can_be_accepted(doubt):
        return f"{doubt.sentence}. Ctrl+Shift+Enter leaves it so."
    return f"{doubt.sentence}. Ctrl+Enter accepts, Ctrl+Shift+Enter keeps as typed."


def _plain(raw: str) -> str:
    """Qt's own text of a document; `toPlainText` would make spaces of hard spaces."""
    return raw.replace("\u2029", "\n").replace("\u2028", "\n")
