"""The municipal year: from one annual meeting to the next."""

from datetime import date

import pytest

from sefton_minutes.domain.municipal_year import first_day, last_day, municipal_year, year_name


@pytest.mark.parametrize(
    ("day", "year"),
    [
        (date(2026, 5, 1), 2026),
        (date(2026, 4, 30), 2025),
        (date(2027, 1, 1), 2026),
        (date(2026, 12, 31), 2026),
    ],
)
def test_it_begins_on_1_may_where_no_annual_meeting_is_known(day: date, year: int) -> None:
    assert municipal_year(day) == year


def test_it_begins_at_the_annual_meeting_where_that_is_known() -> None:
    annual = {2026: date(2026, 5, 19), 2027: date(2027, 3, 30)}
    assert municipal_year(date(2026, 5, 18), annual) == 2025
    assert municipal_year(date(2026, 5, 19), annual) == 2026
    assert municipal_year(date(2027, 3, 30), annual) == 2027
    assert first_day(2026, annual) == date(2026, 5, 19)
    assert last_day(2026, annual) == date(2027, 3, 29)


def test_every_day_is_in_the_year_between_its_first_and_last_day() -> None:
    for year in (1999, 2023, 2026):
        assert municipal_year(first_day(year)) == year == municipal_year(last_day(year))


def test_it_is_named_by_both_calendar_years() -> None:
    assert year_name(2026) == "2026/27"
    assert year_name(1999) == "1999/00"
