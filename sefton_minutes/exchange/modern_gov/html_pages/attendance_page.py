"""The page of a meeting's attendance: `mgMeetingAttendance.aspx`."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from lxml.html import HtmlElement

from sefton_minutes.domain.meetings import MeetingStatus
from sefton_minutes.domain.published_page import PageExtent, PublishedPage
from sefton_minutes.exchange.markup.html_lines import read_words
from sefton_minutes.exchange.modern_gov.attendance_words import Listed, read_listed
from sefton_minutes.exchange.modern_gov.html_pages.source import Source
from sefton_minutes.exchange.modern_gov.html_pages.top import write_top
from sefton_minutes.exchange.modern_gov.made_page import with_struck
from sefton_minutes.exchange.modern_gov.written_page import PageText
from sefton_minutes.exchange.page_text.doubts.page_doubts import find_doubts
from sefton_minutes.exchange.page_text.header.header import Header

_NAME = re.compile(r"attendee|name|member|councillor|who", re.IGNORECASE)
_ROLE = re.compile(r"role|capacity|position|title", re.IGNORECASE)
_ATTENDANCE = re.compile(r"attendance|status|attended|present", re.IGNORECASE)
_ORGANISATION = re.compile(r"representing|organisation|body", re.IGNORECASE)
_TITLE = re.compile(
    r"(?:meeting )?attendance(?: details)?(?: (?:at|of|for)(?: the)?(?: meeting(?: of)?)?)?\b[ :–-]*",
    re.IGNORECASE,
)


def attendance_table(source: Source) -> HtmlElement | None:
    """The table of attendance: its summary says so, or its columns are headed "Attendee" and "Attendance"."""
    for table in source.content.iter("table"):
        if "attendance" in table.get("summary", "").lower():
            return table
        heads = [read_words([cell]).joined for cell in _first_row(table)]
        if source.address.page == "mgmeetingattendance" and heads:
            return table
        if any(head.lower() == "attendee" for head in heads) and any(map(_ATTENDANCE.fullmatch, heads)):
            return table
    return None


def read_attendance_page(source: Source, table: HtmlElement) -> PublishedPage:
    """Read a page that tells who was there and nothing else of the meeting."""
    page = PageText()
    top = write_top(page, source, table)
    header = _header(top.header)
    page.gap()
    rows = list(_rows(table))
    for row in rows:
        page.write("\t".join(row))
    read = read_listed(_listed(rows))
    doubts = [doubt for doubt in find_doubts(page.text, header, (), source.name) if doubt.kind != "No items"]
    return PublishedPage(
        text=page.text,
        body=header.body,
        day=header.day,
        time=header.time,
        venue=header.venue,
        status=header.status or MeetingStatus.HELD,
        attendance=read.attendance,
        doubts=with_struck((*doubts, *read.doubts), top.struck),
        not_understood=(*header.not_understood, *read.not_understood),
        extent=PageExtent.ATTENDANCE,
        source_key=top.meeting_key,
        body_key=top.body_key,
    )


def _header(header: Header) -> Header:
    """The header with the body that stands behind the time ("Thursday, 5th December, 2019 3.00 pm, Cabinet"),
    and without the page's own title."""
    left = [_TITLE.sub("", words, count=1).strip(" ,-–") for words in header.not_understood]
    left = [words for words in left if words]
    body = _TITLE.sub("", header.body, count=1).strip(" ,-–") if header.body else ""
    if body or header.day is None or not left:
        return replace(header, body=body, not_understood=tuple(left))
    return replace(header, body=left[0], not_understood=tuple(left[1:]))


def _first_row(table: HtmlElement) -> Sequence[HtmlElement]:
    row = next(table.iter("tr"), None)
    return [] if row is None else [cell for cell in row if cell.tag in ("td", "th")]


def _rows(table: HtmlElement) -> Iterator[tuple[str, ...]]:
    for row in table.iter("tr"):
        cells = tuple(read_words([cell]).joined for cell in row if cell.tag in ("td", "th"))
        if any(cells):
            yield cells


def _listed(rows: Sequence[tuple[str, ...]]) -> Iterator[Listed]:
    if not rows:
        return
    heads = rows[0]
    headed = any(map(_ATTENDANCE.fullmatch, heads))
    places = [_column(heads, form) for form in (_NAME, _ROLE, _ATTENDANCE, _ORGANISATION)]
    if not headed:
        places = [0, 1 if len(heads) > 2 else None, len(heads) - 1, None]
    for row in rows[1:] if headed else rows:
        name, role, attendance, organisation = (
            row[place] if place is not None and place < len(row) else "" for place in places
        )
        if name and len(row) > 1:
            yield Listed(name, role, attendance, organisation)


def _column(heads: Sequence[str], form: re.Pattern[str]) -> int | None:
    return next((at for at, head in enumerate(heads) if form.match(head)), None)
