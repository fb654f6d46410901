"""The old minutes brought in: files, folders and ZIPs of thousands of pages in one run."""

from collections.abc import Callable, Sequence
from pathlib import Path

from sefton_minutes.domain.bringing_report import BringingReport
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.ports import PageReader, PileReader, ReportWriter

Progress = Callable[[int, int, str], None]
"""Told how many files are done, how many there are, and the name of the one in hand."""


class BringingIn:
    """A run can be stopped between files and taken up again: what was kept is kept, and a file whose bytes
    are kept already is not read twice."""

    def __init__(
        self, desk: Desk, reader: PageReader, pile_reader: PileReader, report_writer: ReportWriter
    ) -> None:
        self._desk = desk
        self._reader = reader
        self._pile_reader = pile_reader
        self._report_writer = report_writer

    def bring(
        self,
        places: Sequence[Path],
        progress: Progress,
        cancelled: Callable[[], bool],
        *,
        body: str | None = None,
    ) -> BringingReport:
        """Keep every page of every place, each page in a transaction of its own. `body` stands in place of
        what the pages say.

        Raises CannotReadFile for a place that cannot be opened, and DatabaseUnavailable, DatabaseFull and
        DatabaseUnusable when the database fails: what was done until then is kept.
        """
        raise NotImplementedError

    def last_report(self) -> BringingReport | None:
        """The newest run."""
        raise NotImplementedError

    def reports(self) -> tuple[BringingReport, ...]:
        """Every run, newest first."""
        raise NotImplementedError

    def save_report(self, report: BringingReport, path: Path) -> None:
        """Write a report as a file for a spreadsheet. Raises CannotWriteFile."""
        raise NotImplementedError
