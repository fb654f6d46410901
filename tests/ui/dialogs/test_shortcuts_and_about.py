"""The two dialogs that only tell."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sefton_minutes import __version__
from sefton_minutes.ui.commands import COMMANDS
from sefton_minutes.ui.dialogs.about_dialog import AboutDialog
from sefton_minutes.ui.dialogs.shortcuts_dialog import ShortcutsDialog
from sefton_minutes.ui.models.shortcuts import all_shortcuts


def test_every_key_of_every_command_is_listed() -> None:
    listed = {shortcut.deed for shortcut in all_shortcuts()}
    assert {command.plain_text for command in COMMANDS if command.keys} <= listed


def test_a_key_is_found_by_what_it_does(qtbot: QtBot, look: object) -> None:
    dialog = ShortcutsDialog()
    dialog.open()
    everything = dialog.ui.shortcuts_table.model().rowCount()
    QTest.keyClicks(dialog.ui.filter_edit, "next doubt")
    model = dialog.ui.shortcuts_table.model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["F8"]
    dialog.ui.filter_edit.setText("bake a cake")
    assert dialog.ui.empty_label.isVisible()
    dialog.ui.filter_edit.clear()
    assert model.rowCount() == everything
    QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_support_is_given_versions_and_nothing_of_the_council(qtbot: QtBot, look: object) -> None:
    dialog = AboutDialog()
    dialog.open()
    dialog.ui.copy_button.click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(f"Sefton Minutes {__version__}\nPython ")
    assert dialog.ui.copy_button.text() == "Copied"
    dialog.ui.close_button.click()
