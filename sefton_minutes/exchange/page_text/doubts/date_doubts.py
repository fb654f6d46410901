"""Dates on a page that cannot be right, or that contradict each other."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from sefton_minutes.domain.civil_dates import (
    DateFault,
    find_date,
    find_dates,
    find_time,
    find_unusable_dates,
)
from sefton_minutes.domain.published_page import PageDoubt, PublishedItem
from sefton_minutes.domain.wording import long_date, plain_date
from sefton_minutes.exchange.page_text.lines.page_places import PagePlaces

_FAULTS = {
    DateFault.PLACEHOLDER: ("Placeholder in a date", "was never filled in, so no date is read from it."),
    DateFault.IMPOSSIBLE: ("Impossible date", "is no day of any calendar, so no date is read from it."),
}
_OPEN_NUMBER = re.compile(
    r"\bminutes?(?: no\.?| number)? ?(?:\*+|\?{2,}|_{2,}|x{2,}\b|…|\.{4,})|£ ?(?:x{2,}|\*{2,}|_{3,})"
    r"|\[(?:insert|name|date|tbc|to be (?:confirmed|added|inserted))\b[^\]\n]{0,60}\]",
    re.IGNORECASE,
)
_MINUTES_OF = re.compile(
    r"\bminutes\b[^.;\n]{0,160}?\b(?:meetings?|held|of|dated)\b[^.;\n]{0,100}", re.IGNORECASE
)


def doubts_on_dates(page: str, items: Sequence[PublishedItem]) -> Iterator[PageDoubt]:
    """Placeholders, days of no calendar, weekdays that do not fall on their days, and agendas that name other
    dates than the minutes."""
    places = PagePlaces(items)
    yield from _unusable(page, places)
    yield from _wrong_weekdays(page, places)
    for at, item in enumerate(items):
        yield from _next_meeting(at, item)
        yield from _previous_minutes(at, item)


def _unusable(page: str, places: PagePlaces) -> Iterator[PageDoubt]:
    for unusable in find_unusable_dates(page):
        kind, sentence = _FAULTS[unusable.fault]
        words = " ".join(page[unusable.start : unusable.end].split())
        at = places.item_at(unusable.start)
        yield PageDoubt(kind, f"“{words}” {sentence}", unusable.start, unusable.end, at)
    for match in _OPEN_NUMBER.finditer(page):
        sentence = f"“{match.group()}” was never filled in."
        yield PageDoubt("Placeholder", sentence, match.start(), match.end(), places.item_at(match.start()))


def _wrong_weekdays(page: str, places: PagePlaces) -> Iterator[PageDoubt]:
    for found in find_dates(page):
        if not found.weekday_agrees:
            words = " ".join(page[found.start : found.end].split())
            sentence = f"“{words}”: that day is a {long_date(found.day).partition(' ')[0]}."
            at = places.item_at(found.start)
            yield PageDoubt("Weekday and date disagree", sentence, found.start, found.end, at)


def _next_meeting(at: int, item: PublishedItem) -> Iterator[PageDoubt]:
    """Where the agenda text and the minute of one item both say when the next meeting is, and differ."""
    if "next meeting" not in f"{item.title}\n{item.agenda_text}\n{item.minute_text}".lower():
        return
    planned, agreed = find_date(item.agenda_text), find_date(item.minute_text)
    clock, agreed_clock = find_time(item.agenda_text), find_time(item.minute_text)
    days_differ = planned is not None and agreed is not None and planned.day != agreed.day
    times_differ = clock is not None and agreed_clock is not None and clock.time != agreed_clock.time
    if days_differ or times_differ:
        what = " and ".join(
            word for word, differs in (("day", days_differ), ("time", times_differ)) if differs
        )
        sentence = f"The agenda text and the minute give a different {what} for the next meeting."
        yield PageDoubt("Next meeting", sentence, item.start, item.end, at)


def _previous_minutes(at: int, item: PublishedItem) -> Iterator[PageDoubt]:
    """Where the agenda offers the minutes of one day and those of another are approved."""
    offered = _days_of_minutes(f"{item.title}\n{item.agenda_text}")
    approved = _days_of_minutes(item.minute_text)
    if offered and approved and not set(offered) & set(approved):
        sentence = (
            f"The agenda offers the minutes of {plain_date(offered[0])}; those of"
            f" {plain_date(approved[0])} were considered."
        )
        yield PageDoubt("Dates disagree", sentence, item.start, item.end, at)


def _days_of_minutes(words: str) -> list[date]:
    return [found.day for match in _MINUTES_OF.finditer(words) for found in find_dates(match.group())]
