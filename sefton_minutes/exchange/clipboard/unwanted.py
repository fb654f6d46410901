"""Which elements of pasted HTML bring no words into minute text, and why."""

import re

from lxml.html import HtmlElement

from sefton_minutes.exchange.markup.html_lines import is_shown

UNSAID = ""
"""Machinery of the page, which nobody misses."""

_PICTURES = frozenset(("img", "svg", "canvas", "object", "embed", "video", "audio", "iframe", "picture"))
_DRAWN_PREFIXES = ("v:", "w10:", "x:")
_COMMENT_CLASSES = frozenset(("MsoCommentReference", "msocomanchor", "msocomtxt", "MsoCommentText"))
_NOTE_CLASSES = frozenset(
    (
        "MsoFootnoteReference",
        "MsoEndnoteReference",
        "sdfootnoteanc",
        "sdendnoteanc",
        "sdfootnotesym",
        "sdendnotesym",
    )
)
_NOTE_PLACE = re.compile(
    r"#_?(?:ftn|edn|fn|sdfootnote|sdendnote|cite_note|cite_ref|footnote|endnote)", re.IGNORECASE
)
_ELEMENT = re.compile(
    r"mso-element\s*:\s*(comment|footnote|endnote|header|footer|frame)(?:-list)?", re.IGNORECASE
)
_ELEMENTS = {
    "comment": "comments",
    "footnote": "notes",
    "endnote": "notes",
    "header": UNSAID,
    "footer": UNSAID,
}
_STRUCK_STYLE = re.compile(r"text-decoration(?:-line)?\s*:[^;]{0,80}line-through", re.IGNORECASE)
_NOTE_LISTS = re.compile(r"(?:sdfootnote|sdendnote|ftn|edn)\d", re.IGNORECASE)


def unwanted(node: HtmlElement) -> str | None:
    """None for what is read; else the field of LeftOut where it counts, or UNSAID where it does not."""
    tag = node.tag
    if tag in _PICTURES or tag.startswith(_DRAWN_PREFIXES):
        return "pictures" if tag in _PICTURES and not _is_tiny(node) else UNSAID
    if tag in ("del", "s", "strike") or _is_struck(node):
        return "struck"
    if not is_shown(node):
        return "hidden" if node.get("style") and tag != "style" and _has_words(node) else UNSAID
    return _of_word(node)


def _of_word(node: HtmlElement) -> str | None:
    """Comments and notes, by the classes and styles of Word, LibreOffice, Google Docs and web pages."""
    classes = node.get("class", "").split()
    if not _COMMENT_CLASSES.isdisjoint(classes):
        return "comments"
    if not _NOTE_CLASSES.isdisjoint(classes):
        return "notes"
    style = node.get("style", "")
    if "mso-" in style and (found := _ELEMENT.search(style)) is not None:
        return _ELEMENTS.get(found[1].lower())
    if node.tag == "a" and _NOTE_PLACE.match(node.get("href", "")):
        return "notes"
    is_list = node.tag == "div" and _NOTE_LISTS.fullmatch(node.get("id", ""))
    return "notes" if is_list else None


def _is_struck(node: HtmlElement) -> bool:
    return "msoDel" in node.get("class", "") or bool(_STRUCK_STYLE.search(node.get("style", "")))


def _is_tiny(node: HtmlElement) -> bool:
    """A picture of one point tells its sender that a message was opened."""
    return node.get("width") in ("0", "1") and node.get("height") in ("0", "1")


def _has_words(node: HtmlElement) -> bool:
    return any(words.strip() for words in node.itertext())
