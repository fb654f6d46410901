"""Numbers of items: what is one, what is not, and which of many are those of the items."""

import pytest

from sefton_minutes.exchange.page_text.items.item_numbers import number_alone, number_behind, number_in_front
from sefton_minutes.exchange.page_text.reading import read_page


@pytest.mark.parametrize(
    ("line", "number", "words"),
    [
        ("(199)  CHAIRMAN’S ANNOUNCEMENT", "199", "CHAIRMAN’S ANNOUNCEMENT"),
        ("14365 POLICE MATTERS", "14365", "POLICE MATTERS"),
        ("Cou/285/07-08 Present", "Cou/285/07-08", "Present"),
        ("A1. Apologies", "A1", "Apologies"),
    ],
)
def test_a_number_leads_a_title(line: str, number: str, words: str) -> None:
    led = number_in_front(line)
    assert led is not None
    assert (led.number.text, led.words) == (number, words)


@pytest.mark.parametrize("line", ["(12) that the list be noted;", "(4) Quay", "(1999) was a dry year."])
def test_clauses_and_years_in_brackets_are_no_numbers(line: str) -> None:
    assert number_in_front(line) is None


@pytest.mark.parametrize("mark", ["(", "[", "-", "–", ": "])
def test_long_runs_of_marks_before_a_number_are_passed_over(mark: str) -> None:
    assert number_behind(f"Boats {mark * 20_000}x") is None
    behind = number_behind(f"Boats {mark * 20_000}46/23")
    assert behind is not None
    assert (behind.number.text, behind.words) == ("46/23", "Boats")


def test_letters_alone_and_with_a_number_count_together() -> None:
    alone = [number_alone(text) for text in ("A.", "A1.", "B2.")]
    assert [number.values for number in alone if number is not None] == [(65,), (65, 1), (66, 2)]


def test_a_part_behind_a_gap_is_an_item_and_a_paragraph_number_is_none() -> None:
    items = "1.\n\nApologies\n\nMinutes:\n\nNone.\n\n2.\n\nQuay\n\nMinutes:\n\n2.1\n\nThe quay was dry.\n\n"
    page = f"No. Item\n\n{items}9.1\n\nBoats - HB/20/004\n\nMinutes:\n\nNoted.\n"
    assert [item.number for item in read_page(page).items] == ["1", "2", "9.1"]
