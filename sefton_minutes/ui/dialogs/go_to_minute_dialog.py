"""Ctrl+G: a minute is named in a few letters, what that opens is shown as one types, and Enter goes there."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QDialog, QWidget

from sefton_minutes.domain.errors import MinutesError
from sefton_minutes.domain.shortened_text import shortened
from sefton_minutes.ui.forms.ui_go_to_minute_dialog import Ui_GoToMinuteDialog
from sefton_minutes.ui.theme import S6
from sefton_minutes.ui.workplace import Workplace

if TYPE_CHECKING:
    from sefton_minutes.services.referring import ReferenceTarget

WIDTH = 520
LONGEST = 240
INTRODUCTION = "Type its number as printed: 24, or 24(2) for a clause, or Cabinet 24 for another body’s."


class GoToMinuteDialog(QDialog):
    """`wanted(meeting_id, item_id, offset)` when a minute was found and asked for. A number alone means the
    nearest minute as seen from the meeting `meeting_id` (0: from none)."""

    wanted = Signal(int, int, int)

    def __init__(self, workplace: Workplace, meeting_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workplace, self._meeting_id = workplace, meeting_id
        self._found: ReferenceTarget | None = None
        self._awaited = False
        self._goes_when_found = False
        self.ui = Ui_GoToMinuteDialog()
        self.ui.setupUi(self)
        for words in (self.ui.citation_label, self.ui.title_label, self.ui.words_label):
            words.setTextFormat(Qt.TextFormat.PlainText)
        self.ui.ask_edit.textChanged.connect(self._look)
        self.ui.go_button.clicked.connect(self._go)
        self.ui.cancel_button.clicked.connect(self.reject)
        room = parent.window().width() - 2 * S6 if parent is not None else WIDTH
        self.setMinimumWidth(min(workplace.look.px(WIDTH), room))
        self.ui.ask_edit.setFocus()
        self._show_nothing(INTRODUCTION)

    @Slot(str)
    def _look(self, asked: str) -> None:
        self._awaited, self._goes_when_found = bool(asked.strip()), False
        if not asked.strip():
            self._found = None
            self._show_nothing(INTRODUCTION)
            return
        self.ui.go_button.setEnabled(True)
        job = partial(self._workplace.services.referring.by_number, self._meeting_id, asked)
        self._workplace.background.latest("go to minute", job, partial(self._take, asked), self._fail)

    @Slot()
    def _go(self) -> None:
        """Go there; what is still being looked for is gone to as soon as it is found."""
        self._goes_when_found = self._awaited
        if not self._awaited and self._found is not None:
            self.accept()
            self.wanted.emit(self._found.meeting_id, self._found.item_id, self._found.offset)

    def _take(self, asked: str, found: ReferenceTarget | None) -> None:
        if asked != self.ui.ask_edit.text():
            return
        self._found, self._awaited = found, False
        if found is None:
            self._show_nothing(f"No minute, or more than one, is meant by “{asked.strip()}”.")
        else:
            self._show(found)
        if self._goes_when_found:
            self._go()

    def _show(self, found: ReferenceTarget) -> None:
        ui = self.ui
        ui.citation_label.setText(found.citation)
        ui.title_label.setText(found.title)
        ui.words_label.setText(shortened(found.words, LONGEST))
        ui.go_button.setEnabled(True)
        self._announce(f"{found.citation}, {found.title}")
        self._make_room()

    def _show_nothing(self, sentence: str) -> None:
        ui = self.ui
        ui.citation_label.clear()
        ui.title_label.clear()
        ui.words_label.setText(sentence)
        ui.go_button.setEnabled(False)
        self._announce(sentence)

    def _fail(self, error: MinutesError) -> None:
        self._awaited, self._found = False, None
        self._show_nothing(str(error))

    def _announce(self, sentence: str) -> None:
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.ui.ask_edit, sentence))

    def _make_room(self) -> None:
        """Grow to what the words need; labels that wrap do not ask for it by themselves."""
        self.ui.found_layout.activate()
        self.ui.dialog_layout.activate()
        needed = self.ui.dialog_layout.totalHeightForWidth(self.width())
        self.resize(self.width(), max(self.height(), needed))
