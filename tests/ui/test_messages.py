"""What nobody expected: a report is written, and the program goes on."""

import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from sefton_minutes.ui.messages import CrashReports


def crash(reports: CrashReports) -> None:
    try:
        raise ZeroDivisionError("a bug of ours")
    except ZeroDivisionError:
        kind, error, trace = sys.exc_info()
        assert kind is not None
        assert error is not None
        reports.take(kind, error, trace)


def test_a_bug_is_reported_to_a_file_and_to_the_officer(
    tmp_path: Path, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    reports = CrashReports(tmp_path / "crash reports")
    with qtbot.waitSignal(reports.reported) as told:
        crash(reports)
    file = next((tmp_path / "crash reports").iterdir())
    assert "ZeroDivisionError: a bug of ours" in file.read_text(encoding="utf-8")
    assert told.args is not None
    assert str(file) in told.args[0]
    assert "a bug of ours" in capsys.readouterr().err


def test_a_report_that_cannot_be_written_is_no_second_crash(tmp_path: Path, qtbot: QtBot) -> None:
    in_the_way = tmp_path / "crash reports"
    in_the_way.write_text("a file", encoding="utf-8")
    reports = CrashReports(in_the_way)
    with qtbot.waitSignal(reports.reported) as told:
        crash(reports)
    assert told.args is not None
    assert "could not be written" in told.args[0]
