"""What a person should look at before a page is kept: gaps, left-open dates, contradictions."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from sefton_minutes.domain.meetings import MeetingStatus
from sefton_minutes.domain.published_page import PageDoubt, PublishedItem
from sefton_minutes.domain.wording import plain_date
from sefton_minutes.exchange.page_text.doubts.date_doubts import doubts_on_dates
from sefton_minutes.exchange.page_text.header.header import Header
from sefton_minutes.exchange.page_text.lines.page_places import PagePlaces

_DRAFT_NAME = re.compile(r"(?<![a-z])(?:draft|unconfirmed|unapproved)(?![a-z])", re.IGNORECASE)
_DAY_IN_NAME = re.compile(
    r"(?<!\d)(?P<year>20\d\d)[-_/.]?(?P<month>0[1-9]|1[0-2])[-_/.]?(?P<day>[0-3]\d)(?!\d)"
    r"|(?<!\d)(?P<first>[0-3]?\d)[-_/.](?P<second>0?[1-9]|1[0-2])[-_/.](?P<last>20\d\d)(?!\d)"
)
_ADDRESS = re.compile(r"https?://[^\s|)>\"]{4,300}")
_CUT_SHORT = re.compile(r"(?:\.{3}|…)\s*view the full (?:minutes|agenda|decision) text", re.IGNORECASE)
_DAMAGED = re.compile("[\N{REPLACEMENT CHARACTER}]|â€.|Ã[\x80-\xbf©¨ª«¡³]|Â[£\xa0°]")
_LOST_BELOW = re.compile(
    r"(?:\bas follows|\bfollowing\b[^.:;\n]{0,80}|\b(?:set out|listed|detailed) below)\s*:\s*$", re.IGNORECASE
)


def find_doubts(
    page: str, header: Header, items: Sequence[PublishedItem], name: str = ""
) -> tuple[PageDoubt, ...]:
    """Every doubt: first those about the whole page (by its file's `name`), then in the page's order."""
    placed = (
        *header.doubts,
        *doubts_on_dates(page, items),
        *_untitled(items),
        *_out_of_order(items),
        *_lists_lost(items),
        *_marks_of_damage(page, items),
    )
    in_order = sorted(placed, key=lambda doubt: doubt.start)
    return (*_gaps(page, header, items, name), *_draft_by_name(header, items, name), *in_order)


def _gaps(page: str, header: Header, items: Sequence[PublishedItem], name: str) -> Iterator[PageDoubt]:
    said_of = f"“{name}”" if name else "The page"
    if not items:
        yield PageDoubt("No items", f"{said_of} shows no item of an agenda.")
    if not header.body:
        yield PageDoubt("No body", f"{said_of} does not say which body met; fill it in before keeping it.")
    if header.day is None:
        hint = _hint_of_day(page, name)
        yield PageDoubt(
            "No date", f"{said_of} does not say when the meeting was; fill it in before keeping it.{hint}"
        )


def _hint_of_day(page: str, name: str) -> str:
    """The day by the file's name or the page's address, which may be that of an upload: told, not taken."""
    for where, words in (
        ("The file's name", name),
        *(("The page's address", m.group()) for m in _addresses(page)),
    ):
        for match in _DAY_IN_NAME.finditer(words):
            if (day := _day(match)) is not None:
                return f" {where} speaks of {plain_date(day)}."
    return ""


def _addresses(page: str) -> Iterator[re.Match[str]]:
    return _ADDRESS.finditer(page, 0, 4000)


def _day(match: re.Match[str]) -> date | None:
    try:
        if match["year"]:
            return date(int(match["year"]), int(match["month"]), int(match["day"]))
        return date(int(match["last"]), int(match["second"]), int(match["first"]))
    except ValueError:  # 31 June: the digits are no date
        return None


def _draft_by_name(header: Header, items: Sequence[PublishedItem], name: str) -> Iterator[PageDoubt]:
    """Draft minutes may be called so in the file's name alone."""
    minuted = any(item.minute_text for item in items)
    if minuted and _DRAFT_NAME.search(name) and header.status in (None, MeetingStatus.MINUTES_ISSUED):
        sentence = f"The file is named “{name}”, but the page does not say that its minutes are a draft."
        yield PageDoubt("Draft by its name", sentence)


def _untitled(items: Sequence[PublishedItem]) -> Iterator[PageDoubt]:
    for at, item in enumerate(items):
        if not item.title:
            yield PageDoubt("No title", "The page has lost the title of this item.", item.start, item.end, at)


def _out_of_order(items: Sequence[PublishedItem]) -> Iterator[PageDoubt]:
    """Numbers that repeat or run backwards; those of a broken list, every one 1, are told of once."""
    numbered = [(at, item) for at, item in enumerate(items) if item.number]
    if len(numbered) > 1 and len({item.number for _, item in numbered}) == 1:
        at, item = numbered[1]
        sentence = f"Every item bears the number {item.number}."
        yield PageDoubt("Numbers repeat", sentence, item.start, item.end, at)
        return
    for (_, before), (at, item) in pairwise(numbered):
        if item.number == before.number:
            sentence = f"The number {item.number} was printed before two items."
            yield PageDoubt("Number repeats", sentence, item.start, item.end, at)
        elif _runs_back(before.number, item.number):
            sentence = f"{item.number} follows {before.number}."
            yield PageDoubt("Numbers run backwards", sentence, item.start, item.end, at)


def _runs_back(before: str, number: str) -> bool:
    """Whether a number is lower than the one before, part by part; other forms are not compared."""
    forms = [re.sub(r"\d+", "0", text) for text in (before, number)]
    values = [list(map(int, re.findall(r"\d+", text))) for text in (before, number)]
    if forms[0] != forms[1] or values[0] == values[1]:
        return False
    return all(earlier >= later for earlier, later in zip(*values, strict=True))


def _lists_lost(items: Sequence[PublishedItem]) -> Iterator[PageDoubt]:
    """Where the agenda's words end by announcing what does not follow; of the minute the grammar tells."""
    for at, item in enumerate(items):
        if _LOST_BELOW.search(item.agenda_text[-200:]):
            sentence = "What this announces does not follow: the page has lost a list or a table."
            yield PageDoubt("List or table lost", sentence, item.start, item.end, at)


def _marks_of_damage(page: str, items: Sequence[PublishedItem]) -> Iterator[PageDoubt]:
    places = PagePlaces(items)
    for match in _CUT_SHORT.finditer(page):
        sentence = "The page shows only the beginning of this text; open the whole one and import that."
        yield PageDoubt(
            "Text cut short", sentence, match.start(), match.end(), places.item_above(match.start())
        )
    if (damaged := _DAMAGED.search(page)) is not None:
        sentence = "Letters of this page were damaged when it was saved; the first place is marked."
        at = places.item_at(damaged.start())
        yield PageDoubt("Damaged letters", sentence, damaged.start(), damaged.end(), at)
