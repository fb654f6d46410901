"""Packed streams of a PDF, measured before PDFium opens them: a megabyte can unpack to a gigabyte.

PDFium itself stops at one gigabyte for each stream, which is too late for an office computer.
"""

import re
import zlib

from sefton_minutes.domain.errors import CannotReadFile

MOST_OF_PICTURE = 128 * 1024 * 1024
"""Bytes that a picture may unpack to: a scanned sheet in colour has 26 million."""
MOST_OF_OTHERS = 32 * 1024 * 1024
"""Bytes that any other stream may unpack to. A sheet of text has some thousands, a map drawn in lines some
millions; PDFium takes twenty times as much memory to read them."""
MOST_TOGETHER = 2 * 1024 * 1024 * 1024
"""Bytes that all streams may unpack to: a pack of a thousand sheets has half of that."""
_STREAM = re.compile(rb"(?<!end)stream\r?\n")
_FLATE = re.compile(rb"/(?:FlateDecode|Fl)\b")
_PACKING = rb"/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\b"
_TWICE = re.compile(_PACKING + rb"\s{0,9}" + _PACKING)
_PICTURE = re.compile(rb"/Subtype\s{0,9}/Image\b")
_DICTIONARY = 1024
"""Bytes before a stream among which its dictionary names how it is packed."""
_PIECE = 256 * 1024


def refuse_bombs(name: str, data: bytes) -> None:
    """Raises CannotReadFile when one stream, or all together, would unpack beyond the bounds, or a stream is
    packed twice over, which no program does for good."""
    together = 0
    for stream in _STREAM.finditer(data):
        before = data[max(0, stream.start() - _DICTIONARY) : stream.start()]
        dictionary = before.rpartition(b"obj")[2]
        if _TWICE.search(dictionary):
            raise _bomb(name)
        if _FLATE.search(dictionary):
            most = MOST_OF_PICTURE if _PICTURE.search(dictionary) else MOST_OF_OTHERS
            unpacked = _unpacked(data, stream.end(), most)
            together += unpacked
            if unpacked > most or together > MOST_TOGETHER:
                raise _bomb(name)


def _unpacked(data: bytes, start: int, most: int) -> int:
    """Bytes that the stream at `start` unpacks to, thrown away; little more than `most`."""
    unpacker = zlib.decompressobj()
    view = memoryview(data)
    total = 0
    while start < len(data) and not unpacker.eof and total <= most:
        piece: bytes | memoryview = view[start : start + _PIECE]
        start += _PIECE
        while piece and total <= most:
            try:
                unpacked = len(unpacker.decompress(piece, 4 * _PIECE))
            except zlib.error:  # damaged, or no stream at all: PDFium makes of it what it can
                return total
            total += unpacked
            # at its end an unpacker keeps what it has not used, and would be asked for ever
            piece = unpacker.unconsumed_tail if unpacked else b""
    return total


def _bomb(name: str) -> CannotReadFile:
    return CannotReadFile(
        f"“{name}” unpacks to far more than a paper holds: it is not opened.",
        "Ask where the file comes from.",
    )
