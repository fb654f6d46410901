"""Which numbers follow an edit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sefton_minutes.domain.text_change import TextChange, change_between
from sefton_minutes.domain.writing.list_keys import corrected
from sefton_minutes.domain.writing.list_lines import lists_in


def settled(before: str, after: str) -> str:
    """The text after an edit that made `after` of `before`, numbers put right."""
    change = change_between(before, after)
    assert change is not None
    edit = corrected(before, change)
    return edit.change.done_to(before) if edit and edit.change else after


ABC = "(1)\ta\n(2)\tb\n(3)\tc"


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (ABC, "(1)\ta\n(3)\tc", "(1)\ta\n(2)\tc"),
        (ABC, "(2)\tb\n(3)\tc", "(1)\tb\n(2)\tc"),
        (ABC, "(1)\ta\n(1)\tnew\n(2)\tnewer\n(2)\tb\n(3)\tc", "(1)\ta\n(2)\tnew\n(3)\tnewer\n(4)\tb\n(5)\tc"),
        (ABC, f"{ABC}\n(2)\tcut before", f"{ABC}\n(4)\tcut before"),
        (ABC, f"(3)\tcut before\n{ABC}", "(1)\tcut before\n(2)\ta\n(3)\tb\n(4)\tc"),
        ("(1) a\n(a) b\n(b) c\n(2) d", "(1) a\n(b) c\n(2) d", "(1) a\n(a) c\n(2) d"),
        ("Stem\n(1) a\n(2) b", "New words\n(2) b", "New words\n(1) b"),
        ("(1) a\n(2) b\n\n(1) c\n(2) d", "(1) a\n(2) b\n\n(2) d", "(1) a\n(2) b\n\n(1) d"),
        ("(1) a\n(2) b\n\n(1) c\n(2) d\n(3) e", "(1) a\n(3) e", "(1) a\n(2) e"),
        ("(a) a\n(b) b\n(c) c", "(a) a\n(c) c", "(a) a\n(b) c"),
    ],
)
def test_entries_that_come_and_go_are_counted(before: str, after: str, expected: str) -> None:
    assert settled(before, after) == expected


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (ABC, "(1)\ta\nText between.\n(2)\tb\n(3)\tc"),
        (ABC, f"{ABC}\n(1)\tan action\n(2)\tanother"),
        (ABC, "(1)\ta\n(5)\tb\n(3)\tc"),
        ("92. Budget\n93. Rates\n94. Fees", "92. Budget\n94. Fees"),
        ("1. a\n1. b\n1. c", "1. a\n1. c"),
        ("(1) a\n(3) b\n(4) c", "(1) a\n(4) c"),
        ("2.1 a\n2.2 b\n2.3 c", "2.1 a\n2.3 c"),
        ("1.\tAsh\tFor\n2.\tElm\tFor\n3.\tOak\tFor", "1.\tAsh\tFor\n3.\tOak\tFor"),
        ("Minute No. 24 refers.\nMinute No. 25 refers.", "Minute No. 25 refers."),
        ("Text\n(1) a\n(2) b", "Text\n\n(1) a\n(2) b"),
    ],
)
def test_other_numbers_stay_as_they_are_printed(before: str, after: str) -> None:
    assert settled(before, after) == after


def test_the_edit_and_its_numbers_are_one_change() -> None:
    before = "(1) a\n(2) b\n(3) c\nEnd."
    edit = corrected(before, TextChange(6, "(2) b\n", ""))
    assert edit is not None
    assert edit.change is not None
    assert edit.change.done_to(before) == "(1) a\n(2) c\nEnd."
    assert edit.change.reverse.done_to("(1) a\n(2) c\nEnd.") == before
    assert edit.caret == 6


LINES = st.lists(st.sampled_from(["apple", "pear and plum", "plum;"]), min_size=2, max_size=30)


@given(LINES, st.data())
def test_any_entry_may_go_or_come_and_the_list_is_in_order_again(
    words: list[str], data: st.DataObject
) -> None:
    before = [f"({number})\t{each}" for number, each in enumerate(words, 1)]
    place = data.draw(st.integers(0, len(words) - 1))
    without = settled("\n".join(before), "\n".join(before[:place] + before[place + 1 :])).split("\n")
    assert [line.partition("\t")[2] for line in without] == words[:place] + words[place + 1 :]
    assert all(one.in_order for one in lists_in(without))
    put = data.draw(st.integers(1, len(without)))
    again = settled("\n".join(without), "\n".join([*without[:put], before[place], *without[put:]]))
    assert again.count("\n") == len(words) - 1
    if put < len(without) or place:
        assert [len(one.entries) for one in lists_in(again.split("\n")) if one.in_order] == [len(words)]


@given(st.text(alphabet="(1)a.i \t\n•", max_size=60), st.text(alphabet="(1)a.i \t\n•", max_size=60))
def test_no_text_is_too_strange_and_nothing_is_put_right_twice(before: str, after: str) -> None:
    change = change_between(before, after)
    if change is None:
        return
    edit = corrected(before, change)
    if edit is not None and edit.change is not None:
        new = edit.change.done_to(before)
        again = corrected(before, edit.change)
        assert again is None or again.change is None or again.change.done_to(before) == new
