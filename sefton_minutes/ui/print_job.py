"""Sends the bytes of a paper to a printer: as they are through CUPS where there is `lp`, else drawn at 300
dots an inch. Saving as PDF is never done by printing: that would lose text, tags and links."""

import shutil
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QBuffer, QIODevice, QRect, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from sefton_minutes.domain.errors import CannotPrint
from sefton_minutes.ui.background import Progress

DOTS_PER_INCH = 300
_POINTS_PER_INCH = 72
_PATIENCE = 60


class Sides(StrEnum):
    """On which sides of the sheet, in the words of CUPS."""

    ONE = "one-sided"
    LONG_EDGE = "two-sided-long-edge"
    SHORT_EDGE = "two-sided-short-edge"


@dataclass(frozen=True, slots=True)
class PrintJob:
    """What was asked for. `pages` are counted from 1."""

    printer: str
    pages: tuple[int, ...]
    copies: int = 1
    collate: bool = True
    sides: Sides = Sides.ONE


def printer_names() -> tuple[str, ...]:
    """The printers of this computer, the usual one first."""
    usual = QPrinterInfo.defaultPrinterName()
    return tuple(
        sorted(QPrinterInfo.availablePrinterNames(), key=lambda name: (name != usual, name.casefold()))
    )


def page_count(pdf: bytes) -> int:
    """How many pages the paper has."""
    with _Opened(pdf) as document:
        return document.pageCount()


def send(pdf: bytes, job: PrintJob, progress: Progress, cancelled: Callable[[], bool]) -> None:
    """Print. Raises CannotPrint with what the system said."""
    spooler = shutil.which("lp")
    if spooler:
        _hand_to_cups(spooler, pdf, job)
        return
    info = QPrinterInfo.printerInfo(job.printer)
    if info.isNull():
        raise CannotPrint(
            f"There is no printer called {job.printer}.", "Choose another, or save the paper as PDF."
        )
    printer = QPrinter(info)
    printer.setDuplex(_DUPLEX[job.sides])
    printer.setCopyCount(job.copies)
    printer.setCollateCopies(job.collate)
    draw(pdf, printer, job.pages, progress, cancelled)


def draw(
    pdf: bytes, printer: QPrinter, pages: Sequence[int], progress: Progress, cancelled: Callable[[], bool]
) -> None:
    """Draw the pages, each on a sheet of its own size. Raises CannotPrint when the printer takes none."""
    printer.setResolution(DOTS_PER_INCH)
    printer.setFullPage(True)
    painter = QPainter()
    with _Opened(pdf) as document:
        for turn, page in enumerate(pages):
            if cancelled():
                printer.abort()
                break
            _fit_sheet(printer, document.pagePointSize(page - 1))
            if not (painter.begin(printer) if turn == 0 else printer.newPage()):
                raise CannotPrint("The printer does not take the paper.", "Look whether it is switched on.")
            _draw_page(painter, printer, document, page - 1)
            progress(turn + 1, len(pages), "Printing")
    painter.end()


_DUPLEX = {
    Sides.ONE: QPrinter.DuplexMode.DuplexNone,
    Sides.LONG_EDGE: QPrinter.DuplexMode.DuplexLongSide,
    Sides.SHORT_EDGE: QPrinter.DuplexMode.DuplexShortSide,
}


class _Opened:
    """The paper opened from memory, closed at the end of the block."""

    def __init__(self, pdf: bytes) -> None:
        self._buffer = QBuffer()
        self._buffer.setData(pdf)
        self._document = QPdfDocument()

    def __enter__(self) -> QPdfDocument:
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        if self._document.status() is not QPdfDocument.Status.Ready:
            raise CannotPrint("The paper could not be opened to be printed.")
        return self._document

    def __exit__(self, *_error: object) -> None:
        self._document.close()
        self._buffer.close()


def _fit_sheet(printer: QPrinter, points: QSizeF) -> None:
    landscape = points.width() > points.height()
    upright = points.transposed() if landscape else points
    printer.setPageSize(QPageSize(upright, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch))
    orientation = QPageLayout.Orientation
    printer.setPageOrientation(orientation.Landscape if landscape else orientation.Portrait)


def _draw_page(painter: QPainter, printer: QPrinter, document: QPdfDocument, page: int) -> None:
    points = document.pagePointSize(page)
    scale = DOTS_PER_INCH / _POINTS_PER_INCH
    pixels = QSize(round(points.width() * scale), round(points.height() * scale))
    sheet = printer.pageLayout().fullRectPixels(printer.resolution()).size()
    fitted = pixels.scaled(sheet, Qt.AspectRatioMode.KeepAspectRatio)
    image: QImage = document.render(page, pixels)
    painter.drawImage(QRect(0, 0, fitted.width(), fitted.height()), image)


def _hand_to_cups(spooler: str, pdf: bytes, job: PrintJob) -> None:
    command = [
        spooler, "-s", "-d", job.printer, "-n", str(job.copies), "-o", f"sides={job.sides}",
        "-o", f"collate={str(job.collate).lower()}", "-P", ",".join(map(str, job.pages)), "-",
    ]  # fmt: skip
    try:
        done = subprocess.run(  # noqa: S603 (no shell; the printer is one that the system listed)
            command, input=pdf, capture_output=True, timeout=_PATIENCE, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise CannotPrint(
            f"The system's printing does not answer ({error}).", "Try again, or save as PDF."
        ) from error
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip() or "no reason given"
        raise CannotPrint(f"{job.printer} did not take the paper: {said}.", "Choose another, or save as PDF.")
