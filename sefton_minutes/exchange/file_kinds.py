"""What a file is, told by its first bytes: names lie (a page saved as .txt is often HTML, a .doc a web page).

Signatures are those of the formats' own specifications.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from sefton_minutes.domain.errors import CannotReadFile


class FileKind(StrEnum):
    """A format that can be read. ZIP: of something that is no Word file."""

    TEXT = "text"
    HTML = "HTML"
    XML = "XML"
    WEB_ARCHIVE = "web archive"
    ZIP = "ZIP"
    PDF = "PDF"


@dataclass(frozen=True, slots=True)
class _Foreign:
    """What a format is called, and what somebody can do who has such a file."""

    what: str
    advice: str


_HEAD = 4096
"""Bytes that are looked at for the kind of a text."""
_PDF_HEAD = 1024
"""A PDF's signature stands in the first 1,024 bytes (ISO 32000-1, annex H, note 13)."""
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

_PICTURE = _Foreign(
    "a picture, perhaps a scan of a paper: its words cannot be read",
    "Have it recognised (OCR) and saved as Word or text, or type the minutes.",
)
_PACKED = _Foreign("a packed archive that cannot be opened here", "Unpack it, and choose the folder.")
_SOUND = _Foreign("a sound or video recording, not minutes", "Choose the written minutes.")
_FOREIGN_SIGNATURES = {
    b"{\\rtf": _Foreign("a rich text file", "Open it in Word and save it as .docx."),
    b"\x89PNG": _PICTURE,
    b"\xff\xd8\xff": _PICTURE,
    b"GIF8": _PICTURE,
    b"II*\x00": _PICTURE,
    b"MM\x00*": _PICTURE,
    b"RIFF": _Foreign("a picture or a recording, not minutes", "Choose the written minutes."),
    b"SQLite format 3": _Foreign(
        "a database, not a page", "Open it with “--database”, if it is one of ours."
    ),
    b"bplist00": _Foreign("a web archive of Safari", "Save the page as “Page Source” instead."),
    b"\x1f\x8b": _PACKED,
    b"7z\xbc\xaf\x27\x1c": _PACKED,
    b"Rar!": _PACKED,
    b"BZh": _PACKED,
    b"\xfd7zXZ": _PACKED,
    b"ID3": _SOUND,
    b"\x00\x00\x00\x18ftyp": _SOUND,
    b"\x00\x00\x00\x20ftyp": _SOUND,
    b"\x00\x00\x00\x1cftyp": _SOUND,
}
_OLE_CONTENTS = {
    "EncryptedPackage": _Foreign(
        "a Word or Excel file locked by a password", "Save it without a password and import that file."
    ),
    "__properties_version1.0": _Foreign(
        "an Outlook message", "Save what is attached to it, and import that."
    ),
    "WordDocument": _Foreign("an old Word file (.doc)", "Open it in Word and save it as .docx."),
    "Workbook": _Foreign("an Excel workbook", "Save the sheet as PDF or text, if it holds minutes."),
    "PowerPoint Document": _Foreign("a PowerPoint presentation", "Choose the written minutes."),
}
_OLD_OFFICE = _Foreign("an old Office file", "Open it in Word and save it as .docx.")
_HTML_ROOT = re.compile(rb"<(?:!doctype\s+html|html)\b", re.IGNORECASE)
_HTML_PART = re.compile(rb"<(?:head|body|frameset|meta)\b", re.IGNORECASE)
_HTML_TAG = re.compile(
    rb"</(?:p|div|td|tr|table|span|li|ul|ol|h[1-6]|a|font|strong|b)>|<br ?/?>", re.IGNORECASE
)
_FEWEST_TAGS = 3
_XML = re.compile(
    rb"<\?xml\b|<(?:\w+:)?Envelope\b|<(?:get|Get|ArrayOf)\w+[\s>]"
    rb"|<(?:meetings?|committees|councillorsby\w+|memberlist|string)[\s/>]"
)
_MAIL_HEADER = re.compile(
    rb"(?:From|To|Subject|Date|Received|Return-Path|Message-ID|MIME-Version|Content-Type"
    rb"|Snapshot-Content-Location|X-[\w-]+): ?\S",
    re.IGNORECASE,
)
_SEVERAL_PARTS = re.compile(rb"^Content-Type:\s*multipart/related", re.IGNORECASE | re.MULTILINE)
_MIME = re.compile(rb"^MIME-Version:", re.IGNORECASE | re.MULTILINE)


def kind_of(name: str, data: bytes) -> FileKind:
    """What the bytes of a file are; text when they are nothing else that is known.

    Raises CannotReadFile, which says what the file is and what to do, for formats that cannot be read."""
    if (bulky := bulky_kind(data)) is not None:
        return bulky
    if (foreign := _foreign(data)) is not None:
        raise CannotReadFile(f"“{name}” is {foreign.what}.", foreign.advice)
    return _kind_of_text(name, _as_ascii(data[:_HEAD]), data)


def bulky_kind(data: bytes) -> FileKind | None:
    """PDF or ZIP, which hold more than words and may be larger than texts; None for anything else."""
    if b"%PDF-" in data[:_PDF_HEAD]:
        return FileKind.PDF
    return FileKind.ZIP if data.startswith((b"PK\x03\x04", b"PK\x05\x06")) else None


def _foreign(data: bytes) -> _Foreign | None:
    if data.startswith(_OLE):
        held = (what for word, what in _OLE_CONTENTS.items() if word.encode("utf-16-le") in data)
        return next(held, _OLD_OFFICE)
    signatures = (what for mark, what in _FOREIGN_SIGNATURES.items() if data.startswith(mark))
    return next(signatures, None)


def _kind_of_text(name: str, head: bytes, data: bytes) -> FileKind:
    opening = head.lstrip()
    if _MAIL_HEADER.match(opening) and _MIME.search(head):
        return _kind_of_mail(name, head)
    if _HTML_ROOT.search(head):
        return FileKind.HTML
    if _XML.match(opening):
        return FileKind.XML
    is_html = _HTML_PART.search(head) or _has_many_tags(_as_ascii(data[: 16 * _HEAD]))
    return FileKind.HTML if is_html else FileKind.TEXT


def _kind_of_mail(name: str, head: bytes) -> FileKind:
    """Browsers save a whole page as a message of related parts (RFC 2557)."""
    if _SEVERAL_PARTS.search(head):
        return FileKind.WEB_ARCHIVE
    raise CannotReadFile(f"“{name}” is an e-mail message.", "Save what is attached to it, and import that.")


def _has_many_tags(sample: bytes) -> bool:
    """A fragment of HTML without its root; one stray tag in a copied text does not make it HTML."""
    tags = _HTML_TAG.finditer(sample)
    return sum(1 for _ in zip(range(_FEWEST_TAGS), tags, strict=False)) == _FEWEST_TAGS


def _as_ascii(sample: bytes) -> bytes:
    """Without byte order mark and the zeros of UTF-16: what a tag is spelt with is the same then."""
    for mark in (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff"):
        sample = sample.removeprefix(mark)
    return sample.replace(b"\0", b"") if b"<\0" in sample or b"\0<" in sample else sample
