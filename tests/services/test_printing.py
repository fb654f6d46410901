"""The papers of a meeting as PDF."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from sefton_minutes.composition import PdfRenderer
from sefton_minutes.domain.errors import CannotWriteFile, NotFound
from sefton_minutes.domain.meetings import Meeting, MeetingStatus
from sefton_minutes.rendering.screen.copies import ScreenCopies
from sefton_minutes.services.actions import Actions
from sefton_minutes.services.agendas import Agendas
from sefton_minutes.services.bodies import Bodies
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.meetings import Meetings
from sefton_minutes.services.printing import PaperKind, Printing
from tests.builders import a_body, a_meeting, an_action, an_item


@pytest.fixture
def printing(desk: Desk) -> Iterator[Printing]:
    made = Printing(desk, PdfRenderer(), ScreenCopies())
    yield made
    made.close()


def planned(bodies: Bodies, meetings: Meetings, agendas: Agendas, status: MeetingStatus) -> Meeting:
    meeting, _ = meetings.add(a_meeting(bodies.add(a_body())[0].id, status=status))
    agendas.add_item(meeting.id, an_item(minute_text="RESOLVED: That the <b>survey</b> be noted."))
    return meeting


def words(paper: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(paper)).pages).split())


def test_minutes_tell_decisions_and_actions(
    desk: Desk, printing: Printing, bodies: Bodies, meetings: Meetings, agendas: Agendas
) -> None:
    meeting = planned(bodies, meetings, agendas, MeetingStatus.CONFIRMED)
    item = meetings.open(meeting.id).items[0]
    Actions(desk).add(an_action(meeting.id, item.id, source=""))
    said = words(printing.paper(meeting.id, PaperKind.MINUTES))
    assert "the <b>survey</b> be noted" in said
    assert "Invite tenders for the Fish Quay" in said
    assert "subject to approval" not in said.lower()


def test_unconfirmed_minutes_are_a_draft(
    printing: Printing, bodies: Bodies, meetings: Meetings, agendas: Agendas
) -> None:
    meeting = planned(bodies, meetings, agendas, MeetingStatus.MINUTES_DRAFTED)
    assert "subject to approval" in words(printing.paper(meeting.id, PaperKind.MINUTES)).lower()


def test_an_agenda_tells_items_and_no_minutes(
    printing: Printing, bodies: Bodies, meetings: Meetings, agendas: Agendas, tmp_path: Path
) -> None:
    meeting = planned(bodies, meetings, agendas, MeetingStatus.PLANNED)
    printing.save(meeting.id, PaperKind.AGENDA, tmp_path / "agenda.pdf")
    said = words((tmp_path / "agenda.pdf").read_bytes())
    assert "Repairs to the Fish Quay" in said
    assert "be noted" not in said
    with pytest.raises(CannotWriteFile):
        printing.save(meeting.id, PaperKind.AGENDA, tmp_path / "absent" / "agenda.pdf")


def test_a_meeting_that_is_not_there_is_told(printing: Printing) -> None:
    with pytest.raises(NotFound):
        printing.paper(987, PaperKind.MINUTES)
