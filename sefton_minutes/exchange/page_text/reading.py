"""A published page in, a meeting out. The layout is told by its marks; what fits no field is kept apart."""

from collections.abc import Sequence

from sefton_minutes.domain.meetings import MeetingStatus
from sefton_minutes.domain.published_page import PublishedItem, PublishedPage
from sefton_minutes.exchange.page_text.doubts.page_doubts import find_doubts
from sefton_minutes.exchange.page_text.header.attendance_on_page import attendance_of
from sefton_minutes.exchange.page_text.header.header import read_header
from sefton_minutes.exchange.page_text.layouts.choice import choose_layout
from sefton_minutes.exchange.page_text.layouts.sheet import lay_out
from sefton_minutes.exchange.page_text.lines.mojibake import repaired


def read_page(text: str, name: str = "") -> PublishedPage:
    """Read the text of a saved page; `name` is the file's, for the doubts that speak of the whole page.

    Letters that were damaged throughout are repaired first. Never raises: a page without any mark
    gives no items, and all its words in `not_understood`."""
    text = repaired(text)
    sheet = lay_out(text)
    layout = choose_layout(sheet)
    header = read_header(layout.above, text)
    left = tuple(line.text for line in layout.below)
    return PublishedPage(
        text=text,
        body=header.body,
        day=header.day,
        time=header.time,
        venue=header.venue,
        contact=header.contact,
        contact_post=header.contact_post,
        status=header.status or _status_by(layout.items),
        attendance=attendance_of(header.attendance, layout.items),
        items=layout.items,
        doubts=(*find_doubts(text, header, layout.items, name), *layout.doubts),
        not_understood=(*header.not_understood, *left, *sheet.apart),
        extent=layout.extent,
    )


def _status_by(items: Sequence[PublishedItem]) -> MeetingStatus:
    """Without a status line: minutes are issued when there is a minute."""
    minuted = any(item.minute_text for item in items)
    return MeetingStatus.MINUTES_ISSUED if minuted else MeetingStatus.AGENDA_ISSUED
