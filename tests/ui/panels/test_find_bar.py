"""Find and replace in the open meeting, by keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from sefton_minutes.domain.text_change import TextChange
from sefton_minutes.ui.found_marks import LAYER
from sefton_minutes.ui.look import Look
from sefton_minutes.ui.main_window import MainWindow
from sefton_minutes.ui.pages.meetings_page import MeetingsPage
from sefton_minutes.ui.panels.find_bar import FindBar
from sefton_minutes.ui.read_marks import Style
from sefton_minutes.ui.requests import DraftField
from sefton_minutes.ui.widgets.minute_edit import MinuteEdit
from sefton_minutes.ui.widgets.overlays import lay_over, overlays
from tests.ui.conftest import Settle
from tests.ui.test_accessibility import unnamed
from tests.ui.test_room import cut_off

Key, Modifier = Qt.Key, Qt.KeyboardModifier
CTRL, SHIFT = Modifier.ControlModifier, Modifier.ShiftModifier
FIRST = "The Zebra crossing was noted. ZEBRA crossings cost £5."
SECOND = "RESOLVED: That a zebra crossing be built."


@pytest.fixture
def edit(window: MainWindow, meetings_page: MeetingsPage, settle: Settle) -> MinuteEdit:
    """The editor with the keyboard: words of ours stand in two minutes, a title and an agenda text."""
    work, acts, made = meetings_page.work, meetings_page.acts, meetings_page.editor.ui.minute_edit
    others = [item for item in work.items if not item.is_heading]
    for item, text in ((others[4], SECOND), (others[1], FIRST)):
        work.show_item(item.id)
        made.selectAll()
        made.change(TextChange(0, made.text, text))
    acts.set_field(others[2].id, DraftField.TITLE, "Zebra crossings")
    acts.set_field(others[2].id, DraftField.AGENDA_TEXT, "On zebras see the report.")
    work.show_item(others[1].id)
    made.setFocus()
    made.go_to(0)
    settle()
    return made


@pytest.fixture
def bar(meetings_page: MeetingsPage) -> FindBar:
    return meetings_page.find_bar


def focus() -> QWidget | None:
    """Who has the keyboard."""
    return QApplication.focusWidget()


def find(edit: MinuteEdit, bar: FindBar, settle: Settle, words: str = "zebra") -> None:
    """Ctrl+F, and words typed."""
    QTest.keyClick(edit, Key.Key_F, CTRL)
    assert focus() is bar.ui.find_edit
    QTest.keyClicks(bar.ui.find_edit, words)
    settle()


def replace(edit: MinuteEdit, bar: FindBar, settle: Settle, words: str, instead: str) -> None:
    """Ctrl+H, what to find, what to put in its place."""
    QTest.keyClick(edit, Key.Key_H, CTRL)
    bar.ui.find_edit.setFocus()
    bar.ui.find_edit.clear()
    QTest.keyClicks(bar.ui.find_edit, words)
    settle()
    bar.ui.replace_edit.setFocus()
    QTest.keyClicks(bar.ui.replace_edit, instead)
    settle()


def texts(page: MeetingsPage) -> list[tuple[str, str, str]]:
    """All that is searched."""
    return [(item.title, item.agenda_text, item.minute_text) for item in page.work.items]


def marked(edit: MinuteEdit) -> list[tuple[str, bool]]:
    """The words that are marked in the minute, and whether one is at them."""
    return [(edit.text[mark.start : mark.end], mark.style is Style.FOUND_HERE) for mark in edit.layer(LAYER)]


def test_places_are_counted_and_marked_as_one_types(edit: MinuteEdit, bar: FindBar, settle: Settle) -> None:
    find(edit, bar, settle)
    assert bar.ui.count_label.text() == "1 of 5"
    assert marked(edit) == [("Zebra", True), ("ZEBRA", False)]
    assert edit.caret == 0
    bar.ui.case_box.click()
    settle()
    assert bar.ui.count_label.text() == "1 of 2"
    QTest.keyClicks(bar.ui.find_edit, "xx")
    settle()
    assert bar.ui.count_label.text() == "Nothing found"
    assert marked(edit) == []
    assert not bar.ui.next_button.isEnabled()


def test_enter_and_f3_go_through_the_items_and_round(
    meetings_page: MeetingsPage, edit: MinuteEdit, bar: FindBar, settle: Settle
) -> None:
    find(edit, bar, settle)
    began = meetings_page.work.current_id
    QTest.keyClick(bar.ui.find_edit, Key.Key_Return)
    assert (bar.ui.count_label.text(), edit.textCursor().selectedText()) == ("2 of 5", "ZEBRA")
    QTest.keyClick(bar.ui.find_edit, Key.Key_F3)
    assert meetings_page.work.current_id != began
    ui = meetings_page.editor.ui
    assert ui.title_edit.textCursor().selectedText() == "Zebra"
    QTest.keyClick(bar.ui.find_edit, Key.Key_F3)
    assert ui.agenda_edit.isVisible()
    assert ui.agenda_edit.textCursor().selectedText() == "zebra"
    assert focus() is bar.ui.find_edit
    QTest.keyClick(bar.ui.find_edit, Key.Key_Return)
    assert (bar.ui.count_label.text(), marked(edit)) == ("5 of 5", [("zebra", True)])
    QTest.keyClick(bar.ui.find_edit, Key.Key_F3)
    assert (bar.ui.count_label.text(), meetings_page.work.current_id) == ("1 of 5", began)
    QTest.keyClick(bar.ui.find_edit, Key.Key_F3, SHIFT)
    QTest.keyClick(bar.ui.find_edit, Key.Key_Return, SHIFT)
    assert bar.ui.count_label.text() == "4 of 5"


def test_enter_before_the_places_are_known_waits_for_them(
    edit: MinuteEdit, bar: FindBar, settle: Settle
) -> None:
    QTest.keyClick(edit, Key.Key_F, CTRL)
    QTest.keyClicks(bar.ui.find_edit, "ZEBRA")
    QTest.keyClick(bar.ui.find_edit, Key.Key_Return)
    settle()
    assert edit.textCursor().selectedText() == "ZEBRA"


def test_escape_gives_the_keyboard_back_where_it_was(edit: MinuteEdit, bar: FindBar, settle: Settle) -> None:
    edit.go_to(7)
    find(edit, bar, settle)
    QTest.keyClick(bar.ui.find_edit, Key.Key_Escape)
    assert bar.isHidden()
    assert focus() is edit
    assert edit.caret == 7
    assert marked(edit) == []


def test_escape_stays_at_the_place_one_went_to(edit: MinuteEdit, bar: FindBar, settle: Settle) -> None:
    find(edit, bar, settle)
    QTest.keyClick(bar.ui.find_edit, Key.Key_Return)
    QTest.keyClick(bar.ui.find_edit, Key.Key_Escape)
    assert focus() is edit
    QTest.keyClicks(edit, "Pelican")
    assert edit.text == FIRST.replace("ZEBRA", "Pelican")


def test_what_is_selected_is_what_is_found(edit: MinuteEdit, bar: FindBar, settle: Settle) -> None:
    for _ in range(3):
        QTest.keyClick(edit, Key.Key_Right, SHIFT)
    find(edit, bar, settle, "")
    assert bar.ui.find_edit.text() == "The"
    QTest.keyClick(bar.ui.find_edit, Key.Key_F, CTRL)
    assert bar.ui.find_edit.selectedText() == "The"


def test_places_follow_what_is_typed(edit: MinuteEdit, bar: FindBar, settle: Settle) -> None:
    find(edit, bar, settle)
    edit.setFocus()
    edit.go_to(0)
    QTest.keyClicks(edit, "Zebra. ")
    bar.finding.look_again()
    settle()
    assert len(marked(edit)) == 3
    assert bar.ui.count_label.text().endswith("of 6")


def test_a_replacement_is_shown_before_it_is_made(edit: MinuteEdit, bar: FindBar, settle: Settle) -> None:
    replace(edit, bar, settle, "zebra", "pelican")
    bar.ui.keep_case_box.setChecked(True)
    rows = bar.rows.records
    assert [(row.occurrence.words, row.instead) for row in rows] == [
        ("Zebra", "Pelican"), ("ZEBRA", "PELICAN"), ("Zebra", "Pelican"), ("zebra", "pelican"),
        ("zebra", "pelican"),
    ]  # fmt: skip
    assert rows[2].where.endswith(" title")
    assert rows[0].sentence.endswith("in: The Zebra crossing was noted. ZEBRA crossings cost £5.; ticked")
    assert bar.ui.replace_button.text() == "&Replace 5"
    assert edit.text == FIRST


def test_one_act_replaces_in_all_items_and_undo_puts_all_back(
    qtbot: QtBot,
    window: MainWindow,
    meetings_page: MeetingsPage,
    edit: MinuteEdit,
    bar: FindBar,
    settle: Settle,
) -> None:
    before = texts(meetings_page)
    shown = meetings_page.work.current_id
    replace(edit, bar, settle, "zebra", "pelican")
    bar.ui.keep_case_box.setChecked(True)
    view = bar.ui.list_view
    view.setFocus()
    view.setCurrentIndex(bar.rows.index(1))
    QTest.keyClick(view, Key.Key_Space)
    assert bar.ui.replace_button.text() == "&Replace 4"
    with qtbot.waitSignal(bar.ui.replace_button.clicked):
        QTest.keyClick(view, Key.Key_R, Modifier.AltModifier)
    settle()
    after = texts(meetings_page)
    assert edit.text == FIRST.replace("Zebra", "Pelican")
    assert sum("elican" in text for item in after for text in item) == 4
    assert meetings_page.work.current_id == shown
    assert window.status_line.sentence == "Replaced 4 in 3 items. Ctrl+Z takes it back."
    meetings_page.work.leave_item()
    settle()
    kept = meetings_page.work.services.meetings.open(meetings_page.work.meeting_id)
    assert [(item.title, item.agenda_text, item.minute_text) for item in kept.items] == after
    QTest.keyClick(edit, Key.Key_Z, CTRL)
    assert texts(meetings_page) == before
    assert window.status_line.sentence == "Undone: replacing “Zebra” by “pelican” in 3 items"
    QTest.keyClick(edit, Key.Key_Y, CTRL)
    assert texts(meetings_page) == after


def test_words_that_changed_meanwhile_are_passed_over_and_told(
    window: MainWindow, meetings_page: MeetingsPage, edit: MinuteEdit, bar: FindBar, settle: Settle
) -> None:
    replace(edit, bar, settle, "zebra", "pelican")
    edit.change(TextChange(0, "The Zebra", "A"))
    bar.ui.replace_button.click()
    assert edit.text.startswith("A crossing was noted.")
    assert window.status_line.sentence.endswith("2 had changed meanwhile and were passed over.")


def test_all_or_none_is_ticked_and_ticks_stay_while_one_types(
    edit: MinuteEdit, bar: FindBar, settle: Settle
) -> None:
    replace(edit, bar, settle, "zebra", "pelican")
    bar.ui.none_button.click()
    assert not bar.ui.replace_button.isEnabled()
    QTest.keyClicks(bar.ui.replace_edit, "s")
    assert bar.rows.chosen == ()
    bar.ui.all_button.click()
    assert len(bar.rows.chosen) == 5


def test_a_row_leads_to_its_place(
    meetings_page: MeetingsPage, edit: MinuteEdit, bar: FindBar, settle: Settle
) -> None:
    replace(edit, bar, settle, "zebra", "pelican")
    view = bar.ui.list_view
    view.setFocus()
    view.setCurrentIndex(bar.rows.index(4))
    QTest.keyClick(view, Key.Key_Return)
    assert edit.text == SECOND
    assert edit.textCursor().selectedText() == "zebra"
    assert focus() is view


def test_another_meeting_is_searched_when_it_is_opened(
    window: MainWindow, meetings_page: MeetingsPage, edit: MinuteEdit, bar: FindBar, settle: Settle
) -> None:
    find(edit, bar, settle)
    others = [row.summary.id for row in meetings_page.meeting_list.model.records if row.summary]
    window.open_minute(next(one for one in others if one != meetings_page.work.meeting_id), 0, -1)
    settle()
    bar.finding.look_again()
    settle()
    assert bar.ui.count_label.text() == "Nothing found"


def test_what_is_found_and_what_others_mark_lie_beside_each_other(
    meetings_page: MeetingsPage, edit: MinuteEdit, bar: FindBar, settle: Settle
) -> None:
    title = meetings_page.editor.ui.title_edit
    meetings_page.work.show_item(meetings_page.work.items[2].id)
    underlined = QTextCharFormat()
    underlined.setFontUnderline(True)
    lay_over(title, "another", [(6, 15, underlined)])
    find(edit, bar, settle)
    assert [(start, end) for start, end, _ in overlays(title, LAYER)] == [(0, 5)]
    assert [(start, end) for start, end, _ in overlays(title, "another")] == [(6, 15)]
    QTest.keyClick(bar.ui.find_edit, Key.Key_Escape)
    assert overlays(title, LAYER) == []
    assert len(overlays(title, "another")) == 1


@pytest.mark.parametrize("zoom", [1.0, 1.5, 2.0])
def test_every_control_has_a_name_and_room_for_its_words(
    window: MainWindow, edit: MinuteEdit, bar: FindBar, look: Look, settle: Settle, zoom: float
) -> None:
    window.resize(1366, 768)
    look.zoom_to(zoom)
    replace(edit, bar, settle, "zebra", "pelican")
    assert cut_off(bar) == []
    QAccessible.setActive(True)
    assert unnamed(bar) == []
    QAccessible.setActive(False)


def test_places_are_right_behind_signs_that_qt_counts_twice(
    meetings_page: MeetingsPage, edit: MinuteEdit, bar: FindBar, settle: Settle
) -> None:
    edit.change(TextChange(0, edit.text, f"👍👍👍 {FIRST}"))
    title = meetings_page.editor.ui.title_edit
    title.setPlainText("🎉 A zebra")
    edit.go_to(0)
    find(edit, bar, settle)
    assert [stretch[:2] for stretch in overlays(title, LAYER)] == [(4, 9)]
    assert [made.cursor.selectedText() for made in title.extraSelections()] == ["zebra"]
    QTest.keyClick(bar.ui.find_edit, Key.Key_Return)
    assert edit.textCursor().selectedText().casefold() == "zebra"


def test_tab_goes_from_the_words_to_those_that_take_their_place(edit: MinuteEdit, bar: FindBar) -> None:
    QTest.keyClick(edit, Key.Key_H, CTRL)
    here: QWidget = bar.ui.find_edit
    here.setFocus()
    for wanted in (bar.ui.replace_edit, bar.ui.keep_case_box):
        QTest.keyClick(here, Key.Key_Tab)
        assert focus() is wanted
        here = wanted


def test_esc_in_the_text_closes_the_bar_and_moves_nothing(
    edit: MinuteEdit, bar: FindBar, settle: Settle
) -> None:
    find(edit, bar, settle)
    QTest.keyClick(bar.ui.find_edit, Key.Key_Return)
    edit.setFocus()
    edit.go_to(3)
    QTest.keyClick(edit, Key.Key_Escape)
    assert bar.isHidden()
    assert focus() is edit
    assert edit.caret == 3
