"""The lists of HTML while they are read: which label the next entry shows."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from lxml.html import HtmlElement

from sefton_minutes.exchange.clipboard.list_marks import bullet, numbered, style_apart, style_of_level

_STYLE = re.compile(r"list-style(?:-type)?\s*:\s*([a-z-]{1,30})", re.IGNORECASE)
_BLOCK = re.compile(r"display\s*:\s*block", re.IGNORECASE)
_STYLES = {
    "decimal": "1", "decimal-leading-zero": "1", "lower-alpha": "a", "lower-latin": "a", "upper-alpha": "A",
    "upper-latin": "A", "lower-roman": "i", "upper-roman": "I",
}  # fmt: skip
_SIGNS = ("disc", "circle", "square")
_NONE, _BULLETED = "none", "bulleted"
_DIGITS = 5


@dataclass(slots=True)
class OpenList:
    """A list whose entries are being read. `style`: "1", "a", "A", "i", "I", "bulleted" or "none"; `outer`
    the styles of the lists around it; `depth` the level of its bullets; `following` the next number;
    `is_named`: the page says the style."""

    style: str
    outer: tuple[str, ...]
    depth: int
    following: int = 1
    is_named: bool = True

    def next_label(self, entry: HtmlElement) -> str:
        """The label of the next entry, "" where it shows none."""
        style = entry.get("style", "")
        own = _named(entry)
        if _NONE in (own, self.style) or _BLOCK.search(style):
            return ""
        if own is not None:
            self.style = own if own == _BULLETED else style_apart(own, self.outer)
        elif not self.is_named and self.style != _BULLETED and _level(entry):
            self.style = style_of_level(_depth(entry, 0))
        if self.style == _BULLETED:
            return bullet(_depth(entry, self.depth))
        number = _whole(entry.get("value", ""), self.following)
        self.following = number + 1
        return numbered(number, self.style)


def open_list(node: HtmlElement, around: Sequence[OpenList]) -> OpenList:
    """The list that an `ol` or `ul` opens within others."""
    outer = tuple(each.style for each in around)
    named = _named(node)
    if node.tag != "ol":
        style = named if named is not None else _BULLETED
    else:
        style = named if named in (_NONE, _BULLETED) else style_apart(named or "1", outer)
    depth = sum(1 for each in outer if each == _BULLETED)
    return OpenList(style, outer, _depth(node, depth), _whole(node.get("start", ""), 1), named is not None)


def _named(node: HtmlElement) -> str | None:
    """The style that a node names, None where it names none that is known."""
    found = _STYLE.search(node.get("style", ""))
    name = found[1].lower() if found else node.get("type", "")
    if name == _NONE or "mgNonBullet" in node.get("class", ""):
        return _NONE
    if name.lower() in _SIGNS:
        return _BULLETED
    return name if name in ("1", "a", "A", "i", "I") else _STYLES.get(name)


def _depth(node: HtmlElement, depth: int) -> int:
    """The level that Word for the web and Google Docs write out, else the one given."""
    return max(_whole(_level(node), depth + 1) - 1, depth if node.tag != "li" else 0)


def _level(node: HtmlElement) -> str:
    return node.get("data-aria-level") or node.get("aria-level") or ""


def _whole(written: str, otherwise: int) -> int:
    digits = written.strip()
    usable = digits.isascii() and digits.isdecimal() and len(digits) <= _DIGITS
    return int(digits) if usable else otherwise
