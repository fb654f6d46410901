"""The network between a window and its server breaks, and is whole again."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sefton_minutes import composition
from sefton_minutes.ui import outage
from sefton_minutes.ui.background import Background
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
