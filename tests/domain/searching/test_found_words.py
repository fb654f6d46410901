"""The quick way of finding words in a text says what the plain way says."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sefton_minutes.domain.searching.found_words import WordFinder
from sefton_minutes.domain.searching.query import find_hits, parse_query

TEXTS = st.text(st.sampled_from("abs and&o12503,,''’ .\n-_éÉŵßʼ\x00\x01\u0301½£A"), max_size=40)


@settings(max_examples=500)
@given(asked=TEXTS, text=TEXTS)
def test_both_ways_find_the_same(asked: str, text: str) -> None:
    for words in (asked.replace("1", "1* ").replace(".", '"'), text, f"{text}*"):
        query = parse_query(words)
        assert WordFinder(query).hits(text) == find_hits(query, text)


def test_terms_are_told_apart_and_may_overlap() -> None:
    finder = WordFinder(parse_query('"the sea the" sea'))
    places = [(place.start, place.end, place.term) for place in finder.places("The sea, the sea; the O’Sea")]
    assert places == [(0, 12, 0), (4, 7, 1), (9, 21, 0), (13, 16, 1)]


@pytest.mark.parametrize(("asked", "found"), [("and", ["&"]), ("an*", ["&", "any"]), ("any*", ["any"])])
def test_the_sign_for_and_is_a_word(asked: str, found: list[str]) -> None:
    text = "Health & any"
    assert [text[start:end] for start, end in WordFinder(parse_query(asked)).hits(text)] == found
