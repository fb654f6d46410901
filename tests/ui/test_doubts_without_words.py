"""Doubts whose answers change no word: some are accepted as they stand, some can only be looked at."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from sefton_minutes import composition
from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.minute_text.reading import Doubt, DoubtKind
from sefton_minutes.ui.main_window import MainWindow
from sefton_minutes.ui.page_in_hand import PageInHand
from sefton_minutes.ui.pages.meetings_page import MeetingsPage
from tests.ui.conftest import Settle
from tests.ui.old_minutes import put, saved_page

TOLD = "The Committee considered the report.\nThe report was noted."
LOST = "The following were present:"


@pytest.fixture
def typed(
    window: MainWindow, meetings_page: MeetingsPage, qtbot: QtBot, settle: Settle
) -> Callable[[str], AgendaItem]:
    """Types a minute into an item that has none yet, and puts the caret at its end."""

    def write(text: str) -> AgendaItem:
        item = next(item for item in meetings_page.work.items if not item.minute_text and not item.is_heading)
        meetings_page.work.show_item(item.id)
        edit = meetings_page.editor.ui.minute_edit
        edit.setFocus()
        with qtbot.waitSignal(meetings_page.work.auto_save.saved, timeout=10_000):
            edit.insertPlainText(text)
        settle()
        assert window.isVisible()
        return item

    return write


def action(window: MainWindow, command: str) -> QAction:
    """A command as its menu gives it."""
    found = window.findChild(QAction, command)
    assert isinstance(found, QAction)
    return found


def open_doubts(page: MeetingsPage, item: AgendaItem) -> list[DoubtKind]:
    """What is doubtful in an item as it stands."""
    reading = page.work.readings.now(item.id)
    assert reading is not None
    return [doubt.kind for doubt in reading.doubts]


def test_a_decision_told_in_the_narrative_is_accepted_without_a_change_of_words(
    window: MainWindow,
    meetings_page: MeetingsPage,
    services: composition.Services,
    settle: Settle,
    typed: Callable[[str], AgendaItem],
) -> None:
    item = typed(TOLD)
    assert open_doubts(meetings_page, item) == [DoubtKind.DECISION_IN_NARRATIVE]
    action(window, "accept").trigger()
    settle()
    assert open_doubts(meetings_page, item) == []
    assert meetings_page.editor.ui.minute_edit.text == TOLD
    assert services.minutes.context(item.id).read(TOLD).doubts == ()
    action(window, "undo").trigger()
    settle()
    assert open_doubts(meetings_page, item) == [DoubtKind.DECISION_IN_NARRATIVE]
    assert services.minutes.context(item.id).read(TOLD).doubts != ()


def test_a_lost_list_can_only_be_looked_at_and_left(
    window: MainWindow,
    meetings_page: MeetingsPage,
    settle: Settle,
    typed: Callable[[str], AgendaItem],
) -> None:
    item = typed(LOST)
    assert open_doubts(meetings_page, item) == [DoubtKind.LOST_LIST]
    assert not action(window, "accept").isEnabled()
    action(window, "keep_as_typed").trigger()
    settle()
    assert open_doubts(meetings_page, item) == []


def test_on_a_page_in_hand_both_are_answered_before_it_is_kept(
    services: composition.Services, tmp_path: Path
) -> None:
    file = put(tmp_path, "page.txt", saved_page("Monday 5th March, 2012", f"{TOLD}\n{LOST}"))
    (preview,) = services.importing.preview(file)
    hand = PageInHand(preview)
    asked = {question.kind: question for question in hand.questions() if isinstance(question.doubt, Doubt)}
    told, lost = asked[DoubtKind.DECISION_IN_NARRATIVE], asked[DoubtKind.LOST_LIST]
    assert (told.can_accept, lost.can_accept) == (True, False)
    assert hand.accept(lost) == hand
    answered = hand.keep_as_typed(lost).accept(told)
    assert {DoubtKind.DECISION_IN_NARRATIVE, DoubtKind.LOST_LIST}.isdisjoint(
        question.kind for question in answered.questions() if isinstance(question.doubt, Doubt)
    )
    outcome = services.importing.keep(
        answered.preview, refused=answered.refused, confirmed=answered.confirmed
    )
    item = services.meetings.open(outcome.meeting_id).items[1]
    assert services.minutes.context(item.id).read(item.minute_text).doubts == ()
