"""References as links, in the real window on the sample council."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolTip
from pytestqt.qtbot import QtBot

from sefton_minutes import composition
from sefton_minutes.domain.text_change import TextChange
from sefton_minutes.services.meetings import MeetingFilter
from sefton_minutes.ui.main_window import MainWindow
from sefton_minutes.ui.pages.meetings_page import MeetingsPage
from sefton_minutes.ui.widgets.minute_edit import MinuteEdit
from sefton_minutes.ui.writing.reference_habit import ReferenceHabit
from tests.ui.conftest import Settle
from tests.ui.pages.test_meetings_page import give

Control = Qt.KeyboardModifier.ControlModifier
CITING = "Further to Minute No. 24 of the meeting of the Council held on 22 October 2026"
PETITION = "Council, 22 October 2026, Minute 24"


@pytest.fixture
def edit(
    window: MainWindow, meetings_page: MeetingsPage, services: composition.Services, settle: Settle
) -> MinuteEdit:
    """The editor with the minute of the Cabinet that refers to one of the Council."""
    for meeting in services.meetings.list(MeetingFilter(words="cabinet")):
        for item in services.meetings.open(meeting.id).items:
            if item.minute_text.startswith(CITING):
                window.open_minute(meeting.id, item.id, 0)
    settle()
    made = meetings_page.editor.ui.minute_edit
    made.setFocus()
    assert made.text.startswith(CITING)
    return made


def write(edit: MinuteEdit, text: str, settle: Settle, page: MeetingsPage) -> None:
    """Let the minute be this, read at once, with the caret at its end."""
    edit.change(TextChange(0, edit.text, text), len(text))
    page.work.readings.catch_up()
    settle()


def place_of(edit: MinuteEdit, words: str) -> QPoint:
    """Where the middle of words stands in the viewport."""
    cursor = edit.textCursor()
    cursor.setPosition(edit.text.index(words) + len(words) // 2)
    return edit.cursorRect(cursor).center()


def offered(edit: MinuteEdit, words: str) -> list[tuple[str, bool]]:
    actions = edit.offers(edit.text.index(words) + 1)
    return [(action.text(), action.isEnabled()) for action in actions]


def test_hovering_shows_what_the_minute_says(edit: MinuteEdit) -> None:
    point = place_of(edit, "Minute No. 24")
    event = QHelpEvent(QEvent.Type.ToolTip, point, edit.viewport().mapToGlobal(point))
    QApplication.sendEvent(edit.viewport(), event)
    assert PETITION in QToolTip.text()
    assert "Petition: Canalside Library" in QToolTip.text()


def test_ctrl_and_a_click_go_there_and_back_returns_with_the_caret(
    window: MainWindow, meetings_page: MeetingsPage, edit: MinuteEdit, settle: Settle
) -> None:
    meeting_id, item_id = meetings_page.work.meeting_id, meetings_page.work.current_id
    edit.go_to(17)
    QTest.mouseClick(edit.viewport(), Qt.MouseButton.LeftButton, Control, place_of(edit, "Minute No. 24"))
    settle()
    assert meetings_page.head.ui.body_label.text() == "Council"
    assert meetings_page.work.current is not None
    assert meetings_page.work.current.title == "Petition: Canalside Library"
    give(window, "back")
    settle()
    assert (meetings_page.work.meeting_id, meetings_page.work.current_id) == (meeting_id, item_id)
    assert edit.caret == 17
    give(window, "forward")
    settle()
    assert meetings_page.work.current.title == "Petition: Canalside Library"


def test_a_plain_click_only_puts_the_caret_there(meetings_page: MeetingsPage, edit: MinuteEdit) -> None:
    item_id = meetings_page.work.current_id
    QTest.mouseClick(edit.viewport(), Qt.MouseButton.LeftButton, pos=place_of(edit, "Minute No. 24"))
    assert meetings_page.work.current_id == item_id
    assert 0 < edit.caret < len("Further to Minute No. 24")


def test_what_can_be_done_at_a_link_is_to_go_there(
    meetings_page: MeetingsPage, edit: MinuteEdit, settle: Settle
) -> None:
    assert offered(edit, "Minute No. 24") == [("&Go to Council Minute 24", True)]
    assert offered(edit, "considered") == []
    edit.go_to(edit.text.index("Minute No. 24"))
    QTest.keyClick(edit, Qt.Key.Key_Period, Control)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    settle()
    assert meetings_page.work.current is not None
    assert meetings_page.work.current.title == "Petition: Canalside Library"


def test_a_reference_that_leads_nowhere_says_so(
    window: MainWindow, meetings_page: MeetingsPage, edit: MinuteEdit, settle: Settle
) -> None:
    write(edit, "As agreed (Minute No. 999 refers).", settle, meetings_page)
    (said,) = offered(edit, "Minute No. 999")
    assert said[0].startswith("No Minute 999 of this body before ")
    assert not said[1]
    item_id = meetings_page.work.current_id
    QTest.mouseClick(edit.viewport(), Qt.MouseButton.LeftButton, Control, place_of(edit, "Minute No. 999"))
    assert meetings_page.work.current_id == item_id
    assert window.status_line.sentence.startswith("No Minute 999 of this body")


def test_a_screen_reader_is_told_when_the_caret_comes_to_a_link(
    qtbot: QtBot, meetings_page: MeetingsPage, edit: MinuteEdit, settle: Settle
) -> None:
    habit = edit.findChild(ReferenceHabit)
    assert isinstance(habit, ReferenceHabit)
    edit.go_to(len(edit.text))
    with qtbot.waitSignal(habit.told) as told:
        edit.go_to(edit.text.index("No. 24"))
    assert told.args == [f"Link: {PETITION}. Ctrl+. goes there."]
    with qtbot.assertNotEmitted(habit.told):
        QTest.keyClick(edit, Qt.Key.Key_Right)
        edit.go_to(len(edit.text))


def test_links_keep_their_places_while_one_types(
    meetings_page: MeetingsPage, edit: MinuteEdit, settle: Settle
) -> None:
    edit.go_to(0)
    QTest.keyClicks(edit, "Once more. ")
    assert [text for text, _ in offered(edit, "Minute No. 24")] == ["&Go to Council Minute 24"]
    edit.go_to(edit.text.index("24 of") + 1)
    QTest.keyClicks(edit, "7")
    assert offered(edit, "Minute No.") == []


def test_the_mouse_shows_a_hand_over_a_link_while_ctrl_is_held(edit: MinuteEdit) -> None:
    view, shapes = edit.viewport(), []
    QTest.mouseMove(view, place_of(edit, "Minute No. 24"))
    for words, held in (("Minute No. 24", Control), ("considered", Control), ("Minute No. 24", None)):
        move_mouse(edit, place_of(edit, words), held or Qt.KeyboardModifier.NoModifier)
        shapes.append(view.cursor().shape())
    assert shapes == [
        Qt.CursorShape.PointingHandCursor, Qt.CursorShape.IBeamCursor, Qt.CursorShape.IBeamCursor
    ]  # fmt: skip


def move_mouse(edit: MinuteEdit, to: QPoint, held: Qt.KeyboardModifier) -> None:
    none = Qt.MouseButton.NoButton
    place = edit.viewport().mapToGlobal(to)
    event = QMouseEvent(QEvent.Type.MouseMove, QPointF(to), QPointF(place), none, none, held)
    QApplication.sendEvent(edit.viewport(), event)
