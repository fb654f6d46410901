"""The one door for files that people hand us: what is wrong with one is said in a sentence naming it."""

import codecs
from dataclasses import dataclass
from pathlib import Path

from sefton_minutes.domain.errors import CannotReadFile

LIMIT = 20 * 1024 * 1024
"""Bytes of a text, HTML or XML file. A saved page has some kilobytes; a year of minutes a few megabytes."""

MOST_LINES = 200_000
"""Lines of a page: a year of minutes has a tenth of that. Each takes its time, whatever stands in it."""

_SAVE_AGAIN = "Open the page in a browser and save it again, or copy it as text."
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_LAYOUT_CONTROLS = "\t\n\r\v\f"


@dataclass(frozen=True, slots=True)
class TextFile:
    """A text file as read: `data` its bytes, untouched; `text` the characters, every line ended by "\n" and
    without byte order mark; `encoding` "utf-8", "utf-16-le", "utf-16-be" or "cp1252"."""

    name: str
    data: bytes
    text: str
    encoding: str


def file_bytes(path: Path, limit: int) -> bytes:
    """The bytes of a file, at most one more than `limit`, so that a larger one is known without being read.

    Raises CannotReadFile when it is absent, a folder, a device or not openable."""
    name = path.name or str(path)
    try:
        if path.is_dir():
            raise CannotReadFile(f"“{name}” is a folder, not a file.", "Choose the files inside it.")
        if path.exists() and not path.is_file():
            raise CannotReadFile(f"“{name}” is not a file that can be read.", "Choose a saved page.")
        with path.open("rb") as file:
            return file.read(limit + 1)
    except FileNotFoundError as cause:
        raise CannotReadFile(f"There is no file “{path}”.", "Check the name and the folder.") from cause
    except PermissionError as cause:
        raise CannotReadFile(f"You have no permission to open “{name}”.", "Ask who owns it.") from cause
    except (OSError, ValueError) as cause:  # ValueError: a name with a character that no file may have
        reason = getattr(cause, "strerror", None) or str(cause)
        raise CannotReadFile(f"“{name}” cannot be opened: {reason}.") from cause


def within(name: str, data: bytes, limit: int) -> bytes:
    """The bytes themselves. Raises CannotReadFile when they are none, or more than `limit`."""
    if not data.strip():
        raise CannotReadFile(f"“{name}” is empty.", "Save the page again and import that file.")
    if len(data) > limit:
        megabytes = limit // (1024 * 1024)
        raise CannotReadFile(
            f"“{name}” is larger than {megabytes} MB, too large for a page.",
            "Save one meeting a file, without what is attached.",
        )
    return data


def read_text(name: str, data: bytes) -> TextFile:
    """Read bytes as text in whichever of the usual encodings they are in.

    Raises CannotReadFile when they are empty, over LIMIT or MOST_LINES, cut off inside a character, or not
    text."""
    text, encoding = _decoded(name, within(name, data, LIMIT))
    if _looks_binary(text):
        raise CannotReadFile(f"“{name}” is not text.", _SAVE_AGAIN)
    return TextFile(name, data, within_lines(name, text.replace("\r\n", "\n").replace("\r", "\n")), encoding)


def within_lines(name: str, text: str) -> str:
    """The text itself. Raises CannotReadFile when it has more than MOST_LINES."""
    if text.count("\n") > MOST_LINES:
        raise CannotReadFile(f"“{name}” has more than {MOST_LINES:,} lines, as no page has.", _SAVE_AGAIN)
    return text


def _decoded(name: str, data: bytes) -> tuple[str, str]:
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _strictly(name, data[len(mark) :], encoding), encoding
    if (wide := _wide_encoding(data)) is not None:
        return _strictly(name, data, wide), wide
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError as fault:
        if _cut_inside_a_character(data, fault):
            raise _cut_off(name) from fault
    return _strictly(name, data, "cp1252"), "cp1252"


def _strictly(name: str, data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as fault:
        if encoding != "cp1252" and fault.end >= len(data) - 1:
            raise _cut_off(name) from fault
        raise CannotReadFile(f"“{name}” is not text.", _SAVE_AGAIN) from fault


def _cut_off(name: str) -> CannotReadFile:
    return CannotReadFile(
        f"“{name}” breaks off in the middle of a character: it was not copied whole.",
        "Copy or save it again.",
    )


def _wide_encoding(data: bytes) -> str | None:
    """UTF-16 without a mark: English text then has a zero in every other byte."""
    sample = data[:4096]
    half = len(sample) // 2
    first, second = sample[0::2].count(0), sample[1::2].count(0)
    if second > 0.7 * half and first < 0.05 * half:
        return "utf-16-le"
    if first > 0.7 * half and second < 0.05 * half:
        return "utf-16-be"
    return None


def _cut_inside_a_character(data: bytes, fault: UnicodeDecodeError) -> bool:
    """Whether this is UTF-8 that lost its end. One odd byte after plain ASCII is an accent of cp1252."""
    if fault.reason != "unexpected end of data":
        return False
    return len(data) - fault.start > 1 or not data[: fault.start].isascii()


def _looks_binary(text: str) -> bool:
    """Text has no zero characters (PostgreSQL keeps none) and next to no control characters."""
    if "\0" in text:
        return True
    controls = sum(1 for sign in text if sign < " " and sign not in _LAYOUT_CONTROLS)
    return controls * 100 > len(text)
