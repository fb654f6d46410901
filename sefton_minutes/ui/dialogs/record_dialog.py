"""What every dialog does that keeps one record: says what is wrong beside it, and stays open until kept."""

from abc import abstractmethod
from collections.abc import Callable, Mapping
from typing import Any, Protocol

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from sefton_minutes.domain.errors import MinutesError, RecordConflict
from sefton_minutes.ui.dialogs.dialog_room import fit_words
from sefton_minutes.ui.dialogs.faults import Faults
from sefton_minutes.ui.dialogs.waiting_dialog import WaitingDialog
from sefton_minutes.ui.workplace import Workplace

Job = Callable[[], tuple[Any, Any]]


class RecordForm(Protocol):
    """What the form of every record holds."""

    dialog_layout: QVBoxLayout
    save_button: QPushButton
    cancel_button: QPushButton


class RecordDialog(WaitingDialog):
    """Keeps a record by the lane of saves. `saved` gives the record as kept and the Changes; then it closes.
    `changes_made` gives all Changes: the record's, and those of others that were made on the way to it.

    A subclass fills its form in, hands it over by `_begin`, and reads its fields in `_job`. Where somebody
    else changed the same fields meanwhile, the bar says what they hold now, what was typed stays, and `_seen`
    is the record as he left it: saving again puts the officer's own over that, knowingly.
    """

    saved = Signal(object, object)
    changes_made = Signal(object)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._faults = Faults({})
        self._seen: Any = None

    @Slot()
    def save(self) -> None:
        """Read the fields and keep the record; where a field is wrong, say so instead."""
        self._press()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        fit_words(self)

    def _begin_act(self) -> None:
        self._faults.clear()
        self._error_bar.hide()
        job = self._job()
        if self._faults:
            self._make_room()
            self._faults.focus_first()
            return
        self._ask(job, self._tell_saved, self._tell_refused)

    def _begin(self, form: RecordForm, places: Mapping[QWidget, QLabel]) -> None:
        """Take the form over, with the label under each field; the first field gets the keyboard."""
        self._take_buttons(form.dialog_layout, form.save_button, form.cancel_button)
        self._faults = Faults(places)
        self._faults.clear()
        self._form = form
        next(iter(places)).setFocus()

    @abstractmethod
    def _job(self) -> Job:
        """Read the fields, add what is wrong to the faults, and give what keeps the record."""

    def _tell_saved(self, kept: tuple[object, object]) -> None:
        self.saved.emit(*kept)
        self.changes_made.emit(kept[1])
        self.accept()

    def _tell_refused(self, error: MinutesError) -> None:
        if self.waits:
            return  # something that is only looked up: that the database is away is said already
        if isinstance(error, RecordConflict):
            self._seen = error.theirs
        self._error_bar.show_error(error)
        self._make_room()

    def _make_room(self) -> None:
        """Grow to what the sentences need; labels that wrap do not ask for it by themselves."""
        self._form.dialog_layout.activate()
        needed = self._form.dialog_layout.totalHeightForWidth(self.width())
        self.resize(self.width(), max(self.height(), needed))
