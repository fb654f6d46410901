"""Two officers' moves of the same items."""

from hypothesis import given
from hypothesis import strategies as st

from sefton_minutes.domain.merge.order import merge_order, moved

IDS = st.lists(st.integers(1, 9), unique=True, max_size=8)
ORDERS = st.tuples(IDS, IDS, IDS)


@st.composite
def shuffled(draw: st.DrawFn) -> tuple[list[int], list[int], list[int]]:
    """A base, and two that have its things in other orders."""
    base = draw(IDS)
    return base, draw(st.permutations(base)), draw(st.permutations(base))


def test_moves_of_different_items_both_stand() -> None:
    assert merge_order([1, 2, 3, 4, 5], [3, 1, 2, 4, 5], [1, 2, 3, 5, 4]) == (3, 1, 2, 5, 4)


def test_an_item_moved_by_both_stands_where_the_later_put_it() -> None:
    base, theirs, mine = [1, 2, 3, 4], [4, 1, 2, 3], [1, 4, 2, 3]
    assert merge_order(base, theirs, mine) == (1, 4, 2, 3)
    assert moved(base, theirs) == moved(base, mine) == {4}


def test_which_of_two_neighbours_was_moved_can_be_said() -> None:
    assert merge_order([1, 2, 3], [3, 1, 2], [2, 1, 3], {2}) == (2, 3, 1)
    assert merge_order([1, 2, 3], [3, 1, 2], [2, 1, 3], {1}) == (3, 2, 1)


def test_what_the_other_added_stays_and_what_he_removed_is_gone() -> None:
    assert merge_order([1, 2, 3], [1, 9, 3], [3, 1, 2]) == (3, 1, 9)


@given(ORDERS)
def test_the_things_are_theirs_each_once(orders: tuple[list[int], list[int], list[int]]) -> None:
    base, theirs, mine = orders
    assert sorted(merge_order(base, theirs, mine)) == sorted(theirs)


@given(shuffled())
def test_what_one_alone_did_stands(orders: tuple[list[int], list[int], list[int]]) -> None:
    base, theirs, mine = orders
    assert merge_order(base, base, mine) == tuple(mine)
    assert merge_order(base, theirs, base) == tuple(theirs)


@given(ORDERS)
def test_merging_mine_again_changes_nothing(orders: tuple[list[int], list[int], list[int]]) -> None:
    base, theirs, mine = orders
    once = merge_order(base, theirs, mine)
    assert merge_order(base, once, mine) == once


@given(shuffled())
def test_what_i_moved_stands_after_what_i_put_it_after(
    orders: tuple[list[int], list[int], list[int]],
) -> None:
    base, theirs, mine = orders
    merged = merge_order(base, theirs, mine)
    mine_alone = moved(base, mine)
    for thing in mine_alone:
        before = [other for other in mine[: mine.index(thing)] if other not in mine_alone]
        assert not before or merged.index(before[-1]) < merged.index(thing)
