"""Phrases with fields."""

import pytest

from sefton_minutes.domain.minute_text import read
from sefton_minutes.domain.phrase_bank import (
    HOUSE_PHRASES,
    Field,
    Filling,
    Phrase,
    fields,
    filled,
    phrases_for,
    problems,
)
from sefton_minutes.domain.text_change import TextChange


def test_fields_stand_in_brackets_or_are_left_open() -> None:
    assert fields("By [name] on [ date ]: …") == (
        Field("name", 3, 9),
        Field("date", 13, 21),
        Field("", 23, 24),
    )
    assert fields("as [they say\nso]") == ()


def test_what_is_known_is_filled_in_everywhere() -> None:
    text = "[Name], [post]: thanks to [name] on [date]."
    assert (
        filled(text, {"NAME": "Ada Finch", "date": ""}) == "Ada Finch, [post]: thanks to Ada Finch on [date]."
    )


def test_fields_are_walked_through_while_they_are_filled() -> None:
    text = "See [2019].\nMoved by [mover], seconded by [seconder]."
    filling: Filling | None = Filling(12, len(text))
    assert filling is not None
    first = filling.next_field(text, 12)
    assert first == Field("mover", 21, 28)
    change = TextChange(first.start, "[mover]", "Ada")
    text, filling = change.done_to(text), filling.after(change)
    assert filling == Filling(12, len(text))
    second = filling.next_field(text, first.start + 3)
    assert second is not None
    assert text[second.start : second.end] == "[seconder]"
    assert filling.next_field(text, second.end + 1, -1) == second
    text = text.replace("[seconder]", "Bo")
    assert Filling(12, len(text)).next_field(text, 12) is None


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (TextChange(0, "", "ab"), Filling(12, 22)),
        (TextChange(10, "", "ab"), Filling(10, 22)),
        (TextChange(20, "", "ab"), Filling(10, 22)),
        (TextChange(25, "", "ab"), Filling(10, 20)),
        (TextChange(8, "abcd", ""), None),
        (TextChange(18, "abcd", ""), None),
    ],
)
def test_a_phrase_knows_where_it_stands_after_an_edit(change: TextChange, expected: Filling | None) -> None:
    assert Filling(10, 20).after(change) == expected


def test_a_body_has_its_own_phrases_and_those_of_all() -> None:
    bank = [Phrase("Noted", "a", 2), Phrase("Noted", "b"), Phrase("Apologies", "c"), Phrase("Other", "d", 3)]
    assert [phrase.text for phrase in phrases_for(bank, 2)] == ["c", "a"]
    assert [phrase.text for phrase in phrases_for(bank, None)] == ["c", "b"]


@pytest.mark.parametrize(
    ("phrase", "said"),
    [
        (Phrase(" ", "words"), "needs a name"),
        (Phrase("n" * 61, "words"), "longer than 60"),
        (Phrase("Name", " \n"), "needs words"),
        (Phrase("Name", "x" * 4_001), "longer than 4,000"),
        (Phrase("Name", "by [name"), "no fellow"),
        (Phrase("Name", "by []"), "no fellow"),
        (Phrase("noted", "words"), "“noted” already"),
    ],
)
def test_what_stands_against_a_phrase_is_said(phrase: Phrase, said: str) -> None:
    (sentence,) = problems(phrase, [Phrase("Noted", "words", id=4)])
    assert said in sentence


def test_a_phrase_may_keep_its_own_name_and_that_of_another_body() -> None:
    kept = Phrase("Noted", "words", id=4)
    assert problems(kept, [kept]) == ()
    assert problems(Phrase("Noted", "words", 2), [kept]) == ()


def test_the_house_phrases_may_be_kept_and_are_read_without_doubt() -> None:
    bank = HOUSE_PHRASES
    for phrase in bank:
        assert problems(phrase, [other for other in bank if other is not phrase]) == ()
        assert read(filled(phrase.text, {"for": "5", "against": "2", "abstained": "0"})).doubts == ()
    decisions = {phrase.name for phrase in bank if read(phrase.text).resolutions}
    assert {"Minutes confirmed", "Report noted", "Moved and seconded"} <= decisions
