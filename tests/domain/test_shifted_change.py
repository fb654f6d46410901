"""An act is taken back though somebody else wrote in the same text since."""

from hypothesis import assume, given
from hypothesis import strategies as st

from sefton_minutes.domain.shifted_change import Shift, past, past_undone, place_past
from sefton_minutes.domain.text_change import TextChange

texts = st.text("ab\n", max_size=12)


@st.composite
def changes_of(draw: st.DrawFn, text: str) -> TextChange:
    start = draw(st.integers(0, len(text)))
    end = draw(st.integers(start, len(text)))
    return TextChange(start, text[start:end], draw(st.text("xy\n", max_size=4)))


@given(data=st.data(), text=texts)
def test_mine_is_taken_back_and_theirs_stays(data: st.DataObject, text: str) -> None:
    mine = data.draw(changes_of(text))
    typed = mine.done_to(text)
    theirs = data.draw(changes_of(typed))
    moved, before = past(mine, Shift.of(theirs))
    assume(moved is not None)
    assert moved is not None
    now = theirs.done_to(typed)
    undone = moved.reverse.done_to(now)
    assert now.startswith(moved.added, moved.start)
    assert undone == text[: before.start] + theirs.added + text[before.start + before.before :]
    assert moved.done_to(undone) == now


@given(data=st.data(), text=texts)
def test_what_was_taken_back_is_done_again_beside_theirs(data: st.DataObject, text: str) -> None:
    mine, theirs = data.draw(changes_of(text)), data.draw(changes_of(text))
    moved, after = past_undone(mine, Shift.of(theirs))
    assume(moved is not None)
    assert moved is not None
    now = theirs.done_to(text)
    assert now.startswith(moved.removed, moved.start)
    done = mine.done_to(text)
    assert moved.done_to(now) == done[: after.start] + theirs.added + done[after.start + after.before :]


def test_an_act_whose_words_were_changed_is_spent() -> None:
    mine = TextChange(4, "", "green ")
    spent, before = past(mine, Shift(6, 2, 5))
    assert spent is None
    assert before == Shift(4, 0, 9)


def test_a_place_stays_on_its_letter() -> None:
    assert place_past(5, TextChange(2, "", "ab")) == 7
    assert place_past(5, TextChange(5, "", "\nabove?")) == 5
    assert place_past(5, TextChange(5, "", "line\n")) == 10
    assert place_past(5, TextChange(8, "", "ab")) == 5
    assert place_past(5, TextChange(4, "word", "w")) == 5
