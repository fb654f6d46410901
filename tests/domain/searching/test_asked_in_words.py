"""What a search asks, in words."""

from datetime import date

import pytest

from sefton_minutes.domain.searching.asked_in_words import (
    Names,
    Narrowing,
    asked_in_words,
    narrowings,
    without,
)
from sefton_minutes.domain.searching.request import SearchKind, SearchOrder, SearchRequest

EVERYTHING = SearchRequest(
    words="gate",
    body_id=7,
    from_day=date(2019, 5, 1),
    to_day=date(2020, 4, 30),
    kind=SearchKind.DECISIONS,
    person="Lark ",
    decision="approved",
    order=SearchOrder.BEST,
    with_standing_text=True,
    like_item_id=12,
)
NAMES = Names("Ferry Committee", "Ferry Committee, 3 March 2020, Minute 4")


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        (SearchRequest("gate"), "“gate”"),
        (SearchRequest('"flood gate"'), '"flood gate"'),
        (SearchRequest("“flood gate” OR sluice"), "“flood gate” OR sluice"),
        (SearchRequest("", person="Lark"), "naming Lark"),
        (SearchRequest("gate", from_day=date(2020, 3, 1)), "“gate”; from 1 Mar 2020"),
        (SearchRequest("gate", to_day=date(2020, 3, 1)), "“gate”; to 1 Mar 2020"),
        (SearchRequest("gate", from_day=date(2020, 3, 1), to_day=date(2020, 3, 9)),
         "“gate”; 1 Mar 2020 to 9 Mar 2020"),
    ],
)  # fmt: skip
def test_a_request_is_said_in_words(asked: SearchRequest, words: str) -> None:
    assert asked_in_words(asked, NAMES) == words


def test_everything_is_said_in_words() -> None:
    assert asked_in_words(EVERYTHING, NAMES) == (
        "“gate”; Like Ferry Committee, 3 March 2020, Minute 4; Ferry Committee; 2019/20; in decisions; "
        "naming Lark; decided: approved; standing text too; best first"
    )


def test_each_narrowing_can_be_lifted_by_itself() -> None:
    for narrowing in narrowings(EVERYTHING, NAMES):
        left = without(EVERYTHING, narrowing)
        assert set(narrowings(left, NAMES)) == set(Narrowing) - {narrowing}
        assert left.words == "gate"
    assert without(EVERYTHING, *Narrowing) == SearchRequest("gate", order=SearchOrder.BEST)


def test_nothing_narrows_a_search_for_words_alone() -> None:
    assert narrowings(SearchRequest("gate", order=SearchOrder.OLDEST), NAMES) == {}
