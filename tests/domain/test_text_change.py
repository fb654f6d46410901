"""What an edit changed, and how edits join."""

from hypothesis import given
from hypothesis import strategies as st

from sefton_minutes.domain.text_change import TextChange, change_between

TEXT = st.text(alphabet="ab \n", max_size=30)


@given(TEXT, TEXT)
def test_a_change_makes_the_new_text_of_the_old_and_back(old: str, new: str) -> None:
    change = change_between(old, new)
    if change is None:
        assert old == new
        return
    assert change.done_to(old) == new
    assert change.reverse.done_to(new) == old


def test_only_what_differs_is_in_it() -> None:
    assert change_between("RESLOVED: That", "RESOLVED: That") == TextChange(3, "LO", "OL")
    assert change_between("ab", "aab") == TextChange(1, "", "a")


def test_typing_and_deleting_join_and_other_acts_do_not() -> None:
    assert TextChange(4, "", "a").then(TextChange(5, "", "b")) == TextChange(4, "", "ab")
    assert TextChange(4, "b", "").then(TextChange(3, "a", "")) == TextChange(3, "ab", "")
    assert TextChange(4, "a", "").then(TextChange(4, "b", "")) == TextChange(4, "ab", "")
    assert TextChange(4, "", "a").then(TextChange(9, "", "b")) is None
    assert TextChange(4, "", "a").then(TextChange(4, "a", "")) is None
