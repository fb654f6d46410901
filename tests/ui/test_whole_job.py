"""The whole job in one window, on a record in which nothing is kept yet: a page in, a minute written, a
reading accepted, an action added, words found again, the paper out; then it is killed and nothing is lost."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from sefton_minutes import composition, resources
from sefton_minutes.ui.background import Background
from sefton_minutes.ui.dialogs.action_dialog import ActionDialog
from sefton_minutes.ui.dialogs.print_dialog import PrintDialog
from sefton_minutes.ui.dialogs.recovered_drafts_dialog import RecoveredDraftsDialog
from sefton_minutes.ui.look import Look
from sefton_minutes.ui.main_window import MainWindow
from sefton_minutes.ui.pages.import_page import ImportPage
from sefton_minutes.ui.pages.meetings_page import MeetingsPage
from sefton_minutes.ui.window_state import WindowState
from sefton_minutes.ui.workplace import Workplace
from tests.ui.conftest import Settle, open_window

Key, Modifier = Qt.Key, Qt.KeyboardModifier
PAGE = resources.path("sample_council", "pages", "numbered_block.txt")
WRITTEN = "The lamps on the towpath were lit."
UNSAVED = "Typed as the power went."


@pytest.fixture
def again(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for what a killed program leaves."""
    return tmp_path_factory.mktemp("what a kill leaves") / "data"


@pytest.fixture
def window(
    qtbot: QtBot,
    empty_services: composition.Services,
    background: Background,
    look: Look,
    settle: Settle,
    tmp_path: Path,
) -> Iterator[MainWindow]:
    """The window on an empty record."""
    state = WindowState(tmp_path / "window.ini")
    made = open_window(qtbot, Workplace(empty_services, background, look, state), settle)
    yield made
    made.close()
    settle()


def give(window: MainWindow, command: str) -> None:
    """Give a command as its menu would: what is grey cannot be given."""
    action = window.findChild(QAction, command)
    assert isinstance(action, QAction)
    assert action.isEnabled(), command
    action.trigger()


def keyboard(window: MainWindow) -> QWidget:
    """What has the keyboard of the window. Without a window manager nobody gives it back when a dialog
    closes."""
    window.activateWindow()
    focus: QWidget | None = window.focusWidget()
    assert focus is not None
    return focus


def meetings_page(window: MainWindow) -> MeetingsPage:
    """The page in front, which must be that of the meetings."""
    page = window.page
    assert isinstance(page, MeetingsPage)
    return page


def choose_file(window: QWidget, file: Path) -> None:
    """Write a name into the dialog for files and press Enter."""
    dialog = next(made for made in window.findChildren(QFileDialog) if made.isVisible())
    field = dialog.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setText(str(file))
    QTest.keyClick(field, Key.Key_Return)


def import_the_page(window: MainWindow, settle: Settle) -> None:
    assert keyboard(window) is meetings_page(window).meeting_list.ui.import_button
    QTest.keyClick(keyboard(window), Key.Key_Return)
    page = window.page
    assert isinstance(page, ImportPage)
    choose_file(page, PAGE)
    settle()
    assert keyboard(window) is page.ui.import_button
    QTest.keyClick(keyboard(window), Key.Key_Return)
    settle()
    assert meetings_page(window).heading() == "Safer Calderby Partnership, 11 September 2025"
    assert keyboard(window) is meetings_page(window).item_list.ui.list_view


def accept_a_reading(window: MainWindow, settle: Settle) -> None:
    edit = meetings_page(window).editor.ui.minute_edit
    QTest.keyClick(keyboard(window), Key.Key_F8)
    assert "RESLOVED" in edit.text
    QTest.keyClick(keyboard(window), Key.Key_Return, Modifier.ControlModifier)
    settle()
    assert "RESOLVED: That the update be noted." in edit.text


def write(window: MainWindow, settle: Settle, words: str) -> None:
    edit = meetings_page(window).editor.ui.minute_edit
    QTest.keyClick(edit, Key.Key_End, Modifier.ControlModifier)
    QTest.keyClick(edit, Key.Key_Return)
    QTest.keyClicks(edit, words)
    settle()


def add_an_action(window: MainWindow, settle: Settle) -> None:
    before = keyboard(window)
    give(window, "new_action")
    settle()
    (dialog,) = window.findChildren(ActionDialog)
    QTest.keyClicks(dialog.ui.text_edit, "Book the hall for the workshop")
    dialog.ui.save_button.click()
    settle()
    assert keyboard(window) is before
    listed = meetings_page(window).actions_panel.model.records
    assert "Book the hall for the workshop" in [row.action.text for row in listed]


def find_it_again(window: MainWindow, settle: Settle) -> None:
    give(window, "next_item")
    settle()
    give(window, "search_all")
    QTest.keyClicks(keyboard(window), "lamps towp")
    settle()
    QTest.keyClick(keyboard(window), Key.Key_Return)
    settle()
    edit = meetings_page(window).editor.ui.minute_edit
    assert keyboard(window) is edit
    assert edit.textCursor().block().text() == WRITTEN


def save_the_minutes(window: MainWindow, qtbot: QtBot, settle: Settle, file: Path) -> str:
    give(window, "print")
    qtbot.waitUntil(lambda: bool(window.findChildren(PrintDialog)))
    (dialog,) = window.findChildren(PrintDialog)
    QTimer.singleShot(0, lambda: choose_file(dialog, file))
    dialog.ui.save_as_button.click()
    settle()
    return " ".join(" ".join(page.extract_text() for page in PdfReader(file).pages).split())


def test_from_a_published_page_to_printed_minutes_and_through_a_kill(
    window: MainWindow,
    qtbot: QtBot,
    settle: Settle,
    background: Background,
    look: Look,
    tmp_path: Path,
    again: Path,
) -> None:
    import_the_page(window, settle)
    accept_a_reading(window, settle)
    write(window, settle, WRITTEN)
    add_an_action(window, settle)
    find_it_again(window, settle)
    printed = save_the_minutes(window, qtbot, settle, tmp_path / "minutes.pdf")
    assert WRITTEN in printed
    assert "RESLOVED" not in printed
    assert "Book the hall for the workshop" in printed

    write(window, settle, UNSAVED)
    shutil.copytree(tmp_path, again)
    services = composition.compose(composition.sqlite_url(again / "empty.sqlite"), again, "officer")
    second = Workplace(services, background, look, WindowState(again / "window.ini"))
    found_by(qtbot, second, settle)
    services.close()


def found_by(qtbot: QtBot, workplace: Workplace, settle: Settle) -> None:
    """What the next start offers and has."""
    window = open_window(qtbot, workplace, settle)
    page = meetings_page(window)
    kept = page.work.current
    assert kept is not None
    assert kept.minute_text.endswith(WRITTEN)
    dialog = RecoveredDraftsDialog(workplace, workplace.services.drafts.offered(), window)
    dialog.changes_made.connect(window.spread)
    dialog.open()
    dialog.ui.put_back_all_button.click()
    settle()
    assert page.editor.ui.minute_edit.text == f"{kept.minute_text}\n{UNSAVED}"
    assert [row.text for row in page.work.actions_of(kept.id)] == ["Book the hall for the workshop"]
    window.close()
    settle()
