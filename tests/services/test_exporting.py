"""A meeting given out in another program's format."""

import json
from pathlib import Path

import pytest

from sefton_minutes.composition import JsonWriter
from sefton_minutes.domain.errors import CannotWriteFile, NotFound
from sefton_minutes.domain.meetings import Meeting
from sefton_minutes.services.agendas import Agendas
from sefton_minutes.services.bodies import Bodies
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.exporting import Exporting
from sefton_minutes.services.meetings import Meetings
from tests.builders import a_body, a_meeting, an_item


@pytest.fixture
def exporting(desk: Desk) -> Exporting:
    return Exporting(desk, {"json": JsonWriter()})


@pytest.fixture
def meeting(bodies: Bodies, meetings: Meetings, agendas: Agendas) -> Meeting:
    meeting, _ = meetings.add(a_meeting(bodies.add(a_body())[0].id))
    agendas.add_item(meeting.id, an_item(minute_text="RESLOVED: That the report be noted."))
    return meeting


def test_a_meeting_is_written_into_a_file(exporting: Exporting, meeting: Meeting, tmp_path: Path) -> None:
    exporting.save(meeting.id, "json", tmp_path / "meeting.json")
    told = json.loads((tmp_path / "meeting.json").read_bytes())
    assert told["meetings"][0]["body"] == "Harbour and Markets Committee"
    assert told["meetings"][0]["items"][0]["resolutions"][0]["confirmed"] is False
    assert (tmp_path / "meeting.json").read_bytes() == exporting.meeting(meeting.id, "json")


def test_a_failed_write_leaves_nothing(exporting: Exporting, meeting: Meeting, tmp_path: Path) -> None:
    with pytest.raises(CannotWriteFile, match="its folder does not exist"):
        exporting.save(meeting.id, "json", tmp_path / "absent" / "meeting.json")
    with pytest.raises(NotFound):
        exporting.save(987, "json", tmp_path / "meeting.json")
    assert not (tmp_path / "meeting.json").exists()


def test_an_unknown_format_is_our_own_mistake(exporting: Exporting, meeting: Meeting) -> None:
    with pytest.raises(KeyError):
        exporting.meeting(meeting.id, "wordperfect")
