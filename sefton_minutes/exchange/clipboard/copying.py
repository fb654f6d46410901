"""All formats in which a minute is offered to other programs."""

from collections.abc import Mapping

from sefton_minutes.domain.minute_text.reading import Reading
from sefton_minutes.exchange.clipboard.formats import MINUTE_TEXT, RICH_TEXT, WHOLE_LINES
from sefton_minutes.exchange.clipboard.html_copy import copied_html
from sefton_minutes.exchange.clipboard.rtf_copy import copied_rtf
from sefton_minutes.exchange.clipboard.selected import are_whole_lines, is_within_a_line, selected


def copied_plain(reading: Reading) -> str:
    """The words as they stand: labels, tabs between cells."""
    return reading.text


def copied_formats(reading: Reading, *, inline: bool = False) -> Mapping[str, bytes]:
    """Formats by their MIME names, the richest first; `inline`: words within a line, not paragraphs. Windows'
    "HTML Format" is made of "text/html" by whoever hands it to the clipboard (Qt does; `cf_html`
    otherwise)."""
    rich = copied_rtf(reading, inline=inline)
    own = copied_plain(reading).encode("utf-8", "replace")
    html = copied_html(reading, inline=inline).encode("utf-8", "replace")
    return {MINUTE_TEXT: own, "text/html": html, **dict.fromkeys(RICH_TEXT, rich), "text/plain": own}


def copied_selection(reading: Reading, start: int, end: int) -> Mapping[str, bytes]:
    """The same of `text[start:end]`, with nothing of what stands beyond it."""
    part = selected(reading, start, end)
    formats = copied_formats(part, inline=is_within_a_line(part))
    return {**formats, WHOLE_LINES: b"1"} if are_whole_lines(reading.text, start, end) else formats
