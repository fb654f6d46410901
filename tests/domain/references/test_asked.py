from datetime import date

import pytest

from sefton_minutes.domain.references.asked import asked_references


@pytest.mark.parametrize(
    ("words", "number", "part", "body", "day"),
    [
        ("24", "24", "", "", None),
        ("24(2)", "24", "(2)", "", None),
        ("Minute No. 24 (2) (a)", "24", "(2)(a)", "", None),
        ("24 of 3 July 2026", "24", "", "", date(2026, 7, 3)),
        ("116/20", "116/20", "", "", None),
    ],
)
def test_a_number_alone(words: str, number: str, part: str, body: str, day: date | None) -> None:
    (read,) = asked_references(words)
    assert (read.minute_number, read.part, read.body, read.day) == (number, part, body, day)


@pytest.mark.parametrize(
    ("words", "readings"),
    [
        ("Cabinet 24", [("Cabinet 24", ""), ("24", "Cabinet")]),
        ("Cabinet, Minute 24", [("Cabinet, 24", ""), ("24", "Cabinet"), ]),
        ("Cabinet CM 19/23", [("Cabinet CM 19/23", ""), ("19/23", "Cabinet CM"), ("CM 19/23", "Cabinet")]),
        ("Panel 5 12", [("Panel 5 12", ""), ("12", "Panel 5"), ("5 12", "Panel")]),
    ],
)  # fmt: skip
def test_where_a_body_ends_is_left_to_what_is_known(words: str, readings: list[tuple[str, str]]) -> None:
    assert [(read.minute_number, read.body) for read in asked_references(words)] == readings


@pytest.mark.parametrize("words", ["", "   ", "Cabinet", "(2)", "3 July 2026"])
def test_words_without_a_number_name_no_minute(words: str) -> None:
    assert list(asked_references(words)) == []
