"""Every file that people hand us, told apart by its bytes and read by the reader of its format.

The readers are loaded with the first file of theirs: lxml, PDFium and the layouts of pages take a moment,
and the window opens without any.
"""

from collections.abc import Mapping
from pathlib import Path

from sefton_minutes.domain.errors import CannotReadFile
from sefton_minutes.exchange.file_kinds import FileKind, bulky_kind, kind_of
from sefton_minutes.exchange.files import LIMIT, file_bytes, read_text, within
from sefton_minutes.exchange.web_archive import page_in_archive
from sefton_minutes.exchange.zip_guard import entries_by_name, open_zip
from sefton_minutes.services.ports import ReadFile, ReadPage

LARGEST: Mapping[FileKind | None, int] = {
    FileKind.PDF: 200 * 1024 * 1024,
    FileKind.ZIP: 64 * 1024 * 1024,
}
"""Bytes of a PDF and of a Word file, whose pictures count too; every other kind may have LIMIT."""
_HEAD = 4096


class SavedFileReader:
    """Reads text, HTML, XML of the web service, Word, PDF and web archives, whatever a file is called."""

    def read(self, path: Path) -> ReadFile:
        """Read a file. Raises CannotReadFile: see `read_bytes`; or it cannot be opened.

        Only as much of it is loaded as its kind may have."""
        head = file_bytes(path, _HEAD)
        return self.read_bytes(path.name, file_bytes(path, LARGEST.get(bulky_kind(head), LIMIT)))

    def read_bytes(self, name: str, data: bytes) -> ReadFile:
        """Read the bytes of a file. Raises CannotReadFile, which says what the file is: empty, too large,
        damaged, locked, a scan, or of a format that cannot be read."""
        kind = kind_of(name, within(name, data, max(LARGEST.values())))
        within(name, data, LARGEST.get(kind, LIMIT))
        if kind is FileKind.XML:
            from sefton_minutes.exchange.modern_gov.web_service import read_xml  # noqa: PLC0415 - see above

            return read_xml(data, name)
        return ReadFile((_page(kind, name, data),))


def _page(kind: FileKind, name: str, data: bytes) -> ReadPage:
    if kind is FileKind.TEXT:
        from sefton_minutes.exchange.page_text.reading import read_page  # noqa: PLC0415 - see above

        file = read_text(name, data)
        return ReadPage(name, data, file.encoding, read_page(file.text, name))
    if kind is FileKind.PDF:
        from sefton_minutes.exchange.pdf_text import read_pdf  # noqa: PLC0415 - see above

        return ReadPage(name, data, "", read_pdf(data, name))
    if kind is FileKind.ZIP:
        return _word_page(name, data)
    return _web_page(name, data, page_in_archive(name, data) if kind is FileKind.WEB_ARCHIVE else data)


def _word_page(name: str, data: bytes) -> ReadPage:
    """A Word file is a ZIP; any other is a pile of files, not a page."""
    from sefton_minutes.exchange.word_minutes import read_word  # noqa: PLC0415 - see above

    if not is_office_file(name, data):
        raise CannotReadFile(
            f"“{name}” is a ZIP, not a page.", "Choose it by itself: its files are read then."
        )
    return ReadPage(name, data, "", read_word(data, name))


def _web_page(name: str, data: bytes, html: bytes) -> ReadPage:
    from sefton_minutes.exchange.markup.encodings import decoded  # noqa: PLC0415 - see above
    from sefton_minutes.exchange.modern_gov.html_page import read_html  # noqa: PLC0415 - see above

    return ReadPage(name, data, decoded(name, html)[1], read_html(html, name))


def is_office_file(name: str, source: bytes | Path) -> bool:
    """Whether a ZIP is one document of an office program: ECMA-376 and OpenDocument both say so by an entry.

    Raises CannotReadFile when it does not open."""
    with open_zip(name, source) as archive:
        entries = entries_by_name(archive)
    return "[Content_Types].xml" in entries or ("mimetype" in entries and "content.xml" in entries)
