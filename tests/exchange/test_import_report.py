"""The report as Excel opens it."""

import codecs
import csv
import io
from datetime import UTC, datetime

import pytest

from sefton_minutes.domain.bringing_report import BringingReport, FileOutcome, FileResult
from sefton_minutes.exchange.import_report import CsvReportWriter, report_csv

BEGUN = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


def rows_of(report: BringingReport) -> list[list[str]]:
    """The cells of the table."""
    data = report_csv(report)
    assert data.startswith(codecs.BOM_UTF8)
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_every_file_has_a_line_and_every_result_a_count() -> None:
    files = (
        FileOutcome("2019/café.html", FileResult.READ, "Kept: 12 items.", 4),
        FileOutcome("2020, a.txt", FileResult.NOT_UNDERSTOOD, "“a.txt” is “empty”.\nSave it again."),
    )
    rows = rows_of(BringingReport("D:\\old minutes", BEGUN, BEGUN, files, total=2))
    assert rows[0] == ["File", "Result", "What happened", "Meeting", "Doubts"]
    assert rows[1] == ["2019/café.html", "read", "Kept: 12 items.", "4", "0"]
    assert rows[2] == ["2020, a.txt", "not understood", "“a.txt” is “empty”.\nSave it again.", "", "0"]
    assert rows[4] == ["D:\\old minutes", "begun 22.11.2026 09:30 UTC", "finished 22.11.2026 09:30 UTC"]
    assert ["", "not understood", "1"] in rows


def test_a_run_that_was_stopped_says_so() -> None:
    report = BringingReport("pages.zip", BEGUN, None, (FileOutcome("a", FileResult.READ, "."),), total=9)
    assert any("stopped after 1 of 9 files" in row for row in rows_of(report))


@pytest.mark.parametrize("name", ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"])
def test_no_cell_is_a_formula(name: str) -> None:
    report = BringingReport(name, BEGUN, BEGUN, (FileOutcome(name, FileResult.READ, name),), total=1)
    rows = rows_of(report)
    assert rows[1][0] == rows[1][2] == f"'{name}"
    assert rows[3][0] == f"'{name}"


def test_the_writer_writes_the_same() -> None:
    report = BringingReport("pages", BEGUN)
    assert CsvReportWriter().write(report) == report_csv(report)
