"""How fast a long job goes, in words."""

import pytest

from sefton_minutes.ui.pace import Pace, time_left


def test_nothing_is_told_before_it_can_be_known() -> None:
    pace = Pace()
    assert pace.words(100) == ""
    pace.note(0.0, 0)
    pace.note(1.0, 40)
    assert pace.words(100) == ""


def test_the_pace_is_that_of_the_last_seconds() -> None:
    pace = Pace()
    for second in range(31):
        pace.note(float(second), second * 2 if second <= 10 else 20 + (second - 10) * 40)
    assert pace.per_second == pytest.approx(40)
    assert pace.words(1_600) == "40 a second, some 40 seconds left"


def test_a_slow_job_is_told_with_a_decimal() -> None:
    pace = Pace()
    pace.note(0.0, 0)
    pace.note(4.0, 6)
    assert pace.words(3) == "1.5 a second, a few seconds left"


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (3, "a few seconds left"),
        (41, "some 50 seconds left"),
        (300, "some 6 minutes left"),
        (7_300, "some 3 hours left"),
    ],
)
def test_time_left_is_rounded_up(seconds: float, words: str) -> None:
    assert time_left(seconds) == words
