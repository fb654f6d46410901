"""Which clause of the old list a clause of the new list is."""

from hypothesis import given
from hypothesis import strategies as st

from sefton_minutes.domain.clause_identity import continued

NOTED = "the report be noted; and"
FUNDS = "officers seek further funds from the partners"
REPORT = "a further report be submitted to the next meeting"


def test_unchanged_clauses_keep_their_identity() -> None:
    assert continued([NOTED, FUNDS, REPORT], [NOTED, FUNDS, REPORT]) == (0, 1, 2)


def test_an_inserted_clause_is_new_and_the_others_are_not() -> None:
    assert continued([NOTED, REPORT], [NOTED, FUNDS, REPORT]) == (0, None, 1)


def test_a_removed_clause_leaves_the_others() -> None:
    assert continued([NOTED, FUNDS, REPORT], [NOTED, REPORT]) == (0, 2)


def test_case_spacing_and_closing_punctuation_do_not_count() -> None:
    assert continued(["The report  be noted;"], ["the report be noted."]) == (0,)


def test_an_edited_clause_is_the_nearest_one() -> None:
    edited = "a further report be submitted to the meeting in March"
    assert continued([NOTED, FUNDS, REPORT], [NOTED, edited]) == (0, 2)


def test_clauses_that_changed_places_are_followed() -> None:
    assert continued([NOTED, FUNDS, REPORT], [REPORT, NOTED, FUNDS]) == (2, 0, 1)


def test_equal_clauses_are_kept_in_their_order() -> None:
    assert continued(["it be noted", "it be noted"], ["it be noted", "it be noted"]) == (0, 1)
    assert continued(["it be noted"], ["it be noted", "it be noted"]) == (0, None)


def test_a_clause_with_other_words_is_new() -> None:
    assert continued([FUNDS], ["thanks be given to Ms Okafor"]) == (None,)


def test_the_nearest_pair_wins_over_an_earlier_near_one() -> None:
    old = ["the plan be approved for one year"]
    new = ["the plan be approved for", "the plan be approved for one year only"]
    assert continued(old, new) == (None, 0)


def test_empty_lists_and_texts() -> None:
    assert continued([], []) == ()
    assert continued([], [NOTED]) == (None,)
    assert continued([NOTED], []) == ()
    assert continued([""], [""]) == (0,)


def test_no_clause_is_continued_twice() -> None:
    old = [f"clause {number} of the plan be approved" for number in range(12)]
    matches = [match for match in continued(old, old[3:] + old[:5]) if match is not None]
    assert len(matches) == len(set(matches)) == 12


CLAUSES = st.lists(
    st.lists(st.sampled_from(["the", "report", "plan", "be", "noted", "approved"]), max_size=6)
)


@given(CLAUSES, CLAUSES)
def test_whatever_is_edited_no_clause_is_continued_twice_nor_an_unchanged_one_lost(
    old: list[list[str]], new: list[list[str]]
) -> None:
    before, after = [" ".join(words) for words in old], [" ".join(words) for words in new]
    matches = continued(before, after)
    known = [match for match in matches if match is not None]
    assert len(known) == len(set(known))
    kept = [after[place] == before[match] for place, match in enumerate(matches) if match is not None]
    in_both = sum(min(before.count(text), after.count(text)) for text in set(before))
    assert sum(kept) == in_both
