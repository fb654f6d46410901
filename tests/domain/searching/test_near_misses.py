"""Words that were misspelt find what was meant, and the likeliest first."""

import pytest

from sefton_minutes.domain.searching.near_misses import nearest, sought_keys, spelling_distance, spelling_keys


@pytest.mark.parametrize(
    ("asked", "meant"),
    [
        ("ashgorve", "ashgrove"),
        ("comission", "commission"),
        ("acommodation", "accommodation"),
        ("shgrove", "ashgrove"),
        ("thistelwood", "thistlewood"),
        ("thistlwud", "thistlewood"),
        ("phisher", "fisher"),
    ],
)
def test_a_misspelt_word_shares_a_key_and_is_near(asked: str, meant: str) -> None:
    assert sought_keys(asked) & spelling_keys(meant)
    assert nearest(asked, {meant: 1}) == (meant,)


def test_the_likeliest_come_first_and_at_most_three() -> None:
    known = {"marsh": 2, "harsh": 90, "march": 40, "mash": 10, "marshes": 99, "otters": 500}
    assert nearest("mersh", known) == ("marsh",)
    assert nearest("marxh", known) == ("march", "marsh")


def test_numbers_and_very_short_words_have_no_keys() -> None:
    assert not spelling_keys("2027") | spelling_keys("dc2004") | spelling_keys("the")


@pytest.mark.parametrize(
    ("one", "other", "distance"), [("wall", "wall", 0), ("wall", "", 4), ("wlal", "wall", 1), ("ab", "ba", 1)]
)
def test_distances(one: str, other: str, distance: int) -> None:
    assert spelling_distance(one, other) == spelling_distance(other, one) == distance
