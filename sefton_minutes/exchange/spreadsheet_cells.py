"""Cells for spreadsheets: what Excel opens right and does not take for a formula."""

import codecs
import csv
import io
from collections.abc import Iterable, Sequence

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
"""What a spreadsheet takes for a formula; words may come from anywhere (OWASP, "CSV injection")."""


def csv_file(rows: Iterable[Sequence[str]]) -> bytes:
    """A table (CSV, RFC 4180) in UTF-8 with a byte order mark, by which Excel knows it; a cell that could be
    taken for a formula begins with an apostrophe."""
    written = io.StringIO(newline="")
    writer = csv.writer(written, lineterminator="\r\n")
    writer.writerows([harmless(cell) for cell in row] for row in rows)
    return codecs.BOM_UTF8 + written.getvalue().encode("utf-8", "replace")


def harmless(cell: str) -> str:
    """The cell, with an apostrophe before what a spreadsheet would take for a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
