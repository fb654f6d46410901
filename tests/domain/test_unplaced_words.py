"""What belongs to no field can be found, and what says nothing does not hide it."""

import pytest

from sefton_minutes.domain.doubtful import MILDEST
from sefton_minutes.domain.published_page import PublishedItem, PublishedPage
from sefton_minutes.domain.unplaced_words import LOST_DECISION_SEVERITY, MOST_STRETCHES, unplaced_words

NOTE = "The minutes of 9.05 pm were typed from memory afterwards."
DECIDED = "RESOLVED: That the report on the sea wall be noted."


def test_stretches_that_say_something_are_told_and_lost_decisions_are_worst() -> None:
    page = PublishedPage(
        f"Tel: 01632 960001\n{NOTE}\n{DECIDED}", not_understood=("Tel: 01632 960001", NOTE, DECIDED)
    )
    found = list(unplaced_words(7, page))
    assert [(each.words, each.severity) for each in found] == [
        (NOTE, MILDEST),
        (DECIDED, LOST_DECISION_SEVERITY),
    ]
    assert [page.text[each.start : each.end] for each in found] == [NOTE, DECIDED]
    assert not any(each.can_accept or each.item_id for each in found)


def test_what_differs_in_figures_alone_is_alike() -> None:
    other = NOTE.replace("9.05", "8.40")
    first, second = unplaced_words(7, PublishedPage("", not_understood=(NOTE, other)))
    assert first.alike == second.alike
    assert first.digest != second.digest


def test_a_page_does_not_flood_the_list_nor_tell_what_is_restricted() -> None:
    many = tuple(f"{NOTE} {number}" for number in range(99))
    assert len(list(unplaced_words(7, PublishedPage("", not_understood=many)))) == MOST_STRETCHES
    hidden = PublishedPage("", items=(PublishedItem(restricted=True),), not_understood=many)
    assert list(unplaced_words(7, hidden)) == []


@pytest.mark.parametrize(
    "words",
    [
        "There being no further business the meeting closed at 9.05 pm.",
        "The Chairman declared the meeting closed at 8.40 pm precisely.",
        "The meeting ended at ten minutes past nine.",
        "Signed as a true record by the Chairman",
        "These minutes are published as a draft until they are confirmed.",
    ],
)
def test_what_every_page_says_is_not_told(words: str) -> None:
    assert list(unplaced_words(7, PublishedPage(words, not_understood=(words,)))) == []
