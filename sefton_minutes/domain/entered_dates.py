"""Dates and times as an officer types them into a field: all that papers print (`civil_dates`), and shorter.

Shorter forms are safe here and not on a page, since the field shows at once what it understood.
"""

import re
from datetime import date, time

from sefton_minutes.domain.civil_dates import find_date, find_time
from sefton_minutes.domain.wording import long_date, plain_date

_SHORT_DATE = re.compile(r"(\d\d?)[/. -](\d\d?)[/. -](\d\d(?:\d\d)?)")
_MIDNIGHT = re.compile(r"(?:12(?:[.:]00)?\s*)?midnight", re.IGNORECASE)
_SHORT_TIME = re.compile(r"(\d\d?)(?:[.: ]?(\d\d))?")


class NotUnderstood(ValueError):
    """The words are no date, or no time. Its text is a sentence for the officer."""


def entered_date(words: str) -> date | None:
    """The day that the words name, None for no words. "5/12/19" is 5 December 2019: day first, as in Britain.

    Raises NotUnderstood when they name no day, or a weekday that the day does not fall on.
    """
    words = words.strip()
    if not words:
        return None
    if (short := _SHORT_DATE.fullmatch(words)) is not None:
        return _short_date(short, words)
    found = find_date(words)
    if found is None:
        raise NotUnderstood(f"“{words}” is not a whole date. Type it as 5 December 2019 or 5/12/2019.")
    if not found.weekday_agrees:
        weekday = long_date(found.day).partition(" ")[0]
        raise NotUnderstood(f"{plain_date(found.day)} is a {weekday}.")
    return found.day


def entered_time(words: str) -> time | None:
    """The time of day that the words name, None for no words. "15" and "1530" are by the 24-hour clock.

    Raises NotUnderstood when they name none.
    """
    words = words.strip()
    if not words:
        return None
    if _MIDNIGHT.fullmatch(words):
        return time(0)
    if (found := find_time(words)) is not None:
        return found.time
    short = _SHORT_TIME.fullmatch(words)
    hour, minute = (int(short[1]), int(short[2] or 0)) if short else (24, 0)
    if hour > 23 or minute > 59:
        raise NotUnderstood(f"“{words}” is not a time. Type it as 3.00 pm or 15:00.")
    return time(hour, minute)


def _short_date(short: re.Match[str], words: str) -> date:
    year = int(short[3]) + (2000 if len(short[3]) == 2 else 0)
    try:
        return date(year, int(short[2]), int(short[1]))
    except ValueError as no_such_day:
        raise NotUnderstood(f"There is no such day as {words}.") from no_such_day
