"""What an item is about: its words that are rare in the record."""

from sefton_minutes.domain.searching.query import parse_query
from sefton_minutes.domain.searching.telling_words import telling_query, words_that_may_tell


def test_words_of_the_title_count_more_and_numbers_and_short_words_not_at_all() -> None:
    assert words_that_may_tell("dredging 2027", "the dredging of silt by 2027") == {"dredging": 4, "silt": 1}


def test_the_rarest_come_first_but_not_those_of_this_item_alone_nor_common_ones() -> None:
    times = {"dredging": 1, "silt": 1, "unique": 1, "committee": 5}
    items = {"dredging": 9, "silt": 2, "unique": 1, "committee": 800}
    assert telling_query(times, items, 1000) == parse_query("silt OR dredging")


def test_a_word_said_often_here_tells_more() -> None:
    items = {"dredging": 9, "silt": 9}
    assert telling_query({"dredging": 1, "silt": 4}, items, 1000) == parse_query("silt OR dredging")
