"""The editor of minute text. Its plain text is the minute, character for character; structure is shown by
formats and painting only, which come from the reading and never enter the text.

The document's own undo is off: block formats would enter it. What is typed is told by `edited`, and whoever
keeps the meeting's undo stack puts it back by `put`.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from math import ceil

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAction,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit, QToolTip, QWidget

from sefton_minutes.domain.minute_text.reading import Doubt, Reading
from sefton_minutes.domain.new_doubts import can_be_accepted
from sefton_minutes.domain.text_change import TextChange, change_between
from sefton_minutes.domain.writing.line_changes import caret_after, line_changes
from sefton_minutes.ui.line_shapes import line_shapes
from sefton_minutes.ui.look import Look
from sefton_minutes.ui.read_marks import Mark, PlacedDoubt, ReadMarks, marks_of
from sefton_minutes.ui.theme import WRITING
from sefton_minutes.ui.tips import as_tip
from sefton_minutes.ui.widgets.minute_highlighter import READ, MinuteHighlighter
from sefton_minutes.ui.widgets.minute_layout import lay_out, leave_gutter
from sefton_minutes.ui.widgets.minute_painting import laid_hint, paint_bars, paint_hint
from sefton_minutes.ui.widgets.qt_places import from_qt, stretch, to_qt
from sefton_minutes.ui.widgets.undo_keys import is_left_to_meeting
from sefton_minutes.ui.widgets.words_edit import WordsEdit, plain

TYPING = "typing"


class MinuteEdit(WordsEdit):
    """`edited(TextChange)` tells each edit of the officer, with the numbers that follow from it, while `act`
    says how it is called; `doubt_changed` that the caret has come to a doubt or left one."""

    edited = Signal(object)
    doubt_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self._highlighter: MinuteHighlighter | None = None
        self._text = ""
        self._marks = ReadMarks()
        self._reading: Reading | None = None
        self._told = True
        self._parts: tuple[TextChange, ...] = ()
        self._before: str | None = None
        self._is_changing = False
        self.act = TYPING
        self._hinted: PlacedDoubt | None = None
        self.setAcceptRichText(False)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setUndoRedoEnabled(False)
        self.document().setDocumentMargin(0)
        self.document().contentsChange.connect(self._notice_edit)
        self.document().contentsChanged.connect(self._settle)
        self.cursorPositionChanged.connect(self._notice_caret)

    def use(self, look: Look) -> None:
        """Take the look in force. The highlighter comes after this editor at the document's signal, so that
        it finds the marks already in their new places."""
        self._look = look
        self._highlighter = MinuteHighlighter(self.document(), look, lambda: self._text, self._seen)
        look.changed.connect(self._dress)
        self._dress()

    @property
    def text(self) -> str:
        """The minute as it stands."""
        return self._text

    @property
    def caret(self) -> int:
        """Where the caret stands, in characters of the text."""
        return from_qt(self._text, self.textCursor().position())

    @property
    def anchor(self) -> int:
        """The other end of the selection, in characters of the text; the caret where there is none."""
        return from_qt(self._text, self.textCursor().anchor())

    @property
    def selection(self) -> tuple[int, int]:
        """Where the selection begins and ends, in characters of the text; twice the caret where there is
        none."""
        return min(self.anchor, self.caret), max(self.anchor, self.caret)

    @property
    def doubt(self) -> PlacedDoubt | None:
        """The doubt in the paragraph where the caret stands."""
        block = self.textCursor().block()
        start = from_qt(self._text, block.position())
        return self._marks.doubt_at(start, start + len(block.text()))

    def show_text(self, text: str) -> None:
        """Show another text, without telling of an edit; the caret goes to its end."""
        self._told = False
        if self._highlighter:
            self._highlighter.forget()
        self._marks = ReadMarks()
        self.setPlainText(text)
        leave_gutter(self.document(), self._look)
        self._text = self._plain()
        self._told = True
        self.moveCursor(QTextCursor.MoveOperation.End)
        for habit in self.habits:
            habit.after_text()

    def show_reading(self, reading: Reading) -> None:
        """Show what was read; a reading of a text that has changed since is passed over."""
        if reading.text != self._text:
            return
        found = marks_of(reading)
        self._reading = reading
        self._marks = replace(found, marks=())  # those are the highlighter's, which keeps them in place
        is_in_sight = self.viewport().rect().intersects(self.cursorRect())
        height, bar = self.cursorRect().top(), self.verticalScrollBar()
        if self._look and self._highlighter:
            lay_out(self.document(), self._look, line_shapes(reading))
            self._highlighter.show_layer(READ, found.marks)
        self._notice_caret()
        if is_in_sight:  # what stands above may stand wider or closer now: the line that is written stays
            bar.setValue(bar.value() + self.cursorRect().top() - height)
            self._bring_into_sight()
        for habit in self.habits:
            habit.after_reading(reading)

    def show_layer(self, name: str, marks: Sequence[Mark]) -> None:
        """Lay marks of another origin than the reading over the text (misspelt words, words found), in the
        place of those of that name before; they keep their places while one types."""
        if self._highlighter:
            self._highlighter.show_layer(name, marks)

    def layer(self, name: str) -> tuple[Mark, ...]:
        """The marks of that name, where they stand now."""
        return self._highlighter.layer(name) if self._highlighter else ()

    def change(self, change: TextChange, caret: int | None = None, words: str = TYPING) -> None:
        """Carry out a change of the officer's, told by `edited`, and put the caret there; `caret`: at a place
        of the text after it. `words`: how undo calls it ("pasting")."""
        with self.one_act(words):
            self.put(change, told=True)
            if caret is not None:
                self.go_to(caret)

    def put(self, change: TextChange, *, told: bool = False, goes_there: bool = True) -> None:
        """Carry out a change (undo, an insertion, an accepted reading) where it belongs, and go there unless
        told not to. `told`: it is told by `edited` like typing."""
        parts = line_changes(self._text, change)
        self._told = told
        self._carry_out(parts)
        self._told = True
        if parts and goes_there:
            self.go_to(caret_after(self._text, parts, self.caret))

    def select_lines(self, first: int, last: int) -> None:
        """Select lines, by number from 0, without the line end after the last."""
        cursor = QTextCursor(self.document().findBlockByNumber(first))
        end = QTextCursor(self.document().findBlockByNumber(last))
        end.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        cursor.setPosition(end.position(), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def select(self, start: int, end: int) -> None:
        """Select a stretch of the text, the caret at its end, and bring it into view."""
        self.setTextCursor(stretch(self, start, end))
        self.ensureCursorVisible()

    def go_to(self, offset: int) -> None:
        """Put the caret at a place of the text and bring it into view."""
        cursor = self.textCursor()
        cursor.setPosition(to_qt(self._text, max(offset, 0)))
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def go_to_doubt(self, step: int) -> bool:
        """Go to the next doubt (1) or the one before (-1); False when there is none that way."""
        here = self._hinted.start if self._hinted else self.caret
        starts = [placed.start for placed in self._marks.doubts if (placed.start - here) * step > 0]
        if starts:
            self.go_to(starts[0] if step > 0 else starts[-1])
        return bool(starts)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if any(habit.takes_key(event) for habit in self.habits):
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.isReadOnly():
            self._begin_line(event)
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
        if offset is None or not any(habit.takes_click(offset, event) for habit in self.habits):
            super().mousePressEvent(event)

    def offset_at(self, point: QPoint) -> int | None:
        """The place of the text under a point of the viewport; None where there is none."""
        place = QPointF(point + QPoint(0, self.verticalScrollBar().value()))
        at = self.document().documentLayout().hitTest(place, Qt.HitTestAccuracy.ExactHit)
        return from_qt(self._text, at) if at >= 0 else None

    def commands(self) -> dict[str, Callable[[], None]]:
        """The commands that the habits can carry out now, by name."""
        return {name: act for habit in self.habits for name, act in habit.commands().items()}

    def offers(self, offset: int) -> list[QAction]:
        """What the habits offer to do at a place of the text."""
        return [action for habit in self.habits for action in habit.offers(offset)]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A caret that was in sight stays there when its lines are broken anew."""
        is_in_sight = QRect(QPoint(), event.oldSize()).intersects(self.cursorRect())
        super().resizeEvent(event)
        if is_in_sight:
            self._bring_into_sight()

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
        return plain(self.document().toRawText())

    def _seen(self) -> tuple[int, int]:
        """Where what is seen of the text begins and ends."""
        room = self.viewport().rect()
        ends = (self.cursorForPosition(corner).position() for corner in (room.topLeft(), room.bottomRight()))
        first, last = (from_qt(self._text, end) for end in ends)
        return first, last

    def _notice_edit(self, _position: int, _removed: int, _added: int) -> None:
        """Formats report themselves as edits too: only a text that differs is one."""
        parts, self._parts = self._parts, ()
        if not parts:
            typed = change_between(self._text, self._plain())
            parts = () if typed is None else (typed,)
        if parts and self._told and self._before is None:
            self._before = self._text
        for part in parts:
            self._text = part.done_to(self._text)
            self._marks = self._marks.after(part)
            if self._highlighter:
                self._highlighter.move(part)

    def _settle(self) -> None:
        """The document is at rest after an edit: what follows from it joins it, and both are told as one."""
        if self._before is None or self._is_changing:
            return
        before, self._before = self._before, None
        change = change_between(before, self._text)
        if change is None:
            return
        found = next(filter(None, (habit.completed(before, change) for habit in self.habits)), None)
        if found is not None:
            self._follow(change, found[0])
            change, self.act = found[0], f"{self.act} and {found[1]}"
        self.edited.emit(change)
        self.act = TYPING
        for habit in self.habits:
            habit.after_edit(change)

    def _follow(self, done: TextChange, whole: TextChange) -> None:
        """Carry out what a whole change has more than the part of it that was done."""
        started = done.reverse.done_to(self._text)
        rest = change_between(self._text, whole.done_to(started))
        if rest is not None:
            self._told = False
            self._carry_out(line_changes(self._text, rest))
            self._told = True

    def _carry_out(self, parts: tuple[TextChange, ...]) -> None:
        cursor = QTextCursor(self.document())
        self._parts, text = parts, self._text
        cursor.beginEditBlock()
        for part in parts:
            start = to_qt(text, part.start)
            cursor.setPosition(start)
            cursor.setPosition(
                start + to_qt(part.removed, len(part.removed)), QTextCursor.MoveMode.KeepAnchor
            )
            cursor.insertText(part.added)
            text = part.done_to(text)
        cursor.endEditBlock()
        self._parts = ()

    @contextmanager
    def one_act(self, words: str) -> Iterator[None]:
        """All that is done inside is told as one edit with this name."""
        if self._is_changing:
            yield
            return
        self.act, self._is_changing = words, True
        try:
            yield
        finally:
            self._is_changing = False
            self._settle()
            self.act = TYPING

    def _is_wanted(self, event: QKeyEvent) -> bool:
        is_asked = event.type() == QEvent.Type.ShortcutOverride
        return is_asked and any(habit.wants_key(event) for habit in self.habits)

    def _show_tip(self, event: QHelpEvent) -> bool:
        offset = self.offset_at(event.pos())
        told = () if offset is None else (habit.tip(offset) for habit in self.habits)
        QToolTip.showText(event.globalPos(), as_tip(next(filter(None, told), "")), self)
        return True

    def _notice_caret(self) -> None:
        found = self.doubt
        if found != self._hinted:
            self._hinted = found
            self.viewport().update()
            if found is not None:
                self.announce(_said(found.doubt))
            self.doubt_changed.emit()

    def _bring_into_sight(self) -> None:
        """Scroll to the caret, and on to a hint that stands below its line."""
        self.ensureCursorVisible()
        if self._hinted is not None and self._look is not None:
            area, _ = laid_hint(self, self._look, self._hinted)
            below = ceil(area.bottom()) - self.viewport().height()
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + max(min(below, self.cursorRect().top()), 0))

    def announce(self, sentence: str) -> None:
        """Say something to a screen reader that is painted for everybody else."""
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def _begin_line(self, event: QKeyEvent) -> None:
        """Enter, with Shift or without. With Ctrl or Alt it is a command that cannot be carried out now."""
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            event.ignore()
            return
        self.textCursor().insertText("\n")
        self.ensureCursorVisible()

    def _dress(self) -> None:
        if self._look is None:
            return
        self.setFont(self._look.font(WRITING))
        self.setCursorWidth(max(self._look.px(1), 1))
        leave_gutter(self.document(), self._look)
        if self._highlighter:
            self._highlighter.dress()
        if self._reading is not None and self._reading.text == self._text:
            lay_out(self.document(), self._look, line_shapes(self._reading))
        self.viewport().update()


def _said(doubt: Doubt) -> str:
    if not can_be_accepted(doubt):
        return f"{doubt.sentence}. Ctrl+Shift+Enter leaves it so."
    return f"{doubt.sentence}. Ctrl+Enter accepts, Ctrl+Shift+Enter keeps as typed."
