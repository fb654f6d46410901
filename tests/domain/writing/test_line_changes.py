"""A change of several lines, line by line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sefton_minutes.domain.text_change import TextChange, change_between
from sefton_minutes.domain.writing.line_changes import caret_after, line_changes

LABELS, WORDS = st.sampled_from(["", "(1)\t", "(2)\t", "(a) ", "• "]), st.sampled_from(["", "one", "two"])
LINES = st.lists(st.builds("{}{}".format, LABELS, WORDS), min_size=1, max_size=6)


def parts(before: str, after: str) -> tuple[TextChange, ...]:
    """The change between two texts, taken apart."""
    change = change_between(before, after)
    assert change is not None
    return line_changes(before, change)


def test_only_labels_are_touched_where_only_numbers_changed() -> None:
    before, after = "(1)\tone\n(2)\ttwo\n(3)\tthree", "(1)\tone\n(2)\t\n(3)\ttwo\n(4)\tthree"
    assert parts(before, after) == (
        TextChange(7, "", "\n(2)\t"),
        TextChange(14, "2", "3"),
        TextChange(22, "3", "4"),
    )


def test_a_line_that_went_takes_the_line_end_before_it() -> None:
    before, after = "(1)\tone\n(2)\ttwo\n(3)\tthree\n(4)\tfour", "(1)\tone\n(2)\tthree\n(3)\tfour"
    assert parts(before, after) == (
        TextChange(7, "\n(2)\ttwo", ""),
        TextChange(9, "3", "2"),
        TextChange(19, "4", "3"),
    )


@given(LINES, LINES)
def test_together_they_are_the_change(old: list[str], new: list[str]) -> None:
    before, after = "\n".join(old), "\n".join(new)
    change = change_between(before, after)
    if change is None:
        return
    text = before
    for part in line_changes(before, change):
        assert text[part.start : part.start + len(part.removed)] == part.removed
        text = part.done_to(text)
    assert text == after


@pytest.mark.parametrize(
    ("before", "after", "caret", "wanted"),
    [
        ("(1)\tone\n(2)\ttwo", "(1)\tone\n(a)\ttwo", 15, 15),
        ("(1)\tone\n(2)\ttwo", "(1)\tone\n(a)\ttwo", 3, 12),
        ("(2)\tone\n(3)\ttwo", "(1)\tone\n(2)\ttwo", 14, 14),
        ("(1)\tone\n(2)\ttwo", "(1)\tone\n(2)\ttwo, three", 3, 22),
        ("(1)\tone", "(1)\tone\n(2)\ttwo", 3, 15),
        ("one", "two", 0, 3),
    ],
)
def test_the_caret_stays_in_words_whose_label_alone_changed(
    before: str, after: str, caret: int, wanted: int
) -> None:
    assert caret_after(after, parts(before, after), caret) == wanted
