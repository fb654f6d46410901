"""Pasted plain text as minute text: the rows of Excel, the labels that Word writes out."""

import re

from sefton_minutes.domain.errors import CannotReadFile
from sefton_minutes.domain.typed_text import kept_text
from sefton_minutes.exchange.clipboard.minute_lines import MOST_CHARACTERS
from sefton_minutes.exchange.clipboard.pasted import Words
from sefton_minutes.exchange.clipboard.signs import plain_signs

# Excel puts a cell with line ends between quotation marks. Longer ones are left as they are.
_QUOTED_CELL = re.compile(r'(?:(?<=\t)|(?<=\n)|\A)"((?:[^"\n]|""|\n(?!\n\n)){1,2000}+)"(?=[\t\n]|\Z)')
_MOST_BYTES = 4 * MOST_CHARACTERS
_BLANK_LINES = re.compile(r"\n{3,}")
_BYTE_ORDER_MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))


def plain_words(data: bytes) -> Words:
    """The words of a clipboard's plain text. Cells keep their tabs, however many stand together; one blank
    line stays where several are.

    Raises CannotReadFile when it says nothing."""
    text = kept_text(characters(data[:_MOST_BYTES]))
    text = _QUOTED_CELL.sub(_on_one_line, text) if "\t" in text else text
    lines = [line.rstrip() for line in plain_signs(text).split("\n")]
    said = _BLANK_LINES.sub("\n\n", "\n".join(lines)).strip("\n")
    if not said.strip():
        raise CannotReadFile("There is no text on the clipboard.", "Copy the text again.")
    shortened = len(data) > _MOST_BYTES or len(said) > MOST_CHARACTERS
    return Words(said[:MOST_CHARACTERS], shortened=shortened)


def characters(data: bytes) -> str:
    """Text of the clipboard in whichever way it is encoded: UTF-8, UTF-16 with a mark or without, cp1252.
    What comes after a zero is left over from something else."""
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace").partition("\0")[0]
    if data[1:2] == b"\0" and data[:1] != b"\0":
        return data.decode("utf-16-le", "replace").partition("\0")[0]
    said = data.partition(b"\0")[0]
    try:
        return said.decode("utf-8")
    except UnicodeDecodeError as fault:
        cut_off = fault.start >= len(said) - 3 and fault.reason == "unexpected end of data"
        return said.decode("utf-8" if cut_off else "cp1252", "replace")


def _on_one_line(found: re.Match[str]) -> str:
    cell = found[1].replace('""', '"')
    return " ".join(cell.split()) if "\n" in cell else found[0]
