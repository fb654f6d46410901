"""Two officers write in the same place: the window in which that is decided, by keys alone."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sefton_minutes import composition
from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.history import TextField
from sefton_minutes.ui.dialogs.conflict_window import ConflictWindow
from sefton_minutes.ui.dialogs.recovered_drafts_dialog import RecoveredDraftsDialog
from sefton_minutes.ui.main_window import MainWindow
from sefton_minutes.ui.pages.meetings_page import MeetingsPage
from tests.ui.conftest import Settle, on_both
from tests.ui.pages.test_meetings_page import give
from tests.ui.test_accessibility import unnamed
from tests.ui.two_desks import HERS, A, B, C, Colleague, colleague, first, mine, my_window, page, text

__all__ = ["colleague", "first", "mine", "my_window", "page"]

Key, Modifier = Qt.Key, Qt.KeyboardModifier
ALT, CTRL = Modifier.AltModifier, Modifier.ControlModifier
HER_A, MY_A = A.replace("north wall", "south wall"), A.replace("north wall", "west wall")
HER_C, MY_C = C.replace("again", "at last"), C.replace("again", "for all")
Opened = Callable[[], ConflictWindow]


@pytest.fixture
def clash(
    page: MeetingsPage, my_window: MainWindow, first: AgendaItem, colleague: Colleague, settle: Settle
) -> None:
    """Both changed the first and the last paragraph, she saved first; he pauses."""
    edit = page.editor.ui.minute_edit
    for old, new in (("north", "west"), ("again", "for all")):
        start = edit.text.index(old)
        edit.select(start, start + len(old))
        QTest.keyClicks(edit, new)
    colleague.saves(first.id, heard=False, minute_text=text(HER_A, B, HER_C))
    page.work.auto_save.flush()
    settle()


@pytest.fixture
def window(clash: None, page: MeetingsPage, qtbot: QtBot) -> ConflictWindow:
    """The window that opened by itself, awake."""
    made = page.conflicts.window
    assert made is not None
    qtbot.waitUntil(lambda: made.is_awake)
    return made


def result(window: ConflictWindow) -> str:
    return window.ui.result_edit.toPlainText()


def is_open(page: MeetingsPage) -> bool:
    return page.conflicts.window is not None


def kept(colleague: Colleague, item: AgendaItem) -> str:
    return colleague.services.agendas.get_item(item.id).minute_text


def test_it_shows_both_and_what_was_there_and_waits_for_every_choice(window: ConflictWindow) -> None:
    words = window.ui.comparison_edit.toPlainText()
    for shown in ("south", "west", "at last", "for all", "Before: " + A, HERS):
        assert shown in words
    assert window.ui.head_label.text() == f"You and {HERS} both changed item 1"
    assert window.ui.left_label.text() == "2 places left"
    assert not window.ui.keep_button.isEnabled()
    assert unnamed(window) == []


@on_both
def test_it_is_decided_by_keys_and_saved(
    window: ConflictWindow, page: MeetingsPage, my_window: MainWindow, first: AgendaItem,
    colleague: Colleague, settle: Settle,
) -> None:  # fmt: skip
    QTest.keyClick(window, Key.Key_1, ALT)
    assert window.ui.left_label.text() == "1 place left"
    QTest.keyClick(window, Key.Key_3, ALT)
    assert result(window) == text(HER_A, B, HER_C, MY_C)
    QTest.keyClick(window, Key.Key_Return, CTRL)
    settle()
    assert kept(colleague, first) == text(HER_A, B, HER_C, MY_C)
    assert page.editor.ui.minute_edit.text == text(HER_A, B, HER_C, MY_C)
    assert page.conflicts.window is None
    assert not page.conflicts.has_any
    assert my_window.status_line.record.startswith("Saved ")
    assert not page.editor.conflict_lines.bar.isVisible()


def test_the_places_are_gone_through_and_chosen_anew(window: ConflictWindow) -> None:
    for key in (Key.Key_2, Key.Key_4):
        QTest.keyClick(window, key, ALT)
    assert result(window) == text(MY_A, B, C)
    QTest.keyClick(window, Key.Key_F8)
    QTest.keyClick(window, Key.Key_1, ALT)
    assert result(window) == text(HER_A, B, C)
    QTest.keyClick(window, Key.Key_F8, Modifier.ShiftModifier)
    QTest.keyClick(window, Key.Key_1, ALT)
    assert result(window) == text(HER_A, B, HER_C)


def test_the_result_can_be_written_in(
    window: ConflictWindow, first: AgendaItem, colleague: Colleague, settle: Settle
) -> None:
    edit = window.ui.result_edit
    QTest.keyClick(window, Key.Key_2, ALT)
    edit.setFocus()
    edit.moveCursor(edit.textCursor().MoveOperation.End)
    QTest.keyClicks(edit, " In May.")
    assert window.ui.left_label.text() == ""
    assert "kept as you wrote it" in window.ui.place_label.text()
    QTest.keyClick(window, Key.Key_Return, CTRL)
    settle()
    assert kept(colleague, first) == text(MY_A, B, f"{MY_C} In May.")


def test_no_key_meant_for_the_text_answers_it(clash: None, page: MeetingsPage, qtbot: QtBot) -> None:
    window = page.conflicts.window
    assert window is not None
    for key, modifier in ((Key.Key_1, ALT), (Key.Key_Escape, CTRL)):
        QTest.keyClick(window, key, modifier)
    QTest.keyClick(window, Key.Key_Escape)
    assert window.isVisible()
    assert len(window.deciding.open) == 2
    qtbot.waitUntil(lambda: window.is_awake)
    QTest.keyClick(window, Key.Key_Return)
    assert window.isVisible()


def test_whoever_writes_on_without_seeing_it_loses_no_letter(
    clash: None, page: MeetingsPage, first: AgendaItem, colleague: Colleague, settle: Settle, qtbot: QtBot
) -> None:
    """The first letters come while it is deaf, the others after that: all go into the minute, and the window
    shows them at the next pause."""
    edit, window = page.editor.ui.minute_edit, page.conflicts.window
    assert window is not None
    edit.moveCursor(edit.textCursor().MoveOperation.End)
    QTest.keyPress(window, Key.Key_Shift, Modifier.ShiftModifier)
    QTest.keyClicks(window, " Yes.")
    qtbot.waitUntil(lambda: window.is_awake)
    QTest.keyClicks(window, " No.")
    assert edit.text == text(MY_A, B, f"{MY_C} Yes. No.")
    qtbot.waitUntil(lambda: window.is_awake)
    for key in (Key.Key_2, Key.Key_2):
        QTest.keyClick(window, key, ALT)
    assert result(window) == text(MY_A, B, f"{MY_C} Yes. No.")
    QTest.keyClick(window, Key.Key_Return, CTRL)
    settle()
    assert kept(colleague, first) == text(MY_A, B, f"{MY_C} Yes. No.")


def test_once_it_is_answered_letters_are_for_it(window: ConflictWindow, page: MeetingsPage) -> None:
    QTest.keyClick(window, Key.Key_F8)
    QTest.keyClicks(window.ui.comparison_edit, "abc")
    assert is_open(page)
    window.ui.result_edit.setFocus()
    QTest.keyClicks(window.ui.result_edit, "abc")
    assert "abc" in result(window)
    assert "abc" not in page.editor.ui.minute_edit.text


def test_what_was_written_in_it_stands_there_again(
    window: ConflictWindow, page: MeetingsPage, my_window: MainWindow, qtbot: QtBot
) -> None:
    QTest.keyClick(window, Key.Key_1, ALT)
    window.ui.result_edit.setFocus()
    window.ui.result_edit.moveCursor(window.ui.result_edit.textCursor().MoveOperation.End)
    QTest.keyClicks(window.ui.result_edit, " In May.")
    QTest.keyClick(window, Key.Key_Escape)
    give(my_window, "decide_conflicts")
    again = page.conflicts.window
    assert again is not None
    assert result(again) == text(HER_A, B, f"{MY_C} In May.")
    assert again.ui.left_label.text() == ""


def test_decided_later_it_stays_a_draft_and_is_offered_again(
    window: ConflictWindow, page: MeetingsPage, my_window: MainWindow, first: AgendaItem,
    colleague: Colleague, settle: Settle, qtbot: QtBot,
) -> None:  # fmt: skip
    QTest.keyClick(window, Key.Key_Escape)
    assert page.editor.ui.minute_edit.text == text(MY_A, B, MY_C)
    assert kept(colleague, first) == text(HER_A, B, HER_C)
    assert "1 item to decide" in my_window.status_line.record
    bar = page.editor.conflict_lines.bar
    assert bar.sentence.startswith(f"{HERS} changed the minute")
    assert [draft.text for draft in page.workplace.services.drafts.unsaved()] == [text(MY_A, B, MY_C)]
    give(my_window, "decide_conflicts")
    again = page.conflicts.window
    assert again is not None
    qtbot.waitUntil(lambda: again.is_awake)
    for key in (Key.Key_2, Key.Key_2):
        QTest.keyClick(again, key, ALT)
    QTest.keyClick(again, Key.Key_Return, CTRL)
    settle()
    assert kept(colleague, first) == text(MY_A, B, MY_C)


def test_what_she_saves_meanwhile_is_shown_and_my_choices_are_kept(
    window: ConflictWindow, page: MeetingsPage, first: AgendaItem, colleague: Colleague, settle: Settle
) -> None:
    colleague.saves(first.id, heard=False, minute_text=text(HER_A.replace("south", "east"), B, HER_C))
    for key in (Key.Key_2, Key.Key_1):
        QTest.keyClick(window, key, ALT)
    QTest.keyClick(window, Key.Key_Return, CTRL)
    settle()
    assert window.isVisible()
    assert window.ui.left_label.text() == "1 place left"
    assert "east" in window.ui.comparison_edit.toPlainText()
    QTest.keyClick(window, Key.Key_1, ALT)
    assert result(window) == text(HER_A.replace("south", "east"), B, HER_C)
    QTest.keyClick(window, Key.Key_Return, CTRL)
    settle()
    assert kept(colleague, first) == text(HER_A.replace("south", "east"), B, HER_C)


def test_it_does_not_open_while_he_types(
    page: MeetingsPage, my_window: MainWindow, first: AgendaItem, colleague: Colleague, settle: Settle,
    qtbot: QtBot,
) -> None:  # fmt: skip
    edit = page.editor.ui.minute_edit
    edit.go_to(len(A))
    QTest.keyClicks(edit, " Mine.")
    colleague.saves(first.id, heard=False, minute_text=text(f"{A} Hers.", B, C))
    page.work.auto_save.flush()
    QTest.keyClicks(edit, " And more.")
    settle()
    assert not is_open(page)
    bar = page.editor.conflict_lines.bar
    assert bar.isVisible()
    assert page.editor.conflict_lines.bar.act == "Decide…"
    qtbot.waitUntil(lambda: is_open(page), timeout=10_000)
    window = page.conflicts.window
    assert window is not None
    assert f"{A} Mine. And more." in window.ui.result_edit.toPlainText()
    window.reject()


def test_short_fields_are_rows_of_the_same_window(
    page: MeetingsPage, first: AgendaItem, colleague: Colleague, settle: Settle, qtbot: QtBot
) -> None:
    title = page.editor.ui.title_edit
    title.setFocus()
    title.selectAll()
    QTest.keyClicks(title, "My title")
    page.editor.ui.minute_edit.setFocus()
    colleague.saves(first.id, heard=False, title="Her title")
    page.work.auto_save.flush()
    settle()
    window = page.conflicts.window
    assert window is not None
    qtbot.waitUntil(lambda: window.is_awake)
    assert window.ui.place_label.text().startswith("Title, 1 of 1")
    assert not window.ui.both_button.isEnabled()
    QTest.keyClick(window, Key.Key_3, ALT)
    assert window.ui.left_label.text() == "1 place left"
    QTest.keyClick(window, Key.Key_1, ALT)
    QTest.keyClick(window, Key.Key_Return, CTRL)
    settle()
    assert title.toPlainText() == "Her title"
    assert not page.work.auto_save.pending(first.id)
    assert not page.workplace.services.drafts.unsaved()


@pytest.mark.parametrize("key", [Key.Key_1, Key.Key_2])
def test_an_item_that_she_removed_is_let_go_or_brought_back(
    page: MeetingsPage, first: AgendaItem, colleague: Colleague, settle: Settle, qtbot: QtBot, key: Qt.Key
) -> None:
    edit = page.editor.ui.minute_edit
    colleague.services.agendas.remove_item(first.id)
    edit.go_to(0)
    QTest.keyClicks(edit, "Mine: ")
    page.work.auto_save.flush()
    settle()
    window = page.conflicts.window
    assert window is not None
    qtbot.waitUntil(lambda: window.is_awake)
    assert window.ui.head_label.text() == f"{HERS} removed item 1"
    QTest.keyClick(window, key, ALT)
    settle()
    assert page.conflicts.window is None
    ids = [item.id for item in colleague.services.meetings.open(first.meeting_id).items]
    if key == Key.Key_1:
        assert first.id not in ids
        assert first.id not in [item.id for item in page.work.items]
        assert not page.workplace.services.drafts.unsaved()
        versions = colleague.services.revisions.of(first.id, TextField.MINUTE)
        assert versions[0].text.startswith("Mine: ")
    else:
        assert ids[0] == first.id
        assert kept(colleague, first).startswith("Mine: ")
        assert not page.editor.conflict_lines.bar.isVisible()


def test_the_keyboard_stays_in_the_text_behind(window: ConflictWindow, page: MeetingsPage) -> None:
    QTest.keyClick(window, Key.Key_Escape)
    assert page.window().focusWidget() is page.editor.ui.minute_edit


@on_both
def test_what_a_killed_program_left_is_decided_in_the_same_window(
    page: MeetingsPage, first: AgendaItem, colleague: Colleague, settle: Settle, qtbot: QtBot,
    database_url: str, tmp_path: Path,
) -> None:  # fmt: skip
    killed = composition.compose(database_url, tmp_path / "mine", "officer")
    killed.drafts.record(first, text(MY_A, B, C))
    killed.close()
    colleague.saves(first.id, minute_text=text(HER_A, B, C))
    dialog = RecoveredDraftsDialog(page.workplace, page.workplace.services.drafts.offered(), page.window())
    dialog.conflicted.connect(page.work.auto_save.adopt)
    dialog.finished.connect(page.conflicts.decide)
    dialog.open()
    dialog.ui.put_back_button.click()
    settle()
    window = page.conflicts.window
    assert window is not None
    qtbot.waitUntil(lambda: window.is_awake)
    QTest.keyClick(window, Key.Key_2, ALT)
    QTest.keyClick(window, Key.Key_Return, CTRL)
    settle()
    assert kept(colleague, first) == text(MY_A, B, C)
    assert page.editor.ui.minute_edit.text == text(MY_A, B, C)
    assert not page.workplace.services.drafts.offered()
