from hypothesis import given
from hypothesis import strategies as st

from sefton_minutes.domain.shortened_text import beginning, ending, line_around, shortened


def test_a_long_text_is_cut_between_words() -> None:
    assert shortened("The gate\n\n  be closed at high water.", 20) == "The gate\nbe closed…"
    assert shortened("Short.", 20) == "Short."
    assert shortened("Llanfairpwllgwyngyll", 6) == "Llanf…"


def test_of_words_around_a_place_the_nearest_are_kept() -> None:
    assert beginning(" be closed at high water.", 20) == " be closed at high…"
    assert ending("That the gate at the quay ", 15) == "…at the quay "
    assert ending("Llanfairpwllgwyngyll", 6) == "…ngyll"
    assert ending("The gate ", 20) == "The gate "


@given(st.text(), st.integers(2, 50))
def test_it_is_never_longer_than_asked_for(text: str, longest: int) -> None:
    assert len(shortened(text, longest)) <= longest
    assert len(beginning(text, longest)) <= longest
    assert len(ending(text, longest)) <= longest


def test_the_line_of_a_place() -> None:
    text = "First.\n  Second line.\nThird."
    assert [line_around(text, place) for place in (0, 10, len(text))] == ["First.", "Second line.", "Third."]
