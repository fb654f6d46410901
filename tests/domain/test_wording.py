"""Days and times in house style."""

from datetime import date, time

import pytest

from sefton_minutes.domain.wording import clock_time, long_date, plain_date, short_date


def test_dates() -> None:
    day = date(2019, 12, 5)
    assert long_date(day) == "Thursday 5 December 2019"
    assert plain_date(day) == "5 December 2019"
    assert short_date(day) == "5 Dec 2019"


@pytest.mark.parametrize(
    ("clock", "written"),
    [
        (time(15, 0), "3.00 pm"),
        (time(9, 5), "9.05 am"),
        (time(12, 0), "12.00 noon"),
        (time(12, 30), "12.30 pm"),
        (time(0, 0), "12.00 midnight"),
        (time(0, 15), "12.15 am"),
        (time(23, 59), "11.59 pm"),
    ],
)
def test_times(clock: time, written: str) -> None:
    assert clock_time(clock) == written
