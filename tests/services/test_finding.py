"""Which meeting a person means."""

from datetime import date, time

import pytest

from sefton_minutes.domain.bodies import Body, BodyName
from sefton_minutes.domain.errors import AmbiguousMeeting, NotFound
from sefton_minutes.domain.meetings import Meeting
from sefton_minutes.services.bodies import Bodies
from sefton_minutes.services.meetings import Meetings
from tests.builders import a_body, a_meeting


@pytest.fixture
def body(bodies: Bodies) -> Body:
    return bodies.add(a_body())[0]


@pytest.fixture
def meeting(meetings: Meetings, body: Body) -> Meeting:
    return meetings.add(a_meeting(body.id, day=date(2019, 12, 5)))[0]


def test_a_meeting_is_found_by_body_and_day(meetings: Meetings, meeting: Meeting) -> None:
    for words in (
        "Harbour and Markets Committee 5 December 2019",
        "harbour and  markets committee, Thursday 5th December, 2019",
        "HMC 2019-12-05",
        "hmc 5/12/2019",
        "hmc 5 Dec 2019",
    ):
        assert meetings.find(words) == meeting.id, words


def test_a_meeting_is_found_by_its_id_and_by_an_old_name(
    meetings: Meetings, bodies: Bodies, meeting: Meeting
) -> None:
    assert meetings.find(f" {meeting.id} ") == meeting.id
    bodies.rename(meeting.body_id, "Coast Committee", "CC", date(2020, 5, 1))
    assert meetings.find("CC 2019-12-05") == meeting.id == meetings.find("HMC 2019-12-05")


def test_a_name_that_ends_like_a_date_is_understood(meetings: Meetings, bodies: Bodies) -> None:
    panel, _ = bodies.add(Body((BodyName("Panel 5"),)))
    meeting, _ = meetings.add(Meeting(panel.id, date(2019, 12, 5)))
    assert meetings.find("Panel 5 5 December 2019") == meeting.id


def test_two_on_a_day_are_listed(meetings: Meetings, body: Body, meeting: Meeting) -> None:
    later, _ = meetings.add(a_meeting(body.id, day=date(2019, 12, 5), time=time(20, 0)))
    with pytest.raises(AmbiguousMeeting, match="There are 2 meetings") as told:
        meetings.find("HMC 2019-12-05")
    assert set(told.value.ids) == {meeting.id, later.id}
    assert f"{later.id} at 20:00" in str(told.value)


def test_what_names_no_meeting_is_told(meetings: Meetings, meeting: Meeting) -> None:
    sentences = {
        "987": "There is no meeting 987",
        "9" * 30: "There is no meeting 999",
        "9999999999": "There is no meeting 9999999999",
        "HMC 2019-12-06": "There is no meeting of Harbour and Markets Committee on 6 December 2019",
        "Drains Board 2019-12-05": "No body in “Drains Board 2019-12-05” is known",
        "HMC yesterday": "“HMC yesterday” does not name a meeting",
        "2019-12-05": "does not name a meeting",
        "": "“” does not name a meeting",
        "HMC Monday 5 December 2019": "is known here",
    }
    for words, sentence in sentences.items():
        with pytest.raises(NotFound, match=sentence):
            meetings.find(words)
