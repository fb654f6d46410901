"""The frame of the window: pages, commands, closing."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from sefton_minutes.ui.main_window import MainWindow


def test_the_rail_shows_the_places_and_goes_to_them(window: MainWindow) -> None:
    for key, name in ((2, "actions"), (3, "search"), (4, "registers"), (5, "settings"), (1, "meetings")):
        QTest.keyClick(window, Qt.Key(Qt.Key.Key_0 + key), Qt.KeyboardModifier.ControlModifier)
        assert window.page is window.page_named(name)
