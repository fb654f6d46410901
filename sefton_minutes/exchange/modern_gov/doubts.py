"""What a person should look at before a page is kept: gaps, left-open dates, contradictions."""

from collections.abc import Iterator, Sequence

from sefton_minutes.domain.civil_dates import (
    DateFault,
    find_date,
    find_dates,
    find_time,
    find_unusable_dates,
)
from sefton_minutes.domain.published_page import PageDoubt, PublishedItem
from sefton_minutes.exchange.modern_gov.header import Header

_FAULTS = {
    DateFault.PLACEHOLDER: ("Placeholder in a date", "was never filled in, so no date is read from it."),
    DateFault.IMPOSSIBLE: ("Impossible date", "is no day of any calendar, so no date is read from it."),
}


def find_doubts(
    page: str, header: Header, items: Sequence[PublishedItem], name: str = ""
) -> tuple[PageDoubt, ...]:
    """Every doubt: first those about the whole page (by its file's `name`), then in the page's order."""
    dated = (*_unusable_dates(page, items), *_wrong_weekdays(page, items))
    in_order = sorted((*dated, *_untitled(items), *_next_meeting(items)), key=lambda doubt: doubt.start)
    return (*_gaps(header, items, f"“{name}”" if name else "The page"), *in_order)


def _gaps(header: Header, items: Sequence[PublishedItem], page: str) -> Iterator[PageDoubt]:
    if not items:
        yield PageDoubt("No items", f"{page} shows no item of an agenda.")
    if not header.body:
        yield PageDoubt("No body", f"{page} does not say which body met; fill it in before keeping it.")
    if header.day is None:
        yield PageDoubt("No date", f"{page} does not say when the meeting was; fill it in before keeping it.")


def _untitled(items: Sequence[PublishedItem]) -> Iterator[PageDoubt]:
    for at, item in enumerate(items):
        if not item.title:
            yield PageDoubt("No title", "The page has lost the title of this item.", item.start, item.end, at)


def _unusable_dates(page: str, items: Sequence[PublishedItem]) -> Iterator[PageDoubt]:
    for unusable in find_unusable_dates(page):
        kind, sentence = _FAULTS[unusable.fault]
        words = " ".join(page[unusable.start : unusable.end].split())
        at = _item_at(items, unusable.start)
        yield PageDoubt(kind, f"“{words}” {sentence}", unusable.start, unusable.end, at)


def _wrong_weekdays(page: str, items: Sequence[PublishedItem]) -> Iterator[PageDoubt]:
    for found in find_dates(page):
        if not found.weekday_agrees:
            words = " ".join(page[found.start : found.end].split())
            sentence = f"“{words}”: that day is a {found.day:%A}."
            at = _item_at(items, found.start)
            yield PageDoubt("Weekday and date disagree", sentence, found.start, found.end, at)


def _next_meeting(items: Sequence[PublishedItem]) -> Iterator[PageDoubt]:
    """Where the agenda text and the minute of one item both say when the next meeting is, and differ."""
    for at, item in enumerate(items):
        if "next meeting" not in f"{item.agenda_text}\n{item.minute_text}".lower():
            continue
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


def _item_at(items: Sequence[PublishedItem], place: int) -> int | None:
    return next((at for at, item in enumerate(items) if item.start <= place < item.end), None)
