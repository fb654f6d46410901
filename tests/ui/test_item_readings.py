"""What is read while one types."""

from PySide6.QtCore import QElapsedTimer
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sefton_minutes.ui.item_readings import PAUSE_MILLISECONDS
from sefton_minutes.ui.main_window import MainWindow
from sefton_minutes.ui.pages.meetings_page import MeetingsPage
from tests.ui.conftest import PATIENCE_MILLISECONDS


def test_whoever_never_pauses_sees_what_is_read_all_the_same(
    window: MainWindow, meetings_page: MeetingsPage, qtbot: QtBot
) -> None:
    edit = meetings_page.editor.ui.minute_edit
    edit.setFocus()
    known: list[int] = []
    meetings_page.work.readings.read.connect(known.append)
    since_key = QElapsedTimer()
    since_key.start()

    def type_on() -> bool:
        if since_key.elapsed() >= PAUSE_MILLISECONDS - 50:
            QTest.keyClicks(edit, "a")
            since_key.start()
        return bool(known)

    qtbot.waitUntil(type_on, timeout=PATIENCE_MILLISECONDS)
