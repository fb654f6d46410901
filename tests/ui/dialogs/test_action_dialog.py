"""An action is typed by hand, or one that is kept is edited."""

from dataclasses import replace
from datetime import date

from pytestqt.qtbot import QtBot

from sefton_minutes.domain.actions import Action, ActionStatus
from sefton_minutes.services.actions import ActionScope
from sefton_minutes.services.meetings import OpenMeeting
from sefton_minutes.ui.dialogs.action_dialog import ActionDialog
from sefton_minutes.ui.workplace import Workplace


def opened(qtbot: QtBot, workplace: Workplace, action: Action) -> ActionDialog:
    """The dialog, once it has read the meeting's items."""
    dialog = ActionDialog(workplace, action)
    dialog.open()
    qtbot.waitUntil(dialog.ui.item_combo.isEnabled)
    return dialog


def a_minuted_meeting(workplace: Workplace) -> OpenMeeting:
    """The first meeting of the sample council that has actions."""
    row = workplace.services.actions.list(ActionScope.ALL)[0]
    return workplace.services.meetings.open(row.action.meeting_id)


def test_a_new_action_of_an_item_is_kept(qtbot: QtBot, workplace: Workplace) -> None:
    meeting = a_minuted_meeting(workplace)
    item = meeting.items[2]
    dialog = opened(qtbot, workplace, Action(meeting.meeting.id, item.id, ""))
    assert item.title in dialog.ui.item_combo.currentText()
    dialog.ui.text_edit.setPlainText("Write to the\nCanal Trust")
    dialog.ui.owner_edit.setText("Rosalind Kettlewick")
    dialog.ui.due_edit.setText("26/6/27")
    with qtbot.waitSignal(dialog.saved) as saved:
        dialog.ui.save_button.click()
    kept = workplace.services.actions.get(saved.args[0].id)
    assert (kept.text, kept.owner) == ("Write to the Canal Trust", "Rosalind Kettlewick")
    assert (kept.due, kept.item_id, kept.status) == (date(2027, 6, 26), item.id, ActionStatus.OPEN)


def test_an_action_of_the_meeting_as_a_whole_needs_no_item(qtbot: QtBot, workplace: Workplace) -> None:
    meeting = a_minuted_meeting(workplace)
    dialog = opened(qtbot, workplace, Action(meeting.meeting.id, meeting.items[0].id, "Book the hall"))
    dialog.ui.item_combo.setCurrentText("The meeting as a whole")
    with qtbot.waitSignal(dialog.saved) as saved:
        dialog.ui.save_button.click()
    assert workplace.services.actions.get(saved.args[0].id).item_id is None


def test_an_action_needs_words_and_a_day_that_is_one(qtbot: QtBot, workplace: Workplace) -> None:
    dialog = opened(qtbot, workplace, Action(a_minuted_meeting(workplace).meeting.id, None, ""))
    dialog.ui.due_edit.setText("soon")
    dialog.ui.save_button.click()
    assert "Say what is to be done" in dialog.ui.text_error_label.text()
    assert "not a whole date" in dialog.ui.due_error_label.text()
    dialog.reject()


def test_an_action_that_is_done_is_marked_so(qtbot: QtBot, workplace: Workplace) -> None:
    action = workplace.services.actions.list(ActionScope.ALL)[0].action
    dialog = opened(qtbot, workplace, action)
    assert dialog.ui.source_label.isVisible() == bool(action.source)
    dialog.ui.status_combo.setCurrentText("Done")
    with qtbot.waitSignal(dialog.saved):
        dialog.ui.save_button.click()
    kept = workplace.services.actions.get(action.id)
    assert kept == replace(action, status=ActionStatus.DONE, version=kept.version)


def test_saving_before_the_items_are_read_keeps_the_item(qtbot: QtBot, workplace: Workplace) -> None:
    meeting = a_minuted_meeting(workplace)
    dialog = ActionDialog(
        workplace, Action(meeting.meeting.id, meeting.items[1].id, "Write to the Canal Trust")
    )
    dialog.open()
    with qtbot.waitSignal(dialog.saved) as saved:
        dialog.ui.save_button.click()
    assert saved.args[0].item_id == meeting.items[1].id


def test_what_a_colleague_made_of_it_meanwhile_is_told_and_saving_again_keeps_ones_own(
    qtbot: QtBot, workplace: Workplace
) -> None:
    actions = workplace.services.actions
    action = actions.list(ActionScope.ALL)[0].action
    dialog = opened(qtbot, workplace, action)
    actions.edit(replace(action, owner="Ingrid Sallow", due=date(2027, 5, 3)), action)
    dialog.ui.owner_edit.setText("Peter Quill")
    dialog.ui.save_button.click()
    qtbot.waitUntil(lambda: "Owner: “Ingrid Sallow”" in dialog.problem)
    with qtbot.waitSignal(dialog.saved):
        dialog.ui.save_button.click()
    kept = actions.get(action.id)
    assert (kept.owner, kept.due) == ("Peter Quill", date(2027, 5, 3))
