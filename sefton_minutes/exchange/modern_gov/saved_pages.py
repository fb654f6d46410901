"""Reads pages that were saved from a ModernGov site."""

from pathlib import Path

from sefton_minutes.exchange.files import read_text_file
from sefton_minutes.exchange.modern_gov.page_text import read_page
from sefton_minutes.services.ports import ReadPage


class SavedPages:
    """A reader of saved pages (`services.ports.PageReader`)."""

    def read(self, path: Path) -> ReadPage:
        """Read one page. Raises CannotReadFile when the file cannot be opened or is not text."""
        file = read_text_file(path)
        return ReadPage(file.name, file.data, file.encoding, read_page(file.text, file.name))
