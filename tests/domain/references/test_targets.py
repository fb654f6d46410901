from datetime import date, time

import pytest

from sefton_minutes.domain.references.reference import Reference
from sefton_minutes.domain.references.targets import (
    NumberedItem,
    Standpoint,
    Unfound,
    clause_named,
    folded_number,
    meant_item,
    names_clause,
    spellings,
    unfound_sentence,
)
from sefton_minutes.domain.searching.found_place import FoundClause

MARCH, JUNE, JULY = date(2027, 3, 4), date(2027, 6, 3), date(2027, 7, 1)
MORNING, EVENING = time(10, 0), time(18, 30)
HERE = Standpoint(item_id=90, meeting_id=9, day=JULY, time=EVENING)


def to(number: str, day: date | None = None) -> Reference:
    return Reference(f"Minute No. {number}", number, day=day)


def an_item(item_id: int, meeting_id: int, day: date | None, at: time | None = None) -> NumberedItem:
    return NumberedItem(item_id, meeting_id, "24", day, at)


@pytest.mark.parametrize(
    ("items", "meant"),
    [
        ([an_item(1, 1, MARCH), an_item(2, 2, JUNE)], 2),
        ([an_item(1, 1, MARCH), an_item(3, 3, date(2027, 9, 2))], 1),
        ([an_item(2, 2, JUNE), an_item(91, 9, JULY)], 91),
        ([an_item(2, 2, JUNE), an_item(90, 9, JULY)], 2),
        ([an_item(4, 4, JULY, MORNING), an_item(5, 5, JULY, time(19, 0))], 4),
        ([an_item(5, 5, JULY, EVENING)], 5),
        ([an_item(4, 4, JUNE, MORNING), an_item(5, 5, JUNE, EVENING)], 5),
        ([an_item(4, 4, JUNE, MORNING), an_item(5, 5, JUNE)], Unfound.SEVERAL),
        ([an_item(4, 4, JUNE), an_item(5, 4, JUNE)], Unfound.SEVERAL),
        ([an_item(91, 9, JULY), an_item(92, 9, JULY)], Unfound.SEVERAL),
        ([an_item(1, 1, None)], Unfound.ABSENT),
        ([], Unfound.ABSENT),
    ],
    ids=[
        "the latest",
        "none that came after",
        "this meeting first",
        "never itself",
        "earlier that day",
        "at the same time",
        "the later of a day",
        "two of a day and one has no time",
        "two of one meeting",
        "two of this meeting",
        "a meeting without a day",
        "nothing",
    ],
)
def test_a_number_means_the_nearest_before_or_nothing(
    items: list[NumberedItem], meant: int | Unfound
) -> None:
    found = meant_item(items, to("24"), HERE)
    assert (found if isinstance(found, Unfound) else found.item_id) == meant


def test_a_named_day_holds_even_where_another_is_nearer() -> None:
    items = [an_item(1, 1, MARCH), an_item(2, 2, JUNE)]
    assert meant_item(items, to("24", MARCH), HERE) == items[0]
    assert meant_item(items, to("24", date(2027, 3, 5)), HERE) is Unfound.ABSENT


def test_from_a_meeting_without_a_day_only_its_own_minutes_are_near() -> None:
    items = [an_item(2, 2, JUNE), an_item(91, 9, None)]
    dateless = Standpoint(90, 9, None)
    assert meant_item(items, to("24"), dateless) == items[1]
    assert meant_item(items[:1], to("24"), dateless) is Unfound.ABSENT
    assert meant_item([*items, an_item(92, 9, None)], to("24"), dateless) is Unfound.SEVERAL


@pytest.mark.parametrize("written", ["CM 19/23", "cm19/23", "CM\xa019/23."])
def test_numbers_are_text_however_they_are_spaced(written: str) -> None:
    assert folded_number(written) == "cm19/23"
    assert {"CM 19/23", "CM19/23"} <= set(spellings(written))


CLAUSES = [
    FoundClause("(1)", 0, 10),
    FoundClause("(2)", 11, 40),
    FoundClause("(2)(a)", 20, 30),
    FoundClause("(2)(b)", 30, 40),
    FoundClause("(3)(b)", 50, 60),
]


@pytest.mark.parametrize(
    ("part", "start"),
    [("(2)", 11), ("(2) (A)", 20), ("2(b)", 30), ("(a)", 20), ("(b)", None), ("(9)", None), ("", None)],
)
def test_a_clause_is_named_by_its_labels(part: str, start: int | None) -> None:
    found = clause_named(part, CLAUSES)
    assert (found.start if found else None) == start


def test_what_names_a_clause_within_names_the_clause() -> None:
    assert names_clause("(2)(a)", "(2)")
    assert names_clause("", "")
    assert not names_clause("", "(2)")
    assert not names_clause("(1)", "(2)")


@pytest.mark.parametrize(
    ("why", "reference", "said"),
    [
        (Unfound.ABSENT, to("24"), "No Minute 24 of this body before 1 July 2027 is in the record."),
        (
            Unfound.ABSENT,
            Reference("", "24", body="Cabinet", day=MARCH),
            "No Minute 24 of “Cabinet” of 4 March 2027 is in the record.",
        ),
        (
            Unfound.NO_BODY,
            Reference("", "24", body="Quays Panel"),
            "No body called “Quays Panel” is in the record.",
        ),
        (Unfound.SEVERAL, to("24"), "More than one minute could be meant by Minute 24."),
        (Unfound.LEFT_OPEN, Reference("minute *", ""), "The number of this minute is still to be filled in."),
    ],
)
def test_what_leads_nowhere_says_why(why: Unfound, reference: Reference, said: str) -> None:
    assert unfound_sentence(why, reference, JULY) == said
