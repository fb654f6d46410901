"""Where standing words go."""

from sefton_minutes.domain.phrase_bank import Filling
from sefton_minutes.ui.insertion import insertion


def test_words_go_below_the_line_of_the_caret() -> None:
    found = insertion("One line.\nAnother.", 3, "RESOLVED: That …")
    text = found.change.done_to("One line.\nAnother.")
    assert text == "One line.\nRESOLVED: That …\nAnother."
    assert text[found.place.start : found.place.end] == "RESOLVED: That …"


def test_an_empty_line_is_filled() -> None:
    found = insertion("One.\n", 5, "None.")
    assert found.change.done_to("One.\n") == "One.\nNone."
    assert found.place == Filling(5, 10)
