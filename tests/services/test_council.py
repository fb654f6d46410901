"""The council whose name stands on the papers."""

from sefton_minutes.domain.changes import Kind
from sefton_minutes.services.council import Council
from sefton_minutes.services.desk import Desk


def test_the_name_is_empty_until_given_and_may_be_changed(desk: Desk) -> None:
    council = Council(desk)
    assert council.name() == ""
    assert council.set_name("Marram Borough Council").kinds == {Kind.COUNCIL}
    council.set_name(" Marram\nCity Council")
    assert council.name() == "Marram City Council"
