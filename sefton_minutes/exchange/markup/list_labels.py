"""The labels that a browser sets before the entries of a list, which the page's source does not hold."""

import re
from collections.abc import Iterator
from itertools import count

from lxml.html import HtmlElement

from sefton_minutes.domain.roman_numerals import roman

BULLET = "•"
OWN_LABEL = re.compile(r"\(?(?:\d{1,3}(?:\.\d{1,2})?|[A-Za-z]|[ivxIVX]{1,5})[.)]\s|[·•●▪◦‣∙\uf0b7–-]\s")
"""How a line begins that brings its label along."""

_WITHOUT = re.compile(r"list-style(?:-type)?\s*:\s*none", re.IGNORECASE)
_STYLE = re.compile(
    r"list-style(?:-type)?\s*:\s*(lower-alpha|upper-alpha|lower-roman|upper-roman)", re.IGNORECASE
)
_TYPES = {"lower-alpha": "a", "upper-alpha": "A", "lower-roman": "i", "upper-roman": "I"}
_MOST_LETTERS = 26
_HIGHEST = 9999


def labels_of(element: HtmlElement) -> Iterator[str]:
    """The labels of the entries of an `ol` or `ul`, without end: "1.", "b.", "iv.", "•", or "" where the
    page shows none."""
    style = element.get("style", "")
    if _WITHOUT.search(style) or "mgNonBullet" in element.get("class", ""):
        return iter(str, None)
    if element.tag != "ol":
        return iter(lambda: BULLET, None)
    named = _STYLE.search(style)
    kind = _TYPES[named[1].lower()] if named else element.get("type", "1")
    start = element.get("start", "1").strip()
    first = int(start) if start.isdecimal() and start.isascii() and len(start) < len(str(_HIGHEST)) else 1
    return (f"{_numeral(number, kind)}." for number in count(first))


def _numeral(number: int, kind: str) -> str:
    if kind in ("a", "A") and 1 <= number <= _MOST_LETTERS:
        return chr(ord(kind) + number - 1)
    if kind in ("i", "I"):
        return roman(number) if kind == "i" else roman(number).upper()
    return str(number)
