"""The day by which something is to be done. It is taken only where the words say so: no day is invented."""

import calendar
import re
from datetime import date, timedelta

from sefton_minutes.domain.civil_dates import find_dates

_LOOK_BACK = 120
_LEADS_TO_DAY = re.compile(
    r"\b(?:by|before|(?:no|not)\s+later\s+than|on\s+or\s+before)\s+"
    r"(?:(?:the\s+)?(?:end\s+of|close\s+of\s+business\s+on|close\s+on"
    r"|(?:12\s+)?(?:noon|midday|midnight)\s+on|\d{1,2}(?:[.:]\d\d)?\s?(?:[ap]\.?m\.?)?\s+on)"
    r"\s+)?(?:the\s+)?$"
    r"|\b(?:to|at|for)\s+(?:the|its|our|a)\s+(?:next\s+)?(?:\w+\s+){0,3}meeting\b[^;.]{0,60}\s(?:on|of)"
    r"\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_MONTHS = tuple(month.casefold() for month in calendar.month_name[1:])
_MONTH = rf"(?P<month>{'|'.join(_MONTHS)})\b"
_END_OF_MONTH = re.compile(
    rf"\bby\s+(?:the\s+)?end\s+of\s+(?:{_MONTH}(?:,?\s+(?P<year>20\d\d)\b)?|(?P<this>the|this)\s+month\b)",
    re.IGNORECASE,
)
_BY_DAY = re.compile(
    rf"\b(?:by|before)\s+(?:the\s+)?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH}(?!,?\s+\d)",
    re.IGNORECASE,
)
_WITHIN = re.compile(
    r"\bwithin\s+(?:the\s+next\s+)?(?P<count>\d{1,3}|one|two|three|four|six|a)\s+(?P<unit>(?:working\s+"
    r"|calendar\s+)?days?|weeks?|months?)\b",
    re.IGNORECASE,
)
_COUNTS = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "six": 6}
_LAST_YEAR = 9000
# A day without a year is taken for the next one only when that is soon: else it may have been a slip.
_SOON = timedelta(days=183)


def due_date(words: str, meeting_day: date | None = None) -> date | None:
    """The first day that the words set ("by Friday 8 July 2022", "to the next meeting on 8 September 2022").

    None for a day whose weekday is written wrong and for one before the meeting. Where the meeting's day is
    known, "by the end of June", "by 8 July" and "within 28 days" count from it."""
    for found in find_dates(words):
        led = _LEADS_TO_DAY.search(words[max(0, found.start - _LOOK_BACK) : found.start])
        if led and found.weekday_agrees and (meeting_day is None or found.day >= meeting_day):
            return found.day
    if meeting_day is not None and meeting_day.year > _LAST_YEAR:
        return None
    return _end_of_month(words, meeting_day) or (_from_meeting(words, meeting_day) if meeting_day else None)


def _end_of_month(words: str, meeting_day: date | None) -> date | None:
    found = _END_OF_MONTH.search(words)
    if found is None:
        return None
    if found["year"] and found["month"]:
        due = _last_day(int(found["year"]), _number(found["month"]))
        return due if meeting_day is None or due >= meeting_day else None
    if meeting_day is None:
        return None
    if found["this"]:
        return _last_day(meeting_day.year, meeting_day.month)
    month = _number(found["month"])
    return _if_soon(_last_day(meeting_day.year + (month < meeting_day.month), month), meeting_day)


def _from_meeting(words: str, meeting_day: date) -> date | None:
    named = _BY_DAY.search(words)
    if named is not None:
        month, number = _number(named["month"]), int(named["day"])
        year = meeting_day.year + ((month, number) < (meeting_day.month, meeting_day.day))
        if number <= _last_day(year, month).day:
            return _if_soon(date(year, month, number), meeting_day)
    span = _WITHIN.search(words)
    if span is None or span["unit"].casefold().startswith("working"):
        return None
    count = int(span["count"]) if span["count"].isdecimal() else _COUNTS[span["count"].casefold()]
    if span["unit"].casefold().startswith("month"):
        return _months_on(meeting_day, count)
    return meeting_day + timedelta(days=count * (7 if span["unit"].casefold().startswith("week") else 1))


def _months_on(day: date, count: int) -> date:
    years, month = divmod(day.month - 1 + count, 12)
    return date(day.year + years, month + 1, min(day.day, _last_day(day.year + years, month + 1).day))


def _if_soon(due: date, meeting_day: date) -> date | None:
    return due if due - meeting_day <= _SOON else None


def _last_day(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])


def _number(month: str) -> int:
    return _MONTHS.index(month.casefold()) + 1
