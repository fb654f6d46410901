"""Names completed as one types. "|" stands for the caret."""

import pytest

from sefton_minutes.domain.name_completion import NameRegister
from sefton_minutes.domain.people import Person

PEOPLE = (
    Person("Councillor T. Hardwick", id=1, aliases=("Councillor Tess Hardwick",)),
    Person("Councillor Siân Harrowby", id=2),
    Person("Mr H. Harding", "Monitoring Officer", id=3),
    Person("Dr Ada O’Harra", id=4),
    Person("Ravi Dunlin-Ash", "Councillor", id=5),
)
REGISTER = NameRegister(PEOPLE, {2: 9, 1: 4, 3: 20})


def offered(written: str, *, asked: bool = False) -> list[str]:
    caret = written.index("|")
    text = written.replace("|", "")
    return [
        text[: each.start] + each.name + text[each.end :]
        for each in REGISTER.completions(text, caret, asked=asked)
    ]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (
            "Councillor Har|",
            [
                "Councillor Siân Harrowby",
                "Councillor T. Hardwick",
                "Councillor H. Harding",
            ],
        ),
        ("Cllr Si|", ["Cllr Siân Harrowby"]),
        ("moved by Cllr sian h|", ["moved by Cllr Siân Harrowby"]),
        ("Cllr Tess H|", ["Cllr Tess Hardwick"]),
        ("Councillor Dunn moved that Hardi|", ["Councillor Dunn moved that Mr H. Harding"]),
        ("Cllr Harrowby and Cllr T|", ["Cllr Harrowby and Cllr T. Hardwick"]),
        ("Cllr T. H|", ["Cllr T. Hardwick"]),
        ("Mr Hardi| said", ["Mr H. Harding said"]),
        ("thanked Hardi|.", ["thanked Mr H. Harding."]),
        ("thanked Ada O'H|", ["thanked Dr Ada O’Harra"]),
        ("Then Ravi D|", []),
        ("Then Ravi Du|", ["Then Ravi Dunlin-Ash"]),
        ("Councillor Ash|", ["Councillor Ravi Dunlin-Ash"]),
    ],
)
def test_a_name_is_completed(written: str, expected: list[str]) -> None:
    assert offered(written) == expected


@pytest.mark.parametrize(
    "written", ["the har|", "The H|", "Councillor |", "Har|dwick", "Mr H. Harding|", "Councillor\nHar9|", "|"]
)
def test_nothing_is_offered_where_no_name_is_begun(written: str) -> None:
    assert offered(written) == []


def test_one_letter_is_enough_when_names_are_asked_for() -> None:
    assert offered("by h|", asked=True)[0] == "by Mr H. Harding"
    assert offered("by d|", asked=True) == ["by Ravi Dunlin-Ash"]


def test_no_more_are_offered_than_are_wanted_of_a_large_register() -> None:
    register = NameRegister(
        [Person(f"Councillor A. Smith{number}", id=number) for number in range(5_000)], {}
    )
    text = "Councillor Smith"
    assert len(register.completions(text, len(text), most=5)) == 5


def test_a_title_before_a_name_is_told() -> None:
    assert [each.titled for each in REGISTER.completions("Cllr Si", 7)] == [True]
    assert [each.titled for each in REGISTER.completions("Siân", 4)] == [False]


def test_whoever_attended_is_offered_though_not_in_the_register() -> None:
    register = NameRegister([Person("Councillor U. Teal", id=1)], {1: 2}, {"Mr O. Teasel": 5})
    assert [each.name for each in register.completions("Te", 2)] == ["Mr O. Teasel", "Councillor U. Teal"]
