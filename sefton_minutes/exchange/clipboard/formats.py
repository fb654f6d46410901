"""What systems call the formats of a clipboard."""

import re
from collections.abc import Iterable, Mapping

from sefton_minutes.domain.pasted_text import PasteSource

MINUTE_TEXT = "application/vnd.sefton-minutes.text"
"""Our own format: the minute text itself in UTF-8, so that nothing changes between two minutes."""

WHOLE_LINES = "application/vnd.sefton-minutes.lines"
"""Beside our own format where what was copied are whole lines."""

RICH_TEXT = ("text/rtf", "application/rtf", 'application/x-qt-windows-mime;value="Rich Text Format"')
"""The names under which rich text is offered, so that every system finds one that it knows."""

_SOURCES = {
    MINUTE_TEXT: PasteSource.MINUTE_TEXT,
    "html format": PasteSource.HTML,
    "text/html": PasteSource.HTML,
    "application/xhtml+xml": PasteSource.HTML,
    "public.html": PasteSource.HTML,
    "text/rtf": PasteSource.RICH_TEXT,
    "text/richtext": PasteSource.RICH_TEXT,
    "application/rtf": PasteSource.RICH_TEXT,
    "application/x-rtf": PasteSource.RICH_TEXT,
    "rich text format": PasteSource.RICH_TEXT,
    "public.rtf": PasteSource.RICH_TEXT,
    "text/plain": PasteSource.PLAIN_TEXT,
    "utf8_string": PasteSource.PLAIN_TEXT,
    "cf_unicodetext": PasteSource.PLAIN_TEXT,
    "cf_text": PasteSource.PLAIN_TEXT,
    "string": PasteSource.PLAIN_TEXT,
    "public.utf8-plain-text": PasteSource.PLAIN_TEXT,
}
# Qt hands on what it does not translate under this name (QWindowsMimeConverter).
_NAMED_BY_QT = re.compile(r"application/x-qt-windows-mime;value=\"([^\"]{1,80})\"", re.IGNORECASE)


def formats_read(names: Iterable[str]) -> tuple[str, ...]:
    """Which of the formats offered are read: a picture need not be fetched."""
    return tuple(name for name in names if _plain_name(name) in _SOURCES or name == WHOLE_LINES)


def by_source(formats: Mapping[str, bytes]) -> dict[PasteSource, list[bytes]]:
    """The formats that are read, under whatever names they came, each kind in the order given."""
    found: dict[PasteSource, list[bytes]] = {}
    for name, data in formats.items():
        source = _SOURCES.get(_plain_name(name))
        if source is not None and data:
            found.setdefault(source, []).append(data)
    return found


def _plain_name(name: str) -> str:
    named = _NAMED_BY_QT.fullmatch(name.strip())
    return (named[1] if named else name.partition(";")[0]).strip().casefold()
