"""Ctrl+K: every command and place, by a few letters and Enter."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sefton_minutes.domain.phrase_bank import Phrase
from sefton_minutes.ui.dialogs.attendance_dialog import AttendanceDialog
from sefton_minutes.ui.dialogs.palette import Palette
from sefton_minutes.ui.main_window import MainWindow
from sefton_minutes.ui.models.finder_rows import MOST_SHOWN
from sefton_minutes.ui.pages.meetings_page import MeetingsPage
from sefton_minutes.ui.pages.registers_page import RegistersPage
from tests.ui.conftest import Settle

Ask = Callable[[str], Palette]


@pytest.fixture
def ask(qtbot: QtBot, window: MainWindow, meetings_page: MeetingsPage, settle: Settle) -> Ask:
    """Open the palette over the minute, type, and wait for what the record holds."""
    meetings_page.editor.ui.minute_edit.setFocus()

    def opened(letters: str) -> Palette:
        with qtbot.waitActive(window):
            window.activateWindow()
        QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        palette = window.findChildren(Palette)[-1]
        settle()
        QTest.keyClicks(palette.ui.ask_edit, letters)
        settle()
        return palette

    return opened


def words(palette: Palette) -> list[str]:
    return [row.words for row in palette.rows]


def enter(qtbot: QtBot, palette: Palette) -> None:
    with qtbot.waitSignal(palette.destroyed):
        QTest.keyClick(palette.ui.ask_edit, Qt.Key.Key_Return)


def test_a_command_is_found_by_its_letters_with_its_keys_and_menu(qtbot: QtBot, ask: Ask) -> None:
    palette = ask("save n")
    first = palette.rows[0]
    assert (first.words, first.note, first.keys) == ("Save now", "File", "Ctrl+S")
    QTest.keyClick(palette, Qt.Key.Key_Escape)
    assert words(ask("bio"))[0] == "Bring in old minutes"


def test_enter_gives_the_command_and_it_comes_first_next_time(
    qtbot: QtBot, window: MainWindow, ask: Ask
) -> None:
    enter(qtbot, ask("attend"))
    (dialog,) = window.findChildren(AttendanceDialog)
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()
    palette = ask("")
    assert words(palette)[0] == "Attendance and apologies"
    assert len(palette.rows) == MOST_SHOWN
    QTest.keyClick(palette, Qt.Key.Key_Escape)


def test_esc_gives_the_keyboard_back(qtbot: QtBot, meetings_page: MeetingsPage, ask: Ask) -> None:
    palette = ask("undo")
    with qtbot.waitSignal(palette.destroyed):
        QTest.keyClick(palette.ui.ask_edit, Qt.Key.Key_Escape)
    assert meetings_page.editor.ui.minute_edit.hasFocus()


def test_what_cannot_be_given_is_grey_and_says_why(window: MainWindow, ask: Ask) -> None:
    palette = ask("accept the reading")
    (row,) = palette.rows
    assert not row.possible
    assert row.note == "Item  ·  The caret is at nothing doubtful"
    QTest.keyClick(palette.ui.ask_edit, Qt.Key.Key_Return)
    assert palette.isVisible()
    QTest.keyClick(palette, Qt.Key.Key_Escape)


def test_an_editing_command_is_for_the_text_that_had_the_keyboard(
    qtbot: QtBot, meetings_page: MeetingsPage, ask: Ask
) -> None:
    edit = meetings_page.editor.ui.minute_edit
    enter(qtbot, ask("select all"))
    assert edit.textCursor().selectedText().replace("\u2029", "\n") == edit.text


@pytest.mark.parametrize("letters", ["cabinet 15 oct", "cabinet 15/10/2026", "cab 2026-10-15"])
def test_a_meeting_is_found_by_body_and_day(
    qtbot: QtBot, window: MainWindow, meetings_page: MeetingsPage, ask: Ask, settle: Settle, letters: str
) -> None:
    meetings = meetings_page.workplace.services.meetings.list()
    wanted = next(meeting for meeting in meetings if meeting.body == "Cabinet" and meeting.day)
    assert wanted.day is not None
    day = wanted.day
    for old, new in (("15 oct", f"{day:%d %b}"), ("15/10/2026", f"{day:%d/%m/%Y}"),
                     ("2026-10-15", day.isoformat())):  # fmt: skip
        letters = letters.replace(old, new)
    enter(qtbot, ask(letters.replace(" 0", " ")))
    settle()
    assert meetings_page.work.meeting_id == wanted.id


def test_an_item_of_the_open_meeting_is_gone_to(
    qtbot: QtBot, meetings_page: MeetingsPage, ask: Ask, settle: Settle
) -> None:
    item = meetings_page.work.items[-1]
    enter(qtbot, ask(item.title))
    settle()
    assert meetings_page.work.current_id == item.id


def test_a_body_is_shown_in_the_register(qtbot: QtBot, window: MainWindow, ask: Ask, settle: Settle) -> None:
    palette = ask("planning committee body")
    enter(qtbot, palette)
    settle()
    page = window.page
    assert isinstance(page, RegistersPage)
    assert page.bodies.current is not None
    assert page.bodies.current.name == "Planning Committee"


def test_a_phrase_is_put_in(
    qtbot: QtBot, window: MainWindow, meetings_page: MeetingsPage, ask: Ask, settle: Settle
) -> None:
    _, changes = meetings_page.workplace.services.phrases.keep(
        Phrase("Members’ thanks", "Members thanked Ada.")
    )
    window.spread(changes)
    settle()
    enter(qtbot, ask("members thanks"))
    assert "\nMembers thanked Ada." in meetings_page.editor.ui.minute_edit.text


def test_enter_waits_for_what_the_record_holds(
    qtbot: QtBot, window: MainWindow, meetings_page: MeetingsPage, settle: Settle
) -> None:
    wanted = next(m for m in meetings_page.workplace.services.meetings.list() if m.body == "Cabinet")
    meetings_page.editor.ui.minute_edit.setFocus()
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = window.findChildren(Palette)[-1]
    QTest.keyClicks(palette.ui.ask_edit, f"cabinet {wanted.day:%Y-%m-%d}")
    QTest.keyClick(palette.ui.ask_edit, Qt.Key.Key_Return)
    settle()
    assert meetings_page.work.meeting_id == wanted.id


def test_nothing_that_fits_is_said(ask: Ask) -> None:
    palette = ask("zeppelin hangar")
    assert palette.ui.empty_label.isVisible()
    QTest.keyClick(palette, Qt.Key.Key_Escape)
