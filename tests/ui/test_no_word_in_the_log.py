"""What an officer types is in the record and the journal, and in no log and no crash report."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from sefton_minutes import composition
from sefton_minutes.diagnosis.crash_reports import SUBFOLDER, CrashReports
from sefton_minutes.diagnosis.log import begin_log, end_log
from sefton_minutes.domain.errors import DatabaseUnavailable
from sefton_minutes.ui.main_window import MainWindow
from sefton_minutes.ui.pages.meetings_page import MeetingsPage
from tests.ui.conftest import Settle

MARK = "Zanzibarium"


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """The user's data, with the log."""
    folder = tmp_path / "user data"
    log = begin_log(folder, "window")
    yield folder
    end_log(log)


def test_nothing_typed_is_in_log_or_report(
    folder: Path,
    window: MainWindow,
    meetings_page: MeetingsPage,
    services: composition.Services,
    settle: Settle,
    capsys: pytest.CaptureFixture[str],
) -> None:
    editor, work = meetings_page.editor, meetings_page.work
    settle()
    assert work.current is not None
    editor.ui.minute_edit.setFocus()
    QTest.keyClicks(editor.ui.minute_edit, f"{MARK} resolved. ")
    editor.ui.title_edit.setFocus()
    QTest.keyClicks(editor.ui.title_edit, MARK)
    work.auto_save.flush()
    settle()
    window.menu_line.search.setFocus()
    QTest.keyClicks(window.menu_line.search, MARK)
    settle()
    work.outage.note_away(DatabaseUnavailable("The server db.example does not answer."))
    work.outage.note_answer()
    try:
        raise RuntimeError(editor.ui.minute_edit.text)
    except RuntimeError as error:
        reports = CrashReports(folder / SUBFOLDER, lambda _sentence: None)
        reports.take(type(error), error, error.__traceback__)
    kept = services.meetings.open(work.meeting_id).items
    assert any(MARK in item.minute_text and MARK in item.title for item in kept)
    written = [file.read_text(encoding="utf-8") for file in folder.rglob("*") if file.is_file()]
    assert len(written) == 2
    assert "does not answer" in "".join(written)
    assert not any(MARK in words for words in written)
    assert MARK not in capsys.readouterr().err
