"""A reader's window: what writes is grey and says why, and everything can be read."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from sefton_minutes import composition
from sefton_minutes.domain.officers import Officer
from sefton_minutes.domain.rights import Rights, Role
from sefton_minutes.ui.allowed import ADMINISTERS, FOR_EVERYBODY, NEEDS, WRITES, refusals
from sefton_minutes.ui.background import Background
from sefton_minutes.ui.commands import COMMANDS
from sefton_minutes.ui.look import Look
from sefton_minutes.ui.main_window import MainWindow
from sefton_minutes.ui.pages.meetings_page import MeetingsPage
from sefton_minutes.ui.window_state import WindowState
from sefton_minutes.ui.workplace import Workplace
from tests.that_day import ClockOfThatDay
from tests.ui.conftest import Settle, close_window, open_window

REASON = "Only an officer may do this; you are a reader in this database."


@pytest.fixture
def readers_window(
    services: composition.Services, background: Background, look: Look, tmp_path: Path, qtbot: QtBot,
    settle: Settle,
) -> Iterator[MainWindow]:  # fmt: skip
    """On the sample council, in which only others are entered as officers."""
    services.officers.keep(Officer("r.penny", "Rosa Penny", Role.ADMINISTRATOR, cleared=True))
    url = composition.sqlite_url(tmp_path / "council.sqlite")
    folder = tmp_path / "reader"
    reading = composition.compose(url, folder, "somebody", clock=ClockOfThatDay())
    workplace = Workplace(reading, background, look, WindowState(tmp_path / "window.ini"))
    window = open_window(qtbot, workplace, settle)
    yield window
    close_window(window, settle)
    reading.close()


def test_every_command_is_for_somebody() -> None:
    assert {command.name for command in COMMANDS} == NEEDS.keys() | FOR_EVERYBODY
    assert not NEEDS.keys() & FOR_EVERYBODY


def test_an_administrator_is_refused_nothing() -> None:
    assert refusals(Rights()) == {}
    assert set(refusals(Rights(Role.OFFICER))) == {
        name for name, role in NEEDS.items() if role is not Role.OFFICER
    }


def test_a_file_that_can_only_be_read_can_be_backed_up() -> None:
    told = refusals(Rights(only_reads="The file is read-only."))
    assert told["new_item"] == "The file is read-only."
    assert "back_up" not in told
    assert "restore_backup" in told


def test_every_part_that_writes_is_there(window: MainWindow) -> None:
    for form, names in {**WRITES, **ADMINISTERS}.items():
        for name in names.split():
            assert part_of(window, form, name).toolTip() != REASON


def test_what_writes_is_grey_and_says_why(readers_window: MainWindow) -> None:
    for form, names in {**WRITES, **ADMINISTERS}.items():
        for name in names.split():
            part = part_of(readers_window, form, name)
            assert part.toolTip().endswith("you are a reader in this database."), (form, name)
            if isinstance(part, QLineEdit | QTextEdit | QPlainTextEdit):
                assert part.isReadOnly(), (form, name)
            else:
                assert not part.isEnabled(), (form, name)


def test_a_readers_foot_line_says_that_the_record_is_open_for_reading(
    readers_window: MainWindow, window: MainWindow
) -> None:
    assert readers_window.status_line.record == "Open for reading"
    assert window.status_line.record == "All saved"


@pytest.mark.parametrize(
    ("form", "part"), [("settings_page", "backup_button"), ("backup_pane", "check_button")]
)
def test_a_reader_is_offered_no_copy_and_no_check_of_the_record(
    readers_window: MainWindow, window: MainWindow, form: str, part: str
) -> None:
    button = part_of(readers_window, form, part)
    assert not button.isEnabled()
    assert "Only an administrator may do this" in button.toolTip()
    assert part_of(window, form, part).isEnabled()


def test_commands_that_write_are_grey_and_the_others_not(readers_window: MainWindow) -> None:
    actions = {action.objectName(): action for action in readers_window.actions()}
    for name in NEEDS:
        assert not actions[name].isEnabled(), name
        assert actions[name].toolTip().endswith("you are a reader in this database."), name
    for name in (
        "print",
        "save_minutes",
        "toggle_paper",
        "find",
        "search_all",
        "go_registers",
        "issued_papers",
    ):
        assert actions[name].isEnabled(), name


def test_no_key_alters_an_item_and_nothing_is_in_the_journal(
    readers_window: MainWindow, settle: Settle
) -> None:
    page = readers_window.page
    assert isinstance(page, MeetingsPage)
    before = page.work.items
    edit = page.editor.ui.minute_edit
    text = edit.toPlainText()
    edit.setFocus()
    for key in (Qt.Key.Key_M, Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Backspace):
        press(edit, key)
    press(edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    press(page.editor.ui.title_edit, Qt.Key.Key_X)
    assert edit.toPlainText() == text
    view = page.item_list.ui.list_view
    view.setFocus()
    press(view, Qt.Key.Key_Delete)
    assert readers_window.status_line.sentence == REASON
    page.acts.move(page.work.current_id, 2)
    page.acts.add()
    settle()
    assert page.work.items == before
    assert page.work.services.drafts.unsaved() == ()
    page.leaving()
    settle()


def press(widget: QWidget, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget, key, held)


def part_of(window: MainWindow, form: str, name: str) -> QWidget:
    found = window.findChild(QWidget, form)
    assert isinstance(found, QWidget), form
    part = found.findChild(QWidget, name)
    assert isinstance(part, QWidget), (form, name)
    return part
