"""What officers type into date and time fields."""

from datetime import date, time

import pytest

from sefton_minutes.domain.entered_dates import NotUnderstood, entered_date, entered_time


@pytest.mark.parametrize(
    "words",
    [
        "5/12/2019",
        "5/12/19",
        "05.12.2019",
        "5-12-19",
        "5 12 2019",
        "5 Dec 2019",
        "Thursday 5th December, 2019",
    ],
)
def test_a_day_is_read_in_short_and_long_forms(words: str) -> None:
    assert entered_date(words) == date(2019, 12, 5)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("5 December", "not a whole date"),
        ("31/6/2024", "no such day as 31/6/2024"),
        ("Friday 5 December 2019", "5 December 2019 is a Thursday"),
    ],
)
def test_what_is_no_day_says_why(words: str, sentence: str) -> None:
    with pytest.raises(NotUnderstood, match=sentence):
        entered_date(words)


@pytest.mark.parametrize(
    ("words", "clock"),
    [
        ("3pm", time(15)),
        ("3.00 pm", time(15)),
        ("15:00", time(15)),
        ("15", time(15)),
        ("9.30", time(9, 30)),
        ("12.00 midnight", time(0)),
        ("12 noon", time(12)),
    ],
)
def test_a_time_is_read_in_short_and_long_forms(words: str, clock: time) -> None:
    assert entered_time(words) == clock


@pytest.mark.parametrize("words", ["soon", "25", "9.75", "13.00 pm"])
def test_what_is_no_time_says_how_to_type_one(words: str) -> None:
    with pytest.raises(NotUnderstood, match=r"Type it as 3\.00 pm"):
        entered_time(words)


def test_no_words_are_neither() -> None:
    assert entered_date(" ") is None
    assert entered_time("") is None
