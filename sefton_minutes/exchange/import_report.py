"""The report of bringing pages in as a table (CSV, RFC 4180) that Excel opens right."""

import codecs
import csv
import io
from collections.abc import Iterator

from sefton_minutes.domain.bringing_report import BringingReport, FileOutcome

_HEADINGS = ("File", "Result", "What happened", "Meeting", "Doubts")
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
"""What a spreadsheet takes for a formula; a name may come from anywhere (OWASP, "CSV injection")."""


def report_csv(report: BringingReport) -> bytes:
    """One line for each file and, at the end, how many came to each result. UTF-8 with a byte order mark,
    by which Excel knows it; a cell that could be taken for a formula begins with an apostrophe."""
    written = io.StringIO(newline="")
    rows = csv.writer(written, lineterminator="\r\n")
    rows.writerow(_HEADINGS)
    rows.writerows(_row(outcome) for outcome in report.files)
    rows.writerows(_summary(report))
    return codecs.BOM_UTF8 + written.getvalue().encode("utf-8", "replace")


class CsvReportWriter:
    """Writes reports as CSV (the `ReportWriter` of the services)."""

    def write(self, report: BringingReport) -> bytes:
        """The whole file: see `report_csv`."""
        return report_csv(report)


def _row(outcome: FileOutcome) -> tuple[str, ...]:
    meeting = "" if outcome.meeting_id is None else str(outcome.meeting_id)
    cells = (outcome.name, outcome.result.value, outcome.sentence, meeting, str(outcome.doubts))
    return tuple(map(_harmless, cells))


def _summary(report: BringingReport) -> Iterator[tuple[str, ...]]:
    yield ()
    yield (_harmless(report.place), f"begun {report.started:%d.%m.%Y %H:%M} UTC", _ending(report))
    for result, count in report.counts.items():
        yield ("", result.value, str(count))


def _ending(report: BringingReport) -> str:
    if report.finished is None:
        return f"stopped after {len(report.files)} of {report.total} files"
    return f"finished {report.finished:%d.%m.%Y %H:%M} UTC"


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
