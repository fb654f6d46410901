"""Every reader over spoilt files: a page or a sentence, never anything else.

benchmarks/fuzz_readers.py runs the same for as long as one likes."""

from collections.abc import Callable
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sefton_minutes.domain.errors import CannotReadFile
from sefton_minutes.domain.minute_text.grammar import read
from sefton_minutes.domain.published_page import PublishedPage
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


def is_read_or_refused(name: str, data: bytes) -> bool:
    """Read a file as the import does, and every text in it: whether what came of it can be kept."""
    try:
        pages = [kept.page for kept in SavedFileReader().read_bytes(name, data).pages]
    except CannotReadFile as refused:
        return refused.sentence.endswith(".")
    return all(_can_be_kept(page) for page in pages)


def _can_be_kept(page: PublishedPage) -> bool:
    """Every place lies in its text, which a database takes."""
    page.text.encode()  # raises at half a character
    return "\0" not in page.text and all(
        0 <= item.start <= item.end <= len(page.text)
        and all(span.end <= len(item.minute_text) for span in read(item.minute_text, day=page.day).paragraphs)
        for item in page.items
    )


@pytest.mark.parametrize("name", ORIGINALS)
def test_spoilt_files_are_read_or_refused(name: str, fuzzed: Callable[[int], None]) -> None:
    random = Random(name)
    others = list(ORIGINALS.values())
    for _ in range(EACH):
        assert is_read_or_refused(name, mutated(ORIGINALS[name], others, random))
    fuzzed(EACH)


@settings(max_examples=150)
@given(st.sampled_from(OPENINGS), st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(opening: bytes, data: bytes) -> None:
    assert is_read_or_refused("any.bin", opening + data)


@settings(max_examples=60)
@given(st.text(max_size=300))
def test_any_words_are_read_or_refused(words: str) -> None:
    data = words.encode("utf-8", "replace")
    assert is_read_or_refused("any.txt", data)
    assert is_read_or_refused("any.html", b"<html><body><p>" + data + b"</p></body></html>")
