"""Dates and times of day as English councils write them. Nothing is guessed: a date wants day, month, year.

Read are "Thursday 5th December, 2019", "Thursday,12 March, 2020", "28 Sept. 2023", "April 12th 2021",
"18/05/2023" (day first, as in Britain), "2013/12/13", "04.02.15", "Tues 7th May 21" and "6April 2022"; times
"3.00 pm", "7.15 p.m.", "7PM", "19:00", "19.30 hrs", "1930 hrs", "12 noon" and "midnight"; of "2.00 - 4.00 pm"
the first. A year of two digits is one of this century: no published page is older. A date never runs over the
end of a line, since a line is a paragraph.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

_GAP = r"[^\S\n]"
_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b"
_LED_BY_WEEKDAY = rf"(?:\b(?P<weekday>{_WEEKDAY})\.?,?{_GAP}*)?"
_MONTH = (
    r"(?P<month>january|february|march|april|may|june|july|august|september|october|november|december"
    r"|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?)"
)
_DAY = rf"(?<![\d/.:])(?P<day>\d{{1,2}})(?:{_GAP}?(?:st|nd|rd|th)\b)?"
_YEAR = r"(?P<year>(?:1[6-9]|20|21)\d\d)(?![\d/])"
_SHORT_YEAR = rf"['’]?(?P<year>\d\d)(?={_GAP}*(?:$|[\n,.;)]|(?:at|in|from|commencing)\b|\d\d?[.:]\d\d))"
_FREE = r"(?<![\w/.-])"
_ENDS = r"(?![\w/-]|\.\d)"
_DATES_IN_WORDS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_LED_BY_WEEKDAY}(?:the{_GAP}+)?{_DAY}{_GAP}*(?:of{_GAP}+)?{_MONTH},?{_GAP}*{_YEAR}",
        rf"{_LED_BY_WEEKDAY}\b{_MONTH}{_GAP}*{_DAY},?{_GAP}+{_YEAR}",
        rf"\b(?P<weekday>{_WEEKDAY})\.?,?{_GAP}*{_DAY}{_GAP}*(?:of{_GAP}+)?{_MONTH},?{_GAP}*{_SHORT_YEAR}",
    )
)
_DATES_IN_FIGURES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_LED_BY_WEEKDAY}{_FREE}(?P<day>\d\d?)/(?P<month>\d\d?)/(?P<year>\d{{4}}){_ENDS}",
        rf"\b(?P<weekday>{_WEEKDAY})\.?,?{_GAP}*(?P<day>\d\d?)/(?P<month>\d\d?)/(?P<year>\d\d){_ENDS}",
        rf"{_LED_BY_WEEKDAY}{_FREE}(?P<day>\d\d?)-(?P<month>\d\d?)-(?P<year>\d{{4}}){_ENDS}",
        rf"{_LED_BY_WEEKDAY}{_FREE}(?P<day>\d\d?)\.(?P<month>\d\d?)\.(?P<year>\d{{4}}){_ENDS}",
        rf"{_LED_BY_WEEKDAY}{_FREE}(?P<day>\d\d)\.(?P<month>\d\d)\.(?P<year>\d\d){_ENDS}",
        rf"{_FREE}(?P<year>\d{{4}})(?P<rule>[/-])(?P<month>\d\d?)(?P=rule)(?P<day>\d\d?){_ENDS}",
    )
)
_WITHOUT_YEAR = re.compile(
    rf"{_LED_BY_WEEKDAY}(?:the{_GAP}+)?{_DAY}{_GAP}*(?:of{_GAP}+)?{_MONTH}"
    rf"(?![a-z\d/]|,?{_GAP}*['’]?(?:1[6-9]|20|21)\d\d)",
    re.IGNORECASE,
)
_DIGIT = re.compile(r"\d")
_NAMED_MONTH = re.compile("|".join(_MONTHS), re.IGNORECASE)
_FIGURES = re.compile(r"\d[/.-]\d\d?[/.-]\d")
_LEFT_OPEN = r"(?:…|\.{3,}|_{2,}|\?{2,}|\*)[.…_?*]*"
_PLACEHOLDERS = re.compile(
    rf"\bx{{3,}}(?:[,\s]+x{{2,}})*(?:,?{_GAP}+\d{{4}}\b)?"
    rf"|(?:\b{_WEEKDAY}|\b(?:on|dated)\b),?{_GAP}*{_LEFT_OPEN}"
    rf"|\b(?:{_WEEKDAY}|(?:held|meeting|dated?)(?:{_GAP}on)?|on){_GAP}*:?{_GAP}*\(?(?-i:TB[CA]|tb[ca])\b\)?"
    rf"|(?<![_?])(?:_{{2,}}|\?{{2,}}){_GAP}*{_MONTH}(?:,?{_GAP}*\d{{4}})?",
    re.IGNORECASE,
)
_TIME = re.compile(
    rf"(?<![\d.:/£])(?:(?:(?P<from>\d\d?)(?:[.:](?P<from_minute>\d\d))?{_GAP}?(?:-|–|to|until){_GAP}?)?"
    rf"(?P<hour>\d\d?)(?:[.:;](?P<minute>\d\d))?{_GAP}?(?P<half>[ap])(?:\.{_GAP}?m\b\.?|m(?![a-z]))"
    rf"|(?P<clock_hour>\d\d):(?P<clock_minute>\d\d)(?![\d:])(?!{_GAP}?[ap]\.?m)"
    rf"|(?P<hours_hour>\d\d)[.:]?(?P<hours_minute>\d\d){_GAP}?(?:hrs|hours)\b"
    rf"|(?:12(?:[.:]00)?{_GAP}?)?(?P<noon>noon|midday)\b"
    rf"|(?:12(?:[.:]00)?{_GAP}?)?(?P<midnight>midnight)\b)",
    re.IGNORECASE,
)


class DateFault(StrEnum):
    """Why words that stand for a date give none."""

    PLACEHOLDER = "placeholder"
    IMPOSSIBLE = "impossible"


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A whole date at `start`/`end` of the text, its weekday included. `weekday_agrees` is False when the
    weekday that is written is not the one that day falls on."""

    day: date
    start: int
    end: int
    weekday_agrees: bool = True


@dataclass(frozen=True, slots=True)
class UnusableDate:
    """Words at `start`/`end` where a date should be: left to be filled in, or a day that no calendar has."""

    fault: DateFault
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class FoundWords:
    """Words at `start`/`end` of the text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class FoundTime:
    """A local time of day at `start`/`end` of the text."""

    time: time
    start: int
    end: int


def find_date(text: str) -> FoundDate | None:
    """The first whole date, or None: no year, a placeholder or an impossible day is no date."""
    return next(iter(find_dates(text)), None)


def find_dates(text: str) -> tuple[FoundDate, ...]:
    """Every whole date, in the order of the text."""
    return tuple(found for match in _date_matches(text) if (found := _found_date(match)) is not None)


def find_unusable_dates(text: str) -> tuple[UnusableDate, ...]:
    """Where a date should be and none can be had: "xxxxxx, xxxx 2012", "Wednesday ….", "31 June 2024"."""
    impossible = [
        UnusableDate(DateFault.IMPOSSIBLE, match.start(), match.end())
        for match in _date_matches(text)
        if _calendar_day(match) is None
    ]
    left_open = [
        UnusableDate(DateFault.PLACEHOLDER, match.start(), match.end())
        for match in _PLACEHOLDERS.finditer(text)
    ]
    return tuple(sorted(impossible + left_open, key=lambda unusable: unusable.start))


def find_dates_without_year(text: str) -> tuple[FoundWords, ...]:
    """Where a day and a month stand and no year: "Thursday 21 March". They name no day, and none is
    guessed."""
    return tuple(
        FoundWords(match.start(), match.end())
        for match in _WITHOUT_YEAR.finditer(text)
        if 1 <= int(match["day"]) <= 31
    )


def find_time(text: str) -> FoundTime | None:
    """The first time of day, or None. "13.00 pm" is none, and "9:30" without am or pm is none either."""
    for match in _TIME.finditer(text):
        if (clock := _clock_time(match)) is not None:
            return FoundTime(clock, match.start(), match.end())
    return None


def _lines_with_digits(text: str) -> Iterator[tuple[int, int]]:
    """A date stands in one line and has digits; most lines of minutes have none, and are soon passed over."""
    start = 0
    while start <= len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        if _DIGIT.search(text, start, end):
            yield start, end
        start = end + 1


def _date_matches(text: str) -> Iterator[re.Match[str]]:
    """Matches of every style in the order of the text; of two that overlap, the one that starts first."""
    matches = [
        match
        for start, end in _lines_with_digits(text)
        for style in _styles_in(text, start, end)
        for match in style.finditer(text, start, end)
    ]
    reached = 0
    for match in sorted(matches, key=lambda match: (match.start(), -match.end())):
        if match.start() >= reached:
            reached = match.end()
            yield match


def _styles_in(text: str, start: int, end: int) -> Iterator[re.Pattern[str]]:
    """The styles that a line may hold, by what is soon seen: the beginning of a month, or figures with rules
    between them."""
    if _NAMED_MONTH.search(text, start, end):
        yield from _DATES_IN_WORDS
    if _FIGURES.search(text, start, end):
        yield from _DATES_IN_FIGURES


def _found_date(match: re.Match[str]) -> FoundDate | None:
    day = _calendar_day(match)
    if day is None:
        return None
    weekday = match.groupdict().get("weekday")
    agrees = not weekday or _WEEKDAYS[day.weekday()] == weekday[:3].lower()
    return FoundDate(day, match.start(), match.end(), agrees)


def _calendar_day(match: re.Match[str]) -> date | None:
    year = int(match["year"]) + (2000 if len(match["year"]) == 2 else 0)
    month = match["month"]
    number = int(month) if month.isdecimal() else _MONTHS.index(month[:3].lower()) + 1
    try:
        return date(year, number, int(match["day"]))
    except ValueError:  # 31 June, month 13: no such day
        return None


def _clock_time(match: re.Match[str]) -> time | None:
    if match["noon"] or match["midnight"]:
        return time(12 if match["noon"] else 0)
    if match["half"] is None:
        hour = int(match["clock_hour"] or match["hours_hour"])
        minute = int(match["clock_minute"] or match["hours_minute"])
        return time(hour, minute) if hour < 24 and minute < 60 else None
    ends = _half_day_time(match["hour"], match["minute"], match["half"])
    return ends if match["from"] is None or ends is None else _start_of_range(match, ends)


def _start_of_range(match: re.Match[str], ends: time) -> time | None:
    """Of "2.00 - 4.00 pm" and "11 - 1 pm" the start, which lies in the same half of the day unless it would
    then come after the end."""
    starts = _half_day_time(match["from"], match["from_minute"], match["half"])
    if starts is not None and starts >= ends and match["half"] in "pP":
        return _half_day_time(match["from"], match["from_minute"], "a")
    return starts


def _half_day_time(hour: str, minute: str | None, half: str) -> time | None:
    if not (1 <= int(hour) <= 12 and int(minute or 0) < 60):
        return None
    return time(int(hour) % 12 + (12 if half in "pP" else 0), int(minute or 0))
