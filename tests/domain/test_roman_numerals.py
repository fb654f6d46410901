"""Roman numerals of list labels."""

import pytest

from sefton_minutes.domain.roman_numerals import HIGHEST, roman


@pytest.mark.parametrize(
    ("number", "written"),
    [
        (1, "i"),
        (4, "iv"),
        (9, "ix"),
        (14, "xiv"),
        (40, "xl"),
        (90, "xc"),
        (1994, "mcmxciv"),
        (HIGHEST, "mmmcmxcix"),
    ],
)
def test_numbers_are_written_as_the_romans_did(number: int, written: str) -> None:
    assert roman(number) == written


@pytest.mark.parametrize("number", [0, -3, HIGHEST + 1])
def test_what_has_no_numeral_is_written_in_figures(number: int) -> None:
    assert roman(number) == str(number)
