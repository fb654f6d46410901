"""What keys do in a list. "|" stands for the caret."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sefton_minutes.domain.writing.list_keys import ListKey, pressed
from sefton_minutes.domain.writing.list_lines import label_of, lists_in

LISTED = "RESOLVED: That\n(1)\tone;\n(2)\ttwo; and\n(3)\tthree."


def after(key: ListKey, written: str) -> str | None:
    """The text and the caret after a key; None where the key means what it means everywhere."""
    caret = written.index("|")
    text = written.replace("|", "")
    edit = pressed(key, text, caret)
    if edit is None:
        return None
    new = edit.change.done_to(text) if edit.change else text
    return f"{new[: edit.caret]}|{new[edit.caret :]}"


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("(1)\tone;|", "(1)\tone;\n(2)\t|"),
        ("(9) one|", "(9) one\n(10) |"),
        ("\t(b)\tone|", "\t(b)\tone\n\t(c)\t|"),
        ("• one|", "• one\n• |"),
        ("1. one|", "1. one\n2. |"),
        ("(1)\tone| two\n(2)\tthree", "(1)\tone\n(2)\t|two\n(3)\tthree"),
        ("(1)\t|one\n(2)\ttwo", "(1)\t\n(2)\t|one\n(3)\ttwo"),
        ("(1)\tone\n(a)\ttwo|\n(b)\tthree\n(2)\tfour", "(1)\tone\n(a)\ttwo\n(b)\t|\n(c)\tthree\n(2)\tfour"),
        ("(g) x\n(h) y|", "(g) x\n(h) y\n(i) |"),
        ("(i) x|\n(ii) y", "(i) x\n(ii) |\n(iii) y"),
    ],
)
def test_enter_goes_on_with_the_list(before: str, expected: str) -> None:
    assert after(ListKey.ENTER, before) == expected


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("(1)\tone\n(2)\t|", "(1)\tone\n|"),
        ("• one\n• |", "• one\n|"),
        ("(1)\tone\n(2)\t|\n(3)\tthree", "(1)\tone\n|\n(2)\tthree"),
        ("(1)\tone\n(a)\t|", "(1)\tone\n(2)\t|"),
        ("(1)\tone\n•\t|", "(1)\tone\n(2)\t|"),
    ],
)
def test_enter_in_an_empty_entry_ends_the_list_or_goes_up_a_level(before: str, expected: str) -> None:
    assert after(ListKey.ENTER, before) == expected


@pytest.mark.parametrize(
    "before",
    [
        "The report was noted.|",
        "|(1)\tone",
        "(|1)\tone",
        "28. Budget Monitoring|",
        "2.1 The report|",
        "2019 was wet|",
        "(z) last letter|",
        "Member\tInterest|",
        "1.\tCllr Ash\tPersonal|",
        "(see above)|",
    ],
)
def test_elsewhere_enter_means_what_it_means_everywhere(before: str) -> None:
    assert after(ListKey.ENTER, before) is None


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("(1)\tone\n(2)\ttwo|\n(3)\tthree", "(1)\tone\n(a)\ttwo|\n(2)\tthree"),
        ("(1)\tone\n(a)\ttwo\n(2)\tthr|ee", "(1)\tone\n(a)\ttwo\n(b)\tthr|ee"),
        ("(1)\tone\n(a)\ttwo\n(b)\tthree|", "(1)\tone\n(a)\ttwo\n(i)\tthree|"),
        ("1. one\n2. two|", "1. one\n(a) two|"),
        ("• one\n• two|", "• one\n– two|"),
        ("(1)\tone\n(2)\ttwo|\n(a)\tthree", "(1)\tone\n(a)\ttwo|\n(i)\tthree"),
        ("(1)\tone|\n(2)\ttwo", "(1)\tone|\n(2)\ttwo"),
        ("(1)\ta\n(a)\tb\n(i)\tc\n(ii)\td|", "(1)\ta\n(a)\tb\n(i)\tc\n(ii)\td|"),
        ("1. one\n1. two|", "1. one\n1. two|"),
    ],
)
def test_tab_nests(before: str, expected: str) -> None:
    assert after(ListKey.NEST, before) == expected


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("(1)\tone\n(a)\ttwo|\n(b)\tthree\n(2)\tfour", "(1)\tone\n(2)\ttwo|\n(a)\tthree\n(3)\tfour"),
        ("• one\n– two|", "• one\n• two|"),
        ("(1)\tone\n•\ttwo|", "(1)\tone\n(2)\ttwo|"),
        ("(1)\tone|", "(1)\tone|"),
    ],
)
def test_shift_tab_unnests(before: str, expected: str) -> None:
    assert after(ListKey.UNNEST, before) == expected


def test_tab_nests_all_that_is_selected() -> None:
    edit = pressed(ListKey.NEST, LISTED, len(LISTED), LISTED.index("two"))
    assert edit is not None
    assert edit.change is not None
    assert edit.change.done_to(LISTED) == "RESOLVED: That\n(1)\tone;\n(a)\ttwo; and\n(b)\tthree."


@pytest.mark.parametrize("key", [ListKey.NEST, ListKey.UNNEST])
def test_outside_a_list_tab_is_left_to_tables(key: ListKey) -> None:
    assert after(key, "For|\tAgainst") is None


@pytest.mark.parametrize(
    ("key", "before", "expected"),
    [
        (ListKey.MOVE_UP, "(1)\ta\n(2)\tb\n(a)\tc\n(3)\td|", "(1)\ta\n(2)\td|\n(3)\tb\n(a)\tc"),
        (ListKey.MOVE_DOWN, "(1)\ta|\n(2)\tb\n(a)\tc\n(3)\td", "(1)\tb\n(a)\tc\n(2)\ta|\n(3)\td"),
        (ListKey.MOVE_UP, "(1)\ta|\n(2)\tb", "(1)\ta|\n(2)\tb"),
        (ListKey.MOVE_DOWN, "(1)\ta\n(a)\tb|\n(2)\tc", "(1)\ta\n(a)\tb|\n(2)\tc"),
        (ListKey.MOVE_DOWN, "1. a|\n3. b", "3. b\n1. a|"),
        (ListKey.MOVE_DOWN, "Text.|", None),
    ],
)
def test_an_entry_moves_with_what_stands_below_it(key: ListKey, before: str, expected: str | None) -> None:
    assert after(key, before) == expected


@pytest.mark.parametrize(
    ("key", "before", "expected"),
    [
        (ListKey.BACKSPACE, "(1)\ta\n(2)\t|b\n(3)\tc", "(1)\ta |b\n(2)\tc"),
        (ListKey.BACKSPACE, "(1)\ta\n(2)\t|\n(3)\tc", "(1)\ta|\n(2)\tc"),
        (ListKey.DELETE, "(1)\ta|\n(2)\tb\n(3)\tc", "(1)\ta |b\n(2)\tc"),
        (ListKey.BACKSPACE, "(1)\t|a\n(2)\tb", "|a\n(1)\tb"),
        (ListKey.BACKSPACE, "Text\n\n•\t|a", "Text\n\n|a"),
        (ListKey.BACKSPACE, "(1)\t|a\n(a)\tb", None),
        (ListKey.BACKSPACE, "(1)\ta\n(2)\tb|", None),
        (ListKey.DELETE, "Text|\n(1)\ta", None),
    ],
)
def test_entries_join(key: ListKey, before: str, expected: str | None) -> None:
    assert after(key, before) == expected


def test_what_names_a_clause_whose_number_changed_is_told_and_stays() -> None:
    text = (
        "(1)\tone\n(2)\ttwo\n\nSubject to resolution (2) above, clause (2) of the lease, "
        "Minute No. 24 (2) above, as (2) below and (1) above."
    )
    edit = pressed(ListKey.ENTER, text, text.index("\n"))
    assert edit is not None
    assert edit.change is not None
    new = edit.change.done_to(text)
    assert [new[each.start : each.end] for each in edit.cited] == [
        "resolution (2) above",
        "(2) below",
    ]
    assert edit.cited[0].sentence == "“resolution (2) above” may mean (3) now, which was (2)."
    assert "Subject to resolution (2) above, clause (2) of the lease" in new


WORDS = st.text(alphabet="abc é;", min_size=1, max_size=8).filter(lambda words: words.strip() == words)
KEYS = st.lists(st.tuples(st.sampled_from(ListKey), st.integers(0, 300)), min_size=1, max_size=12)
FIRST = st.sampled_from(["(1)\t", "1. ", "(a) ", "a) ", "(i)\t", "• "])


@given(FIRST, st.lists(WORDS, min_size=1, max_size=4), KEYS)
def test_whatever_keys_are_pressed_a_list_stays_in_order_and_keeps_its_words(
    label: str, words: list[str], keys: list[tuple[ListKey, int]]
) -> None:
    text = label + words[0]
    for more in words[1:]:
        edit = pressed(ListKey.ENTER, text, len(text))
        assert edit is not None
        assert edit.change is not None
        text = edit.change.done_to(text) + more
    for key, place in keys:
        caret = place % (len(text) + 1)
        edit = pressed(key, text, caret)
        if edit is None or edit.change is None:
            continue
        new = edit.change.done_to(text)
        assert edit.change.reverse.done_to(new) == text
        assert 0 <= edit.caret <= len(new)
        assert sorted("".join(_words(new)).replace(" ", "")) == sorted("".join(_words(text)).replace(" ", ""))
        assert all(one.in_order for one in lists_in(new.split("\n")))
        text = new


def _words(text: str) -> list[str]:
    return [line[label.body :] if (label := label_of(line)) else line for line in text.split("\n")]
