"""The clipboard of other programs: what they copy becomes minute text, and minutes become rich text.

Pure functions of bytes; whoever holds the clipboard hands them in and takes them out.
"""

from sefton_minutes.exchange.clipboard.cf_html import cf_html
from sefton_minutes.exchange.clipboard.copying import copied_formats, copied_plain, copied_selection
from sefton_minutes.exchange.clipboard.html_copy import copied_html
from sefton_minutes.exchange.clipboard.pasting import pasted_text
from sefton_minutes.exchange.clipboard.rtf_copy import copied_rtf

__all__ = [
    "cf_html",
    "copied_formats",
    "copied_html",
    "copied_plain",
    "copied_rtf",
    "copied_selection",
    "pasted_text",
]
