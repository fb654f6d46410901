"""What is found in the meeting, shown in the item one sees: every place tinted, the one gone to selected."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QTextCharFormat
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

from sefton_minutes.domain.find_replace import ItemPart, Occurrence
from sefton_minutes.ui.look import Look
from sefton_minutes.ui.meeting_work import MeetingWork
from sefton_minutes.ui.panels.find_bar import FindBar
from sefton_minutes.ui.panels.item_editor import ItemEditor
from sefton_minutes.ui.read_marks import Mark, Style
from sefton_minutes.ui.widgets.overlays import lay_over
from sefton_minutes.ui.widgets.qt_places import stretch

LAYER = "found"


class FoundMarks(QObject):
    """Opens the bar for the editor's item, marks what it finds there, and gives the keyboard back."""

    def __init__(self, look: Look, work: MeetingWork, bar: FindBar, editor: ItemEditor) -> None:
        super().__init__(bar)
        self._look, self._work, self._bar, self._editor = look, work, bar, editor
        self._focus: QWidget | None = None
        self._scrolled = 0
        self._selected: Occurrence | None = None
        self._edit = editor.ui.minute_edit
        self._fields: dict[ItemPart, QTextEdit | QPlainTextEdit] = {
            ItemPart.TITLE: editor.ui.title_edit,
            ItemPart.AGENDA_TEXT: editor.ui.agenda_edit,
            ItemPart.MINUTE_TEXT: self._edit,
        }
        bar.finding.found.connect(self._show)
        bar.finding.went_to.connect(self._go_to)
        bar.closed.connect(self._give_back)
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self._edit)
        self._escape.setContext(Qt.ShortcutContext.WidgetShortcut)
        self._escape.activated.connect(self._close_from_text)
        self._escape.setEnabled(False)
        work.item_shown.connect(self._show)
        look.changed.connect(self._show)
        self._edit.edited.connect(bar.finding.look_soon)

    def open_find(self, *, replacing: bool = False) -> None:
        """Find, or replace: the words that are selected, where there are some."""
        self._editor.commit()
        if self._bar.isHidden():
            self._focus = QApplication.focusWidget()
            self._scrolled = self._edit.verticalScrollBar().value()
        self._bar.open_find(self._words(), self._edit.selection[0], replacing=replacing)
        self._escape.setEnabled(True)
        self._make_room()

    def _words(self) -> str:
        """What is selected in the field that has the keyboard, else in the minute; from the bar nothing."""
        focus = QApplication.focusWidget()
        if focus is not None and self._bar.isAncestorOf(focus):
            return ""
        return _selected(next((field for field in self._fields.values() if field is focus), self._edit))

    def _show(self, *_ignored: object) -> None:
        here = self._bar.finding.here
        self._make_room()
        self._forget(here)
        self._edit.show_layer(LAYER, self._marks(here))
        for part in (ItemPart.TITLE, ItemPart.AGENDA_TEXT):
            found = [(one.start, one.end, self._format(is_here=one == here)) for one in self._of(part)]
            lay_over(self._fields[part], LAYER, found)
        if here is not None and here.item_id == self._work.current_id and self._bar.isVisible():
            self._bring_into_view(here)

    def _make_room(self) -> None:
        """In the largest type, what was read gives way to the bar, and the whole item to the preview."""
        item, ui = self._work.current, self._editor.ui
        if item is not None:
            self._editor.read_as.setVisible(not item.is_heading and not self._bar.is_crowded)
            ui.work_frame.setVisible(not (self._bar.is_crowded and self._bar.is_replacing))

    def _forget(self, here: Occurrence | None) -> None:
        """Words that are no longer the ones gone to are selected no more."""
        gone_to = self._selected
        if gone_to is None or gone_to == here or self._bar.isHidden():
            return
        self._selected = None
        if gone_to.item_id != self._work.current_id:
            return
        field = self._fields[gone_to.part]
        cursor = field.textCursor()
        cursor.clearSelection()
        field.setTextCursor(cursor)

    def _of(self, part: ItemPart) -> Iterator[Occurrence]:
        found = self._bar.finding.occurrences
        return (one for one in found if one.item_id == self._work.current_id and one.part is part)

    def _marks(self, here: Occurrence | None) -> tuple[Mark, ...]:
        places = self._of(ItemPart.MINUTE_TEXT)
        return tuple(
            Mark(one.start, one.end, Style.FOUND_HERE if one == here else Style.FOUND) for one in places
        )

    def _format(self, *, is_here: bool) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setBackground(self._look.colour("accent" if is_here else "hit"))
        made.setForeground(self._look.colour("on_accent" if is_here else "text"))
        return made

    def _go_to(self, one: Occurrence) -> None:
        """Select the words, and leave the keyboard where it is: in the bar."""
        keyboard = QApplication.focusWidget()
        self._show()
        if one.part is ItemPart.AGENDA_TEXT:
            self._editor.ui.agenda_button.setChecked(True)
        field = self._fields[one.part]
        field.setTextCursor(stretch(field, one.start, one.end))
        self._selected = one
        field.ensureCursorVisible()
        if keyboard is not None and keyboard is not QApplication.focusWidget():
            keyboard.setFocus()

    def _bring_into_view(self, here: Occurrence) -> None:
        """Scroll to the place without moving the caret."""
        if here.part is not ItemPart.MINUTE_TEXT:
            return
        rect = self._edit.cursorRect(stretch(self._edit, here.start, here.end))
        room, bar = self._edit.viewport().rect(), self._edit.verticalScrollBar()
        if rect.top() < room.top() or rect.bottom() > room.bottom():
            bar.setValue(bar.value() + rect.center().y() - room.height() // 2)

    def _close_from_text(self) -> None:
        """Esc where one writes: caret and view stay as they are."""
        self._focus, self._scrolled = self._edit, self._edit.verticalScrollBar().value()
        self._bar.close_here()

    def _give_back(self, gone_to: Occurrence | None) -> None:
        self._escape.setEnabled(False)
        if gone_to is not None:
            self._fields[gone_to.part].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._edit.verticalScrollBar().setValue(self._scrolled)
        back = self._focus if self._focus is not None and isValid(self._focus) else self._edit
        (back if back.isVisible() else self._edit).setFocus(Qt.FocusReason.OtherFocusReason)


def _selected(field: QTextEdit | QPlainTextEdit) -> str:
    """The words that are selected on one line; "" for none, or for more."""
    words = field.textCursor().selection().toPlainText()
    return "" if "\n" in words or len(words) > 200 else words
