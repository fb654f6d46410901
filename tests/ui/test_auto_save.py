"""The database goes away under the hands of an officer, and comes back."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import event

from sefton_minutes import composition
from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.changes import EVERYTHING
from sefton_minutes.ui import auto_save, outage
from sefton_minutes.ui.main_window import MainWindow
from sefton_minutes.ui.pages.meetings_page import MeetingsPage
from tests.ui.conftest import Settle

SHORT_MILLISECONDS = 100


@contextmanager
def locked(file: Path) -> Iterator[None]:
    """Another program writes to the database, and does not come to an end."""
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        yield
        other.execute("ROLLBACK")


@pytest.fixture
def database_file(tmp_path: Path) -> Path:
    """Where the record lies."""
    return tmp_path / "council.sqlite"


@pytest.fixture
def impatient(services: composition.Services, monkeypatch: pytest.MonkeyPatch) -> None:
    """A lock is waited for, and a save tried again, after a tenth of a second."""

    def shorten(connection: sqlite3.Connection, _record: object, _proxy: object) -> None:
        connection.execute(f"PRAGMA busy_timeout = {SHORT_MILLISECONDS}")

    event.listen(services.desk.database.engine, "checkout", shorten)
    monkeypatch.setattr(outage, "RETRY_SECONDS", (SHORT_MILLISECONDS / 1000,))


@pytest.fixture
def item(meetings_page: MeetingsPage, settle: Settle) -> AgendaItem:
    """An item without a minute, with the keyboard in it."""
    found = next(one for one in meetings_page.work.items if not one.minute_text)
    meetings_page.work.show_item(found.id)
    meetings_page.editor.ui.minute_edit.setFocus()
    settle()
    return found


@pytest.mark.usefixtures("impatient")
def test_while_the_database_is_away_typing_goes_on_and_all_is_saved_at_its_return(
    item: AgendaItem,
    window: MainWindow,
    meetings_page: MeetingsPage,
    services: composition.Services,
    database_file: Path,
    qtbot: QtBot,
) -> None:
    edit, work, line = meetings_page.editor.ui.minute_edit, meetings_page.work, window.status_line
    following = work.items[work.items.index(item) + 1]
    with locked(database_file):
        QTest.keyClicks(edit, "The appeals")
        work.leave_item()
        qtbot.waitUntil(lambda: "database away since" in line.record)
        assert line.record.startswith("Saved on this computer")
        assert line.sentence.endswith("is locked by another program.")
        QTest.keyClicks(edit, " were noted.")
        work.show_item(following.id)
        QTest.keyClicks(edit, "Next.")
        assert {draft.text for draft in services.drafts.unsaved()} == {"The appeals were noted.", "Next."}
    qtbot.waitUntil(lambda: not services.drafts.unsaved())
    qtbot.waitUntil(lambda: line.record.startswith("Saved ") and "away" not in line.record)
    assert line.sentence == outage.BACK
    assert services.agendas.get_item(item.id).minute_text == "The appeals were noted."
    assert services.agendas.get_item(following.id).minute_text.startswith("Next.") or edit.text == "Next."


def test_what_is_typed_during_a_save_is_saved_before_the_window_closes(
    item: AgendaItem,
    window: MainWindow,
    meetings_page: MeetingsPage,
    services: composition.Services,
    database_file: Path,
    qtbot: QtBot,
) -> None:
    edit = meetings_page.editor.ui.minute_edit
    with locked(database_file):
        for words in ("First.", " Second.", " Third."):
            QTest.keyClicks(edit, words)
            meetings_page.work.leave_item()
        meetings_page.acts.undo()
        window.close()
        assert window.isVisible()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert services.agendas.get_item(item.id).minute_text == edit.text
    assert edit.text.startswith("First. Second.")
    assert not services.drafts.unsaved()


def test_a_save_that_takes_long_says_so_after_a_second(
    item: AgendaItem,
    window: MainWindow,
    meetings_page: MeetingsPage,
    services: composition.Services,
    database_file: Path,
    qtbot: QtBot,
    settle: Settle,
) -> None:
    with locked(database_file):
        QTest.keyClicks(meetings_page.editor.ui.minute_edit, "Slowly.")
        meetings_page.work.leave_item()
        assert window.status_line.record != auto_save.WAITING
        qtbot.waitUntil(lambda: window.status_line.record == auto_save.WAITING)
    settle()
    assert window.status_line.record.startswith("Saved ")
    assert services.agendas.get_item(item.id).minute_text == "Slowly."


@pytest.mark.usefixtures("impatient")
def test_moves_and_removals_made_while_it_is_away_are_done_in_order_at_its_return(
    item: AgendaItem,
    window: MainWindow,
    meetings_page: MeetingsPage,
    services: composition.Services,
    database_file: Path,
    qtbot: QtBot,
    settle: Settle,
) -> None:
    acts, work, line = meetings_page.acts, meetings_page.work, window.status_line
    ids = [one.id for one in work.items]
    with locked(database_file):
        acts.move(ids[0], 3)
        acts.move(ids[1], 2)
        QTest.keyClicks(meetings_page.editor.ui.minute_edit, "Away.")
        acts.remove(ids[-1])
        qtbot.waitUntil(lambda: "database away since" in line.record)
        window.spread(EVERYTHING)
        wanted = [one.id for one in work.items]
        assert wanted != ids
    qtbot.waitUntil(lambda: not work.acts.is_busy and not services.drafts.unsaved())
    settle()
    assert [one.id for one in services.meetings.open(work.meeting_id).items] == wanted
    assert [one.id for one in work.items] == wanted
    assert services.agendas.get_item(item.id).minute_text == "Away."


@pytest.mark.usefixtures("impatient")
def test_a_window_closes_without_a_question_while_it_is_away(
    item: AgendaItem,
    window: MainWindow,
    meetings_page: MeetingsPage,
    services: composition.Services,
    database_file: Path,
    qtbot: QtBot,
) -> None:
    with locked(database_file):
        QTest.keyClicks(meetings_page.editor.ui.minute_edit, "Kept here.")
        window.close()
        qtbot.waitUntil(lambda: not window.isVisible())
        assert QApplication.activeModalWidget() is None
    assert [draft.text for draft in services.drafts.unsaved()] == ["Kept here."]


@pytest.mark.usefixtures("impatient")
def test_a_full_disk_is_red_and_all_is_saved_once_there_is_room(
    item: AgendaItem,
    window: MainWindow,
    meetings_page: MeetingsPage,
    services: composition.Services,
    database_file: Path,
    qtbot: QtBot,
    settle: Settle,
) -> None:
    with closing(sqlite3.connect(database_file)) as file:
        (pages,) = file.execute("PRAGMA page_count").fetchone()
    room = [pages]

    def bound(connection: sqlite3.Connection, _record: object, _proxy: object) -> None:
        connection.execute(f"PRAGMA max_page_count = {room[0]}")

    event.listen(services.desk.database.engine, "checkout", bound)
    words = "The lamps were lit. " * 2_000
    meetings_page.editor.ui.minute_edit.insertPlainText(words)
    meetings_page.work.auto_save.flush()
    qtbot.waitUntil(lambda: window.status_line.record.startswith("Not saved: "))
    assert "is full" in window.status_line.record
    room[0] = 10 * pages
    qtbot.waitUntil(lambda: window.status_line.record.startswith("Saved "))
    settle()
    assert services.agendas.get_item(item.id).minute_text.strip() == words.strip()
