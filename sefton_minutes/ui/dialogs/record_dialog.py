"""What every dialog does that keeps one record: says what is wrong beside it, and stays open until kept."""

from collections.abc import Callable, Mapping
from typing import Any, Protocol

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from sefton_minutes.domain.errors import MinutesError, RecordConflict
from sefton_minutes.ui.dialogs.faults import Faults
from sefton_minutes.ui.widgets.error_bar import ErrorBar
from sefton_minutes.ui.workplace import Workplace

Job = Callable[[], tuple[Any, Any]]


class RecordForm(Protocol):
    """What the form of every record holds."""

    dialog_layout: QVBoxLayout
    save_button: QPushButton
    cancel_button: QPushButton


class RecordDialog(QDialog):
    """Keeps a record by the lane of saves. `saved` gives the record as kept and the Changes; then it closes.
    `changes_made` gives all Changes: the record's, and those of others that were made on the way to it.

    A subclass fills its form in, hands it over by `_begin`, and reads its fields in `_job`. Where somebody
    else changed the same fields meanwhile, the bar says what they hold now, what was typed stays, and `_seen`
    is the record as he left it: saving again puts the officer's own over that, knowingly.
    """

    saved = Signal(object, object)
    changes_made = Signal(object)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workplace = workplace
        self._faults = Faults({})
        self._saving = False
        self._seen: Any = None

    @property
    def problem(self) -> str:
        """What the bar says, "" when nothing."""
        return self._error_bar.sentence

    @Slot()
    def save(self) -> None:
        """Read the fields and keep the record; where a field is wrong, say so instead."""
        self._faults.clear()
        self._error_bar.hide()
        job = self._job()
        if self._faults:
            self._make_room()
            self._faults.focus_first()
            return
        self._saving = True
        self._form.save_button.setEnabled(False)
        self._workplace.background.save(job, self._tell_saved, self._tell_refused)

    def reject(self) -> None:
        if not self._saving:
            super().reject()

    def _begin(self, form: RecordForm, places: Mapping[QWidget, QLabel]) -> None:
        """Take the form over, with the label under each field; the first field gets the keyboard."""
        # made after the form, so that Tab comes to the form's own fields first
        self._error_bar = ErrorBar(self._workplace.look, self)
        form.dialog_layout.insertWidget(0, self._error_bar)
        self._faults = Faults(places)
        self._faults.clear()
        self._form = form
        form.save_button.clicked.connect(self.save)
        form.cancel_button.clicked.connect(self.reject)
        next(iter(places)).setFocus()

    def _job(self) -> Job:
        """Read the fields, add what is wrong to the faults, and give what keeps the record."""
        raise NotImplementedError

    def _tell_saved(self, kept: tuple[object, object]) -> None:
        self._saving = False
        self.saved.emit(*kept)
        self.changes_made.emit(kept[1])
        self.accept()

    def _tell_refused(self, error: MinutesError) -> None:
        self._saving = False
        self._form.save_button.setEnabled(True)
        if isinstance(error, RecordConflict):
            self._seen = error.theirs
        self._error_bar.show_error(error)
        self._make_room()

    def _make_room(self) -> None:
        """Grow to what the sentences need; labels that wrap do not ask for it by themselves."""
        self._form.dialog_layout.activate()
        needed = self._form.dialog_layout.totalHeightForWidth(self.width())
        self.resize(self.width(), max(self.height(), needed))
