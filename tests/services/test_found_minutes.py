"""The minute behind a result: its text, what was sought marked in it, who refers to it."""

from dataclasses import replace

import pytest

from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.changes import NO_CHANGES
from sefton_minutes.domain.errors import NotFound
from sefton_minutes.domain.meetings import MeetingStatus
from sefton_minutes.domain.searching.request import SearchRequest
from sefton_minutes.domain.stopping import Stop, Stopped
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.found_minutes import FoundMinute, FoundMinutes
from sefton_minutes.services.keeping import add_item
from sefton_minutes.services.referring import Referring
from tests.builders import a_body, a_meeting, a_person

GATE = AgendaItem(
    title="Flood gate",
    agenda_text="Report on the tide gauge.",
    minute_text=(
        "Cllr Thistlewood spoke of the gate.\nRESOLVED: That the Police and Crime Commissioner be told."
    ),
)


@pytest.fixture
def found(desk: Desk) -> FoundMinutes:
    return FoundMinutes(desk, Referring(desk))


@pytest.fixture
def item_id(desk: Desk) -> int:
    with desk.writing() as work:
        work.people.add(a_person())
        body = work.bodies.add(a_body())
        meeting = work.meetings.add(replace(a_meeting(body.id), status=MeetingStatus.CONFIRMED))
        kept = add_item(work, meeting, GATE)
        work.commit(NO_CHANGES)
    return kept.id


def marked(minute: FoundMinute) -> list[str]:
    return [minute.text[start:end] for start, end in minute.marks]


def test_the_minute_comes_with_what_was_read_in_it(found: FoundMinutes, item_id: int) -> None:
    minute = found.minute(item_id, SearchRequest("gate"))
    assert minute.text == minute.reading.text == GATE.minute_text
    assert len(minute.reading.resolutions) == 1
    assert minute.status is MeetingStatus.CONFIRMED
    assert marked(minute) == ["gate"]


def test_everything_that_was_asked_is_marked(found: FoundMinutes, item_id: int) -> None:
    asked = SearchRequest("pcc", person="Councillor A. Thistlewood", decision="told")
    minute = found.minute(item_id, asked, also=("Police and Crime Commissioner",))
    assert marked(minute) == ["Thistlewood", "Police and Crime Commissioner", "told"]


def test_words_of_the_agenda_alone_show_its_text(found: FoundMinutes, item_id: int) -> None:
    minute = found.minute(item_id, SearchRequest("gauge"))
    assert minute.text == GATE.agenda_text
    assert marked(minute) == ["gauge"]


def test_one_that_has_gone_since_is_told(found: FoundMinutes, item_id: int, desk: Desk) -> None:
    with desk.writing() as work:
        work.items.remove(item_id)
        work.commit(NO_CHANGES)
    with pytest.raises(NotFound):
        found.minute(item_id, SearchRequest("gate"))


def test_reading_ends_when_nobody_waits(found: FoundMinutes, item_id: int) -> None:
    stop = Stop()
    stop.stop()
    with pytest.raises(Stopped):
        found.minute(item_id, SearchRequest("gate"), check=stop.check)
