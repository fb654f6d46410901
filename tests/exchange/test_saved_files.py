"""Files are told apart by what is in them, whatever they are called."""

import codecs
import io
import tracemalloc
import zipfile
from pathlib import Path

import pytest

from sefton_minutes.domain.errors import CannotReadFile
from sefton_minutes.domain.published_page import PublishedPage
from sefton_minutes.exchange.files import LIMIT
from sefton_minutes.exchange.saved_files import SavedFileReader
from tests.fixture_pages import PAGES

TEXT = (PAGES.parent / "exchange" / "pages" / "numbered_board.txt").read_bytes()
WORDS = "Harbour Board - Thursday 5th December, 2019 3.00 pm"
HTML = f"<html><body><h1>{WORDS}</h1><p>Minutes: café</p></body></html>"
LIST = (
    '<?xml version="1.0" encoding="{}"?><committees><committee><committeeid>7</committeeid>'
    "<committeetitle>Harbour Board</committeetitle></committee></committees>"
)
ARCHIVE = (
    "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://minutes.example/mgAi.aspx\r\n"
    'MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="--x"\r\n\r\n'
    "----x\r\nContent-Type: text/html; charset=iso-8859-1\r\n"
    "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
    f"{HTML.replace('é', '=E9')}\r\n----x--\r\n"
).encode()


def read(data: bytes, name: str = "page.txt") -> PublishedPage:
    """The only page of a file."""
    (page,) = SavedFileReader().read_bytes(name, data).pages
    assert (page.name, page.data) == (name, data)
    return page.page


@pytest.mark.parametrize(
    "data",
    [
        HTML.encode(),
        codecs.BOM_UTF8 + HTML.encode(),
        codecs.BOM_UTF16_LE + HTML.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + HTML.encode("utf-16-be"),
        f"\n\n<!-- saved from url=(0020)https://minutes.example/ -->\n{HTML}".encode(),
        f"<div><h1>{WORDS}</h1><p>Minutes:</p> <p>caf\N{LATIN SMALL LETTER E WITH ACUTE}</p></div>".encode(),
        f'<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><body><p>{WORDS}</p>'
        "<p>café</p></body></html>".encode(),
        ARCHIVE,
    ],
)
def test_a_web_page_is_one_under_any_name(data: bytes) -> None:
    page = read(data)
    assert WORDS in page.text
    assert "café" in page.text
    assert "<" not in page.text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_an_answer_of_the_web_service_is_one_under_any_name(encoding: str) -> None:
    file = SavedFileReader().read_bytes("list.aspx", LIST.format(encoding).encode(encoding))
    assert [body.name for body in file.bodies] == ["Harbour Board"]


def test_a_tag_in_a_text_does_not_make_it_html() -> None:
    assert "<b>" in read(TEXT + b"\n<b>ong>").text


@pytest.mark.parametrize("folder", ["word", "pdf"])
def test_word_and_pdf_are_read_under_any_name(folder: str) -> None:
    for file in sorted((PAGES / folder).glob("*.[dp][od][cf]*")):
        assert read(file.read_bytes(), "minutes.doc").items


def zipped(name: str, data: bytes) -> bytes:
    """A ZIP of one file."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        archive.writestr(name, data)
    return written.getvalue()


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600


@pytest.mark.parametrize(
    ("data", "cause"),
    [
        (b"", "is empty"),
        (OLE + "WordDocument".encode("utf-16-le"), "old Word file"),
        (OLE + "Workbook".encode("utf-16-le"), "Excel workbook"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "locked by a password"),
        (OLE + "__properties_version1.0".encode("utf-16-le"), "Outlook message"),
        (OLE, "old Office file"),
        (b"{\\rtf1 minutes}", "rich text"),
        (b"\x89PNG\r\n\x1a\n", "a picture, perhaps a scan"),
        (b"\xff\xd8\xff\xe0 JFIF", "a picture, perhaps a scan"),
        (b"II*\x00 tiff", "a picture, perhaps a scan"),
        (b"SQLite format 3\0", "a database"),
        (b"\x1f\x8b\x08 gz", "packed archive"),
        (b"bplist00", "web archive of Safari"),
        (
            b"From: Clerk <clerk@council.example>\nMIME-Version: 1.0\nSubject: x\n\nMinutes",
            "an e-mail message",
        ),
        (
            b"From: a\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b--",
            "without a page",
        ),
        (zipped("cabinet.txt", TEXT), "is a ZIP, not a page"),
        (zipped("xl/workbook.xml", b"").replace(b"xl/workbook.xml", b"xl/workbook.xml"), "is a ZIP"),
        (bytes(range(256)) * 20, "is not text"),
        (b"x" * (LIMIT + 1), "is larger than 20 MB"),
        (b"<html>" + b"x" * LIMIT, "is larger than 20 MB"),
        (b"<?xml version='1.0'?>" + b"x" * LIMIT, "is larger than 20 MB"),
    ],
)
def test_what_cannot_be_read_is_named_and_what_to_do_is_said(data: bytes, cause: str) -> None:
    with pytest.raises(CannotReadFile, match=cause) as refusal:
        SavedFileReader().read_bytes("page.htm", data)
    assert "page.htm" in refusal.value.sentence
    assert refusal.value.advice


def test_a_file_is_read_from_its_place(tmp_path: Path) -> None:
    file = tmp_path / "minutes.aspx"
    file.write_bytes(TEXT)
    assert SavedFileReader().read(file).pages[0].encoding == "utf-8"
    with pytest.raises(CannotReadFile, match="There is no file"):
        SavedFileReader().read(tmp_path / "gone.txt")
    with pytest.raises(CannotReadFile, match="is a folder"):
        SavedFileReader().read(tmp_path)


@pytest.mark.parametrize("opening", [b"<html>", b"Minutes\n", b"PK\x03\x04", b"\x89PNG"])
def test_a_page_of_a_hundred_megabytes_is_a_sentence_and_is_not_loaded(
    tmp_path: Path, opening: bytes
) -> None:
    file = tmp_path / "huge.txt"
    with file.open("wb") as written:
        written.write(opening)
        written.truncate(100 * 1024 * 1024)
    tracemalloc.start()
    try:
        with pytest.raises(CannotReadFile):
            SavedFileReader().read(file)
        assert tracemalloc.get_traced_memory()[1] < 90 * 1024 * 1024
    finally:
        tracemalloc.stop()
