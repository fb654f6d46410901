"""How words are folded for search, how queries are read, and where hits are found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sefton_minutes.domain.searching.search_text import (
    Alternative,
    Query,
    Term,
    find_hits,
    fold,
    parse_query,
    split_words,
)


def word(*words: str) -> Term:
    return Term(words)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("RESOLVED: That the Report be noted.", "resolved that the report be noted"),
        ("Café Ærø, Łódź and Müller", "cafe aero lodz and muller"),
        ("re\N{COMBINING ACUTE ACCENT}sume\N{COMBINING ACUTE ACCENT}", "resume"),
        ("Children’s Members' O'Brien O’Brien KPI’s", "children members obrien obrien kpi"),
        ("sub-group co\N{SOFT HYPHEN}operate", "sub group cooperate"),
        ("Minute 31(2) of 2020/21", "minute 31 2 of 2020 21"),
        ("£1,250,000 at 3.5% and 12,34", "1250000 at 3 5 and 12 34"),
        ("Health & Wellbeing", "health and wellbeing"),
        ("Straße STRASSE", "strasse strasse"),
        ("Дом ДОМ", "дом дом"),
        ("snake_case …!?*", "snake case"),
        ("½ mile", "12 mile"),
        ("", ""),
    ],
)
def test_folding(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_very_long_texts_and_words_are_cut_at_a_word() -> None:
    assert fold("x" * 1000) == "x" * 64
    long = fold("harbour " * 100_000)
    assert len(long) <= 500_000
    assert set(long.split(" ")) == {"harbour"}


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


@given(st.text(max_size=80))
def test_folding_twice_changes_nothing(text: str) -> None:
    once = fold(text)
    assert fold(once) == once
