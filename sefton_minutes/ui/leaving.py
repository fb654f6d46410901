"""The one door by which another program of this computer is started: for a paper, a folder of our own, or an
address that stands in a text, which is shown first."""

import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from sefton_minutes.domain.errors import CannotWriteFile, LinkRefused
from sefton_minutes.domain.links import Destination, destination
from sefton_minutes.ui.messages import confirm

Ask = Callable[[QWidget, str, str], bool]
Open = Callable[[QUrl], bool]

SHOWN_LINE = 72
"""Characters of an address on one line of the question."""


def open_pdf(name: str, pdf: bytes) -> None:
    """Write it into a folder of its own, which only this user may enter, and open it there. Raises
    CannotWriteFile when it cannot be written, or nothing opens it."""
    try:
        file = Path(tempfile.mkdtemp(prefix="sefton-minutes-")) / name
        file.write_bytes(pdf)
    except OSError as error:
        cause = error.strerror or error
        raise CannotWriteFile(f"The paper cannot be written to be opened: {cause}.") from error
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))):
        raise CannotWriteFile("No program of this computer opens PDFs.", "Save the paper instead.")


def open_folder(folder: Path) -> None:
    """Show a folder of this program's own, which is made where it is not there. Raises CannotWriteFile."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotWriteFile(f"The folder {folder} cannot be made: {error.strerror or error}.") from error
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
        raise CannotWriteFile("No program of this computer shows folders.", f"Look into {folder}.")


def open_link(
    parent: QWidget, written: str, ask: Ask = confirm, opens: Open = QDesktopServices.openUrl
) -> None:
    """Show where an address of a text leads, and open it if that is wanted. Raises LinkRefused for what may
    not be opened, and where nothing opens it."""
    leads = destination(written)
    url = QUrl(leads.url, QUrl.ParsingMode.StrictMode)
    if not url.isValid() or (not leads.is_letter and url.host() != leads.whose.strip("[]")):
        raise LinkRefused("This is not an address.", "It is not opened.")
    if ask(parent, question(leads), act(leads)) and not opens(url):
        raise LinkRefused("No program of this computer opens this address.", f"It is {leads.url}")


def act(leads: Destination) -> str:
    """What is done, as a button and a menu say it."""
    return f"Write to {leads.whose}" if leads.is_letter else f"Open {leads.whose}"


def question(leads: Destination) -> str:
    """The whole address, and what could deceive."""
    first = "Begin a letter to this address?" if leads.is_letter else "Open this address in the browser?"
    lines = (leads.url[at : at + SHOWN_LINE] for at in range(0, len(leads.url), SHOWN_LINE))
    return "\n\n".join((first, "\n".join(lines), *leads.warnings))
