"""A person is found by each of their names, whatever the title."""

import pytest

from sefton_minutes.domain.people import Person
from sefton_minutes.domain.searching.query import Query, parse_query
from sefton_minutes.domain.searching.sought_names import name_query

ASHGROVE = Person("Councillor Tess Ashgrove", aliases=("Cllr T Ashgrove", "Tess Marram"))
PEOPLE = [Person("Mr Owen Marram"), ASHGROVE]


@pytest.mark.parametrize("name", ["Tess Ashgrove", "Cllr Tess Ashgrove", "the Councillor Tess ASHGROVE"])
def test_titles_and_case_do_not_count(name: str) -> None:
    assert name_query(name, []) == parse_query('"tess ashgrove"')


def test_whoever_the_register_knows_is_found_by_their_other_names() -> None:
    found = name_query("Tess Marram", PEOPLE)
    assert set(found.alternatives) == set(
        parse_query('"tess marram" OR "tess ashgrove" OR "t ashgrove"').alternatives
    )


def test_part_of_a_name_brings_no_other() -> None:
    assert name_query("Marram", PEOPLE) == parse_query('"marram"')
    assert name_query(" ", PEOPLE) == Query()
