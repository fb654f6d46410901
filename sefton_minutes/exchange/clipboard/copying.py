"""All formats in which a minute is offered to other programs."""

from collections.abc import Mapping

from sefton_minutes.domain.minute_text.reading import Reading
from sefton_minutes.exchange.clipboard.formats import MINUTE_TEXT, RICH_TEXT
from sefton_minutes.exchange.clipboard.html_copy import copied_html
from sefton_minutes.exchange.clipboard.rtf_copy import copied_rtf


def copied_plain(reading: Reading) -> str:
    """The words as they stand: labels, tabs between cells."""
    return reading.text


def copied_formats(reading: Reading) -> Mapping[str, bytes]:
    """Formats by their MIME names, the richest first. Windows' "HTML Format" is made of "text/html" by
    whoever hands it to the clipboard (Qt does; `cf_html` otherwise)."""
    rich = copied_rtf(reading)
    own = copied_plain(reading).encode("utf-8", "replace")
    html = copied_html(reading).encode("utf-8", "replace")
    return {MINUTE_TEXT: own, "text/html": html, **dict.fromkeys(RICH_TEXT, rich), "text/plain": own}
