"""What two officers wrote in the same place, side by side, to be decided place by place. Nothing is lost by
leaving it: what was typed stays a draft on this computer."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QDialog, QPushButton, QTextEdit, QWidget

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
from sefton_minutes.ui.widgets.writing_on import WritingOn
from sefton_minutes.ui.workplace import Workplace

if TYPE_CHECKING:
    from sefton_minutes.services.conflicts import Conflict

Fields = Mapping[DraftField, TextMerge]
SHARE_OF_WINDOW = 0.94
SHARES = (3, 2)
"""Of the room: of both texts, and of the result."""
KEYS = (
    "F8 goes to the next place, Shift+F8 to the one before. Both whole texts stay among the earlier versions."
)
REMOVAL_KEYS = "Leave it removed, and what you typed lies in the bin with it; or bring it back with that."
AGAIN = "{who} saved again meanwhile. What you chose is kept; what is new is to be decided."
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
        self._first_keys = WritingOn(self)
        self._first_keys.ended.connect(self.awake)
        self._first_keys.wrote_on.connect(self.wrote_on)
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
        return not self._first_keys.lasts

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
        self._first_keys.begin()
        super().open()

    def offer(self) -> None:
        """Show it uncalled: what is written without a look at it goes into the text."""
        self._first_keys.begin_unseen()
        super().open()

    def done(self, result: int) -> None:
        self._first_keys.stop()
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
