"""The report of bringing pages in as a table (CSV, RFC 4180) that Excel opens right."""

from collections.abc import Iterator

from sefton_minutes.domain.bringing_report import BringingReport, FileOutcome
from sefton_minutes.exchange.spreadsheet_cells import csv_file

_HEADINGS = ("File", "Result", "What happened", "Meeting", "Doubts")


def report_csv(report: BringingReport) -> bytes:
    """One line for each file and, at the end, how many came to each result; see `csv_file`."""
    return csv_file((_HEADINGS, *map(_row, report.files), *_summary(report)))


class CsvReportWriter:
    """Writes reports as CSV (the `ReportWriter` of the services)."""

    def write(self, report: BringingReport) -> bytes:
        """The whole file: see `report_csv`."""
        return report_csv(report)


def _row(outcome: FileOutcome) -> tuple[str, ...]:
    meeting = "" if outcome.meeting_id is None else str(outcome.meeting_id)
    return (outcome.name, outcome.result.value, outcome.sentence, meeting, str(outcome.doubts))


def _summary(report: BringingReport) -> Iterator[tuple[str, ...]]:
    yield ()
    yield (report.place, f"begun {report.started:%d.%m.%Y %H:%M} UTC", _ending(report))
    for result, count in report.counts.items():
        yield ("", result.value, str(count))


def _ending(report: BringingReport) -> str:
    if report.finished is None:
        return f"stopped after {len(report.files)} of {report.total} files"
    return f"finished {report.finished:%d.%m.%Y %H:%M} UTC"
