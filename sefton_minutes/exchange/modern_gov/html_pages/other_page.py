"""Pages that ModernGov did not make: a council's own web pages, minutes saved from Word or a text editor."""

import re

from lxml.html import HtmlElement

from sefton_minutes.exchange.markup.html_lines import read_words

_FRAME_TAGS = ("nav", "footer", "aside")
_FRAME_ROLES = frozenset(("navigation", "search", "contentinfo", "complementary", "banner"))
_FRAME_CLASSES = re.compile(
    r"(?:^|[\s_-])(?:breadcrumbs?|cookies?|skip|skiplinks?|footer|navbar|navigation|sitenav|menu|megamenu|sidebar"
    r"|social|share|pagination)(?:$|[\s_-])",
    re.IGNORECASE,
)
_MAIN_NAMES = ("main", "main-content", "maincontent", "content", "contents")
_FRAMED = ("div", "ul", "ol", "section", "header", "p", "form")


def text_of_page(root: HtmlElement) -> tuple[str, tuple[str, ...]]:
    """The page's words as text with a blank line between paragraphs, without the site's menus and footer;
    and the words that are struck out."""
    body = next(root.iter("body"), root)
    for element in _frame(body):
        if element.getparent() is not None:
            element.drop_tree()
    words = read_words([_main(body)])
    return "\n\n".join(words.lines), words.struck


def _frame(body: HtmlElement) -> list[HtmlElement]:
    """What frames the page. Nothing that holds a large part of its words is, whatever its name."""
    lengths = _lengths(body)
    most = lengths.get(body, 0) / 3
    return [element for element in body.iterdescendants() if _is_frame(element) and lengths[element] <= most]


def _is_frame(element: HtmlElement) -> bool:
    if element.tag in _FRAME_TAGS or element.get("role", "").lower() in _FRAME_ROLES:
        return True
    named = f"{element.get('class', '')} {element.get('id', '')}"
    return element.tag in _FRAMED and bool(_FRAME_CLASSES.search(named))


def _main(body: HtmlElement) -> HtmlElement:
    """The element that a page calls its main part, when more than a half of the words are there."""
    lengths = _lengths(body)
    for element in body.iterdescendants():
        is_named = element.tag == "main" or element.get("role") == "main"
        if (is_named or element.get("id", "").lower() in _MAIN_NAMES) and 2 * lengths[element] > lengths[
            body
        ]:
            return element
    return body


def _lengths(body: HtmlElement) -> dict[HtmlElement, int]:
    """How many characters of text each element holds, those within it included."""
    lengths: dict[HtmlElement, int] = {}
    for element in reversed(list(body.iter())):
        own = len((element.text or "").strip()) + sum(len((child.tail or "").strip()) for child in element)
        lengths[element] = own + sum(lengths.get(child, 0) for child in element)
    return lengths
