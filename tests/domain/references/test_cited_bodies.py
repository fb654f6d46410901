from datetime import date

import pytest

from sefton_minutes.domain.bodies import Body, BodyName
from sefton_minutes.domain.references.cited_bodies import begun_body, cited_body
from tests.builders import a_body

OLD, NEW = date(2020, 5, 1), date(2027, 5, 1)
QUAYS = a_body(
    id=1,
    names=(BodyName("Quays Committee", "QC"), BodyName("Harbour Partnership Board", "HPB", date(2026, 1, 1))),
)
COUNCIL = a_body(id=2, names=(BodyName("Marram Borough Council"),))
CABINET = a_body(id=3, names=(BodyName("The Cabinet", "CAB"),))
LATER_QUAYS = a_body(id=4, names=(BodyName("Quays Committee", "", date(2026, 6, 1)),))
ALL = [QUAYS, COUNCIL, CABINET, LATER_QUAYS]


@pytest.mark.parametrize(
    ("name", "day", "body"),
    [
        ("cabinet", NEW, CABINET),
        ("CAB", NEW, CABINET),
        ("Harbour Partnership Board", OLD, QUAYS),
        ("QC", NEW, QUAYS),
        ("Quays Committee", NEW, LATER_QUAYS),
        ("Council", NEW, COUNCIL),
        ("Board", NEW, QUAYS),
        ("Licensing Committee", NEW, None),
        ("Borough Council", NEW, None),
    ],
)
def test_bodies_are_named_as_of_the_day(name: str, day: date, body: Body | None) -> None:
    assert cited_body(name, ALL, day) == body


def test_a_name_that_two_bodies_bore_means_neither() -> None:
    assert cited_body("Quays Committee", ALL, OLD) is None


def test_a_minute_means_its_own_body_by_the_end_of_the_name() -> None:
    other = a_body(id=5, names=(BodyName("Licensing Board"),))
    assert cited_body("Board", [*ALL, other], NEW) is None
    assert cited_body("Board", [*ALL, other], NEW, own=other) == other
    assert cited_body("Borough Council", ALL, NEW, own=COUNCIL) == COUNCIL
    assert cited_body("", ALL, NEW, own=COUNCIL) == COUNCIL


def test_a_body_may_be_named_by_its_beginning() -> None:
    assert begun_body("cab", ALL, NEW) == CABINET
    assert begun_body("harb", ALL, NEW) == QUAYS
    assert begun_body(" ", ALL, NEW) is None
    assert begun_body("zoo", ALL, NEW) is None
