"""What the style of a tag says, as far as the words depend on it: lists and tabs of Word, symbol fonts, kept
line ends."""

import re

from lxml.html import HtmlElement

_LABEL = re.compile(r"mso-list\s*:\s*ignore", re.IGNORECASE)
_LEVEL = re.compile(r"mso-list\s*:[^;]{0,60}\blevel(\d)", re.IGNORECASE)
_TAB = re.compile(r"mso-tab-count\s*:\s*\d", re.IGNORECASE)
_BLOCK = re.compile(r"(?:^|[;\s])display\s*:\s*(?:block|flex|grid|list-item|table|flow-root)", re.IGNORECASE)
_KEPT = re.compile(r"white-space(?:-collapse)?\s*:\s*(?:pre|break-spaces)", re.IGNORECASE)
_FONT = re.compile(r"(?:^|[;\s])font(?:-family)?\s*:([^;]{1,200})", re.IGNORECASE)
_SYMBOL_FONTS = frozenset(("symbol", "wingdings", "wingdings 2", "wingdings 3", "webdings"))
_FURTHEST = 8
SPACE_CLASS = "label-space"
"""The class of a tab that stands for a single space: our own copies, where a label hangs."""


def is_list_label(style: str) -> bool:
    """Whether Word wrote the label of an automatic list here."""
    return bool(_LABEL.search(style))


def list_depth(node: HtmlElement) -> int:
    """The level of the Word list that a node stands in, 0 for the outermost."""
    for _ in range(_FURTHEST):
        found = _LEVEL.search(node.get("style", ""))
        if found is not None:
            return max(int(found[1]) - 1, 0)
        node = node.getparent()
        if node is None:
            break
    return 0


def is_tab(style: str) -> bool:
    """Whether Word wrote a tab here, with spaces in it for browsers."""
    return bool(_TAB.search(style))


def is_set_as_block(style: str) -> bool:
    """Whether a tag that stands within a line elsewhere is a paragraph here; browsers write it out."""
    return "display" in style and bool(_BLOCK.search(style))


def keeps_line_ends(tag: str, style: str) -> bool:
    """Whether line ends and tabs of the source are seen."""
    return tag in ("pre", "listing", "xmp") or bool(_KEPT.search(style))


def is_in_symbol_font(node: HtmlElement) -> bool | None:
    """Whether the words are set in a font of signs; None where the node sets no font."""
    if node.tag == "font" and (face := node.get("face")):
        return _are_signs(face[:200])
    found = _FONT.search(node.get("style", ""))
    return None if found is None else _are_signs(found[1])


def _are_signs(families: str) -> bool:
    """By the first family alone: web pages name "Segoe UI Symbol" after the fonts that they are set in."""
    first = families.partition(",")[0].strip().lower()
    if first.endswith(('"', "'")):
        return first[:-1].rpartition(first[-1])[2] in _SYMBOL_FONTS
    words = first.split()
    sizes = [number for number, word in enumerate(words) if word[0] in ".0123456789" and word[-1] in "tmx%"]
    return " ".join(words[sizes[-1] + 1 if sizes else 0 :]) in _SYMBOL_FONTS
