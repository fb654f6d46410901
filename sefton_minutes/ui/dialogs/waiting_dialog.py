"""A dialog whose act may have to wait for the database. The officer need not wait with it: it steps aside
with what was typed in it, and comes back where something is left to do."""

from abc import abstractmethod
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from sefton_minutes.domain.errors import MinutesError
from sefton_minutes.ui.acts_in_order import WaitingAct
from sefton_minutes.ui.dialogs.telling_dialog import TellingDialog
from sefton_minutes.ui.widgets.deaf_moment import DeafMoment
from sefton_minutes.ui.workplace import Workplace

T = TypeVar("T")

WAITS = "The database is away. This waits, and is done when the database is back; you may go on meanwhile."
ON_ITS_WAY = "It is on its way to the database and cannot be taken back now; you may go on meanwhile."
GO_ON, TAKE_BACK = ("&Go on meanwhile", "Go on meanwhile"), ("Ta&ke it back", "Take it back")
"""What the buttons are called while it waits, and for a screen reader."""
_Words = tuple[str, str]


class WaitingDialog(TellingDialog):
    """A subclass gives its buttons by `_take_buttons`, and asks for its act by `_ask`. While that waits the
    first button, and Esc, let it step aside; the second takes the act back. Where the act is refused in the
    end the dialog is there again, as it was left."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace.look, parent)
        self._workplace = workplace
        self._deaf = DeafMoment(self)
        self._act: WaitingAct | None = None
        self._own_words: tuple[_Words, _Words] | None = None
        self._closed_parts: list[QWidget] = []

    @property
    def waits(self) -> bool:
        """Whether its act waits for the database."""
        return self._own_words is not None

    def reject(self) -> None:
        if self.waits:
            self.hide()
        elif self._act is None:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._act is None:
            super().closeEvent(event)
        else:
            event.ignore()  # it would be deleted, and what was typed with it
            self.reject()

    def _take_buttons(self, layout: QVBoxLayout, act_button: QPushButton, cancel_button: QPushButton) -> None:
        self._put_bar(layout)
        self._act_button, self._cancel_button = act_button, cancel_button
        act_button.clicked.connect(self._press)
        cancel_button.clicked.connect(self._cancel)

    @abstractmethod
    def _begin_act(self) -> None:
        """The officer pressed the first button: ask for the act, or say what is missing."""

    def _make_room(self) -> None:
        """Grow to what the sentences need."""

    def _ask(
        self, job: Callable[[], T], done: Callable[[T], None], failed: Callable[[MinutesError], None]
    ) -> None:
        self._act_button.setEnabled(False)
        ended = partial(self._end, done), partial(self._end, failed)
        self._act = self._workplace.acts.ask(job, *ended, self._note_waiting)
        if self._workplace.acts.outage.since:
            self._note_waiting()

    @Slot()
    def _press(self) -> None:
        if self.waits:
            self.hide()
        elif self._act is None:
            self._begin_act()

    @Slot()
    def _cancel(self) -> None:
        if self.waits and self._act is not None:
            if not self._workplace.acts.withdraw(self._act):
                self._error_bar.say(ON_ITS_WAY, role="warn")
                self._make_room()
                return
            self._act = None
            self._stop_waiting()
        self.reject()

    def _note_waiting(self) -> None:
        if self.waits or self._act is None:
            return
        act, cancel = self._act_button, self._cancel_button
        self._own_words = (act.text(), act.accessibleName()), (cancel.text(), cancel.accessibleName())
        self._closed_parts = [part for part in self.findChildren(QWidget) if self._is_open_field(part)]
        for part in self._closed_parts:
            part.setEnabled(False)
        self._call(GO_ON, TAKE_BACK)
        self._act_button.setEnabled(True)
        self._act_button.setFocus()
        self._error_bar.say(WAITS, role="warn")
        self._make_room()

    def _is_open_field(self, part: QWidget) -> bool:
        """Whether the officer could write in it: what is on its way is as it was when he pressed the
        button."""
        is_other = part in (self._act_button, self._cancel_button) or self._error_bar.isAncestorOf(part)
        takes_keys = part.focusPolicy() != Qt.FocusPolicy.NoFocus and not part.isWindow()
        return takes_keys and not is_other and part.isEnabledTo(self)

    def _end(self, answer: Callable[[T], None], outcome: T) -> None:
        self._act = None
        self._stop_waiting()
        self._act_button.setEnabled(True)
        if isinstance(outcome, MinutesError) and self.isHidden():
            self._deaf.begin()
            self.open()
        answer(outcome)

    def _stop_waiting(self) -> None:
        if self._own_words is None:
            return
        words, self._own_words = self._own_words, None
        parts, self._closed_parts = self._closed_parts, []
        for part in parts:
            part.setEnabled(True)
        self._call(*words)
        self._error_bar.hide()

    def _call(self, act: _Words, cancel: _Words) -> None:
        for pressed, (words, name) in ((self._act_button, act), (self._cancel_button, cancel)):
            pressed.setText(words)
            pressed.setAccessibleName(name)
