from sefton_minutes.domain.searching.found_number import number_in_words
from sefton_minutes.domain.searching.marked_words import marked_pieces


def test_a_text_is_cut_at_its_marks() -> None:
    pieces = marked_pieces("the flood\tgate\nbe closed", ((4, 9), (10, 14)))
    assert pieces == [("the ", False), ("flood", True), (" ", False), ("gate", True), (" be closed", False)]


def test_without_marks_it_is_one_piece() -> None:
    assert marked_pieces("the gate", ()) == [("the gate", False)]
    assert marked_pieces("", ()) == []


def test_an_item_is_called_by_what_it_is() -> None:
    assert number_in_words("33", "(3)", is_minute=True) == "Minute 33 (3)"
    assert number_in_words("33", None, is_minute=True) == "Minute 33"
    assert number_in_words("4", None, is_minute=False) == "Item 4"
    assert number_in_words("", None, is_minute=False) == ""
