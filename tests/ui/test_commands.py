"""The table of commands: no key twice, and nothing in a menu that nobody carries out."""

from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from sefton_minutes.ui.commands import COMMANDS, MENUS
from sefton_minutes.ui.main_window import MainWindow
from sefton_minutes.ui.pages.meetings_page import MeetingsPage
from tests.ui.conftest import Settle


def enabled(window: MainWindow) -> set[str]:
    """The commands that can be given now."""
    return {action.objectName() for action in window.findChildren(QAction) if action.isEnabled()}


def test_every_command_has_a_name_and_keys_of_its_own() -> None:
    names = Counter(command.name for command in COMMANDS)
    keys = Counter(QKeySequence(key).toString() for command in COMMANDS for key in command.keys)
    assert [name for name, times in names.items() if times > 1] == []
    assert [key for key, times in keys.items() if times > 1] == []
    assert "" not in keys
    assert {command.menu for command in COMMANDS} == set(MENUS)


def test_every_menu_letter_is_underlined_once(window: MainWindow) -> None:
    """In each menu, those inside others included, whatever stands in it."""
    for menu in window.menu_line.menus.findChildren(QMenu):
        texts = [action.text() for action in menu.actions() if not action.isSeparator()]
        letters = Counter(text.split("&")[1][0].casefold() for text in texts if "&" in text)
        assert [letter for letter, times in letters.items() if times > 1] == [], menu.title()
        assert all("&" in text for text in texts), menu.title()


def test_a_menu_of_what_there_is_lists_it(window: MainWindow, meetings_page: MeetingsPage) -> None:
    """The phrases of the body have no letters of their own: there may be more than the alphabet has."""
    (inner,) = [menu for menu in window.menu_line.menus.findChildren(QMenu) if menu.title() == "P&hrases"]
    inner.aboutToShow.emit()
    assert "Report noted" in [action.text() for action in inner.actions()]
    window.go("settings")
    assert not inner.isEnabled()


def test_everything_in_a_menu_can_be_done_somewhere(
    window: MainWindow, meetings_page: MeetingsPage, settle: Settle
) -> None:
    met = enabled(window)
    item = next(one for one in meetings_page.work.items if "RESLOVED" in one.minute_text)
    meetings_page.work.show_item(item.id)
    settle()
    edit = meetings_page.editor.ui.minute_edit
    edit.setFocus()
    edit.go_to(item.minute_text.index("RESLOVED"))
    QTest.keyClicks(edit, "x")
    met |= enabled(window)
    QTest.keyClick(edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle()
    met |= enabled(window)
    meetings_page.arrangement.toggle_paper()
    settle()
    met |= enabled(window)
    for page in ("actions", "registers", "settings", "search"):
        window.go(page)
        met |= enabled(window)
    window.menu_line.search.setFocus()
    QTest.keyClicks(window.menu_line.search, "planning")
    settle()
    met |= enabled(window)
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    met |= enabled(window)
    for offered in ("record_place", "problems"):  # by whoever opened it
        window.offer(offered, lambda: None)
    met |= enabled(window)
    needs_a_filter_a_painted_page_or_a_colleague = {"clear_filters", "paper_to_text", "decide_conflicts"}
    assert {command.name for command in COMMANDS} - met <= needs_a_filter_a_painted_page_or_a_colleague


def test_what_cannot_be_done_is_grey(window: MainWindow) -> None:
    window.go("settings")
    assert not enabled(window) & {"insert_resolution", "accept", "print", "move_up"}
