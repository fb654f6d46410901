"""The municipal year: from one annual meeting to the next.

The annual meeting of a principal council is held in March, April or May, and in a year of ordinary elections
within 21 days after the retirement of councillors (Local Government Act 1972, Schedule 12, paragraph 1). So
the boundary is an event and not a date; it is a parameter of every function here. A year whose annual meeting
is not known is taken to begin on 1 May.
"""

from collections.abc import Mapping
from datetime import date, timedelta
from types import MappingProxyType

UNKNOWN: Mapping[int, date] = MappingProxyType({})
"""No annual meeting is known."""


def first_day(year: int, annual_meetings: Mapping[int, date] = UNKNOWN) -> date:
    """The day on which the municipal year begins. `year` 2026 is 2026/27; `annual_meetings` gives the day of
    the annual meeting by calendar year."""
    return annual_meetings.get(year, date(year, 5, 1))


def last_day(year: int, annual_meetings: Mapping[int, date] = UNKNOWN) -> date:
    """The day before the next annual meeting."""
    return first_day(year + 1, annual_meetings) - timedelta(days=1)


def municipal_year(day: date, annual_meetings: Mapping[int, date] = UNKNOWN) -> int:
    """The municipal year in which a day falls: 4 April 2027 is in 2026."""
    return day.year if day >= first_day(day.year, annual_meetings) else day.year - 1


def year_name(year: int) -> str:
    """ "2026/27"."""
    return f"{year}/{(year + 1) % 100:02d}"
