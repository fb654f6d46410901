"""A meeting is made or its facts are edited."""

from dataclasses import replace
from datetime import date, time

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sefton_minutes.domain.changes import Changes, Kind
from sefton_minutes.domain.meetings import Meeting, MeetingStatus
from sefton_minutes.ui.dialogs.body_dialog import BodyDialog
from sefton_minutes.ui.dialogs.meeting_dialog import MeetingDialog
from sefton_minutes.ui.workplace import Workplace


def opened(qtbot: QtBot, workplace: Workplace, meeting: Meeting | None = None) -> MeetingDialog:
    """The dialog, once it has read the bodies."""
    dialog = MeetingDialog(workplace, meeting)
    dialog.open()
    qtbot.waitUntil(
        lambda: dialog.ui.body_combo.count() > 0 and dialog.ui.contact_edit.completer() is not None
    )
    return dialog


def kept(qtbot: QtBot, dialog: MeetingDialog) -> tuple[Meeting, Changes]:
    """What the dialog kept when its button was pressed."""
    with qtbot.waitSignal(dialog.saved) as saved:
        dialog.ui.save_button.click()
    meeting, changes = saved.args
    return meeting, changes


def test_a_new_meeting_is_kept_with_what_its_body_usually_does(qtbot: QtBot, workplace: Workplace) -> None:
    dialog = opened(qtbot, workplace)
    dialog.ui.body_combo.setCurrentText("Safer Calderby Partnership")
    usual = next(
        body for body in workplace.services.bodies.all() if body.name == "Safer Calderby Partnership"
    )
    assert dialog.ui.venue_edit.text() == usual.default_venue
    QTest.keyClicks(dialog.ui.day_edit, "10/6/27")
    meeting, changes = kept(qtbot, dialog)
    assert meeting == replace(
        workplace.services.meetings.open(meeting.id).meeting,
        body_id=usual.id,
        day=date(2027, 6, 10),
        time=usual.default_time,
        contact=usual.contact,
        status=MeetingStatus.PLANNED,
    )
    assert Kind.MEETINGS in changes
    assert workplace.services.meetings.open(meeting.id).items != ()


def test_the_usual_items_are_left_out_when_not_wanted(qtbot: QtBot, workplace: Workplace) -> None:
    dialog = opened(qtbot, workplace)
    dialog.ui.body_combo.setCurrentText("Cabinet")
    dialog.ui.standing_items_check.setChecked(False)
    meeting, _changes = kept(qtbot, dialog)
    assert workplace.services.meetings.open(meeting.id).items == ()
    assert meeting.day is None


def test_what_was_typed_is_not_replaced_by_what_is_usual(qtbot: QtBot, workplace: Workplace) -> None:
    dialog = opened(qtbot, workplace)
    dialog.ui.body_combo.setCurrentText("Cabinet")
    dialog.ui.venue_edit.setText("Weavers Hall")
    dialog.ui.time_edit.set_clock(time(9, 15))
    dialog.ui.body_combo.setCurrentText("Planning Committee")
    assert dialog.ui.venue_edit.text() == "Weavers Hall"
    assert dialog.ui.time_edit.clock() == time(9, 15)
    dialog.reject()


def test_faults_stand_under_their_fields_and_the_dialog_stays(qtbot: QtBot, workplace: Workplace) -> None:
    dialog = opened(qtbot, workplace)
    dialog.ui.day_edit.setText("5 December")
    dialog.ui.time_edit.setText("noonish")
    dialog.ui.save_button.click()
    assert dialog.isVisible()
    assert "Choose the body" in dialog.ui.body_error_label.text()
    assert "not a whole date" in dialog.ui.day_error_label.text()
    assert dialog.ui.day_edit.accessibleDescription() == dialog.ui.day_error_label.text()
    assert dialog.ui.time_error_label.isVisible()
    assert dialog.focusWidget() is dialog.ui.body_combo
    dialog.reject()


def test_a_body_can_be_made_on_the_way(qtbot: QtBot, workplace: Workplace) -> None:
    dialog = opened(qtbot, workplace)
    dialog.ui.new_body_button.click()
    (body_dialog,) = dialog.findChildren(BodyDialog)
    body_dialog.ui.name_edit.setText("Towpath Working Group")
    with qtbot.waitSignal(dialog.changes_made) as made:
        body_dialog.ui.save_button.click()
    assert Kind.BODIES in made.args[0]
    assert dialog.ui.body_combo.currentText() == "Towpath Working Group"
    meeting, _changes = kept(qtbot, dialog)
    assert workplace.services.bodies.get(meeting.body_id).name == "Towpath Working Group"


def test_an_edit_that_came_too_late_is_refused_with_a_sentence(qtbot: QtBot, workplace: Workplace) -> None:
    meetings = workplace.services.meetings
    meeting = meetings.open(meetings.list()[0].id).meeting
    dialog = opened(qtbot, workplace, meeting)
    meetings.edit(replace(meeting, venue="Canal House"), meeting)
    dialog.ui.venue_edit.setText("Weavers Hall")
    dialog.ui.save_button.click()
    qtbot.waitUntil(lambda: dialog.problem != "")
    assert dialog.isVisible()
    assert dialog.ui.save_button.isEnabled()
    assert meetings.open(meeting.id).meeting.venue == "Canal House"
    assert "Venue: “Canal House”" in dialog.problem
    assert dialog.ui.venue_edit.text() == "Weavers Hall", "what was typed stays"


def test_saving_again_puts_ones_own_over_what_one_was_told(qtbot: QtBot, workplace: Workplace) -> None:
    meetings = workplace.services.meetings
    meeting = meetings.open(meetings.list()[0].id).meeting
    dialog = opened(qtbot, workplace, meeting)
    meetings.edit(replace(meeting, venue="Canal House", contact="T. Vane"), meeting)
    dialog.ui.venue_edit.setText("Weavers Hall")
    dialog.ui.save_button.click()
    qtbot.waitUntil(lambda: dialog.problem != "")
    edited, _changes = kept(qtbot, dialog)
    assert (edited.venue, edited.contact) == ("Weavers Hall", "T. Vane")


def test_an_edit_keeps_what_it_does_not_show(qtbot: QtBot, workplace: Workplace) -> None:
    meetings = workplace.services.meetings
    meeting = meetings.open(meetings.list()[0].id).meeting
    dialog = opened(qtbot, workplace, meeting)
    assert not dialog.ui.standing_items_check.isVisible()
    dialog.ui.status_combo.setCurrentText("Postponed")
    edited, _changes = kept(qtbot, dialog)
    assert edited == replace(meeting, status=MeetingStatus.POSTPONED, version=edited.version)


def test_giving_up_keeps_nothing(qtbot: QtBot, workplace: Workplace) -> None:
    before = workplace.services.meetings.list()
    dialog = opened(qtbot, workplace)
    dialog.ui.body_combo.setCurrentIndex(0)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert workplace.services.meetings.list() == before


def test_the_keyboard_alone_makes_a_meeting(qtbot: QtBot, workplace: Workplace) -> None:
    dialog = opened(qtbot, workplace)
    ui = dialog.ui
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    QTest.keyClick(ui.body_combo, Qt.Key.Key_Down)
    for field, words in ((ui.new_body_button, ""), (ui.day_edit, "3.12.26"), (ui.time_edit, "2pm")):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        assert dialog.focusWidget() is field
        if words:
            ui.time_edit.selectAll()
            QTest.keyClicks(field, words)
    with qtbot.waitSignal(dialog.saved) as saved:
        QTest.keyClick(ui.time_edit, Qt.Key.Key_Return)
    assert (saved.args[0].day, saved.args[0].time) == (date(2026, 12, 3), time(14))
