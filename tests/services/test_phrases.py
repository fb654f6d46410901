"""The phrase bank as officers keep it and as a minute is offered it."""

from dataclasses import replace
from datetime import date, time

import pytest

from sefton_minutes.domain.attendance import Attendance, AttendanceKind
from sefton_minutes.domain.changes import Kind
from sefton_minutes.domain.errors import ChangedMeanwhile, NotAllowed, NotFound
from sefton_minutes.domain.phrase_bank import HOUSE_PHRASES, Phrase, filled
from sefton_minutes.services.bodies import Bodies
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.meetings import Meetings
from sefton_minutes.services.phrases import Phrases
from tests.builders import a_body, a_meeting
from tests.services.conftest import acts


@pytest.fixture
def phrases(desk: Desk) -> Phrases:
    return Phrases(desk)


def worded(phrases: tuple[Phrase, ...], name: str) -> list[str]:
    """The words of the phrases of this name."""
    return [phrase.text for phrase in phrases if phrase.name == name]


def test_the_bank_begins_with_the_house_phrases(phrases: Phrases) -> None:
    assert {phrase.name for phrase in phrases.all()} == {phrase.name for phrase in HOUSE_PHRASES}
    assert all(phrase.id == 0 for phrase in phrases.all())


def test_a_house_phrase_is_worded_anew_for_all_or_for_one_body(phrases: Phrases, bodies: Bodies) -> None:
    body, _ = bodies.add(a_body())
    for_all, changes = phrases.keep(Phrase("Report noted", "RESOLVED: That the report be received."))
    assert changes.kinds == {Kind.PHRASES}
    phrases.keep(Phrase("Report noted", "Members noted the report.", body.id))
    assert worded(phrases.for_body(body.id), "Report noted") == ["Members noted the report."]
    assert worded(phrases.for_body(body.id + 1), "Report noted") == [for_all.text]
    assert worded(phrases.all(), "Report noted") == [for_all.text, "Members noted the report."]
    phrases.remove(for_all.id)
    assert worded(phrases.for_body(body.id + 1), "Report noted") == ["RESOLVED: That the report be noted."]


def test_a_phrase_is_kept_edited_removed_and_restored(desk: Desk, phrases: Phrases) -> None:
    kept, _ = phrases.keep(Phrase(" Welcome\n", "\nThe [chair] welcomed [name].\n"))
    assert kept == Phrase("Welcome", "The [chair] welcomed [name].", None, kept.id, 1)
    edited, _ = phrases.keep(replace(kept, text="All were welcomed."))
    with pytest.raises(ChangedMeanwhile):
        phrases.keep(kept)
    phrases.remove(kept.id)
    assert worded(phrases.all(), "Welcome") == []
    phrases.restore(kept.id)
    assert worded(phrases.all(), "Welcome") == [edited.text]
    assert acts(desk, "phrase", kept.id) == ["added", "edited", "removed", "restored"]


def test_what_cannot_be_kept_is_told(phrases: Phrases) -> None:
    phrases.keep(Phrase("Welcome", "Welcome."))
    with pytest.raises(NotAllowed, match="already") as told:
        phrases.keep(Phrase("WELCOME", "All were welcomed."))
    assert told.value.advice == "Choose another name."
    with pytest.raises(NotFound):
        phrases.remove(987)


def test_a_name_given_away_meanwhile_is_not_taken_back(phrases: Phrases) -> None:
    first, _ = phrases.keep(Phrase("Welcome", "Welcome."))
    phrases.remove(first.id)
    phrases.keep(Phrase("Welcome", "All were welcomed."))
    with pytest.raises(NotAllowed, match="already"):
        phrases.restore(first.id)
    assert worded(phrases.all(), "Welcome") == ["All were welcomed."]


def test_a_minute_is_offered_what_its_meeting_knows(
    phrases: Phrases, bodies: Bodies, meetings: Meetings
) -> None:
    body, _ = bodies.add(a_body("Harbour Board"))
    meetings.add(a_meeting(body.id, day=date(2026, 3, 5)))
    meetings.add(a_meeting(body.id, day=date(2026, 1, 8)))
    later = a_meeting(body.id, day=date(2026, 9, 3), time=time(18, 30), venue="The Boathouse")
    meetings.add(later)
    meeting, _ = meetings.add(a_meeting(body.id, day=date(2026, 6, 4)))
    roll = [
        Attendance("Ada Finch", AttendanceKind.PRESENT, role="Chair"),
        Attendance("Bo Lark", AttendanceKind.PRESENT),
        Attendance("Cy Teal", AttendanceKind.APOLOGIES),
        Attendance("Di Wren", AttendanceKind.APOLOGIES),
    ]
    meetings.set_attendance(meeting.id, roll, ())
    offer = phrases.offer(meeting.id)
    asked = "[Body], [meeting date], [previous meeting]; [next meeting], [next time], [next venue]; [chair]"
    assert filled(asked, dict(offer.values)) == (
        "Harbour Board, 4 June 2026, 5 March 2026; "
        "Thursday 3 September 2026, 6.30 pm, The Boathouse; Ada Finch"
    )
    assert dict(offer.values)["apologies"] == "Cy Teal and Di Wren"
    assert {phrase.name for phrase in HOUSE_PHRASES} == {phrase.name for phrase in offer.phrases}
    with pytest.raises(NotFound):
        phrases.offer(987)
