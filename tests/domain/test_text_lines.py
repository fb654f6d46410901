from hypothesis import given
from hypothesis import strategies as st

from sefton_minutes.domain.text_lines import line_at

TEXT = "First.\n\nThird line."


def test_the_line_of_a_place() -> None:
    assert [line_at(TEXT, place) for place in (0, 6, 7, 8, len(TEXT))] == [
        (0, 6), (0, 6), (7, 7), (8, 19), (8, 19)
    ]  # fmt: skip
    assert line_at("", 0) == (0, 0)


def test_the_lines_from_one_place_to_another() -> None:
    assert line_at(TEXT, 2, 7) == (0, 7)
    assert line_at(TEXT, 2, 10) == (0, 19)


@given(st.text("a\n", max_size=12), st.data())
def test_it_is_one_of_the_lines_and_has_the_place(text: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(text)))
    start, end = line_at(text, place)
    assert start <= place <= end
    assert "\n" not in text[start:end]
    assert text[:start] == "" or text[start - 1] == "\n"
    assert text[end:] == "" or text[end] == "\n"
