"""What a crash says reaches the window, from any thread; what Qt says goes to the log."""

import logging
import threading

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType
from pytestqt.qtbot import QtBot

from sefton_minutes.ui.messages import CrashTold, log_qt_message


def test_a_crash_of_another_thread_is_told_in_the_window(qtbot: QtBot) -> None:
    crashes, heard = CrashTold(), list[str]()
    crashes.reported.connect(heard.append)
    with qtbot.wait_signal(crashes.reported):
        thread = threading.Thread(target=crashes.tell, args=("Something went wrong.",))
        thread.start()
    thread.join()
    assert heard == ["Something went wrong."]


def test_what_qt_says_is_logged_without_what_it_quotes(caplog: pytest.LogCaptureFixture) -> None:
    log_qt_message(QtMsgType.QtWarningMsg, QMessageLogContext(), 'No such file "The minutes of Cabinet"')
    log_qt_message(QtMsgType.QtDebugMsg, QMessageLogContext(), "painted")
    assert [(record.levelno, record.message.split(": ", 1)[1]) for record in caplog.records] == [
        (logging.WARNING, "No such file “…”")
    ]
