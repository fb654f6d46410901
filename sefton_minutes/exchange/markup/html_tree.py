"""A tree of an HTML page, or of a piece of one, by lxml: nothing is fetched, and what is hostile is refused.

libxml2 parses in linear time but for the attributes of one tag, which it compares with each other, and it
drops whatever lies deeper than 256 tags. Both are looked after here.
"""

import re

from lxml import etree
from lxml.html import HtmlElement, HTMLParser

from sefton_minutes.domain.errors import CannotReadFile

_MOST_TAGS = 500_000
_MOST_ATTRIBUTES = 500
_NOT_MARKUP = re.compile(
    r"<!--.*?(?:-->|\Z)|<(?P<raw>script|style)\b.*?(?:</(?P=raw)|\Z)|<[a-z][^\s/>]*+",
    re.DOTALL | re.IGNORECASE,
)
# One attribute as the HTML standard tokenizes it (13.2.5.32 and following).
_ATTRIBUTE = re.compile(
    r"[\s/]*+[^\s/>][^\s/>=]*+(?:\s*+=\s*+(?:\"[^\"]*+\"?|'[^']*+'?|[^\s>\"'][^\s>]*+)?)?+"
)
_FORMATTING = re.compile(r"</?(?:a|b|big|em|font|i|small|span|strong|u)(?:\s[^<>]*)?>", re.IGNORECASE)
_EMPTY = b"<html><body></body></html>"


def parse_html(text: str, name: str) -> HtmlElement:
    """The tree of a page or a piece of one; its root is `html`.

    Tags of mere formatting that were never closed and pile up too deep are left out.

    Raises CannotReadFile when there are more tags or attributes than any page has, or they lie too deep."""
    if text.count("<") > _MOST_TAGS:
        raise _no_page(name, f"it has more than {_MOST_TAGS:,} tags")
    if _has_endless_tag(text):
        raise _no_page(name, f"one of its tags has more than {_MOST_ATTRIBUTES} attributes")
    root = _parsed(text)
    if root is None:
        root = _parsed(_FORMATTING.sub("", text))
    if root is None:
        raise _no_page(name, "its tags lie inside one another more than 250 deep")
    return root


def _no_page(name: str, why: str) -> CannotReadFile:
    return CannotReadFile(
        f"“{name}” cannot be read as a web page: {why}.", "Open it in a browser and save or copy the minutes."
    )


def _parsed(text: str) -> HtmlElement | None:
    """None when the parser gave up half-way."""
    parser = HTMLParser(
        encoding="utf-8", no_network=True, huge_tree=False, remove_comments=True, remove_pis=True
    )
    root = etree.fromstring(text.encode("utf-8"), parser) if text.strip() else None
    last = parser.error_log.last_error
    if last is not None and last.type_name == "ERR_RESOURCE_LIMIT":
        return None
    return root if root is not None else etree.fromstring(_EMPTY, HTMLParser(encoding="utf-8"))


def _has_endless_tag(text: str) -> bool:
    at = 0
    while (found := _NOT_MARKUP.search(text, at)) is not None:
        at = found.end()
        if found[0][1:2].isalpha() and found["raw"] is None:
            for _ in range(_MOST_ATTRIBUTES):
                attribute = _ATTRIBUTE.match(text, at)
                if attribute is None:
                    break
                at = attribute.end()
            else:
                return True
    return False
