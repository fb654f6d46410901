"""A saved web page in, a meeting out: ModernGov's pages by their structure, all others by their text."""

import re
from dataclasses import replace

from lxml.html import HtmlElement

from sefton_minutes.domain.errors import CannotReadFile
from sefton_minutes.domain.published_page import PageDoubt, PublishedPage
from sefton_minutes.exchange.markup.encodings import decoded
from sefton_minutes.exchange.markup.html_tree import parse_html
from sefton_minutes.exchange.modern_gov.html_pages.addresses import Address, page_address
from sefton_minutes.exchange.modern_gov.html_pages.attendance_page import (
    attendance_table,
    read_attendance_page,
)
from sefton_minutes.exchange.modern_gov.html_pages.meeting_page import item_tables, read_meeting_page
from sefton_minutes.exchange.modern_gov.html_pages.other_page import text_of_page
from sefton_minutes.exchange.modern_gov.html_pages.single_item import (
    PAGES_OF_ONE_ITEM,
    is_single_item,
    read_single_item,
)
from sefton_minutes.exchange.modern_gov.html_pages.source import Source, content_of
from sefton_minutes.exchange.modern_gov.made_page import with_struck
from sefton_minutes.exchange.page_text.reading import read_page

_ERROR_TITLES = re.compile(
    r"(?:server error|runtime error|error\b|4\d\d\b|5\d\d\b|page not found|not found|access (?:is )?denied"
    r"|forbidden|just a moment|attention required|service unavailable|bad request|object moved).{0,120}",
    re.IGNORECASE | re.DOTALL,
)
_LISTS = {
    "mgMeetingTableLnk": ("a list of meetings", "Open a meeting in it, and save that page."),
    "mgCalendar": ("a calendar of meetings", "Open a meeting in it, and save that page."),
}
_WHOLE = re.compile(r"<html\b", re.IGNORECASE)
_END = re.compile(r"</html\s*>", re.IGNORECASE)
_LAST = 2000


def read_html(data: bytes, name: str) -> PublishedPage:
    """Read a page as a browser saved it or a site served it; `name` is the file's.

    Raises CannotReadFile when it is empty, too large, no text, no page that a browser would show, the error
    page of a site, or a list of meetings."""
    text, _ = decoded(name, data)
    root = parse_html(text, name)
    for size in root.find_class("mgFileSize"):  # templates print it right behind the last word of the title
        size.text = f" {size.text or ''}"
    page = _read(root, page_address(text, root), name)
    if not page.items:
        _refuse_other_pages(root, name)
    return replace(page, doubts=(*_told_of_end(text, page), *page.doubts))


def _read(root: HtmlElement, address: Address, name: str) -> PublishedPage:
    source = Source(name, root, content_of(root), address)
    tables = item_tables(root)
    if tables and address.page not in PAGES_OF_ONE_ITEM:
        return read_meeting_page(source, tables)
    if (attendance := attendance_table(source)) is not None:
        return read_attendance_page(source, attendance)
    if is_single_item(source):
        return read_single_item(source)
    text, struck = text_of_page(root)
    page = read_page(text, name)
    return replace(
        page,
        doubts=with_struck(page.doubts, struck),
        source_key=address.meeting_key,
        body_key=address.body_key,
    )


def _refuse_other_pages(root: HtmlElement, name: str) -> None:
    title = " ".join("".join(part for found in root.iter("title") for part in found.itertext()).split())
    if _ERROR_TITLES.fullmatch(title):
        raise CannotReadFile(
            f"“{name}” is not the page but a site's answer that it could not be shown (“{title[:80]}”).",
            "Open the page again and save it when its text is on the screen.",
        )
    for mark, (what, advice) in _LISTS.items():
        if root.find_class(mark):
            raise CannotReadFile(f"“{name}” is {what}, not the page of one.", advice)


def _told_of_end(text: str, page: PublishedPage) -> tuple[PageDoubt, ...]:
    """A page that begins and never ends was not saved whole."""
    if not _WHOLE.search(text[:_LAST]) or _END.search(text[-_LAST:]) or "</body" in text[-_LAST:].lower():
        return ()
    sentence = "The file ends before the page does: what follows was not saved."
    return (PageDoubt("Page cut off", sentence, max(0, len(page.text) - 1), len(page.text)),)
