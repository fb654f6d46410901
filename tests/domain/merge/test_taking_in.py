"""What of somebody else's is shown at once, what waits, and what is held against what later."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sefton_minutes.domain.draft_field import DraftField
from sefton_minutes.domain.merge.taking_in import NOWHERE, TakenIn, UnderCaret, take_in, take_item_in
from sefton_minutes.domain.merge.texts import merge_texts
from tests.builders import an_item

A = "Members considered the report of the Head of Harbours on the north wall."
B = "The Treasurer said that the reserve would bear the cost of the first stage."
C = "Councillor Finch asked when the slipway would be opened to the public again."

paragraphs = st.lists(
    st.sampled_from([A, B, C, f"{A} Agreed.", f"{B} Agreed.", "", "Noted."]), min_size=1, max_size=6
)
texts = paragraphs.map("\n".join)


def text(*lines: str) -> str:
    return "\n".join(lines)


def test_what_is_elsewhere_comes_and_the_paragraph_with_the_caret_waits() -> None:
    base, theirs = text(A, B, C), text(f"{A} Agreed.", f"{B} Agreed.", C)
    taken = take_in(base, theirs, base, held=(1, 1))
    assert taken == TakenIn(text(f"{A} Agreed.", B, C), text(f"{A} Agreed.", B, C), came=1, waits=True)
    later = take_in(taken.base, theirs, taken.text)
    assert later == TakenIn(theirs, theirs, came=1)


def test_what_both_changed_stays_mine_and_is_a_conflict_later() -> None:
    base, theirs, mine = text(A, B), text(f"{A} Hers.", f"{B} Hers."), text(f"{A} Mine.", B)
    taken = take_in(base, theirs, mine)
    assert taken == TakenIn(text(f"{A} Mine.", f"{B} Hers."), text(A, f"{B} Hers."), came=1)
    assert not merge_texts(taken.base, theirs, taken.text).is_clean


def test_a_paragraph_put_in_beside_the_caret_does_not_wait() -> None:
    taken = take_in(text(A, C), text(A, B, C), text(A, C), held=(0, 0))
    assert (taken.text, taken.waits) == (text(A, B, C), False)


@given(base=texts, theirs=texts, mine=texts, place=st.integers(0, 5))
def test_nothing_that_i_typed_is_lost_and_a_save_later_means_the_same(
    base: str, theirs: str, mine: str, place: int
) -> None:
    first, last = min(place, mine.count("\n")), min(place, mine.count("\n"))
    taken = take_in(base, theirs, mine, held=(first, last))
    assert mine.split("\n")[first] in taken.text.split("\n")
    if merge_texts(base, theirs, mine).is_clean and not taken.waits:
        assert taken.text == merge_texts(base, theirs, mine).text
        assert taken.base == theirs


@pytest.mark.parametrize("field", [DraftField.TITLE, DraftField.AGENDA_TEXT])
def test_a_field_that_is_edited_waits_as_a_whole(field: DraftField) -> None:
    seen = an_item(id=1, version=3)
    theirs = an_item(id=1, version=4, title="Hers", agenda_text="Hers too.")
    taken = take_item_in(seen, theirs, seen, UnderCaret(frozenset({field})))
    assert taken.waiting == (field,)
    assert taken.seen.version == 3
    assert taken.came == tuple({DraftField.TITLE, DraftField.AGENDA_TEXT} - {field})
    whole = take_item_in(taken.seen, theirs, taken.shown, NOWHERE)
    assert (whole.shown.title, whole.shown.agenda_text) == ("Hers", "Hers too.")
    assert whole.seen == theirs
