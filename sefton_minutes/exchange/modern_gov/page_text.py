"""A published page in, a meeting out. The layout is told by its marks; what fits no field is kept apart."""

from collections.abc import Sequence
from dataclasses import dataclass

from sefton_minutes.domain.apologies import read_apologies
from sefton_minutes.domain.attendance import Attendance
from sefton_minutes.domain.meetings import MeetingStatus
from sefton_minutes.domain.published_page import PublishedItem, PublishedPage
from sefton_minutes.exchange.modern_gov import flat, numbered_block
from sefton_minutes.exchange.modern_gov.doubts import find_doubts
from sefton_minutes.exchange.modern_gov.header import read_header
from sefton_minutes.exchange.modern_gov.lines import Line, read_lines
from sefton_minutes.exchange.modern_gov.names import people_on_page

_FEWEST_NUMBERS = 1


@dataclass(frozen=True, slots=True)
class _Layout:
    """The lines above the first item, and the items."""

    above: Sequence[Line]
    items: tuple[PublishedItem, ...]


def read_page(text: str, name: str = "") -> PublishedPage:
    """Read the text of a saved page; `name` is the file's, for the doubts that speak of the whole page.

    Never raises: a page without any mark gives no items, and all its words in `not_understood`."""
    lines = read_lines(text)
    layout = _layout(lines, text)
    header = read_header(layout.above)
    return PublishedPage(
        text=text,
        body=header.body,
        day=header.day,
        time=header.time,
        venue=header.venue,
        contact=header.contact,
        contact_post=header.contact_post,
        status=header.status or _status_by(layout.items),
        attendance=_attendance(layout.items),
        items=layout.items,
        doubts=find_doubts(text, header, layout.items, name),
        not_understood=header.not_understood,
    )


def _layout(lines: Sequence[Line], text: str) -> _Layout:
    """Numbers alone on their lines make a numbered block, unless titles and labels share more lines than
    there are numbers; labels or standing sentences make a flat page."""
    numbers = numbered_block.number_lines(lines)
    people = people_on_page(text)
    starts = flat.item_starts(lines)
    is_block = len(numbers) > _FEWEST_NUMBERS or (len(numbers) == _FEWEST_NUMBERS and bool(starts))
    if is_block and len(numbers) > flat.run_on_titles(lines):
        return _Layout(lines[: numbers[0]], numbered_block.read_items(lines, numbers, people))
    if starts:
        return _Layout(lines[: starts[0]], flat.read_items(lines, starts, people))
    return _Layout(lines, ())


def _status_by(items: Sequence[PublishedItem]) -> MeetingStatus:
    """Without a status line: minutes are issued when there is a minute."""
    minuted = any(item.minute_text for item in items)
    return MeetingStatus.MINUTES_ISSUED if minuted else MeetingStatus.AGENDA_ISSUED


def _attendance(items: Sequence[PublishedItem]) -> tuple[Attendance, ...]:
    """Who sent apologies, by the first item that says so."""
    for item in items:
        if "apolog" in item.title.lower() or item.minute_text.lower().startswith("apologies"):
            return read_apologies(item.minute_text, item.title)
    return ()
