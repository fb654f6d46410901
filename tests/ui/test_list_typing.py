"""What Enter does in a list."""

import pytest

from sefton_minutes.ui.list_typing import continuation


@pytest.mark.parametrize(
    ("line", "following"),
    [
        ("(1)\tthe report be noted;", "(2)\t"),
        ("(9) the report be noted;", "(10) "),
        ("\t(b)\tthe plan; and", "\t(c)\t"),
        ("• referrals;", "• "),
        ("- referrals;", "- "),
    ],
)
def test_a_list_goes_on_with_the_next_label(line: str, following: str) -> None:
    found = continuation(line)
    assert found is not None
    assert found.following == following
    assert line.startswith(found.label)


@pytest.mark.parametrize(
    "line", ["", "The report was noted.", "(see above)", "2019 was wet", "(z) last letter"]
)
def test_other_lines_do_not(line: str) -> None:
    assert continuation(line) is None
