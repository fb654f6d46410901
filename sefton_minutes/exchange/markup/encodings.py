"""The characters of an HTML or XML file, whatever it declares and whatever Word pasted into it."""

import codecs
import re

from sefton_minutes.domain.errors import CannotReadFile
from sefton_minutes.exchange.files import LIMIT

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(
    rb"(?:charset|encoding)\s{0,9}=\s{0,9}[\"']?\s{0,9}([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE
)
_FURTHEST_DECLARATION = 4096
# Codecs of one byte a character. Western ones are read as cp1252, which browsers do too (WHATWG Encoding).
_ONE_BYTE = re.compile(
    r"(?:iso-?8859-(?:[2-9]|1\d)|windows-125[01345678]|macintosh|koi8-[ru])", re.IGNORECASE
)
_CONTROLS = dict.fromkeys(range(32), " ") | {0: None, 9: "\t", 10: "\n", 13: "\r", 127: None}
_WESTERN = {code: bytes([code]).decode("cp1252", "replace") for code in range(0x80, 0xA0)}
_STRAY_BYTES = {0xDC00 + code: bytes([code]).decode("cp1252", "replace") for code in range(0x80, 0x100)}
_CHARACTERS = _CONTROLS | _WESTERN | {0x2028: "\n", 0x2029: "\n", 0xFEFF: None, 0xFFFE: None, 0xFFFF: None}


def decoded(name: str, data: bytes) -> tuple[str, str]:
    """The characters of a file, without controls that no text has, and the name of the encoding. A byte that
    is no UTF-8 amid UTF-8 is read as Word meant it (cp1252).

    Raises CannotReadFile when it is empty, over LIMIT or not text."""
    if not data.strip():
        raise CannotReadFile(f"“{name}” is empty.", "Save the page again and import that file.")
    if len(data) > LIMIT:
        megabytes = LIMIT // (1024 * 1024)
        raise CannotReadFile(
            f"“{name}” is larger than {megabytes} MB, too large for a page.",
            "Open it in a browser and save or copy the minutes alone.",
        )
    text, encoding = _characters(data)
    if _looks_binary(text):
        raise CannotReadFile(f"“{name}” is not text.", "Open the page in a browser and save it again.")
    return text.translate(_CHARACTERS), encoding


def _characters(data: bytes) -> tuple[str, str]:
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace"), encoding
    if (wide := _wide_encoding(data)) is not None:
        return data.decode(wide, "replace"), wide
    declared = _declared(data)
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        if _ONE_BYTE.fullmatch(declared):
            return data.decode(declared, "replace"), declared
        text = data.decode("utf-8", "surrogateescape").translate(_STRAY_BYTES)
        return text, "utf-8" if declared.startswith("utf") else "cp1252"


def _declared(data: bytes) -> str:
    found = _DECLARED.search(data[:_FURTHEST_DECLARATION])
    return found[1].decode("ascii").lower() if found else ""


def _wide_encoding(data: bytes) -> str | None:
    """UTF-16 without a mark begins with "<" and a zero, in this order or the other."""
    head = data[:2]
    return {b"<\0": "utf-16-le", b"\0<": "utf-16-be"}.get(head)


def _looks_binary(text: str) -> bool:
    """Text has next to no control characters."""
    sample = text[:65536]
    controls = sum(1 for sign in sample if sign < " " and sign not in "\t\n\r\v\f")
    return controls * 50 > len(sample)
