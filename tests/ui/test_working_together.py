"""What somebody else saves comes into the window, beside what is being typed there."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sefton_minutes import composition
from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.ui.main_window import MainWindow
from sefton_minutes.ui.pages.meetings_page import MeetingsPage
from tests.that_day import ClockOfThatDay
from tests.ui.conftest import Settle, on_both
from tests.ui.pages.test_meetings_page import give
from tests.ui.two_desks import HERS, A, B, C, Colleague, colleague, first, mine, my_window, page, text

__all__ = ["colleague", "first", "mine", "my_window", "page"]


def minute(page: MeetingsPage) -> str:
    return page.editor.ui.minute_edit.text


def put_caret(page: MeetingsPage, words: str) -> int:
    """Into the words; where it is."""
    place = minute(page).index(words) + 3
    page.editor.go_to(place)
    return place


@on_both
def test_what_touches_nothing_of_mine_is_put_together_and_told(
    page: MeetingsPage, my_window: MainWindow, first: AgendaItem, colleague: Colleague, settle: Settle
) -> None:
    put_caret(page, C)
    QTest.keyClick(page.editor.ui.minute_edit, Qt.Key.Key_End)
    colleague.saves(first.id, heard=False, minute_text=text(f"{A} They thanked him.", B, C))
    QTest.keyClicks(page.editor.ui.minute_edit, " Nobody knew.")
    caret = page.editor.ui.minute_edit.caret
    give(my_window, "save")
    settle()
    wanted = text(f"{A} They thanked him.", B, f"{C} Nobody knew.")
    assert minute(page) == wanted
    assert colleague.services.agendas.get_item(first.id).minute_text == wanted
    assert page.editor.ui.minute_edit.caret == caret + len(" They thanked him.")
    assert my_window.status_line.sentence.startswith(f"{HERS}'s change to 1 paragraph of item ")
    assert not page.work.auto_save.pending(first.id)


def test_who_changed_a_title_is_told_though_another_wrote_the_minute(
    page: MeetingsPage, my_window: MainWindow, first: AgendaItem, colleague: Colleague, settle: Settle,
    database_url: str, tmp_path: Path,
) -> None:  # fmt: skip
    third = composition.compose(database_url, tmp_path / "third", "Tomos Vane", clock=ClockOfThatDay())
    replace(colleague, services=third).saves(first.id, minute_text=text(A, B))
    third.close()
    put_caret(page, A)
    QTest.keyClicks(page.editor.ui.minute_edit, "xyz")
    colleague.saves(first.id, title="Her title")
    assert my_window.status_line.sentence.startswith(f"{HERS}'s change to the title of item ")


def test_undo_takes_back_my_words_and_leaves_hers(
    page: MeetingsPage, my_window: MainWindow, first: AgendaItem, colleague: Colleague, settle: Settle
) -> None:
    put_caret(page, C)
    QTest.keyClick(page.editor.ui.minute_edit, Qt.Key.Key_End)
    QTest.keyClicks(page.editor.ui.minute_edit, "Why?")
    colleague.saves(first.id, minute_text=text("The Chair welcomed all.", A, B, C))
    assert minute(page) == text("The Chair welcomed all.", A, B, f"{C}Why?")
    give(my_window, "undo")
    assert minute(page) == text("The Chair welcomed all.", A, B, C)
    give(my_window, "redo")
    assert minute(page) == text("The Chair welcomed all.", A, B, f"{C}Why?")


def test_words_of_mine_that_she_has_changed_since_cannot_be_taken_back(
    page: MeetingsPage, my_window: MainWindow, first: AgendaItem, colleague: Colleague, settle: Settle
) -> None:
    put_caret(page, A)
    QTest.keyClicks(page.editor.ui.minute_edit, "xyz")
    give(my_window, "save")
    settle()
    put_caret(page, C)
    colleague.saves(first.id, minute_text=text("Another opening.", B, C))
    assert minute(page) == text("Another opening.", B, C)
    give(my_window, "undo")
    assert minute(page) == text("Another opening.", B, C)
    assert my_window.status_line.sentence.startswith("Somebody else has changed those words")


def test_the_paragraph_with_the_caret_waits_until_it_is_left(
    page: MeetingsPage, first: AgendaItem, colleague: Colleague, qtbot: QtBot, settle: Settle
) -> None:
    put_caret(page, B)
    colleague.saves(first.id, minute_text=text(f"{A} All agreed.", f"{B} It was agreed.", C))
    assert minute(page) == text(f"{A} All agreed.", B, C)
    quiet = page.editor.conflict_lines.quiet
    qtbot.waitUntil(quiet.isVisible)
    assert quiet.text().startswith(HERS)
    QTest.keyClick(page.editor.ui.minute_edit, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: minute(page) == text(f"{A} All agreed.", f"{B} It was agreed.", C))
    assert not quiet.isVisible()
    assert not page.work.auto_save.pending(first.id)


def test_a_selection_and_what_is_seen_stay_where_they_are(
    page: MeetingsPage, first: AgendaItem, colleague: Colleague, settle: Settle
) -> None:
    edit = page.editor.ui.minute_edit
    long = text(*(f"{number}. {B}" for number in range(80)))
    page.item_list.ui.list_view.setFocus()
    colleague.saves(first.id, minute_text=long)
    edit.setFocus()
    edit.select(long.index("60. "), long.index("60. ") + 30)
    chosen, height = edit.textCursor().selectedText(), edit.cursorRect().top()
    colleague.saves(first.id, minute_text=text(A, C, A, long.replace("20. ", "20. Later: ")))
    assert edit.textCursor().selectedText() == chosen
    assert edit.text.startswith(A)
    assert abs(edit.cursorRect().top() - height) <= 1


def test_a_title_that_is_being_written_is_left_alone(
    page: MeetingsPage, first: AgendaItem, colleague: Colleague, qtbot: QtBot, settle: Settle
) -> None:
    title = page.editor.ui.title_edit
    title.setFocus()
    colleague.saves(first.id, title="Her title", presenters="T. Vane")
    assert title.toPlainText() == "Harbour 1"
    assert page.editor.ui.presenters_edit.text() == "T. Vane"
    page.editor.ui.minute_edit.setFocus()
    qtbot.waitUntil(lambda: title.toPlainText() == "Her title")


def test_order_additions_and_removals_come_without_taking_the_keyboard(
    page: MeetingsPage, first: AgendaItem, colleague: Colleague, settle: Settle
) -> None:
    agendas = colleague.services.agendas
    listed = page.item_list.ui.list_view
    listed.setFocus()
    ids = [item.id for item in page.work.items]
    for changes in (
        agendas.move_item(first.id, 2, ids),
        agendas.add_item(first.meeting_id, AgendaItem(title="Hers"), 0)[1],
        agendas.remove_item(ids[1]),
    ):
        colleague.window.spread(changes)
    settle()
    assert [record.title for record in page.item_list.model.records] == ["Hers", "Harbour 3", "Harbour 1"]
    assert page.work.current_id == first.id
    assert listed.currentIndex().row() == 2
    assert QApplication.focusWidget() is listed


def test_the_item_in_hand_stays_though_she_removed_it(
    page: MeetingsPage, my_window: MainWindow, first: AgendaItem, colleague: Colleague, settle: Settle
) -> None:
    colleague.window.spread(colleague.services.agendas.remove_item(first.id))
    settle()
    lines = page.editor.conflict_lines
    assert page.work.current_id == first.id
    assert "removed this item" in lines.bar.sentence
    lines.bar.answered.emit()
    settle()
    assert colleague.services.agendas.get_item(first.id).title == first.title
    assert not lines.bar.isVisible()
    colleague.window.spread(colleague.services.agendas.remove_item(first.id))
    settle()
    page.work.show_item(page.work.items[1].id)
    settle()
    assert first.id not in [item.id for item in page.work.items]


def test_a_title_half_written_when_it_was_saved_is_not_turned_back(
    page: MeetingsPage, first: AgendaItem, colleague: Colleague, settle: Settle
) -> None:
    title = page.editor.ui.title_edit
    title.setFocus()
    title.moveCursor(title.textCursor().MoveOperation.End)
    for words in (" of", " Marram"):
        QTest.keyClicks(title, words)
        page.work.auto_save.flush()
        settle()
    assert not page.work.auto_save.pending(first.id)
    assert colleague.services.agendas.get_item(first.id).title == "Harbour 1 of Marram"
    QTest.keyClick(title, Qt.Key.Key_Return)
    page.work.auto_save.flush()
    settle()
    assert colleague.services.agendas.get_item(first.id).title == "Harbour 1 of Marram"


def test_a_meeting_changed_while_another_was_open_is_undone_rightly(
    page: MeetingsPage, my_window: MainWindow, first: AgendaItem, colleague: Colleague, settle: Settle
) -> None:
    edit = page.editor.ui.minute_edit
    edit.go_to(len(text(A, B)))
    QTest.keyClicks(edit, "Why?")
    give(my_window, "save")
    settle()
    meetings = colleague.services.meetings
    other = meetings.add(replace(meetings.open(first.meeting_id).meeting, id=0))[0]
    my_window.open_minute(other.id, 0, -1)
    settle()
    colleague.saves(first.id, minute_text=text("The Chair welcomed all.", A, f"{B}Why?", C))
    my_window.open_minute(first.meeting_id, first.id, -1)
    settle()
    give(my_window, "undo")
    assert minute(page) == text("The Chair welcomed all.", A, B, C)
