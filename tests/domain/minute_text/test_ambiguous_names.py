"""Surnames that several people bear are refused, never guessed."""

from collections.abc import Sequence

import pytest

from sefton_minutes.domain.minute_text import read
from sefton_minutes.domain.minute_text.reading import DoubtKind

DALES = ("Councillor Ann Dale", "Bob Dale", "Cy Moss")
VOTE = "Voting for the motion: Councillors Ash and Dale; against: Councillor Moss."


def ambiguous(text: str, names: Sequence[str]) -> list[str]:
    return [
        text[d.start : d.end] for d in read(text, names=names).doubts if d.kind is DoubtKind.AMBIGUOUS_NAME
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (VOTE, ["Dale"]),
        ("Action: Councillor Dale to write to the trust.", ["Councillor Dale"]),
        (
            "On the motion of Councillor Dale, seconded by Moss, it was RESOLVED: That it be so.",
            ["Councillor Dale"],
        ),
    ],
)
def test_a_surname_of_two_people_is_doubtful(text: str, expected: list[str]) -> None:
    assert ambiguous(text, DALES) == expected


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (VOTE, ("Ann Dale", "Cy Moss")),
        (VOTE, ("Councillor A. Dale", "Ann Dale")),
        (VOTE, ()),
        (VOTE, ("Dale Moss", "Head of Dale")),
        ("Action: Ann Dale to write.", DALES),
        ("Action: Clerk to write.", DALES),
    ],
)
def test_a_name_of_one_person_is_not(text: str, names: Sequence[str]) -> None:
    assert ambiguous(text, names) == []


def test_the_name_stays_as_printed_and_the_answer_is_remembered() -> None:
    text = "Action: Councillor Dale to write."
    (doubt,) = read(text, names=DALES).doubts
    assert read(text, names=DALES).actions[0].owner == "Councillor Dale"
    assert (doubt.replacement, doubt.replace_start) == ("", doubt.replace_end)
    assert "Ann Dale" in doubt.sentence
    assert "Bob Dale" in doubt.sentence
    assert read(text, names=DALES, confirmed={doubt.paragraph_digest}).doubts == ()
