"""Who was at a meeting and who sent apologies: one key a name."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QWidget

from sefton_minutes.domain.attendance import Attendance, AttendanceKind
from sefton_minutes.domain.people import Person
from sefton_minutes.ui.dialogs.record_dialog import Job, RecordDialog
from sefton_minutes.ui.forms.ui_attendance_dialog import Ui_AttendanceDialog
from sefton_minutes.ui.models.attendance import AttendanceModel, count_in_words
from sefton_minutes.ui.widgets.completion import offer
from sefton_minutes.ui.widgets.tables import settle
from sefton_minutes.ui.workplace import Workplace

_KIND_KEYS = {
    "P": AttendanceKind.PRESENT,
    "A": AttendanceKind.APOLOGIES,
    "S": AttendanceKind.SUBSTITUTE,
    "I": AttendanceKind.IN_ATTENDANCE,
    "N": AttendanceKind.ABSENT,
}
_ROLE_KEYS = {"C": "Chair", "V": "Vice-Chair"}


class AttendanceDialog(RecordDialog):
    """Edits the whole list of one meeting; `saved` gives the list as kept."""

    def __init__(
        self,
        workplace: Workplace,
        meeting_id: int,
        attendance: Sequence[Attendance] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(workplace, parent)
        self._meeting_id = meeting_id
        self._register: dict[str, Person] = {}
        self._before = tuple(attendance)
        self._list = AttendanceModel(attendance, self)
        self.ui = Ui_AttendanceDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self._begin(ui, {ui.name_edit: ui.name_error_label})
        self._prepare_table()
        self._bind_keys()
        ui.add_button.clicked.connect(self._add_name)
        ui.name_edit.returnPressed.connect(self._add_name)
        ui.undo_button.clicked.connect(self._undo)
        ui.remove_button.clicked.connect(self._remove)
        ui.move_up_button.clicked.connect(partial(self._move, -1))
        ui.move_down_button.clicked.connect(partial(self._move, 1))
        self._list.altered.connect(self._show_count)
        self._show_count()
        people = workplace.services.people
        workplace.background.latest("people: attendance", people.all, self._offer_people, self._tell_refused)

    def _prepare_table(self) -> None:
        table = self.ui.attendance_table
        table.setModel(self._list)
        settle(table, self._workplace.look, 0, {1: 190, 2: 110, 3: 120})
        triggers = QAbstractItemView.EditTrigger
        table.setEditTriggers(triggers.EditKeyPressed | triggers.DoubleClicked)
        self._choose_row(0)

    def _bind_keys(self) -> None:
        for key, kind in _KIND_KEYS.items():
            self._bind(key, partial(self._set_kind, kind))
        for key, role in _ROLE_KEYS.items():
            self._bind(key, partial(self._set_role, role))
        self._bind("Delete", self._remove)
        self._bind("Ctrl+Z", self._undo)
        self._bind("Alt+Shift+Up", partial(self._move, -1))
        self._bind("Alt+Shift+Down", partial(self._move, 1))

    def _bind(self, key: str, act: Callable[[], None]) -> None:
        # only while the table itself has the keyboard: in a cell that is edited a letter is a letter
        shortcut = QShortcut(QKeySequence(key), self.ui.attendance_table)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(act)

    def _offer_people(self, people: Sequence[Person]) -> None:
        self._register = {person.name.casefold(): person for person in people}
        offer(self.ui.name_edit, (person.name for person in people))

    @Slot()
    def _add_name(self) -> None:
        self._faults.clear()
        ui = self.ui
        name = " ".join(ui.name_edit.text().split())
        listed = {row.name.casefold() for row in self._list.attendance}
        if not name:
            self._faults.add(ui.name_edit, "Type a name first.")
        elif name.casefold() in listed:
            self._faults.add(ui.name_edit, f"{name} is in the list already.")
        else:
            self._choose_row(self._list.add(self._as_present(name)))
            ui.name_edit.clear()

    def _as_present(self, name: str) -> Attendance:
        known = self._register.get(name.casefold())
        if known is None:
            return Attendance(name, AttendanceKind.PRESENT, meeting_id=self._meeting_id)
        return Attendance(
            known.name,
            AttendanceKind.PRESENT,
            known.organisation,
            person_id=known.id,
            meeting_id=self._meeting_id,
        )

    def _set_kind(self, kind: AttendanceKind) -> None:
        """Then go on to the next name, so that a roll is one key each."""
        row = self._row()
        if row is not None:
            self._list.change(row, replace(self._list.attendance[row], kind=kind))
            self._choose_row(min(row + 1, self._list.rowCount() - 1))

    def _set_role(self, role: str) -> None:
        row = self._row()
        if row is not None:
            person = self._list.attendance[row]
            self._list.change(row, replace(person, role="" if person.role == role else role))

    @Slot()
    def _remove(self) -> None:
        row = self._row()
        if row is not None:
            self._list.remove(row)
            self._choose_row(min(row, self._list.rowCount() - 1))

    @Slot()
    def _undo(self) -> None:
        row = self._row() or 0
        self._list.undo()
        self._choose_row(min(row, self._list.rowCount() - 1))

    def _move(self, by: int, _checked: bool = False) -> None:
        row = self._row()
        if row is not None and 0 <= row + by < self._list.rowCount():
            self._list.move(row, row + by)
            self._choose_row(row + by)

    def _row(self) -> int | None:
        index = self.ui.attendance_table.currentIndex()
        return index.row() if index.isValid() else None

    def _choose_row(self, row: int) -> None:
        if row >= 0:
            self.ui.attendance_table.selectRow(row)

    @Slot()
    def _show_count(self) -> None:
        self.ui.count_label.setText(count_in_words(self._list.attendance))
        self.ui.undo_button.setEnabled(self._list.can_undo)

    def _job(self) -> Job:
        meetings, meeting_id, kept = (
            self._workplace.services.meetings,
            self._meeting_id,
            self._list.attendance,
        )
        base, seen = self._before, self._seen
        return lambda: (kept, meetings.set_attendance(meeting_id, kept, base, seen))
