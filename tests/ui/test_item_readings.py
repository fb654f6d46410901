"""What is read while one types."""

from PySide6.QtCore import QElapsedTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.ui.item_readings import PAUSE_MILLISECONDS
from sefton_minutes.ui.main_window import MainWindow
from sefton_minutes.ui.meeting_work import MeetingWork
from sefton_minutes.ui.pages.meetings_page import MeetingsPage
from tests.builders import a_typed_minute
from tests.ui.conftest import PATIENCE_MILLISECONDS
from tests.ui.two_desks import A, B, C, Colleague, colleague, first, mine, my_window, page, text

__all__ = ["colleague", "first", "mine", "my_window", "page"]


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


def test_a_meeting_opened_anew_is_read_only_where_it_is_new(
    window: MainWindow, meetings_page: MeetingsPage, qtbot: QtBot
) -> None:
    work = meetings_page.work
    readings, shown = work.readings, work.current_id
    before = {item.id: readings.of(item.id) for item in work.items}
    assert all(before.values())
    work.services.saving.save(a_typed_minute(work.items[0], "RESOLVED: That the gate be closed."))
    with qtbot.waitSignal(readings.all_read, timeout=PATIENCE_MILLISECONDS):
        work.reload()
    after = {item.id: readings.of(item.id) for item in work.items}
    assert [key for key, reading in after.items() if reading is not before[key]] == [shown]
    changed = after[shown]
    assert changed is not None
    assert changed.text == "RESOLVED: That the gate be closed."


def test_a_long_meeting_is_read_in_portions_the_item_shown_first(
    window: MainWindow, meetings_page: MeetingsPage, qtbot: QtBot
) -> None:
    work = meetings_page.work
    meetings_page.meeting_list.ui.list_view.setFocus()  # what is under a caret would stay as it is
    shown, *others = work.items
    long = "The report was noted.\nRESOLVED: That\n(1) the gate be closed by 1 May 2027.\n" * 400
    for item in (shown, *others[:2]):
        work.services.saving.save(a_typed_minute(item, long))
    known: list[int] = []
    work.readings.read.connect(known.append)
    with qtbot.waitSignal(work.readings.all_read, timeout=PATIENCE_MILLISECONDS):
        work.reload()
    assert known[0] == shown.id
    assert all(work.readings.of(item.id) for item in work.items)


def test_a_key_ends_a_reading_and_all_is_read_when_one_pauses(
    window: MainWindow, meetings_page: MeetingsPage, qtbot: QtBot
) -> None:
    work, edit = meetings_page.work, meetings_page.editor.ui.minute_edit
    long = "The report was noted.\nRESOLVED: That\n(1) the gate be closed by 1 May 2027.\n" * 400
    edit.setFocus()
    edit.insertPlainText(long)
    work.readings.catch_up()
    QTest.keyClicks(edit, "a")
    qtbot.waitUntil(lambda: _is_read(work), timeout=PATIENCE_MILLISECONDS)
    work.reload()
    with qtbot.waitSignal(work.readings.all_read, timeout=PATIENCE_MILLISECONDS):
        QTest.keyClicks(edit, "b")
    qtbot.waitUntil(lambda: _is_read(work), timeout=PATIENCE_MILLISECONDS)


def test_where_one_types_is_read_though_words_of_another_came_into_another_item(
    page: MeetingsPage, first: AgendaItem, colleague: Colleague, qtbot: QtBot
) -> None:
    work, edit = page.work, page.editor.ui.minute_edit
    edit.setFocus()
    edit.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(edit, " Mine.")
    colleague.saves(first.id, heard=False, minute_text=text(f"{A} Hers.", B, C))
    with qtbot.waitSignal(work.said, timeout=PATIENCE_MILLISECONDS):
        work.show_item(work.items[1].id)
        QTest.keyClicks(edit, "a")
    qtbot.waitUntil(lambda: _is_read(work), timeout=PATIENCE_MILLISECONDS)


def _is_read(work: MeetingWork) -> bool:
    readings = [(item.minute_text, work.readings.of(item.id)) for item in work.items]
    return all(reading is not None and reading.text == text for text, reading in readings)
