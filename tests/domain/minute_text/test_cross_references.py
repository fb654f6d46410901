"""Where a text refers to other minutes."""

import pytest

from sefton_minutes.domain.minute_text import read, read_references


def numbers(text: str) -> list[str]:
    return [reference.minute_number for reference in read_references(text)]


@pytest.mark.parametrize(
    ("text", "words", "number"),
    [
        ("With reference to Minutes No. 20 it was reported", "Minutes No. 20", "20"),
        ("With reference to Minute No. 24, an update", "Minute No. 24", "24"),
        ("Further to Minute No.43 (Resolution 2) of the meeting", "Minute No.43", "43"),
        ("the last meeting (Minute No. 37 refers) it is", "Minute No. 37", "37"),
        ("(minute 56 refers)", "minute 56", "56"),
        ("Minute 31(2) was amended", "Minute 31(2)", "31"),
        ("Minute 90 (d)", "Minute 90 (d)", "90"),
        ("Minute Number CM 19/23", "Minute Number CM 19/23", "CM 19/23"),
        ("minute no. 116/20", "minute no. 116/20", "116/20"),
        ("Minute No.\xa077/21.", "Minute No.\xa077/21", "77/21"),
    ],
)
def test_forms_of_a_reference(text: str, words: str, number: str) -> None:
    (reference,) = read_references(text)
    assert (reference.text, reference.minute_number) == (words, number)
    assert text[reference.start : reference.end] == words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minute Nos. 4 and 5", ["4", "5"]),
        ("Minutes Nos. 4, 5 and 6(2) refer", ["4", "5", "6"]),
        ("Minutes 5 to 8 and Minute No. 9", ["5", "8", "9"]),
        ("Minute No. 4 and 20 members", ["4"]),
    ],
)
def test_several_minutes_at_once(text: str, expected: list[str]) -> None:
    assert numbers(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "planning application DC/2021/00287 and APP/19/01181",
        "the budget for 2010/11 and the Minutes 2010/11",
        "Minutes of the meeting held on 12 September 2019",
        "the Minutes 12 September 2019",
        "the minutes 12 were there",
        "after 30 minutes 5 people left",
        "Minutes 2019",
        "Minute Book",
        "Agenda item 12A",
        "In the minute 24 hours passed",
    ],
)
def test_what_is_no_minute_number(text: str) -> None:
    assert numbers(text) == []


def test_a_reading_holds_the_references_of_its_text() -> None:
    assert read("RESOLVED: That Minute No. 7 be rescinded.").references == read_references(
        "RESOLVED: That Minute No. 7"
    )
