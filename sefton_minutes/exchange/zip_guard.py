"""Opening ZIPs that people hand us: nothing is unpacked to disk, and no entry beyond its bounds."""

import io
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import BinaryIO

from sefton_minutes.domain.errors import CannotReadFile

MOST_ENTRIES = 100_000
"""Entries of one ZIP: more than an office's pages of forty years."""
MOST_RATIO = 250
"""How many times its packed size an entry may be. Pages pack 5 to 30 times, Word's tables 100 times."""
_SMALL = 1024 * 1024
"""Bytes that need no look at the ratio: a page of blanks packs well and harms nobody."""
_MOST_DIRECTORY = 32 * 1024 * 1024
"""Bytes of a table of contents; it is read whole before its entries can be counted."""
_END_SEARCHED = 66_000
"""Bytes at the end of a ZIP among which its last record stands: 22, and a comment of 65,535 at most."""
_END = b"PK\x05\x06"
_WIDE_END = b"PK\x06\x06"
_ENCRYPTED = 0x1
_UTF8 = 0x800
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError)
"""What `zipfile` raises over damaged bytes, unknown methods of packing, and passwords (RuntimeError)."""


def open_zip(name: str, source: bytes | Path) -> zipfile.ZipFile:
    """The table of contents of a ZIP; nothing in it is unpacked.

    Raises CannotReadFile when it is damaged or has more than MOST_ENTRIES."""
    try:
        with _opened(source) as file:
            size = _directory_size(file)
        if size > _MOST_DIRECTORY:
            raise _too_many_entries(name)
        archive = zipfile.ZipFile(io.BytesIO(source) if isinstance(source, bytes) else source)
    except _BROKEN as cause:
        raise damaged(name) from cause
    if len(archive.infolist()) > MOST_ENTRIES:
        archive.close()
        raise _too_many_entries(name)
    return archive


def entry_bytes(name: str, archive: zipfile.ZipFile, entry: zipfile.ZipInfo, limit: int) -> bytes:
    """What one entry holds; `name` is what the sentence calls it. Never more than `limit` bytes are unpacked,
    whatever the table of contents promises.

    Raises CannotReadFile when it is locked by a password, too large, packed beyond MOST_RATIO or damaged."""
    if entry.flag_bits & _ENCRYPTED:
        raise _locked(name)
    if entry.file_size > limit:
        raise _too_large(name, limit)
    if entry.file_size > max(_SMALL, MOST_RATIO * entry.compress_size):
        raise CannotReadFile(
            f"“{name}” is packed more than {MOST_RATIO} times over, as no page is: it is not unpacked.",
            "Ask where the file comes from.",
        )
    try:
        with archive.open(entry) as stream:
            data = stream.read(limit + 1)
    except _BROKEN as cause:
        raise damaged(name) from cause
    if len(data) > limit:
        raise _too_large(name, limit)
    return data


def entry_head(name: str, archive: zipfile.ZipFile, entry: zipfile.ZipInfo, length: int) -> bytes:
    """The first bytes of an entry, by which its kind is told. Raises CannotReadFile: see `entry_bytes`."""
    if entry.flag_bits & _ENCRYPTED:
        raise _locked(name)
    try:
        with archive.open(entry) as stream:
            return stream.read(length)
    except _BROKEN as cause:
        raise damaged(name) from cause


def entries_by_name(archive: zipfile.ZipFile) -> Mapping[str, zipfile.ZipInfo]:
    """The entries under their names as a person reads them."""
    return {entry_name(entry): entry for entry in archive.infolist()}


def entry_name(entry: zipfile.ZipInfo) -> str:
    """The name as it was meant: where a name is not marked as UTF-8 but is (older Macs, many web servers), as
    UTF-8; else in code page 437 (APPNOTE.TXT, appendix D)."""
    if entry.flag_bits & _UTF8:
        return entry.filename
    try:
        return entry.filename.encode("cp437").decode("utf-8")
    except (UnicodeEncodeError, UnicodeDecodeError):
        return entry.filename


def damaged(name: str) -> CannotReadFile:
    """What is said of a ZIP, or a file that is one inside, that does not open."""
    return CannotReadFile(f"“{name}” is damaged: it cannot be unpacked.", "Copy or save it again.")


def _opened(source: bytes | Path) -> BinaryIO:
    return io.BytesIO(source) if isinstance(source, bytes) else source.open("rb")


def _directory_size(file: BinaryIO) -> int:
    """Bytes of the table of contents as the record at the end says (APPNOTE.TXT, 4.3.14 and 4.3.16); 0 where
    there is no such record."""
    length = file.seek(0, io.SEEK_END)
    file.seek(max(0, length - _END_SEARCHED))
    tail = file.read(_END_SEARCHED)
    at = tail.rfind(_END)
    if at < 0 or len(tail) < at + 16:
        return 0
    wide = tail.rfind(_WIDE_END, 0, at)
    sizes = [int.from_bytes(tail[at + 12 : at + 16], "little")]
    if wide >= 0:
        sizes.append(int.from_bytes(tail[wide + 40 : wide + 48], "little"))
    return max(sizes)


def _too_many_entries(name: str) -> CannotReadFile:
    return CannotReadFile(f"“{name}” holds more than {MOST_ENTRIES:,} files.", "Divide it into several.")


def _locked(name: str) -> CannotReadFile:
    return CannotReadFile(f"“{name}” is locked by a password.", "Unpack it with the password first.")


def _too_large(name: str, limit: int) -> CannotReadFile:
    return CannotReadFile(f"“{name}” is larger than {limit // (1024 * 1024)} MB, too large for a page.")
