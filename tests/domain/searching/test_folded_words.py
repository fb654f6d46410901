"""How words are folded for search."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sefton_minutes.domain.searching.folded_words import fold


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


@given(st.text(max_size=80))
def test_folding_twice_changes_nothing(text: str) -> None:
    once = fold(text)
    assert fold(once) == once
