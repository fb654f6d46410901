"""Opens a paper in whatever program of this computer shows PDFs."""

import tempfile
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from sefton_minutes.domain.errors import CannotWriteFile


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
