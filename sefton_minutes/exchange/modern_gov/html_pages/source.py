"""A page as it lies before its readers: its tree, its content, its own address."""

from dataclasses import dataclass

from lxml.html import HtmlElement

from sefton_minutes.exchange.modern_gov.html_pages.addresses import Address


@dataclass(frozen=True, slots=True)
class Source:
    """`name` is the file's. `content` holds what ModernGov's templates print, without the council's own
    frame of menus and footer."""

    name: str
    root: HtmlElement
    content: HtmlElement
    address: Address


def content_of(root: HtmlElement) -> HtmlElement:
    """The element that ModernGov fills, else the body."""
    for candidate in (root.get_element_by_id("modgov", None), *root.find_class("mgContent")):
        if candidate is not None:
            return candidate
    return next(root.iter("body"), root)
