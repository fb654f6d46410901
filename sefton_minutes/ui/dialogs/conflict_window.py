"""What two officers wrote in the same place, side by side, to be decided place by place. Nothing is lost by
leaving it: what was typed stays a draft on this computer."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QTextEdit, QWidget

from sefton_minutes.domain.merge.texts import TextMerge
from sefton_minutes.domain.text_change import change_between
from sefton_minutes.ui.clock import time_words
from sefton_minutes.ui.forms.ui_conflict_window import Ui_ConflictWindow
from sefton_minutes.ui.merged_words import FIELD_WORDS, SOMEBODY
from sefton_minutes.ui.models.conflict_rows import conflict_rows, place_words, removal_rows
from sefton_minutes.ui.models.deciding import Choice, Deciding
from sefton_minutes.ui.requests import DraftField
from sefton_minutes.ui.widgets.comparison_view import ComparisonView
from sefton_minutes.ui.widgets.error_bar import ErrorBar
from sefton_minutes.ui.widgets.minute_layout import CLAUSE_HANG
from sefton_minutes.ui.widgets.qt_places import to_qt
from sefton_minutes.ui.widgets.weaving import show_quietly
from sefton_minutes.ui.workplace import Workplace

if TYPE_CHECKING:
    from sefton_minutes.services.conflicts import Conflict

Fields = Mapping[DraftField, TextMerge]
SHARE_OF_WINDOW = 0.94
SHARES = (3, 2)
"""Of the room: of both texts, and of the result."""
DEAF_MILLISECONDS = 800
"""So long after it opened, and after the last key, a key may still be meant for the text."""
KEYS = (
    "F8 goes to the next place, Shift+F8 to the one before. Both whole texts stay among the earlier versions."
)
REMOVAL_KEYS = "Leave it removed, and what you typed lies in the bin with it; or bring it back with that."
AGAIN = "{who} saved again meanwhile. What you chose is kept; what is new is to be decided."
_KEY_EVENTS = (
    QEvent.Type.KeyPress,
    QEvent.Type.KeyRelease,
    QEvent.Type.ShortcutOverride,
    QEvent.Type.Shortcut,
)
_PRESSES = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
_BETWEEN = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Backspace)
_HELD = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)
ONE_LINE = (DraftField.TITLE, DraftField.NUMBER)
"""Fields that hold one thing, of which both cannot stand."""


class ConflictWindow(QDialog):
    """`chosen(texts)`: what the fields are, as the officer decided; whoever opened the window saves that,
    and then closes it or shows what was saved meanwhile. `let_go`: the item stays removed;
    `brought_back`: it comes back with what was typed. `awake` when it begins to take keys.
    `wrote_on(QKeyEvent)` when it came uncalled and the officer writes on as if it were not there: the key is
    for the text. Closed otherwise, nothing is decided."""

    chosen = Signal(object)
    let_go = Signal()
    brought_back = Signal()
    awake = Signal()
    wrote_on = Signal(object)

    def __init__(self, workplace: Workplace, name: str, about: str, parent: QWidget | None = None) -> None:
        """`name`: of the item in a sentence; `about`: of which meeting it is."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._look, self._name = workplace.look, name
        self._who, self._is_removed, self._version = SOMEBODY, False, 0
        self._deciding = Deciding({})
        self._fields: Fields = {}
        self._place, self._is_showing = 0, False
        self._is_uncalled, self._is_passing_on = False, False
        self.ui = Ui_ConflictWindow()
        self.ui.setupUi(self)
        self._errors = ErrorBar(workplace.look, self, "warn")
        self.ui.dialog_layout.insertWidget(0, self._errors)
        self._view = ComparisonView(workplace.look, self.ui.comparison_edit)
        self.ui.about_label.setText(about)
        self._choices: dict[Choice, QPushButton] = {
            Choice.THEIRS: self.ui.theirs_button,
            Choice.MINE: self.ui.mine_button,
            Choice.BOTH: self.ui.both_button,
            Choice.BASE: self.ui.base_button,
        }
        for part, share in enumerate(SHARES):
            self.ui.body_splitter.setStretchFactor(part, share)
        self._connect()
        self._deaf = QTimer(self)
        self._deaf.setSingleShot(True)
        self._deaf.setInterval(DEAF_MILLISECONDS)
        self._deaf.timeout.connect(self._wake)
        behind = self.parentWidget()
        if behind is not None:
            self.resize(behind.window().size() * SHARE_OF_WINDOW)

    @property
    def deciding(self) -> Deciding:
        """What is decided so far."""
        return self._deciding

    @property
    def is_awake(self) -> bool:
        """Whether it takes keys."""
        return not self._deaf.isActive()

    def show_conflict(
        self, conflict: Conflict, fields: Fields, who: str, begun: Deciding | None = None
    ) -> None:
        """Show what is to be decided; `who`: the name of the other officer; `begun`: what of it was decided
        before. Shown again with a newer version of theirs, somebody has saved again meanwhile."""
        is_again = self.isVisible() and conflict.theirs.version != self._version
        self._version = conflict.theirs.version
        self._who, self._is_removed = who or SOMEBODY, conflict.is_removed
        self._fields, self._deciding = fields, begun or Deciding(fields)
        self._place = next(iter(self._deciding.open), 0)
        self.ui.body_splitter.setEnabled(True)
        self._head(conflict)
        self._fill()
        if is_again:
            self._errors.say(AGAIN.format(who=self._who))
        self.ui.comparison_edit.setFocus()

    def tell(self, sentence: str) -> None:
        """Say why what was decided is not saved yet."""
        self.ui.body_splitter.setEnabled(True)
        self._errors.say(sentence)
        self._allow()

    def open(self) -> None:
        """Show it over the window, deaf for a moment to keys that were meant for the text."""
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        self._deaf.start()
        super().open()

    def offer(self) -> None:
        """Show it uncalled: what is written without a look at it goes into the text."""
        self._is_uncalled = True
        self.open()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While it is deaf no key answers it; each puts its waking off."""
        if self._is_passing_on:
            return False
        if self._is_uncalled and isinstance(event, QKeyEvent) and event.type() in _PRESSES:
            if not self._is_writing(event):
                self._note_answering(event)
            elif event.type() == QEvent.Type.KeyPress:
                self._deaf.start()
                self._pass_on(event)
                return True
        elif event.type() == QEvent.Type.MouseButtonPress:
            self._is_uncalled = False
        if event.type() in _KEY_EVENTS and self._deaf.isActive():
            self._deaf.start()
            return True
        return super().eventFilter(watched, event)

    def done(self, result: int) -> None:
        self._stop_listening()
        super().done(result)

    def choose(self, choice: Choice) -> None:
        """Keep this at the place in hand, and go on to the next that is open."""
        if self._is_removed:
            self._decide_removal(choice)
        elif self._deciding.disputes and (choice is not Choice.BOTH or self._may_keep_both()):
            self._deciding.choose(self._place, choice)
            here = [number for number in self._deciding.open if number > self._place]
            self._place = next(iter((*here, *self._deciding.open)), self._place)
            self._fill()

    def go_on(self, step: int) -> None:
        """Go to the next place (1) or the one before (-1), round and round."""
        count = len(self._deciding.disputes)
        if count:
            self._place = (self._place + step) % count
            self._fill()

    def keep(self) -> None:
        """Hand over what was decided, once nothing is open."""
        if self._is_removed or self._deciding.open:
            return
        self.ui.body_splitter.setEnabled(False)
        self.ui.keep_button.setEnabled(False)
        self._errors.hide()
        self.chosen.emit(self._deciding.texts)

    def _connect(self) -> None:
        ui = self.ui
        for number, (choice, button) in enumerate(self._choices.items(), start=1):
            button.clicked.connect(partial(self._click, choice))
            QShortcut(QKeySequence(f"Alt+{number}"), self).activated.connect(partial(self.choose, choice))
        for keys, act in (
            ("F8", partial(self.go_on, 1)),
            ("Shift+F8", partial(self.go_on, -1)),
            ("Ctrl+Return", self.keep),
            ("Ctrl+Enter", self.keep),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        ui.next_button.clicked.connect(partial(self.go_on, 1))
        ui.later_button.clicked.connect(self.reject)
        ui.keep_button.clicked.connect(self.keep)
        ui.result_edit.textChanged.connect(self._note_written)
        self._view.moved.connect(self._follow_caret)
        self._look.changed.connect(self._fill)

    def _click(self, choice: Choice, _checked: bool) -> None:
        self.choose(choice)

    def _head(self, conflict: Conflict) -> None:
        ui, removed = self.ui, self._is_removed
        told = (
            f"{self._who} removed {self._name}"
            if removed
            else f"You and {self._who} both changed {self._name}"
        )
        self.setWindowTitle(told)
        ui.head_label.setText(told)
        self._heads = (
            f"In the bin, removed {time_words(conflict.when)}"
            if removed
            else f"Theirs: {self._who}, saved {time_words(conflict.when)}",
            "Yours, not yet saved",
        )
        ui.theirs_button.setText("Leave it removed (Alt+1)" if removed else "Theirs (Alt+1)")
        ui.mine_button.setText("Bring it back with yours (Alt+2)" if removed else "Yours (Alt+2)")
        ui.hint_label.setText(REMOVAL_KEYS if removed else KEYS)
        for part in (
            ui.both_button, ui.base_button, ui.next_button, ui.left_label, ui.keep_button, ui.result_label,
            ui.result_edit,
        ):  # fmt: skip
            part.setVisible(not removed)

    def _fill(self) -> None:
        """Show the rows, the place in hand and the result anew."""
        self._is_showing = True
        if self._is_removed:
            self._view.show(self._heads, removal_rows(self._fields))
        else:
            self._view.show(self._heads, conflict_rows(self._fields, self._deciding, self._who))
            self._view.go_to_place(self._place)
        self._is_showing = False
        self._show_place()

    def _show_place(self) -> None:
        """The choice at the place in hand, and its field as it will read."""
        ui, disputes = self.ui, self._deciding.disputes
        here = disputes[self._place] if disputes and not self._is_removed else None
        for choice, button in self._choices.items():
            button.setChecked(here is not None and here.choice is choice)
        if here is not None:
            ui.both_button.setEnabled(self._may_keep_both())
            words = FIELD_WORDS[here.field]
            ui.place_label.setText(
                f"{words.removeprefix('the ').capitalize()}, {place_words(self._place, self._deciding)}"
            )
            ui.result_label.setText(f"&What will be kept of {words} (you can write here)")
            self._show_result(here.field)
        else:
            ui.place_label.setText("Choose")
        self._allow()

    def _may_keep_both(self) -> bool:
        """Two titles or two numbers are none."""
        return self._deciding.disputes[self._place].field not in ONE_LINE

    def _show_result(self, field: DraftField) -> None:
        self._is_showing = True
        show_quietly(self.ui.result_edit, self._deciding.text(field))
        self._is_showing = False
        self.ui.result_edit.setTabStopDistance(self._look.px(CLAUSE_HANG))
        self._mark_open()
        stretch = self._deciding.stretch(self._place)
        if stretch is not None:
            cursor = QTextCursor(self.ui.result_edit.document())
            cursor.setPosition(to_qt(self._deciding.text(field), stretch[0]))
            self.ui.result_edit.setTextCursor(cursor)

    def _note_written(self) -> None:
        """The officer wrote in the result: where he did, it is decided by that."""
        disputes = self._deciding.disputes
        if self._is_showing or not disputes:
            return
        field = disputes[self._place].field
        change = change_between(self._deciding.text(field), self.ui.result_edit.toPlainText())
        if change is not None:
            self._deciding.write(field, change)
            self._mark_open()
            self._note_choice()

    def _note_choice(self) -> None:
        """What was written is told above without touching the field in which it is."""
        here = self._deciding.disputes[self._place]
        for choice, button in self._choices.items():
            button.setChecked(here.choice is choice)
        words = FIELD_WORDS[here.field].removeprefix("the ").capitalize()
        self.ui.place_label.setText(f"{words}, {place_words(self._place, self._deciding)}")
        self._allow()

    def _follow_caret(self) -> None:
        pair = self._view.pair
        if self._is_showing or pair is None or pair.place < 0 or pair.place == self._place:
            return
        self._place = pair.place
        self._show_place()

    def _mark_open(self) -> None:
        """Tint what is still to be chosen in the result."""
        disputes = self._deciding.disputes
        if not disputes or self._is_removed:
            return
        field = disputes[self._place].field
        text = self._deciding.text(field)
        marks = []
        for start, end in self._deciding.open_stretches(field):
            mark = QTextEdit.ExtraSelection()
            mark.cursor = QTextCursor(self.ui.result_edit.document())
            mark.cursor.setPosition(to_qt(text, start))
            mark.cursor.setPosition(to_qt(text, end), QTextCursor.MoveMode.KeepAnchor)
            shape = QTextCharFormat()
            shape.setBackground(self._look.colour("warn_back"))
            shape.setForeground(self._look.colour("warn"))
            mark.format = shape
            marks.append(mark)
        self.ui.result_edit.setExtraSelections(marks)

    def _allow(self) -> None:
        left = len(self._deciding.open)
        ui = self.ui
        ui.left_label.setText("" if not left else "1 place left" if left == 1 else f"{left} places left")
        ui.keep_button.setEnabled(not left and ui.body_splitter.isEnabled())
        ui.keep_button.setToolTip("Choose at every place first" if left else "")

    def _decide_removal(self, choice: Choice) -> None:
        if choice is Choice.THEIRS:
            self.let_go.emit()
        elif choice is Choice.MINE:
            self.brought_back.emit()

    def _is_writing(self, key: QKeyEvent) -> bool:
        """Whether the key is one of a text. Ctrl and Alt together are AltGr."""
        held = key.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if held in (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier):
            return False
        return bool(key.text()) and (
            key.text().isprintable() or (not self.is_awake and key.key() in _BETWEEN)
        )

    def _pass_on(self, key: QKeyEvent) -> None:
        """What listens here is not to hear the key again where it goes."""
        self._is_passing_on = True
        self.wrote_on.emit(key)
        self._is_passing_on = False

    def _note_answering(self, key: QKeyEvent) -> None:
        """From the first key that is for this window, what is written is for it too."""
        if self.is_awake and key.key() not in _HELD:
            self._is_uncalled = False
            self._stop_listening()

    def _wake(self) -> None:
        if not self._is_uncalled:
            self._stop_listening()
        self.awake.emit()

    def _stop_listening(self) -> None:
        self._deaf.stop()
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
