"""How the house writes days and times, in English whatever the computer's language."""

from datetime import date, time

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_NOON = 12


def long_date(day: date) -> str:
    """As "Thursday 5 December 2019"."""
    return f"{_WEEKDAYS[day.weekday()]} {plain_date(day)}"


def plain_date(day: date) -> str:
    """As "5 December 2019"."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def short_date(day: date) -> str:
    """As "5 Dec 2019", for tables and lists."""
    return f"{day.day} {_MONTHS[day.month - 1][:3]} {day.year}"


def clock_time(clock: time) -> str:
    """As "3.00 pm"; noon and midnight by name, since 12.00 am and pm are taken for either."""
    if clock.minute == 0 and clock.hour in (0, _NOON):
        return "12.00 noon" if clock.hour else "12.00 midnight"
    half = "am" if clock.hour < _NOON else "pm"
    return f"{clock.hour % _NOON or _NOON}.{clock.minute:02} {half}"
