"""How queries are read, and where hits are found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sefton_minutes.domain.searching.folded_words import split_words
from sefton_minutes.domain.searching.query import (
    Alternative,
    Query,
    Term,
    find_hits,
    growing_query,
    leaves_out_all,
    parse_query,
)


def word(*words: str) -> Term:
    return Term(words)


@pytest.mark.parametrize(
    ("asked", "alternatives"),
    [
        ("harbour wall", (Alternative((word("harbour"), word("wall"))),)),
        ('"harbour wall" sea', (Alternative((word("harbour", "wall"), word("sea"))),)),
        ("“harbour wall”", (Alternative((word("harbour", "wall"),)),)),
        ("harb*", (Alternative((Term(("harb",), is_prefix=True),)),)),
        ('"sea wal"*', (Alternative((Term(("sea", "wal"), is_prefix=True),)),)),
        ("wall -harbour", (Alternative((word("wall"),), (word("harbour"),)),)),
        ('wall -"fish quay"', (Alternative((word("wall"),), (word("fish", "quay"),)),)),
        ("sea wall OR quay", (Alternative((word("sea"), word("wall"))), Alternative((word("quay"),)))),
        ("sea AND wall", (Alternative((word("sea"), word("wall"))),)),
        ("31(2)", (Alternative((word("31", "2"),)),)),
        ("sub-group", (Alternative((word("sub", "group"),)),)),
        ("sea sea", (Alternative((word("sea"),)),)),
        # not well formed: searched for the words
        ('sea "wall', (Alternative((word("sea"), word("wall"))),)),
        ('"sea" wall" quay', (Alternative((word("sea"), word("wall"), word("quay"))),)),
        ("OR sea OR OR", (Alternative((word("sea"),)),)),
        ("-sea", (Alternative((word("sea"),)),)),
        ("sea - wall", (Alternative((word("sea"), word("wall"))),)),
        ("*", ()),
        ('""', ()),
        ("  ", ()),
        ("- * ( ) AND OR", ()),
        ("(sea) NEAR/3 ^wall:x", (Alternative((word("sea"), word("near", "3"), word("wall", "x"))),)),
    ],
)
def test_queries(asked: str, alternatives: tuple[Alternative, ...]) -> None:
    assert parse_query(asked) == Query(alternatives)


@pytest.mark.parametrize(
    ("asked", "text", "hits"),
    [
        ("wall", "The Wall, the walls, the sea-wall.", ["Wall", "wall"]),
        ("wall*", "The Wall, the walls.", ["Wall", "walls"]),
        ('"sea wall"', "a sea wall, a sea-wall, a sea and a wall", ["sea wall", "sea-wall"]),
        ("children", "Children’s homes", ["Children’s"]),
        ("sea wall -quay", "sea, quay, wall", ["sea", "wall"]),
        ("sea OR quay", "the quay", ["quay"]),
        ('sea "sea wall" wall*', "by the sea wall", ["sea wall"]),
        ("muller", "Herr Müller", ["Müller"]),
        ("31(2)", "Minute 31(2) refers", ["31(2"]),
        ("", "anything", []),
    ],
)
def test_hits(asked: str, text: str, hits: list[str]) -> None:
    assert [text[start:end] for start, end in find_hits(parse_query(asked), text)] == hits


@given(st.text(max_size=60))
def test_any_query_can_be_read_and_wants_something(asked: str) -> None:
    for alternative in parse_query(asked).alternatives:
        assert alternative.wanted
        assert all(term.words and all(term.words) for term in alternative.wanted + alternative.unwanted)


@given(st.text(max_size=80))
def test_words_of_any_text_are_found_again_where_they_stand(text: str) -> None:
    for found in split_words(text):
        assert " " not in found.folded
        hits = find_hits(Query((Alternative((word(found.folded),)),)), text)
        assert any(start <= found.start and found.end <= end for start, end in hits)


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("refug", "refug*"),
        ("refuge place", "refuge place*"),
        ("refuge ", "refuge "),
        ("r", "r"),
        ("refug*", "refug*"),
        ('"refuge pla', '"refuge pla'),
        ('"refuge place"', '"refuge place"'),
        ("refuge OR", "refuge OR"),
        ("refuge -draft", "refuge -draft*"),
        ("", ""),
    ],
)
def test_only_a_growing_word_is_completed(typed: str, asked: str) -> None:
    assert growing_query(typed) == asked


@pytest.mark.parametrize(
    ("asked", "leaves_all"),
    [
        ("-petition", True),
        ('-"refuge place" AND -petition', True),
        ("library -petition", False),
        ("library OR -petition", False),
        ("petition", False),
        ("-", False),
        ("", False),
    ],
)
def test_there_may_be_nothing_to_leave_a_word_out_of(asked: str, leaves_all: bool) -> None:
    assert leaves_out_all(asked) is leaves_all
