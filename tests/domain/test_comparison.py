"""Two texts compared, and one paragraph given back."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from sefton_minutes.domain.comparison import Comparison, RowKind, compare, restored
from sefton_minutes.domain.shared_order import in_common

OLD = "The report was noted.\nRESOLVED: That\n(1)\tthe dues be raised by 2 per cent.\nThe Chair thanked Ada."
NEW = "The report was noted.\nMembers asked why.\nRESOLVED: That\n(1)\tthe dues be raised by 3 per cent."
PARAGRAPHS = st.lists(st.sampled_from(["", "a b c d", "a b c e", "x", "x y", "long words"]), max_size=9)
TEXTS = PARAGRAPHS.map("\n".join)


def kinds(comparison: Comparison) -> list[str]:
    return [row.kind.value for row in comparison.rows]


def test_paragraphs_are_kept_changed_added_and_removed() -> None:
    comparison = compare(OLD, NEW)
    assert kinds(comparison) == ["kept", "added", "kept", "changed", "removed"]
    changed = comparison.rows[3]
    assert [changed.old.words[slice(*mark)] for mark in changed.old.marks] == ["2"]
    assert [changed.new.words[slice(*mark)] for mark in changed.new.marks] == ["3"]


def test_words_that_differ_side_by_side_are_one_mark() -> None:
    row = compare("The sea wall be repaired.", "The old pier be repaired.").rows[0]
    assert row.kind is RowKind.CHANGED
    assert row.old.marks == ((4, 12),)


def test_paragraphs_that_share_little_are_not_one_that_changed() -> None:
    assert kinds(compare("Ada spoke.", "No declarations were made.")) == ["removed", "added"]


def test_spaces_alone_are_marked_too() -> None:
    row = compare("the  report", "the report").rows[0]
    assert (row.kind, row.old.marks, row.new.marks) == (RowKind.CHANGED, ((4, 5),), ((4, 4),))


def test_the_same_text_is_the_same() -> None:
    assert compare(OLD, OLD).is_same
    assert set(kinds(compare(OLD, OLD))) == {"kept"}


def test_one_paragraph_is_given_back() -> None:
    comparison = compare(OLD, NEW)
    change = restored(comparison, comparison.rows[3])
    assert change is not None
    assert change.done_to(NEW) == NEW.replace("3 per cent", "2 per cent")
    assert restored(comparison, comparison.rows[0]) is None


@given(TEXTS, TEXTS)
def test_the_rows_are_both_texts(old: str, new: str) -> None:
    rows = compare(old, new).rows
    assert "\n".join(row.old.words for row in rows if row.kind is not RowKind.ADDED) == old
    assert "\n".join(row.new.words for row in rows if row.kind is not RowKind.REMOVED) == new
    for row in rows:
        if row.kind is not RowKind.ADDED:
            assert old[row.old.start : row.old.end] == row.old.words
        if row.kind is not RowKind.REMOVED:
            assert new[row.new.start : row.new.end] == row.new.words


@given(TEXTS, TEXTS)
def test_given_back_one_by_one_the_old_text_is_there_again(old: str, new: str) -> None:
    for _ in range(40):
        comparison = compare(old, new)
        row = next((row for row in comparison.rows if row.kind is not RowKind.KEPT), None)
        if row is None:
            break
        change = restored(comparison, row)
        assert change is not None
        assert change.reverse.done_to(change.done_to(new)) == new
        new = change.done_to(new)
    assert new == old


@given(st.lists(st.integers(0, 9), max_size=120), st.lists(st.integers(0, 9), max_size=120))
def test_what_is_in_common_is_equal_and_rises(old: list[int], new: list[int]) -> None:
    pairs = in_common(old, new)
    assert all(old[row] == new[column] for row, column in pairs)
    assert all(one[0] < two[0] and one[1] < two[1] for one, two in pairwise(pairs))
