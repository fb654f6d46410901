"""Spelling in the small texts of an item, its title and its agenda text: underlined as in the minute, and
corrected by the field's menu (the right button, Shift+F10)."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QMenu, QPlainTextEdit

from sefton_minutes.domain.spelling import Misspelling
from sefton_minutes.ui.look import Look
from sefton_minutes.ui.single_shot import single_shot
from sefton_minutes.ui.spelling_check import Found, SpellingCheck
from sefton_minutes.ui.widgets.overlays import lay_over
from sefton_minutes.ui.widgets.qt_places import from_qt, stretch
from sefton_minutes.ui.writing.corrections import Corrections

LAYER = "spelling"

PAUSE_MILLISECONDS = 250


class FieldSpelling(QObject):
    """Lives as long as the field; `place` tells its texts from those of others to the check.
    `menu_made(menu, place)`: others may add what they offer at that place of the field."""

    menu_made = Signal(QMenu, QPoint)

    def __init__(self, field: QPlainTextEdit, place: str, check: SpellingCheck, look: Look) -> None:
        super().__init__(field)
        self._field, self._place, self._check, self._look = field, place, check, look
        self._found: Found = ()
        self._looked = ""
        self._pause = single_shot(self, PAUSE_MILLISECONDS, self._look_over)
        field.textChanged.connect(self._pause.start)
        field.cursorPositionChanged.connect(self._show)
        check.changed.connect(self._look_over)
        look.changed.connect(self._show)
        field.setContextMenuPolicy(field.contextMenuPolicy().CustomContextMenu)
        field.customContextMenuRequested.connect(self._open_menu)

    @property
    def misspelt(self) -> tuple[str, ...]:
        """The words that are underlined."""
        return tuple(each.cursor.selectedText() for each in self._field.extraSelections())

    def menu_at(self, place: QPoint) -> QMenu:
        """The field's own menu, with what can be done about the word at a place of it on top."""
        menu = self._field.createStandardContextMenu(place)
        offset = from_qt(self._field.toPlainText(), self._field.cursorForPosition(place).position())
        here = (each for each in self._shown() if each.start <= offset <= each.end)
        for found in here:
            corrections = self._corrections_of(found, menu)
            line = menu.insertSeparator(menu.actions()[0])
            menu.insertActions(line, corrections.actions)
        self.menu_made.emit(menu, place)
        return menu

    def _open_menu(self, place: QPoint) -> None:
        menu = self.menu_at(place)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._field.viewport().mapToGlobal(place))

    def _look_over(self) -> None:
        self._pause.stop()
        text = self._field.toPlainText()
        if self._check.is_on:
            self._check.look_over(self._place, text, partial(self._take, text))
        else:
            self._take(text, ())

    def _take(self, text: str, found: Found) -> None:
        if text == self._field.toPlainText():
            self._looked, self._found = text, found
            self._show()

    def _shown(self) -> Found:
        """What was found, where the text is still the same; not the word at whose end the caret is."""
        text, place = self._field.toPlainText(), self._field.textCursor().position()
        if self._looked != text:
            return ()
        caret = from_qt(text, place) if self._field.hasFocus() else -1
        return tuple(each for each in self._found if each.end != caret)

    def _show(self) -> None:
        made = QTextCharFormat()
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
        made.setUnderlineColor(self._look.colour("bad"))
        lay_over(self._field, LAYER, [(each.start, each.end, made) for each in self._shown()])

    def _corrections_of(self, found: Misspelling, menu: QMenu) -> Corrections:
        word = found.word
        made = Corrections(
            word,
            partial(self._correct, found),
            partial(self._check.add, word),
            partial(self._check.pass_over, word),
            menu,
        )
        self._check.suggest(word, made.show_suggestions)
        return made

    def _correct(self, found: Misspelling, meant: str) -> None:
        cursor = stretch(self._field, found.start, found.end)
        if cursor.selectedText() == found.word:
            self._field.setFocus()
            cursor.insertText(meant)
