"""Standing phrases: the grammar reads each as what it is meant to be."""

from datetime import date, time

import pytest

from sefton_minutes.domain.minute_text import house_form, house_wording, read
from sefton_minutes.domain.resolutions import DecisionKind


def test_a_resolution_to_be_worded() -> None:
    assert house_wording.resolution() == "RESOLVED: That …"
    three = house_wording.resolution(3)
    assert three == "RESOLVED: That\n(1)\t…;\n(2)\t…; and\n(3)\t…."
    assert [clause.label for clause in read(three).resolutions[0].clauses] == ["(1)", "(2)", "(3)"]


def test_a_recommendation_to_be_worded() -> None:
    (recommendation,) = read(house_wording.recommendation(2)).resolutions
    assert (recommendation.kind, len(recommendation.clauses)) == (DecisionKind.RECOMMENDATION, 2)


def test_a_motion() -> None:
    (resolution,) = read(house_wording.moved_resolution("Councillor Ash", "Councillor T. Yeo")).resolutions
    assert (resolution.mover, resolution.seconder) == ("Councillor Ash", "Councillor T. Yeo")


def test_an_action() -> None:
    (action,) = read(house_wording.action("Ann Lee", "call the trust", date(2026, 7, 8))).actions
    assert (action.owner, action.due, action.confirmed) == ("Ann Lee", date(2026, 7, 8), True)
    assert house_wording.action() == "Action: … to …"


def test_interests_refer_to_the_minute() -> None:
    for declared in (house_wording.personal_interest, house_wording.pecuniary_interest):
        (reference,) = read(declared("Councillor Ash", "43")).references
        assert reference.minute_number == "43"


@pytest.mark.parametrize(
    "words",
    [
        house_wording.previous_minutes_confirmed(date(2026, 3, 5)),
        house_wording.next_meeting_fixed(date(2026, 9, 10), time(10), "Town Hall, Calder"),
        house_wording.public_excluded("3"),
    ],
)
def test_standing_resolutions_are_read_and_in_house_form(words: str) -> None:
    (resolution,) = read(words).resolutions
    assert resolution.confirmed
    assert read(words).actions == ()
    assert house_form(words) == words


@pytest.mark.parametrize(
    "words", [house_wording.no_interests(), house_wording.vote(), house_wording.recorded_vote()]
)
def test_sentences_that_decide_nothing(words: str) -> None:
    assert read(words).resolutions == ()
    assert house_form(words) == words
