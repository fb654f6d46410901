"""Places that the palette can go to, found among thousands."""

from datetime import date, timedelta

import pytest

from sefton_minutes.domain.bodies import Body, BodyName
from sefton_minutes.domain.meetings import MeetingStatus, MeetingSummary
from sefton_minutes.ui.destinations import found_places, to_bodies, to_meetings
from sefton_minutes.ui.models.finder_rows import MOST_SHOWN

FIRST = date(2006, 5, 11)
BODIES = ("Harbour and Markets Committee", "Council", "Café Licensing Panel")


def a_meeting(number: int, day: date | None) -> MeetingSummary:
    return MeetingSummary(number, 1, BODIES[number % 3], day, None, "", MeetingStatus.SIGNED)


MEETINGS = [a_meeting(number, FIRST + timedelta(days=7 * number // 3)) for number in range(3_000, 0, -1)]


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("hmc 18 may 2006", "Harbour and Markets Committee, 18 May 2006"),
        ("markets thu 18/05/2006", "Harbour and Markets Committee, 18 May 2006"),
        ("council 2006-05-13", "Council, 13 May 2006"),
        ("cafe 15 may 06", "Café Licensing Panel, 15 May 2006"),
    ],
)
def test_a_meeting_is_found_by_body_and_day_as_they_come_to_the_fingers(asked: str, found: str) -> None:
    places = to_meetings(MEETINGS, lambda *_place: None)
    assert [place.row.words for place in found_places(places, asked)] == [found]


def test_the_newest_meetings_come_first_and_fifty_are_enough() -> None:
    went: list[tuple[int, int, int]] = []
    places = to_meetings(MEETINGS, lambda *place: went.append(place))
    found = found_places(places, "council")
    assert len(found) == MOST_SHOWN
    assert [place.record.id for place in found[:2]] == [2_998, 2_995]
    found[0].go(found[0].record)
    assert went == [(2_998, 0, -1)]
    assert found_places(places, "zeppelin") == ()


def test_a_meeting_without_a_day_is_found_by_its_body() -> None:
    (place,) = found_places(to_meetings([a_meeting(7, None)], lambda *_place: None), "council")
    assert place.row.words == "Council, no date yet"


def test_a_body_is_found_by_any_name_it_bore() -> None:
    names = (BodyName("Fish Quay Board", "FQB"), BodyName("Harbour and Markets Committee", "", FIRST))
    shown: list[int] = []
    for asked in ("fqb", "fish", "hmc", "body harbour"):
        (place,) = found_places(to_bodies([Body(names, id=3)], shown.append), asked)
        assert place.row.words == "Harbour and Markets Committee"
        place.go(place.record)
    assert shown == [3, 3, 3, 3]
