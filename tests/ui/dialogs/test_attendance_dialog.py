"""Who was there: one key a name, every change undone by Ctrl+Z, nothing kept before Save."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from sefton_minutes.domain.attendance import Attendance, AttendanceKind
from sefton_minutes.ui.dialogs.attendance_dialog import AttendanceDialog
from sefton_minutes.ui.workplace import Workplace

CHAIR = Attendance("Councillor A. Thistlewood", AttendanceKind.PRESENT, "Marram Council", "Chair")
GUEST = Attendance("Ingrid Sallow", AttendanceKind.PRESENT)
LATE = Attendance("Peter Quill", AttendanceKind.PRESENT)


def opened(qtbot: QtBot, workplace: Workplace, *attendance: Attendance) -> AttendanceDialog:
    """The dialog for the newest meeting, its table in focus, once it has read the register."""
    meeting = workplace.services.meetings.list()[0]
    dialog = AttendanceDialog(workplace, meeting.id, attendance)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.ui.name_edit.completer() is not None)
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    dialog.ui.attendance_table.setFocus()
    return dialog


def shown(dialog: AttendanceDialog) -> list[tuple[str, str]]:
    """Name and kind of every row."""
    model = dialog.ui.attendance_table.model()
    return [(model.index(row, 0).data(), model.index(row, 3).data()) for row in range(model.rowCount())]


def test_a_roll_is_one_key_a_name(qtbot: QtBot, workplace: Workplace) -> None:
    dialog = opened(qtbot, workplace, CHAIR, GUEST, LATE)
    for key in (Qt.Key.Key_A, Qt.Key.Key_I, Qt.Key.Key_S):
        QTest.keyClick(dialog.ui.attendance_table, key)
    assert [kind for _name, kind in shown(dialog)] == ["Apologies", "In attendance", "Substitute"]
    assert dialog.ui.count_label.text() == "1 present · 1 apologies · 1 in attendance"
    with qtbot.waitSignal(dialog.saved) as saved:
        dialog.ui.save_button.click()
    meeting = workplace.services.meetings.open(workplace.services.meetings.list()[0].id)
    assert [row.kind for row in meeting.attendance] == [row.kind for row in saved.args[0]]
    assert [row.position for row in meeting.attendance] == [0, 1, 2]


def test_a_name_of_the_register_brings_its_organisation(qtbot: QtBot, workplace: Workplace) -> None:
    person = next(person for person in workplace.services.people.all() if person.organisation)
    dialog = opened(qtbot, workplace, CHAIR)
    dialog.ui.name_edit.setText(person.name.upper())
    dialog.ui.add_button.click()
    dialog.ui.name_edit.setText("A visitor")
    QTest.keyClick(dialog.ui.name_edit, Qt.Key.Key_Return)
    assert dialog.isVisible(), "Enter adds a name and does not close the dialog"
    with qtbot.waitSignal(dialog.saved) as saved:
        dialog.ui.save_button.click()
    _chair, known, visitor = saved.args[0]
    assert (known.name, known.organisation, known.person_id) == (person.name, person.organisation, person.id)
    assert (visitor.name, visitor.person_id) == ("A visitor", None)


def test_a_name_is_listed_once(qtbot: QtBot, workplace: Workplace) -> None:
    dialog = opened(qtbot, workplace, CHAIR)
    dialog.ui.name_edit.setText("councillor a. thistlewood")
    dialog.ui.add_button.click()
    assert "in the list already" in dialog.ui.name_error_label.text()
    dialog.ui.name_edit.clear()
    dialog.ui.add_button.click()
    assert "Type a name" in dialog.ui.name_error_label.text()
    dialog.reject()


def test_rows_are_moved_removed_and_brought_back(qtbot: QtBot, workplace: Workplace) -> None:
    dialog = opened(qtbot, workplace, CHAIR, GUEST, LATE)
    table = dialog.ui.attendance_table
    both = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(table, Qt.Key.Key_Down, both)
    assert [name for name, _kind in shown(dialog)] == [GUEST.name, CHAIR.name, LATE.name]
    assert table.currentIndex().row() == 1
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert [name for name, _kind in shown(dialog)] == [GUEST.name, LATE.name]
    for _change in range(2):
        QTest.keyClick(table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [name for name, _kind in shown(dialog)] == [CHAIR.name, GUEST.name, LATE.name]
    assert not dialog.ui.undo_button.isEnabled()
    dialog.reject()


def test_letters_typed_into_a_cell_are_letters(qtbot: QtBot, workplace: Workplace) -> None:
    dialog = opened(qtbot, workplace, GUEST)
    table = dialog.ui.attendance_table
    table.setCurrentIndex(table.model().index(0, 1))
    QTest.keyClick(table, Qt.Key.Key_F2)
    (editor,) = table.viewport().findChildren(QLineEdit)
    QTest.keyClicks(editor, "Sail Loft")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: table.model().index(0, 1).data() == "Sail Loft")
    assert shown(dialog) == [(GUEST.name, "Present")]
    dialog.reject()


def test_chair_is_given_and_taken_by_a_key(qtbot: QtBot, workplace: Workplace) -> None:
    dialog = opened(qtbot, workplace, GUEST)
    table = dialog.ui.attendance_table
    QTest.keyClick(table, Qt.Key.Key_V)
    assert table.model().index(0, 2).data() == "Vice-Chair"
    QTest.keyClick(table, Qt.Key.Key_V)
    assert table.model().index(0, 2).data() == ""
    dialog.reject()


def test_giving_up_keeps_the_list_as_it_was(qtbot: QtBot, workplace: Workplace) -> None:
    meeting = workplace.services.meetings.list()[0]
    before = workplace.services.meetings.open(meeting.id).attendance
    dialog = opened(qtbot, workplace, *before, GUEST)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert workplace.services.meetings.open(meeting.id).attendance == before


def test_names_that_a_colleague_listed_meanwhile_are_kept_and_one_mark_by_both_is_told(
    qtbot: QtBot, workplace: Workplace
) -> None:
    meetings = workplace.services.meetings
    meeting_id = meetings.list()[0].id
    meetings.set_attendance(meeting_id, (GUEST,), meetings.open(meeting_id).attendance)
    before = meetings.open(meeting_id).attendance
    dialog = opened(qtbot, workplace, *before)
    excused = replace(before[0], kind=AttendanceKind.APOLOGIES)
    meetings.set_attendance(meeting_id, (excused, LATE), before)
    QTest.keyClick(dialog.ui.attendance_table, Qt.Key.Key_N)
    dialog.ui.save_button.click()
    qtbot.waitUntil(lambda: "Ingrid Sallow: apologies" in dialog.problem)
    with qtbot.waitSignal(dialog.saved):
        dialog.ui.save_button.click()
    kept = [(each.name, each.kind) for each in meetings.open(meeting_id).attendance]
    assert kept == [("Ingrid Sallow", AttendanceKind.ABSENT), ("Peter Quill", AttendanceKind.PRESENT)]
