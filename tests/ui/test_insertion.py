"""Where standing words go."""

from sefton_minutes.ui.insertion import insertion


def test_words_go_after_the_line_of_the_caret_and_the_caret_to_the_first_place() -> None:
    change, caret = insertion("One line.\nAnother.", 3, "RESOLVED: That …")
    text = change.done_to("One line.\nAnother.")
    assert text == "One line.\nRESOLVED: That \nAnother."
    assert text[:caret] == "One line.\nRESOLVED: That "


def test_an_empty_line_is_filled() -> None:
    change, caret = insertion("One.\n", 5, "None.")
    assert change.done_to("One.\n") == "One.\nNone."
    assert caret == len("One.\nNone.")
