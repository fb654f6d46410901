"""Text files in every state that people hand them over."""

import codecs
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sefton_minutes.domain.errors import CannotReadFile
from sefton_minutes.exchange.files import LIMIT, TextFile, file_bytes, read_text

WORDS = "Café “Ærø” – the Partnership’s minutes\nRESOLVED: That £50 be spent.\n"


def read_text_file(path: Path) -> TextFile:
    """A file as the reader of pages opens it."""
    return read_text(path.name, file_bytes(path, LIMIT))


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (WORDS.encode(), "utf-8"),
        (codecs.BOM_UTF8 + WORDS.encode(), "utf-8"),
        (WORDS.encode("cp1252"), "cp1252"),
        (codecs.BOM_UTF16_LE + WORDS.encode("utf-16-le"), "utf-16-le"),
        (codecs.BOM_UTF16_BE + WORDS.encode("utf-16-be"), "utf-16-be"),
        (WORDS.encode("utf-16-le"), "utf-16-le"),
        (WORDS.encode("utf-16-be"), "utf-16-be"),
        (WORDS.replace("\n", "\r\n").encode(), "utf-8"),
        (WORDS.replace("\n", "\r").encode(), "utf-8"),
    ],
)
def test_usual_encodings_give_the_same_text(tmp_path: Path, data: bytes, encoding: str) -> None:
    path = tmp_path / "page.txt"
    path.write_bytes(data)
    read = read_text_file(path)
    assert (read.name, read.data, read.text, read.encoding) == ("page.txt", data, WORDS, encoding)


def test_one_accent_at_the_end_is_cp1252(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_bytes("The Caf\N{LATIN SMALL LETTER E WITH ACUTE}".encode("cp1252"))
    assert read_text_file(path).text.endswith("é")


@pytest.mark.parametrize(
    ("data", "cause"),
    [
        (b"", "is empty"),
        (b" \r\n\t\n", "is empty"),
        (bytes(range(256)) * 20, "is not text"),
        (b"some words\0and more", "is not text"),
        (b"\x81\x8d\x8f\x90\x9d and no such characters", "is not text"),
        ("“Quoted”".encode()[:-1], "breaks off in the middle of a character"),
        (codecs.BOM_UTF16_LE + "Minutes".encode("utf-16-le")[:-1], "breaks off in the middle of a character"),
        (b"x" * (LIMIT + 1), "is larger than 20 MB"),
        (b"a\n" * 200_001, "has more than 200,000 lines"),
    ],
)
def test_bad_files_are_refused_by_name_and_cause(tmp_path: Path, data: bytes, cause: str) -> None:
    path = tmp_path / "page.txt"
    path.write_bytes(data)
    with pytest.raises(CannotReadFile, match=cause) as refusal:
        read_text_file(path)
    assert "page.txt" in refusal.value.sentence


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CannotReadFile, match="is a folder"):
        read_text_file(tmp_path)


def test_an_absent_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CannotReadFile, match=r"There is no file .*gone\.txt"):
        read_text_file(tmp_path / "gone.txt")


def test_a_name_no_file_can_have_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CannotReadFile):
        read_text_file(tmp_path / "a\0b")
    with pytest.raises(CannotReadFile):
        read_text_file(tmp_path / ("n" * 5000))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes are a POSIX thing")
def test_a_pipe_is_refused_without_waiting(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(CannotReadFile, match="not a file"):
        read_text_file(pipe)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is closed to root")
def test_a_file_closed_to_its_reader_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text("words")
    path.chmod(0)
    with pytest.raises(CannotReadFile, match="no permission"):
        read_text_file(path)


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any.txt"
    path.write_bytes(data)
    try:
        read = read_text_file(path)
    except CannotReadFile:
        return
    assert "\0" not in read.text
    assert "\r" not in read.text
    read.text.encode()
