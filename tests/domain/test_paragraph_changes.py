"""Changes paragraph by paragraph make one text of another, and leave alone what is the same."""

from hypothesis import given
from hypothesis import strategies as st

from sefton_minutes.domain.paragraph_changes import paragraph_changes

texts = st.lists(
    st.sampled_from(["", "one", "two words", "two words more", "three"]), min_size=1, max_size=7
).map("\n".join)


@given(old=texts, new=texts)
def test_they_make_the_one_of_the_other(old: str, new: str) -> None:
    now = old
    for change in paragraph_changes(old, new):
        assert now.startswith(change.removed, change.start)
        now = change.done_to(now)
    assert now == new


def test_a_paragraph_between_two_that_change_is_not_touched() -> None:
    old, new = "First one.\nMiddle.\nLast one.", "First.\nMiddle.\nLast one, long.\nMore."
    changes = paragraph_changes(old, new)
    assert all("Middle" not in change.removed for change in changes)
    assert len(changes) >= 2
