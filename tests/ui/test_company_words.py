"""Who else is there, in words."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from sefton_minutes.domain.presence import Present
from sefton_minutes.ui import company_words
from sefton_minutes.ui.clock import time_words
from sefton_minutes.ui.company import Company

NOON = datetime(2027, 4, 1, 12, 2, tzinfo=UTC)
TODAY = NOON.astimezone().date()
AT = time_words(NOON)
ROSALIND = Present("r.penny", "Rosalind Penny", 3, 7, NOON)
TOM = Present("t.ash", "Tom Ash", 3, 7, NOON)
MARIAN = Present("m.holt", "m.holt", 3, 8, NOON)
SELF = replace(TOM, own=True)


@pytest.mark.parametrize(
    ("others", "line"),
    [
        ((), ""),
        ((ROSALIND,), f"Rosalind Penny has been here since {AT}"),
        ((SELF,), f"You have had this open in another window since {AT}"),
        ((ROSALIND, TOM), f"Rosalind Penny (since {AT}) and Tom Ash (since {AT}) are here"),
        ((ROSALIND, TOM, MARIAN), f"Rosalind Penny (since {AT}), Tom Ash (since {AT}) and 1 other are here"),
        ((MARIAN, SELF), f"m.holt (since {AT}) and you, in another window (since {AT}) are here"),
    ],
)
def test_the_line_above_the_item(others: tuple[Present, ...], line: str) -> None:
    assert company_words.here_line(others, TODAY) == line


def test_another_day_is_named() -> None:
    early = replace(ROSALIND, since=NOON - timedelta(days=2))
    assert company_words.here(early, TODAY) == f"Rosalind Penny has been here since 30 Mar 2027, {AT}"


@pytest.mark.parametrize(
    ("others", "initials", "names"),
    [
        ((), "", ""),
        ((ROSALIND,), "RP", "Rosalind Penny"),
        ((SELF,), "TA", "You, in another window"),
        ((ROSALIND, MARIAN), "RP MH", "Rosalind Penny and m.holt"),
        ((ROSALIND, TOM, MARIAN), "RP +2", "Rosalind Penny and 2 others"),
    ],
)
def test_in_a_row_there_is_room_for_few_words(others: tuple[Present, ...], initials: str, names: str) -> None:
    assert company_words.initials(others) == initials
    assert company_words.names(others) == names


def test_a_tip_names_everybody() -> None:
    assert company_words.meeting_tip((ROSALIND, SELF), TODAY).splitlines() == [
        f"Rosalind Penny has had this meeting open since {AT}",
        f"You have had this open in another window since {AT}",
    ]
    assert company_words.with_company("Item 4, Fish Quay", "Tom Ash is here\nand you") == (
        "Item 4, Fish Quay. Tom Ash is here. and you"
    )
    assert company_words.with_company("Item 4, Fish Quay", "") == "Item 4, Fish Quay"


def test_who_is_where_and_own_windows_last() -> None:
    company, told = Company(), []
    company.changed.connect(lambda: told.append(company.in_meeting(3)))
    company.show((SELF, ROSALIND, MARIAN))
    company.show((SELF, ROSALIND, MARIAN))
    assert told == [(ROSALIND, MARIAN, SELF)]
    assert company.at_item(3, 8) == (MARIAN,)
    assert company.at_item(4, 8) == company.in_meeting(4) == ()
