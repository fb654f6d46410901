"""Words found in the texts of a meeting, and replaced."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sefton_minutes.domain.find_replace import ItemPart, ItemText, Wanted, in_case_of, occurrences, replaced

MINUTE = "The chair thanked Siôn Llŷr.\nThe Chair’s casting vote; CHAIR and chairs."


def texts(*given: str) -> list[ItemText]:
    return [ItemText(number, ItemPart.MINUTE_TEXT, text) for number, text in enumerate(given, 1)]


def found(wanted: Wanted, text: str) -> list[str]:
    places = occurrences(wanted, texts(text))
    assert all(text[place.start : place.end] == place.words for place in places)
    return [place.words for place in places]


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (Wanted("chair"), ["chair", "Chair", "CHAIR", "chair"]),
        (Wanted("chair", match_case=True), ["chair", "chair"]),
        (Wanted("chair", whole_words=True), ["chair", "Chair", "CHAIR"]),
        (Wanted("Chair's"), ["Chair’s"]),
        (Wanted("sion"), []),
        (Wanted("sion llyr", accents_count=False), ["Siôn Llŷr"]),
        (Wanted("vote;", whole_words=True), ["vote;"]),
        (Wanted(""), []),
        (Wanted("."), [".", "."]),
    ],
)
def test_words_are_found(wanted: Wanted, expected: list[str]) -> None:
    assert found(wanted, MINUTE) == expected


def test_letters_that_fold_into_two_are_found_whole() -> None:
    assert found(Wanted("strasse"), "Straße") == ["Straße"]
    assert found(Wanted("s"), "Straße") == ["S"]
    assert found(Wanted("cafe", accents_count=False), "the cafe\u0301 rota") == ["cafe\u0301"]
    assert found(Wanted("cafe"), "the cafe\u0301 rota") == []
    assert found(Wanted("sea wall"), "the sea\xa0wall") == ["sea\xa0wall"]


def test_an_occurrence_is_shown_with_its_line() -> None:
    place = occurrences(Wanted("casting"), texts(MINUTE))[0]
    assert (place.before, place.after) == ("The Chair’s ", " vote; CHAIR and chairs.")
    long = "word " * 40 + "here" + " word" * 40
    place = occurrences(Wanted("here"), texts(long))[0]
    assert place.before.startswith("…word ")
    assert place.after.endswith(" word…")
    assert len(place.before) <= 61


def test_only_what_was_chosen_is_replaced_as_one_edit_a_text() -> None:
    given_texts = texts(MINUTE, "No such word.", "The chair rose.")
    places = occurrences(Wanted("chair", whole_words=True), given_texts)
    chosen = [place for place in places if place.words != "CHAIR"]
    first, last = replaced(given_texts, chosen, "presiding member", keep_case=True)
    assert first.change is not None
    assert last.change is not None
    assert first.change.done_to(MINUTE) == (
        "The presiding member thanked Siôn Llŷr.\nThe Presiding member’s casting vote; CHAIR and chairs."
    )
    assert (first.count, last.count) == (2, 1)
    assert last.change.done_to("The chair rose.") == "The presiding member rose."


def test_where_the_text_changed_meanwhile_nothing_is_replaced() -> None:
    places = occurrences(Wanted("chair", whole_words=True), texts("The chair and the chair."))
    changed = texts("The Chair and the chair.")
    (edit,) = replaced(changed, places, "lead")
    assert edit.change is not None
    assert edit.change.done_to(changed[0].text) == "The Chair and the lead."
    assert (edit.count, edit.passed_over) == (1, 1)
    assert replaced([], places, "lead") == ()


@pytest.mark.parametrize(
    ("words", "replacement", "expected"),
    [
        ("Chair", "convener", "Convener"),
        ("chair", "Convener", "convener"),
        ("CHAIR", "Convener", "CONVENER"),
        ("24", "Twenty", "Twenty"),
        ("A", "the", "The"),
        ("chair", "", ""),
    ],
)
def test_the_case_of_the_first_letter_may_be_kept(words: str, replacement: str, expected: str) -> None:
    assert in_case_of(words, replacement) == expected


@given(st.text(alphabet="aAéE\u0301ß ’\n", max_size=40), st.text(alphabet="aAéß ", min_size=1, max_size=3))
def test_each_text_is_edited_once_and_back(text: str, words: str) -> None:
    given_texts = texts(text)
    places = occurrences(Wanted(words, accents_count=False), given_texts)
    for edit in replaced(given_texts, places, "X"):
        if edit.change is not None:
            new = edit.change.done_to(text)
            assert edit.count == len(places) == new.count("X")
            assert edit.change.reverse.done_to(new) == text
