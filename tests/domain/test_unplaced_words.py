"""What belongs to no field can be found, and what says nothing does not hide it."""

from sefton_minutes.domain.published_page import PublishedItem, PublishedPage
from sefton_minutes.domain.unplaced_words import (
    LOST_DECISION_SEVERITY,
    MOST_STRETCHES,
    UNPLACED_SEVERITY,
    unplaced_words,
)

CLOSED = "There being no further business the meeting closed at 9.05 pm."
DECIDED = "RESOLVED: That the report on the sea wall be noted."


def test_stretches_that_say_something_are_told_and_lost_decisions_are_worst() -> None:
    page = PublishedPage(
        f"Tel: 01632 960001\n{CLOSED}\n{DECIDED}", not_understood=("Tel: 01632 960001", CLOSED, DECIDED)
    )
    found = list(unplaced_words(7, page))
    assert [(each.words, each.severity) for each in found] == [
        (CLOSED, UNPLACED_SEVERITY),
        (DECIDED, LOST_DECISION_SEVERITY),
    ]
    assert [page.text[each.start : each.end] for each in found] == [CLOSED, DECIDED]
    assert not any(each.can_accept or each.item_id for each in found)


def test_what_differs_in_figures_alone_is_alike() -> None:
    other = CLOSED.replace("9.05", "8.40")
    first, second = unplaced_words(7, PublishedPage("", not_understood=(CLOSED, other)))
    assert first.alike == second.alike
    assert first.digest != second.digest


def test_a_page_does_not_flood_the_list_nor_tell_what_is_restricted() -> None:
    many = tuple(f"{CLOSED} {number}" for number in range(99))
    assert len(list(unplaced_words(7, PublishedPage("", not_understood=many)))) == MOST_STRETCHES
    hidden = PublishedPage("", items=(PublishedItem(restricted=True),), not_understood=many)
    assert list(unplaced_words(7, hidden)) == []
