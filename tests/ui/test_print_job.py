"""Papers are sent to printers, whole or in part, as often as asked."""

import os
import stat
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrinter

from sefton_minutes import composition
from sefton_minutes.domain.errors import CannotPrint
from sefton_minutes.services.printing import PaperKind
from sefton_minutes.ui.print_job import PrintJob, Sides, draw, page_count, send


@pytest.fixture
def pdf(services: composition.Services) -> bytes:
    """The longest minutes of the sample council, of several pages."""
    meetings = (services.meetings.open(row.id) for row in services.meetings.list())
    longest = max(meetings, key=lambda meeting: sum(len(item.minute_text) for item in meeting.items))
    return services.printing.paper(longest.meeting.id, PaperKind.MINUTES)


def the_spooler(folder: Path, script: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A stand-in for CUPS: the program `lp`, as the system would find it."""
    program = folder / "lp"
    program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    program.chmod(program.stat().st_mode | stat.S_IEXEC)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")


def silent(_done: int, _total: int, _what: str = "") -> None:
    """Nobody watches."""


def test_cups_is_handed_the_very_bytes_and_the_wishes(
    pdf: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    the_spooler(tmp_path, f'echo "$@" > {tmp_path}/asked; cat > {tmp_path}/got', monkeypatch)
    send(pdf, PrintJob("Town Hall", (1, 3), 2, collate=True, sides=Sides.LONG_EDGE), silent, lambda: False)
    assert (tmp_path / "got").read_bytes() == pdf
    asked = (tmp_path / "asked").read_text(encoding="utf-8")
    assert asked.strip() == "-s -d Town Hall -n 2 -o sides=two-sided-long-edge -o collate=true -P 1,3 -"


def test_a_refusal_of_cups_is_told_with_its_words(
    pdf: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    the_spooler(tmp_path, "cat > /dev/null; echo 'lp: The printer does not exist' >&2; exit 1", monkeypatch)
    with pytest.raises(CannotPrint, match="Town Hall did not take the paper: lp: The printer does not exist"):
        send(pdf, PrintJob("Town Hall", (1,)), silent, lambda: False)


def test_without_cups_an_unknown_printer_is_refused(
    pdf: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: object
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(CannotPrint, match="no printer called Attic"):
        send(pdf, PrintJob("Attic", (1,)), silent, lambda: False)


def test_pages_are_drawn_on_sheets_of_their_own_size(pdf: bytes, tmp_path: Path, qapp: object) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    told: list[tuple[int, int]] = []
    draw(pdf, printer, (2, 1), lambda done, total, _what="": told.append((done, total)), lambda: False)
    printed = PdfReader(tmp_path / "printed.pdf")
    assert len(printed.pages) == 2
    assert [round(float(side)) for side in printed.pages[0].mediabox[2:]] == [595, 842]
    assert told == [(1, 2), (2, 2)]


def test_a_cancelled_job_stops_at_the_next_page(pdf: bytes, tmp_path: Path, qapp: object) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    told: list[int] = []
    draw(pdf, printer, (1, 2), lambda done, _total, _what="": told.append(done), lambda: len(told) == 1)
    assert told == [1]


def test_bytes_that_are_no_paper_are_refused(qapp: object) -> None:
    with pytest.raises(CannotPrint, match="could not be opened"):
        page_count(b"no paper at all")
