"""The network between a window and its server breaks, and is whole again."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from sefton_minutes import composition
from sefton_minutes.domain.actions import Action
from sefton_minutes.storage import database
from sefton_minutes.ui import outage
from sefton_minutes.ui.background import Background
from sefton_minutes.ui.dialogs import waiting_dialog
from sefton_minutes.ui.dialogs.action_dialog import ActionDialog
from sefton_minutes.ui.dialogs.attendance_dialog import AttendanceDialog
from sefton_minutes.ui.dialogs.issue_dialog import IssueDialog
from sefton_minutes.ui.dialogs.waiting_dialog import WaitingDialog
from sefton_minutes.ui.look import Look
from sefton_minutes.ui.main_window import MainWindow
from sefton_minutes.ui.pages.meetings_page import MeetingsPage
from sefton_minutes.ui.window_state import WindowState
from sefton_minutes.ui.workplace import Workplace
from tests.builders import a_body, a_meeting, an_item
from tests.cut_connection import CutConnection, Fault
from tests.storage.far import far_url, upstream
from tests.that_day import ClockOfThatDay
from tests.ui.conftest import PATIENCE_MILLISECONDS, Settle, open_window


@pytest.fixture
def network(postgresql_url: str) -> Iterator[CutConnection]:
    with CutConnection(upstream(postgresql_url)) as made:
        yield made


@pytest.fixture
def far(postgresql_url: str, network: CutConnection, tmp_path: Path) -> Iterator[composition.Services]:
    """The use cases on a server at the other end of that network, with a meeting of two items."""
    url = far_url(postgresql_url, network)
    made = composition.compose(url, tmp_path, "officer", clock=ClockOfThatDay())
    meeting = made.meetings.add(a_meeting(made.bodies.add(a_body())[0].id))[0]
    for title in ("Harbour 1", "Harbour 2"):
        made.agendas.add_item(meeting.id, an_item(title=title))
    yield made
    made.close()


@pytest.fixture
def far_window(
    qtbot: QtBot,
    far: composition.Services,
    background: Background,
    look: Look,
    tmp_path: Path,
    settle: Settle,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[MainWindow]:
    """A window on it, with the keyboard in a minute; what failed is tried again after a tenth of a second."""
    monkeypatch.setattr(outage, "RETRY_SECONDS", (0.1,))
    made = open_window(qtbot, Workplace(far, background, look, WindowState(tmp_path / "far.ini")), settle)
    page = made.page
    assert isinstance(page, MeetingsPage)
    page.editor.ui.minute_edit.setFocus()
    yield made
    made.close()
    settle()


@pytest.fixture
def page(far_window: MainWindow) -> MeetingsPage:
    shown = far_window.page
    assert isinstance(shown, MeetingsPage)
    return shown


def test_a_server_that_is_gone_is_said_and_all_is_saved_at_its_return(
    far_window: MainWindow,
    page: MeetingsPage,
    far: composition.Services,
    network: CutConnection,
    qtbot: QtBot,
) -> None:
    line, work = far_window.status_line, page.work
    first, second = (item.id for item in work.items)
    network.refuse()
    network.cut()
    QTest.keyClicks(page.editor.ui.minute_edit, "Written without a server.")
    work.auto_save.flush()
    qtbot.waitUntil(lambda: "database away since" in line.record, timeout=PATIENCE_MILLISECONDS)
    page.acts.move(first, 1)
    QTest.keyClicks(page.editor.ui.minute_edit, " And on.")
    network.refuse(False)
    qtbot.waitUntil(lambda: not work.acts.is_busy and not far.drafts.unsaved(), timeout=PATIENCE_MILLISECONDS)
    qtbot.waitUntil(lambda: line.record.startswith("Saved ") and "away" not in line.record)
    assert far.agendas.get_item(first).minute_text == "Written without a server. And on."
    assert [item.id for item in far.meetings.open(work.meeting_id).items] == [second, first]


@pytest.mark.parametrize("fault", [Fault.LOST_ANSWER, Fault.LOST_COMMIT])
def test_a_save_whose_answer_is_lost_stands_once(
    far_window: MainWindow,
    page: MeetingsPage,
    far: composition.Services,
    network: CutConnection,
    qtbot: QtBot,
    fault: Fault,
) -> None:
    item_id = page.work.current_id
    before = far.agendas.get_item(item_id).version
    network.refuse_after_fault(2)
    network.spoil_next_commits(fault)
    QTest.keyClicks(page.editor.ui.minute_edit, "Said once.")
    page.work.auto_save.flush()
    qtbot.waitUntil(lambda: not far.drafts.unsaved(), timeout=PATIENCE_MILLISECONDS)
    kept = far.agendas.get_item(item_id)
    assert (kept.minute_text, kept.version) == ("Said once.", before + 1)
    assert page.conflicts.window is None
    assert page.editor.ui.minute_edit.text == "Said once."


FOR_GOOD = 1000
BOTH = pytest.mark.parametrize("fault", [Fault.LOST_ANSWER, Fault.LOST_COMMIT])


@pytest.fixture
def lost_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """An answer that is lost is missed at once, not after twenty seconds."""
    monkeypatch.setattr(database, "ASKING", 0.02)
    monkeypatch.setattr(database, "ONE_MORE_SECOND", 0.05)


def lose_the_server_at_the_next_commit(network: CutConnection, fault: Fault) -> None:
    network.refuse_after_fault(FOR_GOOD)
    network.spoil_next_commits(fault)


def is_away(window: MainWindow) -> bool:
    return "database away since" in window.status_line.record


@BOTH
@pytest.mark.usefixtures("lost_at_once")
def test_an_item_whose_answer_is_lost_with_the_server_is_added_once(
    far_window: MainWindow,
    page: MeetingsPage,
    far: composition.Services,
    network: CutConnection,
    qtbot: QtBot,
    fault: Fault,
) -> None:
    here = page.work.current_id
    lose_the_server_at_the_next_commit(network, fault)
    page.acts.add()
    qtbot.waitUntil(lambda: is_away(far_window), timeout=PATIENCE_MILLISECONDS)
    QTest.keyClicks(page.editor.ui.minute_edit, "Written meanwhile.")
    network.let_in()
    qtbot.waitUntil(
        lambda: not page.work.acts.is_busy and not far.drafts.unsaved(), timeout=PATIENCE_MILLISECONDS
    )
    qtbot.waitUntil(lambda: len(page.work.items) == 3)
    assert [item.title for item in far.meetings.open(page.work.meeting_id).items].count("") == 1
    assert page.work.current_id == here
    assert far.agendas.get_item(here).minute_text == "Written meanwhile."
    assert not is_away(far_window)


def an_action(page: MeetingsPage) -> WaitingDialog:
    place = page.work.workplace
    dialog = ActionDialog(place, Action(page.work.meeting_id, None, ""), page)
    dialog.ui.text_edit.setPlainText("Mend the north wall.")
    return dialog


def a_name(page: MeetingsPage) -> WaitingDialog:
    dialog = AttendanceDialog(page.work.workplace, page.work.meeting_id, (), page)
    dialog.ui.name_edit.setText("Cllr Maud Finch")
    dialog.ui.add_button.click()
    return dialog


def an_agenda(page: MeetingsPage) -> WaitingDialog:
    assert page.work.opened is not None
    return IssueDialog(page.work.workplace, page.work.opened, page)


def counted(far: composition.Services, meeting_id: int) -> tuple[int, int, tuple[int, ...]]:
    """Actions, names, and the numbers of the issued papers."""
    opened = far.meetings.open(meeting_id)
    numbers = tuple(paper.publication.number for paper in far.issuing.of_meeting(meeting_id))
    return len(opened.actions), len(opened.attendance), numbers


@BOTH
@pytest.mark.usefixtures("lost_at_once")
@pytest.mark.parametrize("case", [(an_action, (1, 0, ())), (a_name, (0, 1, ())), (an_agenda, (0, 0, (1,)))])
def test_a_dialog_whose_answer_is_lost_steps_aside_and_its_act_is_done_once(
    far_window: MainWindow,
    page: MeetingsPage,
    far: composition.Services,
    network: CutConnection,
    qtbot: QtBot,
    fault: Fault,
    case: tuple[Callable[[MeetingsPage], WaitingDialog], tuple[int, int, tuple[int, ...]]],
) -> None:
    make, kept = case
    dialog = make(page)
    dialog.open()
    press_once_ready(dialog, qtbot)
    lose_the_server_at_the_next_commit(network, fault)
    dialog._act_button.click()
    qtbot.waitUntil(lambda: dialog.waits, timeout=PATIENCE_MILLISECONDS)
    assert (dialog.problem, dialog._error_bar.role) == (waiting_dialog.WAITS, "warn")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    with qtbot.waitSignal(dialog.finished, timeout=PATIENCE_MILLISECONDS):
        network.let_in()
    assert counted(far, page.work.meeting_id) == kept
    qtbot.waitUntil(lambda: not is_away(far_window))


def press_once_ready(dialog: WaitingDialog, qtbot: QtBot) -> None:
    """What stands in the way of issuing is given a reason."""
    if isinstance(dialog, IssueDialog):
        qtbot.waitUntil(dialog.ui.issue_button.isEnabled, timeout=PATIENCE_MILLISECONDS)
        dialog.ui.reason_edit.setText("The chair agreed.")
        dialog.ui.reason_edit.textEdited.emit("The chair agreed.")


def test_what_a_dialog_was_to_keep_while_the_server_is_away_can_be_taken_back(
    far_window: MainWindow,
    page: MeetingsPage,
    far: composition.Services,
    network: CutConnection,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(outage, "RETRY_SECONDS", (60,))
    network.refuse()
    dialog = an_action(page)
    dialog.open()
    dialog._act_button.click()
    qtbot.waitUntil(lambda: dialog.waits, timeout=PATIENCE_MILLISECONDS)
    assert (dialog._act_button.text(), dialog._cancel_button.text()) == ("&Go on meanwhile", "Ta&ke it back")
    qtbot.waitUntil(lambda: not page.work.background.is_saving, timeout=PATIENCE_MILLISECONDS)
    with qtbot.waitSignal(dialog.finished):
        dialog._cancel_button.click()
    assert not page.work.acts.is_busy
    network.refuse(False)
    assert counted(far, page.work.meeting_id) == (0, 0, ())


def test_what_is_refused_in_the_end_comes_back_as_it_was_typed(
    far_window: MainWindow,
    page: MeetingsPage,
    far: composition.Services,
    network: CutConnection,
    postgresql_url: str,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    """It takes no key for a moment: somebody may be typing."""
    action = far.actions.add(Action(page.work.meeting_id, None, "Mend the wall."))[0]
    dialog = ActionDialog(page.work.workplace, action, page)
    dialog.ui.text_edit.setPlainText("Mend the wall by May.")
    dialog.open()
    network.refuse()
    dialog._act_button.click()
    qtbot.waitUntil(lambda: dialog.waits, timeout=PATIENCE_MILLISECONDS)
    dialog._act_button.click()
    assert not dialog.isVisible()
    near = composition.compose(postgresql_url, tmp_path / "hers", "Rosalind Penny", clock=ClockOfThatDay())
    near.actions.edit(replace(action, text="Paint the wall."), action)
    near.close()
    network.refuse(False)
    qtbot.waitUntil(dialog.isVisible, timeout=PATIENCE_MILLISECONDS)
    assert "Paint the wall." in dialog.problem
    assert dialog.ui.text_edit.toPlainText() == "Mend the wall by May."
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    dialog.reject()


def test_a_window_in_which_acts_wait_asks_before_it_loses_them(
    far_window: MainWindow,
    page: MeetingsPage,
    network: CutConnection,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(outage, "RETRY_SECONDS", (60,))
    network.refuse()
    page.acts.move(page.work.items[0].id, 1)
    qtbot.waitUntil(lambda: is_away(far_window), timeout=PATIENCE_MILLISECONDS)
    asked = []

    def answer(words: str) -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        asked.append(box.text())
        next(each for each in box.buttons() if each.text() == words).click()

    QTimer.singleShot(0, partial(answer, "Stay"))
    far_window.close()
    assert far_window.isVisible()
    QTimer.singleShot(0, partial(answer, "Close and lose it"))
    far_window.close()
    qtbot.waitUntil(lambda: not far_window.isVisible(), timeout=PATIENCE_MILLISECONDS)
    assert asked[0].startswith("One thing that you did waits for the database")
