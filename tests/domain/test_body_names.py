"""Names of a body as pages show them, whichever page comes first."""

from datetime import date
from itertools import permutations

import pytest

from sefton_minutes.domain.bodies import Body, BodyName, folded_name
from sefton_minutes.domain.body_names import joined_names, with_name_seen

SEEN = (
    (date(2010, 3, 1), "Harbour Board"),
    (date(2013, 6, 5), "Coast Board"),
    (date(2015, 9, 9), "Coast Board"),
)


def seen_in_order(pages: tuple[tuple[date, str], ...]) -> Body:
    body = Body((BodyName(pages[0][1]),))
    met: list[date] = []
    for day, name in pages:
        body = with_name_seen(body, name, day, met, dates_stand=False)
        met.append(day)
    return body


@pytest.mark.parametrize("pages", tuple(permutations(SEEN)))
def test_a_name_begins_on_the_day_it_is_first_seen_whichever_page_comes_first(
    pages: tuple[tuple[date, str], ...],
) -> None:
    body = seen_in_order(pages)
    assert [(name.name, name.from_day) for name in body.names] == [
        ("Harbour Board", None),
        ("Coast Board", date(2013, 6, 5)),
    ]


def test_a_day_that_an_officer_wrote_stands() -> None:
    body = Body((BodyName("Harbour Board"), BodyName("Coast Board", from_day=date(2014, 1, 1))))
    assert with_name_seen(body, "Coast Board", date(2013, 6, 5), (), dates_stand=True) == body


def test_two_bodies_become_one_with_both_names() -> None:
    names = joined_names((BodyName("Harbour Board"),), (BodyName("Coast Board"),), date(2014, 1, 1))
    assert names == (BodyName("Harbour Board"), BodyName("Coast Board", from_day=date(2014, 1, 1)))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Cabinet", "CABINET"),
        ("Health & Wellbeing Board", "Health and  Wellbeing Board"),
        ("Overview and Scrutiny Committee (Regeneration)", "Overview and Scrutiny Committee - Regeneration"),
        ("Members' Forum", "Members’ Forum"),
    ],
)
def test_ways_of_writing_one_name(one: str, other: str) -> None:
    assert folded_name(one) == folded_name(other)


def test_other_names_stay_others() -> None:
    assert folded_name("Planning Committee 1") != folded_name("Planning Committee 2")
    assert folded_name("The") == "the"
    assert folded_name("***") == "***"
