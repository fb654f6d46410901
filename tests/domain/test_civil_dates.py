"""The date and time styles of published minutes."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sefton_minutes.domain.civil_dates import (
    DateFault,
    find_date,
    find_dates,
    find_dates_without_year,
    find_time,
    find_unusable_dates,
)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("Thursday 5th December, 2019 3.00 pm", date(2019, 12, 5)),
        ("Thursday,12 March, 2020", date(2020, 3, 12)),
        ("Wednesday, 2nd April, 2014 1.00 pm", date(2014, 4, 2)),
        ("Tuesday, 14th July 2020 6.00 p.m.", date(2020, 7, 14)),
        ("6TH SEPTEMBER 2023", date(2023, 9, 6)),
        ("20 th SEPTEMBER 2017", date(2017, 9, 20)),
        ("14 April, 2021", date(2021, 4, 14)),
        ("28 Sept. 2023", date(2023, 9, 28)),
        ("Wed 25th October 2023", date(2023, 10, 25)),
        ("April 12th 2021", date(2021, 4, 12)),
        ("April 12th, 2021", date(2021, 4, 12)),
        ("1st Aug 2017", date(2017, 8, 1)),
        ("18/05/2023", date(2023, 5, 18)),
        ("15/7/2015", date(2015, 7, 15)),
        ("2013/12/13", date(2013, 12, 13)),
        ("2013-12-13", date(2013, 12, 13)),
        ("04.02.15", date(2015, 2, 4)),
        ("6April 2022", date(2022, 4, 6)),
        ("on the 3rd of May 2024", date(2024, 5, 3)),
        ("5\N{NO-BREAK SPACE}December\N{NO-BREAK SPACE}2019", date(2019, 12, 5)),
        ("4.00pm1 July 2021", date(2021, 7, 1)),
        ("29 February 2024", date(2024, 2, 29)),
        ("27 Jul 2017", date(2017, 7, 27)),
        ("18March 2021", date(2021, 3, 18)),
        ("Tuesday 1 ST SEPTEMBER 2015", date(2015, 9, 1)),
        ("MONDAY 07 DECEMBER 2015", date(2015, 12, 7)),
        ("Friday 7th May 21", date(2021, 5, 7)),
        ("Friday 7 May ’21 at 7pm", date(2021, 5, 7)),
        ("Mon 3/4/23", date(2023, 4, 3)),
        ("03-04-2023", date(2023, 4, 3)),
        ("3/4/2023", date(2023, 4, 3)),
    ],
)
def test_date_styles(words: str, day: date) -> None:
    found = find_date(words)
    assert found is not None
    assert found.day == day
    assert found.weekday_agrees


@pytest.mark.parametrize(
    "words",
    [
        "4th December",
        "21 March",
        "xxxxxx, xxxx 2012",
        "31 June 2024",
        "29 February 2023",
        "December 2019",
        "12 September\n2019",
        "DC/2021/00287",
        "23/0947/FUL",
        "budget for 2010/11",
        "31 March 2020/21",
        "minute 15/97/2021A",
        "32/13/2020",
        "Thursday 12 March 20 members came",
        "Thursday 12 March 10 am",
        "Tuesday 5 May 20 - 30 people",
        "",
    ],
)
def test_no_date_is_invented(words: str) -> None:
    assert find_date(words) is None


def test_weekday_that_disagrees_is_reported_with_the_date_as_written() -> None:
    found = find_date("held on Friday 5 December 2019")
    assert found is not None
    assert (found.day, found.weekday_agrees) == (date(2019, 12, 5), False)
    assert (found.start, found.end) == (8, 30)


def test_every_date_is_found_in_order() -> None:
    words = "from 18/05/2023 to Friday 8 July 2022; not 31 June 2022; and 8 September, 2022."
    assert [found.day for found in find_dates(words)] == [
        date(2023, 5, 18),
        date(2022, 7, 8),
        date(2022, 9, 8),
    ]


@pytest.mark.parametrize(
    ("words", "fault", "stretch"),
    [
        ("next meeting to be held on TBC", DateFault.PLACEHOLDER, "held on TBC"),
        ("held on xxxxxx, xxxx 2012, at the Hall", DateFault.PLACEHOLDER, "xxxxxx, xxxx 2012"),
        ("held on* at the Hall", DateFault.PLACEHOLDER, "on*"),
        ("on Wednesday …. at", DateFault.PLACEHOLDER, "Wednesday …."),
        ("in ?? March 2024 at", DateFault.PLACEHOLDER, "?? March 2024"),
        ("on 31 June 2024 at", DateFault.IMPOSSIBLE, "31 June 2024"),
    ],
)
def test_dates_that_cannot_be_used(words: str, fault: DateFault, stretch: str) -> None:
    (unusable,) = find_unusable_dates(words)
    assert unusable.fault is fault
    assert words[unusable.start : unusable.end] == stretch


@pytest.mark.parametrize(
    ("words", "clock"),
    [
        ("3.00 pm", time(15, 0)),
        ("9.30 a.m.", time(9, 30)),
        ("9:30 am.", time(9, 30)),
        ("7pm", time(19, 0)),
        ("7:30PM", time(19, 30)),
        ("7.15 p.m.", time(19, 15)),
        ("10am", time(10, 0)),
        ("19:00", time(19, 0)),
        ("12 noon", time(12, 0)),
        ("12.30 am", time(0, 30)),
        ("12.15 pm", time(12, 15)),
        ("4.00pm1 July 2021", time(16, 0)),
        ("at 25:00 or 6.00 pm", time(18, 0)),
        ("18:30", time(18, 30)),
        ("1930 hrs", time(19, 30)),
        ("19.30 hours", time(19, 30)),
        ("7;30 p.m.", time(19, 30)),
        ("7.30 p.m", time(19, 30)),
        ("midnight", time(0, 0)),
        ("12 midnight", time(0, 0)),
        ("12.00 noon", time(12, 0)),
        ("midday", time(12, 0)),
        ("2.00 - 4.00 pm", time(14, 0)),
        ("2.00 pm - 4.00 pm", time(14, 0)),
        ("11 - 1 pm", time(11, 0)),
        ("9.30 to 11.30 am", time(9, 30)),
        ("10.00 am – 12 noon", time(10, 0)),
    ],
)
def test_time_styles(words: str, clock: time) -> None:
    found = find_time(words)
    assert found is not None
    assert found.time == clock


@pytest.mark.parametrize(
    "words", ["", "13.00 pm", "14:00 pm", "7:7", "9:30", "£3.00 pm", "5 December 2019", "I am"]
)
def test_no_time_is_invented(words: str) -> None:
    assert find_time(words) is None


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2199, 12, 31)))
def test_a_day_written_out_reads_back(day: date) -> None:
    found = find_date(f"on {day:%A} {day.day} {day:%B} {day.year}, at the Hall")
    assert found is not None
    assert (found.day, found.weekday_agrees) == (day, True)


@given(st.text())
def test_any_text_can_be_looked_through(text: str) -> None:
    stretches = [(found.start, found.end) for found in find_dates(text)]
    stretches += [(found.start, found.end) for found in find_unusable_dates(text)]
    assert all(0 <= start < end <= len(text) for start, end in stretches)
    find_time(text)


@pytest.mark.parametrize(
    ("words", "stretch"),
    [
        ("Board - Thursday 21 March 6.30 pm", "Thursday 21 March"),
        ("on 26th June in the Hall", "26th June"),
        ("on the 28th September.", "the 28th September"),
        ("6April", "6April"),
        ("Wed 3rd of May", "Wed 3rd of May"),
    ],
)
def test_dates_without_a_year_are_found_and_not_completed(words: str, stretch: str) -> None:
    (found,) = find_dates_without_year(words)
    assert words[found.start : found.end] == stretch
    assert find_date(words) is None


@pytest.mark.parametrize(
    "words", ["21 March 2024", "21 March, 2024", "March 2024", "45 March", "12 Maypole Lane"]
)
def test_whole_dates_and_other_words_are_no_dates_without_a_year(words: str) -> None:
    assert find_dates_without_year(words) == ()


STYLES = (
    "{day.day} {day:%B} {day.year}",
    "{day:%A}, {day.day} {day:%B}, {day.year}",
    "{day:%a} {day.day:02} {day:%b} {day.year}",
    "{day:%B} {day.day}, {day.year}",
    "{day.day}/{day.month}/{day.year}",
    "{day:%d.%m.%Y}",
    "{day:%d-%m-%Y}",
    "{day:%Y/%m/%d}",
    "{day:%A} {day:%d/%m/%y}",
)


@given(st.dates(min_value=date(2000, 1, 1), max_value=date(2099, 12, 31)), st.sampled_from(STYLES))
def test_a_day_in_any_style_reads_back(day: date, style: str) -> None:
    found = find_date(f"held on {style.format(day=day)}, in the Hall")
    assert found is not None
    assert (found.day, found.weekday_agrees) == (day, True)


CLOCK_STYLES = (
    "{hour}.{clock.minute:02} {half}",
    "{hour}:{clock.minute:02}{half}",
    "{clock:%H:%M}",
    "{clock:%H%M} hrs",
)


@given(st.times(), st.sampled_from(CLOCK_STYLES))
def test_a_time_in_any_style_reads_back(clock: time, style: str) -> None:
    half = "am" if clock.hour < 12 else "pm"
    found = find_time(f"at {style.format(clock=clock, hour=clock.hour % 12 or 12, half=half)} in the Hall")
    assert found is not None
    assert (found.time.hour, found.time.minute) == (clock.hour, clock.minute)
