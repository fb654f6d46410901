"""The history of a meeting for a spreadsheet."""

from collections.abc import Sequence

from sefton_minutes.domain.told_history import HistoryLine
from sefton_minutes.exchange.spreadsheet_cells import csv_file

_HEADINGS = ("When (UTC)", "Who", "About", "What was done")


class CsvHistoryWriter:
    """Writes histories as CSV (a `HistoryWriter` of the services); see `csv_file`."""

    def write(self, lines: Sequence[HistoryLine]) -> bytes:
        """The whole file, one line for each act, its instant as in ISO 8601 so that it can be sorted."""
        return csv_file((_HEADINGS, *map(_row, lines)))


def _row(line: HistoryLine) -> tuple[str, ...]:
    return line.when.strftime("%Y-%m-%d %H:%M:%S"), line.who, line.about, line.sentence
