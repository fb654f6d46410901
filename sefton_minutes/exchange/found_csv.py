"""The result of a search for a spreadsheet."""

from sefton_minutes.domain.document import said
from sefton_minutes.domain.searching.found_list import FoundList, FoundRow, extent
from sefton_minutes.exchange.spreadsheet_cells import csv_file

_HEADINGS = ("Date", "Body", "Minute", "Title", "Words", "Citation")


def found_csv(found: FoundList) -> bytes:
    """One line for each item, its date as in ISO 8601 so that it can be sorted; below them what was asked,
    and whether all of it is there."""
    asked = (f"Searched for {found.asked}", f"on {found.searched_on.isoformat()}", extent(found))
    return csv_file((_HEADINGS, *map(_row, found.rows), (), asked))


class CsvFoundWriter:
    """Writes results as CSV (a `FoundWriter` of the services)."""

    def write(self, found: FoundList) -> bytes:
        """The whole file: see `found_csv`."""
        return found_csv(found)


def _row(row: FoundRow) -> tuple[str, ...]:
    day = row.day.isoformat() if row.day else ""
    return day, row.body, row.minute, row.title, " ".join(said(row.words).split()), row.citation
