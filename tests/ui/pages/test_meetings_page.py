"""A meeting worked on in the real window: writing, saving, undoing, accepting, ordering."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from sefton_minutes import composition
from sefton_minutes.domain.actions import ActionRow, ActionStatus
from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.draft_field import DraftField
from sefton_minutes.domain.meetings import MeetingStatus
from sefton_minutes.services.saving import TypedItem
from sefton_minutes.ui.background import Background
from sefton_minutes.ui.look import Look
from sefton_minutes.ui.main_window import MainWindow
from sefton_minutes.ui.pages.meetings_page import MeetingsPage
from sefton_minutes.ui.window_state import WindowState
from sefton_minutes.ui.workplace import Workplace
from tests.ui.conftest import Settle, open_window

Key, Modifier = Qt.Key, Qt.KeyboardModifier


def give(window: MainWindow, command: str) -> None:
    """Give a command as its menu would: what is grey cannot be given."""
    action = window.findChild(QAction, command)
    assert isinstance(action, QAction), command
    assert action.isEnabled(), command
    action.trigger()


def show_item(page: MeetingsPage, settle: Settle, wanted: Callable[[AgendaItem], bool]) -> AgendaItem:
    """Show the first item that is wanted, with the keyboard in its minute."""
    item = next(item for item in page.work.items if wanted(item))
    page.work.show_item(item.id)
    page.editor.ui.minute_edit.setFocus()
    settle()
    return item


def without_minute(item: AgendaItem) -> bool:
    return not item.minute_text and not item.is_heading


def misspelt(item: AgendaItem) -> bool:
    return "RESLOVED" in item.minute_text


def kept_text(services: composition.Services, item: AgendaItem) -> str:
    return services.agendas.get_item(item.id).minute_text


def has_hint(page: MeetingsPage) -> bool:
    return page.editor.ui.minute_edit.doubt is not None


def titles(page: MeetingsPage) -> list[str]:
    return [record.title for record in page.item_list.model.records]


def test_the_meeting_that_needs_work_is_open_at_the_start(meetings_page: MeetingsPage) -> None:
    opened = meetings_page.work.opened
    assert opened is not None
    assert opened.meeting.status is MeetingStatus.HELD
    assert meetings_page.head.ui.body_label.text() == "Planning Committee"
    assert meetings_page.head.ui.attendance_button.text() == "Attendance 5 of 6"
    assert meetings_page.work.current is not None


def test_what_is_typed_is_saved_by_itself(
    window: MainWindow,
    meetings_page: MeetingsPage,
    services: composition.Services,
    qtbot: QtBot,
    settle: Settle,
) -> None:
    item = show_item(meetings_page, settle, without_minute)
    with qtbot.waitSignal(meetings_page.work.auto_save.saved, timeout=10_000):
        QTest.keyClicks(meetings_page.editor.ui.minute_edit, "The appeals were noted.")
    assert kept_text(services, item) == "The appeals were noted."
    assert window.status_line.record.startswith("Saved ")


def test_leaving_an_item_saves_it_at_once(
    window: MainWindow, meetings_page: MeetingsPage, services: composition.Services, settle: Settle
) -> None:
    item = show_item(meetings_page, settle, without_minute)
    QTest.keyClicks(meetings_page.editor.ui.minute_edit, "Noted.")
    give(window, "previous_item")
    settle()
    assert meetings_page.work.current_id != item.id
    assert kept_text(services, item) == "Noted."


def test_what_was_said_of_an_item_goes_when_the_item_is_left(
    window: MainWindow, meetings_page: MeetingsPage, settle: Settle
) -> None:
    show_item(meetings_page, settle, without_minute)
    meetings_page.work.said.emit("Pasted.")
    assert window.status_line.sentence == "Pasted."
    give(window, "previous_item")
    assert window.status_line.sentence == ""
    meetings_page.work.said.emit("Pasted.")
    window.go("actions")
    assert window.status_line.sentence == ""


def test_what_was_undone_in_another_item_is_said_there(
    window: MainWindow, meetings_page: MeetingsPage, settle: Settle
) -> None:
    item = show_item(meetings_page, settle, without_minute)
    QTest.keyClicks(meetings_page.editor.ui.minute_edit, "Noted.")
    give(window, "previous_item")
    give(window, "undo")
    assert meetings_page.work.current_id == item.id
    assert window.status_line.sentence.startswith("Undone: typing")


def test_a_meeting_without_items_shows_none_of_the_meeting_before(
    window: MainWindow, meetings_page: MeetingsPage, services: composition.Services, settle: Settle
) -> None:
    show_item(meetings_page, settle, without_minute)
    empty = next(row for row in services.meetings.list() if not services.meetings.open(row.id).items)
    window.open_minute(empty.id, 0, -1)
    settle()
    assert meetings_page.work.meeting_id == empty.id
    assert not meetings_page.editor.ui.minute_edit.isVisible()
    for command in ("find", "next_misspelt", "revisions", "insert_resolution"):
        action = window.findChild(QAction, command)
        assert isinstance(action, QAction)
        assert not action.isEnabled(), command


def test_typing_is_undone_and_done_again_across_items(
    window: MainWindow, meetings_page: MeetingsPage, settle: Settle
) -> None:
    edit = meetings_page.editor.ui.minute_edit
    item = show_item(meetings_page, settle, without_minute)
    QTest.keyClicks(edit, "Noted")
    show_item(meetings_page, settle, misspelt)
    give(window, "undo")
    assert meetings_page.work.current_id == item.id
    assert edit.text == ""
    assert window.status_line.sentence.startswith("Undone: typing in item")
    QTest.keyClick(edit, Key.Key_Y, Modifier.ControlModifier)
    assert edit.text == "Noted"


def test_a_reading_is_accepted_by_one_key_and_taken_back_by_one(
    meetings_page: MeetingsPage, window: MainWindow, services: composition.Services, settle: Settle
) -> None:
    item = show_item(meetings_page, settle, misspelt)
    edit = meetings_page.editor.ui.minute_edit
    edit.go_to(0)
    QTest.keyClick(edit, Key.Key_F8)
    QTest.keyClick(edit, Key.Key_Return, Modifier.ControlModifier)
    settle()
    assert edit.text == item.minute_text.replace("RESLOVED", "RESOLVED")
    reading = meetings_page.work.readings.of(item.id)
    assert reading is not None
    assert [made.confirmed for made in reading.resolutions] == [True]
    give(window, "save")
    settle()
    assert "RESOLVED" in kept_text(services, item)
    give(window, "undo")
    assert edit.text == item.minute_text


def test_a_refused_reading_is_not_raised_again(
    meetings_page: MeetingsPage, window: MainWindow, services: composition.Services, settle: Settle
) -> None:
    item = show_item(meetings_page, settle, misspelt)
    edit = meetings_page.editor.ui.minute_edit
    edit.go_to(item.minute_text.index("RESLOVED"))
    QTest.keyClick(edit, Key.Key_Return, Modifier.ControlModifier | Modifier.ShiftModifier)
    settle()
    assert not has_hint(meetings_page)
    assert len(services.minutes.refused(item.id)) == 1
    give(window, "undo")
    settle()
    assert has_hint(meetings_page)
    assert not services.minutes.refused(item.id)


def test_items_are_ordered_by_keys_and_numbers_follow(
    meetings_page: MeetingsPage, window: MainWindow, services: composition.Services, settle: Settle
) -> None:
    before, listed = titles(meetings_page), meetings_page.item_list.ui.list_view
    meetings_page.work.show_item(meetings_page.work.items[1].id)
    listed.setFocus()
    QTest.keyClick(listed, Key.Key_Down, Modifier.AltModifier | Modifier.ShiftModifier)
    settle()
    assert titles(meetings_page) == [before[0], before[2], before[1], *before[3:]]
    assert window.status_line.sentence.endswith(f"item 3 of {len(before)}")
    kept = services.meetings.open(meetings_page.work.meeting_id)
    assert [item.title for item in kept.items] == titles(meetings_page)
    give(window, "undo")
    settle()
    assert titles(meetings_page) == before


def test_an_item_is_added_named_and_removed_and_all_can_be_undone(
    meetings_page: MeetingsPage, window: MainWindow, services: composition.Services, settle: Settle
) -> None:
    before = titles(meetings_page)
    give(window, "new_item")
    settle()
    title = meetings_page.editor.ui.title_edit
    assert QApplication.focusWidget() is title
    QTest.keyClicks(title, "Urgent Business")
    QTest.keyClick(title, Key.Key_Return)
    give(window, "save")
    settle()
    assert titles(meetings_page) == [before[0], "Urgent Business", *before[1:]]
    kept = services.meetings.open(meetings_page.work.meeting_id)
    assert [item.title for item in kept.items] == titles(meetings_page)
    listed = meetings_page.item_list.ui.list_view
    listed.setFocus()
    QTest.keyClick(listed, Key.Key_Delete)
    settle()
    assert titles(meetings_page) == before
    give(window, "undo")
    settle()
    assert titles(meetings_page) == [before[0], "Urgent Business", *before[1:]]


def test_title_presenters_and_agenda_text_are_kept_and_can_be_undone(
    meetings_page: MeetingsPage, window: MainWindow, services: composition.Services, settle: Settle
) -> None:
    item = show_item(meetings_page, settle, without_minute)
    ui = meetings_page.editor.ui
    ui.presenters_edit.setFocus()
    ui.presenters_edit.clear()
    QTest.keyClicks(ui.presenters_edit, "Ada Quill; Ben Sorrel")
    ui.agenda_button.click()
    ui.agenda_edit.setFocus()
    QTest.keyClicks(ui.agenda_edit, "To note.")
    give(window, "save")
    settle()
    kept = services.agendas.get_item(item.id)
    assert kept.presenters == ("Ada Quill", "Ben Sorrel")
    assert kept.agenda_text.endswith("To note.")
    ui.minute_edit.setFocus()
    give(window, "undo")
    give(window, "undo")
    assert meetings_page.work.current is not None
    assert meetings_page.work.current.presenters == item.presenters
    assert meetings_page.work.current.agenda_text == item.agenda_text


def test_a_title_that_is_being_written_is_the_last_act(
    meetings_page: MeetingsPage, window: MainWindow, settle: Settle
) -> None:
    item = show_item(meetings_page, settle, without_minute)
    QTest.keyClicks(meetings_page.editor.ui.minute_edit, "Noted.")
    title = meetings_page.editor.ui.title_edit
    title.setFocus()
    QTest.keyClicks(title, " and more")
    QTest.keyClick(title, Key.Key_Z, Modifier.ControlModifier)
    assert title.toPlainText() == item.title
    assert meetings_page.editor.ui.minute_edit.text == "Noted."


def test_standing_words_are_put_in_as_one_act(
    meetings_page: MeetingsPage, window: MainWindow, qtbot: QtBot, settle: Settle
) -> None:
    show_item(meetings_page, settle, without_minute)
    edit = meetings_page.editor.ui.minute_edit
    give(window, "insert_resolution")
    with qtbot.waitSignal(meetings_page.work.readings.read):
        QTest.keyClicks(edit, "the appeals be noted.")
        settle()
    assert edit.text == "RESOLVED: That the appeals be noted."
    settle()
    assert meetings_page.editor.read_as.ui.summary_label.text() == "1 resolution, 1 clause"


def test_somebody_elses_save_is_not_overwritten_and_mine_is_kept(
    meetings_page: MeetingsPage,
    window: MainWindow,
    services: composition.Services,
    settle: Settle,
    tmp_path: Path,
) -> None:
    item = show_item(meetings_page, settle, without_minute)
    url = composition.sqlite_url(tmp_path / "council.sqlite")
    other = composition.compose(url, tmp_path / "theirs", "somebody")
    other.saving.save(TypedItem(item, {DraftField.MINUTE_TEXT: "Theirs."}))
    other.close()
    edit = meetings_page.editor.ui.minute_edit
    QTest.keyClicks(edit, "Mine.")
    give(window, "save")
    settle()
    assert kept_text(services, item) == "Theirs."
    assert meetings_page.editor.conflict_lines.bar.sentence
    assert "draft" in window.status_line.record
    assert [draft.text for draft in services.drafts.unsaved()] == ["Mine."]
    assert edit.text == "Mine."
    assert meetings_page.conflicts.window is not None
    meetings_page.conflicts.window.reject()


def test_a_killed_program_loses_nothing(
    meetings_page: MeetingsPage, settle: Settle, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    item = show_item(meetings_page, settle, without_minute)
    QTest.keyClicks(meetings_page.editor.ui.minute_edit, "Typed and never saved.")
    left = tmp_path_factory.mktemp("what a kill leaves") / "data"
    shutil.copytree(tmp_path, left)
    again = composition.compose(composition.sqlite_url(left / "council.sqlite"), left, "officer")
    offered = again.drafts.offered()
    again.close()
    assert [(one.draft.item_id, one.draft.text) for one in offered] == [(item.id, "Typed and never saved.")]


def test_the_list_is_narrowed_by_words_body_year_and_stage(
    meetings_page: MeetingsPage, qtbot: QtBot, settle: Settle
) -> None:
    listed = meetings_page.meeting_list

    def bodies() -> set[str]:
        return {record.summary.body for record in listed.model.records if record.summary}

    with qtbot.waitSignal(listed.listed):
        QTest.keyClicks(listed.ui.filter_edit, "partner")
    assert bodies() == {"Safer Calderby Partnership"}
    with qtbot.waitSignal(listed.listed):
        listed.ui.filter_edit.clear()
    for combo in (listed.ui.body_combo, listed.ui.year_combo):
        assert combo.count() > 1
    with qtbot.waitSignal(listed.listed):
        listed.ui.status_combo.setCurrentIndex(listed.ui.status_combo.findData("cancelled"))
        listed.ask()
    settle()
    assert {record.summary.status for record in listed.model.records if record.summary} == {
        MeetingStatus.CANCELLED
    }
    with qtbot.waitSignal(listed.listed):
        QTest.keyClicks(listed.ui.filter_edit, "no such meeting")
    assert listed.ui.empty_label.text() == "No meeting fits these filters."


def test_in_the_filter_keys_open_the_first_meeting_and_clear_it(
    meetings_page: MeetingsPage, settle: Settle
) -> None:
    listed, edit = meetings_page.meeting_list, meetings_page.meeting_list.ui.filter_edit
    everything = len(listed.model.records)
    edit.setFocus()
    QTest.keyClicks(edit, "partner")
    first = next(record.summary.id for record in listed.model.records if record.summary)
    QTest.keyClick(edit, Key.Key_Return)
    settle()
    assert meetings_page.work.meeting_id == first
    edit.setFocus()
    QTest.keyClick(edit, Key.Key_Escape)
    assert edit.text() == ""
    assert len(listed.model.records) == everything
    QTest.keyClick(edit, Key.Key_Down)
    assert listed.ui.list_view.hasFocus()


def test_an_empty_record_says_what_to_do_first(
    qtbot: QtBot,
    empty_services: composition.Services,
    background: Background,
    look: Look,
    settle: Settle,
    tmp_path: Path,
) -> None:
    state = WindowState(tmp_path / "window.ini")
    window = open_window(qtbot, Workplace(empty_services, background, look, state), settle)
    page = window.page
    assert isinstance(page, MeetingsPage)
    ui = page.meeting_list.ui
    assert ui.empty_label.text() == "No meetings yet. Import a page, or make the first."
    assert ui.import_button.isVisible()
    assert ui.first_button.isVisible()
    assert page.editor.ui.empty_label.isVisible()
    ui.import_button.click()
    assert window.page is window.page_named("import")


def test_a_narrow_window_folds_the_list_of_meetings(
    window: MainWindow, meetings_page: MeetingsPage, settle: Settle
) -> None:
    assert meetings_page.meeting_list.isVisible()
    window.resize(1366, 768)
    assert not meetings_page.meeting_list.isVisible()
    button = meetings_page.head.ui.meetings_button
    assert button.isVisible()
    button.click()
    listed = meetings_page.meeting_list
    assert listed.isVisible()
    row = next(at for at, record in enumerate(listed.model.records) if record.summary)
    listed.ui.list_view.setCurrentIndex(listed.model.index(row))
    QTest.keyClick(listed.ui.list_view, Key.Key_Return)
    settle()
    assert not listed.isVisible()
    summary = listed.model.records[row].summary
    assert summary is not None
    assert meetings_page.work.meeting_id == summary.id
    window.resize(1600, 1000)
    assert listed.isVisible()


@pytest.mark.parametrize("size", [(1366, 768), (1600, 1000), (1920, 1080)])
def test_every_pane_has_its_room(
    window: MainWindow, meetings_page: MeetingsPage, size: tuple[int, int]
) -> None:
    window.resize(*size)
    assert window.size().toTuple() == size
    panes: tuple[tuple[QWidget, int], ...] = (
        (meetings_page.item_list, 232), (meetings_page.editor, 480), (meetings_page.actions_panel, 248)
    )  # fmt: skip
    for pane, least in panes:
        assert pane.width() >= least


def test_paper_takes_the_place_of_the_actions(
    window: MainWindow, meetings_page: MeetingsPage, settle: Settle
) -> None:
    give(window, "toggle_paper")
    settle()
    assert meetings_page.paper.isVisible()
    assert not meetings_page.actions_panel.isVisible()
    assert not meetings_page.meeting_list.isVisible()
    give(window, "toggle_paper")
    assert meetings_page.actions_panel.isVisible()
    assert meetings_page.meeting_list.isVisible()


def test_f6_goes_round_the_panes(window: MainWindow, meetings_page: MeetingsPage) -> None:
    panes = [pane for pane in meetings_page.panes() if pane.isVisible()]
    panes[0].setFocus()
    for pane in (*panes[1:], panes[0]):
        QTest.keyClick(window, Key.Key_F6)
        assert QApplication.focusWidget() is pane


def test_a_hit_opens_at_its_clause_and_back_returns(
    window: MainWindow, meetings_page: MeetingsPage, settle: Settle
) -> None:
    other = next(
        record.summary.id
        for record in meetings_page.meeting_list.model.records
        if record.summary and record.summary.status is MeetingStatus.MINUTES_DRAFTED
    )
    window.open_minute(other, 0, -1)
    settle()
    item = max(meetings_page.work.items, key=lambda one: len(one.minute_text))
    window.go("search")
    window.page_named("search").open_minute.emit(other, item.id, 40)
    settle()
    assert window.page is meetings_page
    assert meetings_page.work.current_id == item.id
    assert meetings_page.editor.ui.minute_edit.caret == 40
    give(window, "back")
    assert window.page is window.page_named("search")
    give(window, "back")
    settle()
    assert meetings_page.work.meeting_id == other
    give(window, "forward")
    assert window.page is window.page_named("search")


def test_what_is_changed_elsewhere_is_read_again_and_typing_stays(
    window: MainWindow, meetings_page: MeetingsPage, services: composition.Services, settle: Settle
) -> None:
    opened = meetings_page.work.opened
    assert opened is not None
    show_item(meetings_page, settle, without_minute)
    QTest.keyClicks(meetings_page.editor.ui.minute_edit, "Being typed")
    window.spread(
        services.meetings.set_attendance(opened.meeting.id, opened.attendance[:1], opened.attendance)
    )
    settle()
    assert meetings_page.head.ui.attendance_button.text() == "Attendance 1 of 1"
    assert meetings_page.editor.ui.minute_edit.text == "Being typed"


def test_what_is_typed_in_an_item_that_is_gone_is_kept(
    window: MainWindow, meetings_page: MeetingsPage, services: composition.Services, settle: Settle
) -> None:
    item = show_item(meetings_page, settle, without_minute)
    services.agendas.remove_item(item.id)
    QTest.keyClicks(meetings_page.editor.ui.minute_edit, "Too late.")
    give(window, "save")
    settle()
    assert window.status_line.record.startswith("Kept as a draft on this computer")
    assert [draft.text for draft in services.drafts.unsaved()] == ["Too late."]
    assert meetings_page.conflicts.window is not None
    meetings_page.conflicts.window.reject()


def test_actions_are_accepted_done_and_traced_to_their_minute(
    meetings_page: MeetingsPage, services: composition.Services, settle: Settle
) -> None:
    panel = meetings_page.actions_panel

    def choose(status: ActionStatus) -> ActionRow:
        rows = panel.model.records
        row = next(at for at, record in enumerate(rows) if record.action.status is status)
        panel.ui.list_view.setCurrentIndex(panel.model.index(row))
        return rows[row]

    proposed = choose(ActionStatus.PROPOSED)
    panel.ui.accept_button.click()
    settle()
    assert services.actions.get(proposed.action.id).status is ActionStatus.OPEN
    assert panel.ui.done_button.isVisible()
    panel.ui.done_button.click()
    settle()
    assert services.actions.get(proposed.action.id).status is ActionStatus.DONE
    meetings_page.work.show_item(meetings_page.work.items[0].id)
    choose(ActionStatus.DONE)
    panel.ui.minute_button.click()
    settle()
    assert meetings_page.work.current_id == proposed.action.item_id
    panel.ui.all_tab.click()
    settle()
    assert len(panel.model.records) > 2


def test_a_heading_has_a_title_and_no_minute(
    window: MainWindow, meetings_page: MeetingsPage, settle: Settle
) -> None:
    give(window, "new_heading")
    settle()
    ui = meetings_page.editor.ui
    assert not ui.minute_edit.isVisible()
    assert not ui.number_edit.isVisible()
    assert meetings_page.work.numbers[1] == ""


def test_a_number_as_printed_takes_the_place_of_the_computed_one(
    window: MainWindow, meetings_page: MeetingsPage, services: composition.Services, settle: Settle
) -> None:
    item = show_item(meetings_page, settle, without_minute)
    edit = meetings_page.editor.ui.number_edit
    edit.setFocus()
    edit.setText("112.")
    QTest.keyClick(edit, Key.Key_Return)
    settle()
    assert services.agendas.get_item(item.id).minute_number == "112"
    meetings_page.editor.ui.minute_edit.setFocus()
    give(window, "undo")
    settle()
    assert services.agendas.get_item(item.id).minute_number == item.minute_number


def test_a_window_closes_though_its_last_save_fails_and_keeps_the_draft(
    window: MainWindow,
    meetings_page: MeetingsPage,
    services: composition.Services,
    qtbot: QtBot,
    settle: Settle,
) -> None:
    item = show_item(meetings_page, settle, without_minute)
    services.agendas.remove_item(item.id)
    QTest.keyClicks(meetings_page.editor.ui.minute_edit, "Too late.")
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert [draft.text for draft in services.drafts.unsaved()] == ["Too late."]


def test_a_meeting_is_removed_when_the_deed_was_named(
    window: MainWindow, meetings_page: MeetingsPage, services: composition.Services, settle: Settle
) -> None:
    meeting_id = meetings_page.work.meeting_id

    def answer(words: str) -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        next(button for button in box.buttons() if button.text() == words).click()

    QTimer.singleShot(0, lambda: answer("Keep it"))
    give(window, "remove_meeting")
    assert meetings_page.work.meeting_id == meeting_id
    QTimer.singleShot(0, lambda: answer("Remove the meeting"))
    give(window, "remove_meeting")
    settle()
    assert meeting_id not in [summary.id for summary in services.meetings.list()]
    assert meetings_page.work.meeting_id != meeting_id
