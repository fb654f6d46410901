"""Menus and search box share the top line of the window at every size of type."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from sefton_minutes.ui.look import Look
from sefton_minutes.ui.main_window import MainWindow
from sefton_minutes.ui.panels.menu_line import SearchField


def is_whole(window: MainWindow, box: SearchField) -> bool:
    """Whether every menu and the box stand within the window, beside each other."""
    menus = window.menu_line.menus
    ends = [menus.actionGeometry(action).right() for action in menus.actions()]
    return max(ends) < menus.width() and min(ends) > 0 and box.geometry().right() < window.width()


@pytest.mark.parametrize("width", [1024, 1366, 1600])
@pytest.mark.parametrize("zoom", [1.0, 1.5, 2.0])
def test_no_menu_is_cut_and_the_search_box_keeps_room_to_type(
    window: MainWindow, look: Look, width: int, zoom: float
) -> None:
    window.resize(width, 768)
    look.zoom_to(zoom)
    QApplication.processEvents()
    box = window.menu_line.search
    assert is_whole(window, box)
    assert box.width() >= min(look.px(130), 260)
    assert window.width() == width


def test_the_box_is_as_wide_as_its_words_where_there_is_room(window: MainWindow, look: Look) -> None:
    assert window.menu_line.search.width() == look.px(400)


@pytest.mark.parametrize("key", [Qt.Key.Key_E, Qt.Key.Key_K, Qt.Key.Key_D])
def test_the_box_leaves_the_keys_of_the_window_to_it(window: MainWindow, key: Qt.Key) -> None:
    """On X11 fields would take them: end of the line, and deleting."""
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.ControlModifier)
    asked.setAccepted(True)
    window.menu_line.search.event(asked)
    assert not asked.isAccepted()
