"""Who was at a meeting, by its page: the block above the items, and the items that record it."""

import re
from collections.abc import Sequence
from dataclasses import replace

from sefton_minutes.domain.apologies import read_apologies
from sefton_minutes.domain.attendance import Attendance
from sefton_minutes.domain.attendance_block import read_attendance_block
from sefton_minutes.domain.published_page import PublishedItem

_ROLL = re.compile(
    r"(?:members |councillors |those |record of )?(?:present|attendance|in attendance|attending|attendees)\b",
    re.IGNORECASE,
)


def attendance_of(above: Sequence[Attendance], items: Sequence[PublishedItem]) -> tuple[Attendance, ...]:
    """Everybody once, in the order of the page: those of the block `above`, those whom an item "Present"
    lists, and those whose apologies the first item on them records."""
    people = [*above, *_rolls(items), *_apologies(items)]
    once = {(one.name.casefold(), one.kind): one for one in reversed(people)}
    kept = [one for one in people if once.pop((one.name.casefold(), one.kind), None) is not None]
    return tuple(replace(one, position=position) for position, one in enumerate(kept))


def _rolls(items: Sequence[PublishedItem]) -> tuple[Attendance, ...]:
    for item in items:
        if (roll := _ROLL.match(item.title)) is not None:
            return read_attendance_block(f"{roll.group()}: {item.minute_text}")
    return ()


def _apologies(items: Sequence[PublishedItem]) -> tuple[Attendance, ...]:
    for item in items:
        if "apolog" in item.title.lower() or item.minute_text.lower().startswith("apologies"):
            return read_apologies(item.minute_text, item.title)
    return ()
