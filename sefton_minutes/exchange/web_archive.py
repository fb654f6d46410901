"""Pages saved whole by a browser (.mht, RFC 2557): an e-mail of parts, one of them the page."""

import codecs
import email
from email.message import Message

from sefton_minutes.domain.errors import CannotReadFile
from sefton_minutes.exchange.files import LIMIT, within

_PAGES = {"text/html", "application/xhtml+xml"}


def page_in_archive(name: str, data: bytes) -> bytes:
    """The HTML of a web archive, in UTF-8 with its mark where the archive says how it was encoded.

    Raises CannotReadFile when it is over LIMIT or holds no page."""
    try:
        message = email.message_from_bytes(within(name, data, LIMIT))
        page = next((part for part in message.walk() if part.get_content_type() in _PAGES), None)
        found = b"" if page is None else _page(page)
    except (RecursionError, LookupError, ValueError) as cause:  # parts nested without end, unknown encodings
        raise _no_page(name) from cause
    if not found.strip():
        raise _no_page(name)
    return found


def _page(part: Message) -> bytes:
    payload = part.get_payload(decode=True)
    charset = part.get_content_charset()
    if not isinstance(payload, bytes) or charset is None:
        return payload if isinstance(payload, bytes) else b""
    return codecs.BOM_UTF8 + payload.decode(charset, "replace").encode("utf-8", "replace")


def _no_page(name: str) -> CannotReadFile:
    return CannotReadFile(
        f"“{name}” is a web archive without a page that can be read.",
        "Open it in a browser and save it as “Web Page, HTML only”.",
    )
