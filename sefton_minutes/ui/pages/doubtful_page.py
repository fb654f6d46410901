"""Doubtful readings: everything unconfirmed in the meetings that were brought in, the worst first, answered
by single keys with the original page beside it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, Qt, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from sefton_minutes.domain.doubtful import Answer, Doubtful
from sefton_minutes.domain.errors import MinutesError
from sefton_minutes.ui.answers import Answers
from sefton_minutes.ui.forms.ui_doubtful_page import Ui_DoubtfulPage
from sefton_minutes.ui.models.doubtful_rows import deed, deed_to_all
from sefton_minutes.ui.page import Page
from sefton_minutes.ui.pages.doubtful_list import DoubtfulList
from sefton_minutes.ui.pages.doubtful_side import DoubtfulSide, InHand
from sefton_minutes.ui.requests import Kind
from sefton_minutes.ui.widgets.error_bar import ErrorBar
from sefton_minutes.ui.widgets.key_answers import KeyAnswers
from sefton_minutes.ui.workplace import Workplace

if TYPE_CHECKING:
    from sefton_minutes.domain.changes import Changes

_TOLD_OF = (Kind.BODIES, Kind.MEETINGS, Kind.ITEMS, Kind.MINUTES)


class DoubtfulPage(Page):
    """An answer is kept while the next reading is already in hand. The list alone takes single keys."""

    name = "doubtful"
    title = "Doubtful readings"
    short_title = "Doubtful"
    icon_name = "warn"

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._stale = True
        self.ui = Ui_DoubtfulPage()
        self.ui.setupUi(self)
        self.errors = ErrorBar(workplace.look)
        self.ui.page_layout.insertWidget(0, self.errors)
        self.answers = Answers(workplace, self)
        self.list = DoubtfulList(workplace, self.ui, self.answers, self)
        self.side = DoubtfulSide(workplace, self.ui, self)
        self._connect()
        self._take_keys()
        self._allow_undo()
        self._count()

    def shown(self) -> None:
        self.panes()[0].setFocus()
        if self._stale:
            self._stale = False
            self.list.load()

    def changed(self, changes: Changes) -> None:
        """The rail says at once how much waits. While answers are on their way the list stands still: the
        last one that is kept comes here again."""
        if not any(kind in changes for kind in _TOLD_OF):
            return
        if self.isVisible() and not self.answers.is_keeping:
            self.list.load()
        else:
            self._stale = self._stale or not self.isVisible()
            self._count()

    def commands(self) -> Mapping[str, Callable[[], None]]:
        possible: dict[str, Callable[[], None]] = {}
        if self.answers.can_take_back:
            possible["undo"] = self.answers.take_back
        doubtful = self.list.current
        if doubtful is not None:
            possible |= {
                "next_doubt": partial(self.list.step, 1),
                "previous_doubt": partial(self.list.step, -1),
                "keep_as_typed": self.keep,
            }
        if doubtful is not None and doubtful.can_accept:
            possible["accept"] = self.accept
        return possible

    def panes(self) -> Sequence[QWidget]:
        ui = self.ui
        if ui.doubtful_stack.currentWidget() is ui.empty_page:
            return (ui.empty_undo_button,) if self.answers.can_take_back else (ui.bring_button,)
        return (ui.doubts_list, ui.proposal_text, ui.original_text, ui.accept_button)

    def accept(self) -> None:
        """The reading in hand is right."""
        self._answer(Answer.ACCEPT)

    def keep(self) -> None:
        """The reading in hand is not to be written: what stands, stands."""
        self._answer(Answer.REFUSE)

    def accept_alike(self) -> None:
        """All readings of the same kind and shape are right."""
        self._answer(Answer.ACCEPT, all_alike=True)

    def keep_alike(self) -> None:
        """None of the same kind and shape is to be written."""
        self._answer(Answer.REFUSE, all_alike=True)

    def open_in_hand(self) -> None:
        """Open the meeting at the item in hand."""
        doubtful = self.list.current
        if doubtful is not None:
            self.open_minute.emit(doubtful.meeting_id, doubtful.item_id or 0, -1)

    def _connect(self) -> None:
        ui = self.ui
        self.list.chosen.connect(self._show)
        self.list.loaded.connect(self._show_count)
        self.side.shown.connect(self._show_in_hand)
        self.answers.altered.connect(self._allow_undo)
        self.answers.changes_made.connect(self.changes_made)
        self.answers.returned.connect(self._return_to)
        self.answers.said.connect(self.status)
        self.answers.failed.connect(self._fail_to_answer)
        self.list.failed.connect(self.errors.show_error)
        self.side.failed.connect(self.errors.show_error)
        ui.bring_button.clicked.connect(partial(self.go_to.emit, "bringing"))
        for button, act in self._buttons().items():
            button.clicked.connect(partial(self._press, act))
        ui.later_check.setToolTip("Pages brought in later are answered in the same way (L)")
        ui.splitter.setSizes([440, 1084])
        ui.splitter.setStretchFactor(0, 0)
        ui.splitter.setStretchFactor(1, 1)

    def _buttons(self) -> dict[QPushButton, Callable[[], None]]:
        ui = self.ui
        return {
            ui.accept_button: self.accept, ui.keep_button: self.keep, ui.open_button: self.open_in_hand,
            ui.back_button: partial(self.list.step, -1), ui.next_button: partial(self.list.step, 1),
            ui.undo_button: self.answers.take_back, ui.empty_undo_button: self.answers.take_back,
            ui.accept_alike_button: self.accept_alike, ui.keep_alike_button: self.keep_alike,
        }  # fmt: skip

    def _take_keys(self) -> None:
        key, shift = Qt.Key, Qt.Modifier.SHIFT
        KeyAnswers(
            self.ui.doubts_list,
            {
                QKeyCombination(key.Key_A): self.accept,
                QKeyCombination(key.Key_Return): self.accept,
                QKeyCombination(key.Key_Enter): self.accept,
                QKeyCombination(key.Key_K): self.keep,
                QKeyCombination(key.Key_O): self.open_in_hand,
                QKeyCombination(key.Key_Space): partial(self.list.step, 1),
                QKeyCombination(key.Key_Backspace): partial(self.list.step, -1),
                QKeyCombination(shift, key.Key_A): self.accept_alike,
                QKeyCombination(shift, key.Key_K): self.keep_alike,
                QKeyCombination(key.Key_L): self.ui.later_check.click,
            },
        )

    def _press(self, act: Callable[[], None], _checked: bool = False) -> None:
        """After a click the list has the keyboard again, so that the next answer can be a key."""
        act()
        self.ui.doubts_list.setFocus()

    def _answer(self, answer: Answer, *, all_alike: bool = False) -> None:
        doubtful = self.list.current
        if doubtful is None:
            return
        if answer is Answer.ACCEPT and not doubtful.can_accept:
            self.status.emit("There is nothing to accept here: K leaves it so, O opens the minute.")
            return
        self.errors.hide()
        always = self.ui.later_check.isChecked()
        self.answers.give(doubtful, answer, all_alike=all_alike, always=always)
        self.list.drop_settled()

    @Slot(object)
    def _show(self, doubtful: Doubtful | None) -> None:
        self.ui.right_pane.setVisible(doubtful is not None)
        if doubtful is not None:
            self._name_answers(doubtful)
            self.side.show(doubtful)
        self.commands_changed.emit()

    def _name_answers(self, doubtful: Doubtful) -> None:
        ui = self.ui
        accept, keep = deed(doubtful, Answer.ACCEPT), deed(doubtful, Answer.REFUSE)
        _name(ui.accept_button, accept, "A", f"{accept}: {doubtful.sentence}", "A or Enter")
        _name(ui.keep_button, keep, "K", f"{keep}: {doubtful.sentence}")
        _name(ui.open_button, "Open", "O", "Open the minute")
        _name(ui.back_button, "Back", "Backspace", "Back to the one before")
        _name(ui.next_button, "Next", "Space", "Next, leaving this one")
        ui.accept_button.setEnabled(doubtful.can_accept)
        ui.accept_alike_button.setEnabled(doubtful.can_accept)
        ui.later_check.setEnabled(doubtful.may_be_remembered)

    @Slot(object)
    def _show_in_hand(self, in_hand: InHand) -> None:
        ui, count = self.ui, in_hand.alike
        several = count > 1
        ui.alike_label.setText(f"{count:,} alike:" if several else "None other is like it.")
        accept, keep = (deed_to_all(in_hand.doubtful, answer, count) for answer in Answer)
        _name(ui.accept_alike_button, accept, "Shift+A")
        _name(ui.keep_alike_button, keep, "Shift+K")
        for button in (ui.accept_alike_button, ui.keep_alike_button):
            button.setVisible(several)

    @Slot()
    def _allow_undo(self) -> None:
        for button in (self.ui.undo_button, self.ui.empty_undo_button):
            _name(button, "Undo", "Ctrl+Z", "Take the last answer back")
            button.setEnabled(self.answers.can_take_back)
        self.ui.empty_undo_button.setVisible(self.answers.can_take_back)
        self.commands_changed.emit()

    @Slot(int)
    def _show_count(self, count: int) -> None:
        """The keyboard goes with what is shown, so that after undo a key answers again."""
        ui = self.ui
        before, now = ui.doubtful_stack.currentWidget(), ui.work_page if count else ui.empty_page
        ui.doubtful_stack.setCurrentWidget(now)
        if now is not before and self.isVisible():
            self.panes()[0].setFocus()
        self.waiting.emit(count)

    @Slot(object)
    def _return_to(self, doubtful: Doubtful) -> None:
        """What was answered is in hand again."""
        self.list.load(doubtful)

    @Slot(object)
    def _fail_to_answer(self, error: MinutesError) -> None:
        self.errors.show_error(error)
        self.list.load()

    def _count(self) -> None:
        reviewing = self.workplace.services.reviewing
        self.workplace.background.latest(
            "doubtful: count", reviewing.count, self.waiting.emit, self.errors.show_error
        )


def _name(button: QPushButton, words: str, key: str, said: str = "", keys: str = "") -> None:
    """The words of a button with its key, what a screen reader says, and the tip with all of its keys."""
    button.setText(f"{words} ({key})")
    button.setAccessibleName(said or words)
    button.setToolTip(f"{said or words} ({keys or key})")
