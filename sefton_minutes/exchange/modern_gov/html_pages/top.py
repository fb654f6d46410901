"""What a ModernGov page says of its meeting above the items."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from lxml.html import HtmlElement

from sefton_minutes.domain.civil_dates import find_date
from sefton_minutes.domain.meetings import MeetingStatus
from sefton_minutes.exchange.markup.html_lines import is_shown, read_words
from sefton_minutes.exchange.modern_gov.html_pages.addresses import Address, only_key, read_address
from sefton_minutes.exchange.modern_gov.html_pages.source import Source
from sefton_minutes.exchange.modern_gov.written_page import PageText
from sefton_minutes.exchange.page_text.header.header import Header, read_header
from sefton_minutes.exchange.page_text.lines.noise import is_furniture
from sefton_minutes.exchange.page_text.lines.page_lines import Line

_LISTS = frozenset(("mgActionList", "mgBulletList", "mgLinks", "mgButtons", "breadcrumb", "breadcrumbs"))
_REACHED_BY = re.compile(r"(?:e-?mail|tel|telephone|phone|fax)\s*:", re.IGNORECASE)
_MOVED_FROM = re.compile(
    r"(?:moved|rescheduled|postponed|transferred) (?:from|to) .{0,40}?\d{4},? ", re.IGNORECASE
)
_STATE = re.compile(
    r"[,\s(–-]*\b(?P<state>new|cancell?ed|abandoned|withdrawn|postponed|moved|rescheduled|provisional|virtual)\b"
    r"[)\s.!*]*$",
    re.IGNORECASE,
)
_CALLED_OFF = re.compile(
    r"(?:this|the) meeting (?:has been|was|is) (?P<state>cancell?ed|abandoned|withdrawn|postponed)",
    re.IGNORECASE,
)
_STATUS = {
    "cancelled": MeetingStatus.CANCELLED,
    "canceled": MeetingStatus.CANCELLED,
    "abandoned": MeetingStatus.CANCELLED,
    "withdrawn": MeetingStatus.CANCELLED,
    "postponed": MeetingStatus.POSTPONED,
}


@dataclass(frozen=True, slots=True)
class Top:
    """The lines above the items, where their text stands, the header read in them, and the words among them
    that are struck out."""

    header: Header
    meeting_key: str
    body_key: str
    struck: tuple[str, ...]


def write_top(page: PageText, source: Source, until: HtmlElement | None) -> Top:
    """Put the words above `until` into the text of a page, and read what they say of the meeting."""
    above = list(_above(source.content, until))
    words = read_words([source.content], until)
    listed = _listed(above)
    lines = [page.write(line) for line in words.lines]
    header = read_heading([line for line in lines if line.text not in listed])
    header = _with_title(header, source.root)
    links = [read_address(element.get("href", "")) for element in above if element.tag == "a"]
    meeting_key = source.address.meeting_key or only_key(link.meeting_key for link in links)
    return Top(header, meeting_key, source.address.body_key or _body_key(links), words.struck)


def read_heading(lines: list[Line]) -> Header:
    """The header of these lines, without the telephone and address of the contact. "CANCELLED" or "NEW"
    behind the time, and "Moved from …" before the body, are ModernGov's notes on the calendar; the first is a
    status."""
    telling = (line for line in lines if not is_furniture(line.text) and not _REACHED_BY.match(line.text))
    noted = [(_without_notes(line), _state_of(line.text)) for line in telling]
    header = read_header([line for line, _ in noted])
    status = next((state for _, state in noted if state is not None), None)
    return header if status is None else replace(header, status=status)


def _above(content: HtmlElement, until: HtmlElement | None) -> Iterator[HtmlElement]:
    for element in content.iter():
        if element is until:
            return
        yield element


def _listed(above: list[HtmlElement]) -> frozenset[str]:
    """The lines of lists of links: they lead elsewhere and say nothing of the meeting."""
    lists = (element for element in above if not _LISTS.isdisjoint(element.get("class", "").split()))
    return frozenset(line for element in lists if is_shown(element) for line in read_words([element]).lines)


def _with_title(header: Header, root: HtmlElement) -> Header:
    """Where the content tells no day, the title that the page gives to the browser's tab may."""
    title = " ".join("".join(next(root.iter("title"), root.makeelement("title")).itertext()).split())
    if header.day is not None or not title:
        return header
    named = read_header([Line(re.split(r" \| ", title)[0], 0, len(title))])
    if named.day is None:
        return header
    return replace(header, body=header.body or named.body, day=named.day, time=named.time)


def _body_key(links: list[Address]) -> str:
    return only_key(link.body_key for link in links)


def _without_notes(line: Line) -> Line:
    words = _MOVED_FROM.sub("", line.text, count=1) if _MOVED_FROM.match(line.text) else line.text
    if find_date(words) is not None:
        words = _STATE.sub("", words)
    return replace(line, text=words or line.text)


def _state_of(words: str) -> MeetingStatus | None:
    state = _STATE.search(words) if find_date(words) is not None else _CALLED_OFF.search(words)
    return _STATUS.get(state["state"].lower()) if state else None
