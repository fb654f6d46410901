"""Every reader over spoilt files: a page or a sentence, never anything else.

benchmarks/fuzz_readers.py runs the same for as long as one likes."""

from collections.abc import Callable
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sefton_minutes.domain.errors import CannotReadFile
from sefton_minutes.domain.minute_text.grammar import read
from sefton_minutes.exchange.saved_files import SavedFileReader
from tests.exchange.mutations import mutated, originals

ORIGINALS = originals()
EACH = 6
ARCHIVE = (
    b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=a\n\n--a\nContent-Type: text/html\n\n"
)
OPENINGS = (
    b"", b"%PDF-1.7\n", b"PK\x03\x04", b"<html><body>", b'<?xml version="1.0"?><getMeeting>', ARCHIVE,
    b"\xff\xfe", b"\xef\xbb\xbf", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"Minutes:\n",
)  # fmt: skip


def read_or_refused(name: str, data: bytes) -> None:
    """Read a file as the import does, and every text in it."""
    try:
        file = SavedFileReader().read_bytes(name, data)
    except CannotReadFile:
        return
    for kept in file.pages:
        page = kept.page
        assert "\0" not in page.text
        page.text.encode()
        for item in page.items:
            assert 0 <= item.start <= item.end <= len(page.text)
            reading = read(item.minute_text, day=page.day)
            assert all(span.end <= len(item.minute_text) for span in reading.paragraphs)


@pytest.mark.parametrize("name", ORIGINALS)
def test_spoilt_files_are_read_or_refused(name: str, fuzzed: Callable[[int], None]) -> None:
    random = Random(name)
    others = list(ORIGINALS.values())
    for _ in range(EACH):
        read_or_refused(name, mutated(ORIGINALS[name], others, random))
    fuzzed(EACH)


@settings(max_examples=150)
@given(st.sampled_from(OPENINGS), st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(opening: bytes, data: bytes) -> None:
    read_or_refused("any.bin", opening + data)


@settings(max_examples=60)
@given(st.text(max_size=300))
def test_any_words_are_read_or_refused(words: str) -> None:
    data = words.encode("utf-8", "replace")
    read_or_refused("any.txt", data)
    read_or_refused("any.html", b"<html><body><p>" + data + b"</p></body></html>")
