"""Which of many hits come first under "best"."""

from sefton_minutes.domain.searching.query import Term
from sefton_minutes.domain.searching.ranking import Candidate, WeighedTerm, best_first, telling_weight

QUAY = WeighedTerm(Term(("quay",)), 1.0)
FILLING = "the committee noted it "


def best(*candidates: Candidate, terms: tuple[WeighedTerm, ...] = (QUAY,), limit: int = 9) -> list[int]:
    return best_first(candidates, terms, limit)


def test_whoever_says_it_more_often_comes_first() -> None:
    assert best(Candidate(2, "", "quay and wall"), Candidate(1, "", "quay by quay")) == [1, 2]


def test_of_two_that_say_it_as_often_the_shorter_comes_first() -> None:
    assert best(Candidate(2, "", f"quay {9 * FILLING}"), Candidate(1, "", "quay closed")) == [1, 2]


def test_the_title_counts_more_than_the_minute() -> None:
    assert best(Candidate(2, "dredging", "quay"), Candidate(1, "quay", "dredging")) == [1, 2]


def test_a_rare_word_counts_more_than_a_common_one() -> None:
    rare = WeighedTerm(Term(("dredger",)), telling_weight(3, 1000))
    common = WeighedTerm(Term(("quay",)), telling_weight(900, 1000))
    assert best(Candidate(2, "", "quay"), Candidate(1, "", "dredger"), terms=(rare, common)) == [1, 2]


def test_whole_words_are_counted_and_of_a_prefix_what_begins_so() -> None:
    longer, whole = Candidate(2, "", "quays and quays"), Candidate(1, "", "quay and wall")
    assert best(longer, whole) == [1, 2]
    assert best(longer, whole, terms=(WeighedTerm(Term(("quay",), is_prefix=True), 1.0),)) == [2, 1]


def test_of_two_as_good_the_newer_comes_first_and_no_more_than_wanted() -> None:
    assert best(*(Candidate(key, "", "quay") for key in (1, 3, 2)), limit=2) == [3, 2]
    assert best() == []
