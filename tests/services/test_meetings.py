"""The meetings: listed, opened, added, edited, removed; and who was there."""

from dataclasses import replace
from datetime import date, time

import pytest

from sefton_minutes.domain.attendance import AttendanceKind
from sefton_minutes.domain.bodies import Body
from sefton_minutes.domain.changes import Kind
from sefton_minutes.domain.errors import NotFound, RecordConflict
from sefton_minutes.domain.meetings import Meeting, MeetingStatus
from sefton_minutes.domain.officers import Officer
from sefton_minutes.domain.rights import Role
from sefton_minutes.services.agendas import Agendas
from sefton_minutes.services.bodies import Bodies
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.meetings import MeetingFilter, Meetings
from sefton_minutes.services.officers import Officers
from sefton_minutes.services.saving import Saving
from tests.builders import a_body, a_meeting, a_typed_minute, an_attendance, an_item
from tests.services.conftest import acts


@pytest.fixture
def body(bodies: Bodies) -> Body:
    return bodies.add(a_body())[0]


@pytest.fixture
def meeting(meetings: Meetings, body: Body) -> Meeting:
    return meetings.add(a_meeting(body.id))[0]


def test_meetings_are_listed_newest_first_and_those_without_a_day_last(
    meetings: Meetings, body: Body
) -> None:
    for day in (date(2026, 6, 4), None, date(2027, 3, 4)):
        meetings.add(a_meeting(body.id, day=day))
    assert [each.day for each in meetings.list()] == [date(2027, 3, 4), date(2026, 6, 4), None]
    assert meetings.years() == (2026,)


def test_a_list_is_narrowed(meetings: Meetings, body: Body) -> None:
    meetings.add(a_meeting(body.id, day=date(2026, 4, 30), status=MeetingStatus.HELD))
    meetings.add(a_meeting(body.id, day=date(2026, 6, 4)))
    meetings.add(a_meeting(body.id, day=date(2027, 3, 4)))
    shown = {
        MeetingFilter(municipal_year=2026): 2,
        MeetingFilter(municipal_year=2025): 1,
        MeetingFilter(municipal_year=2024): 0,
        MeetingFilter(status=MeetingStatus.HELD): 1,
        MeetingFilter(words="harbour MARCH"): 1,
        MeetingFilter(words="04/06/2026"): 1,
        MeetingFilter(words="town hall"): 3,
        MeetingFilter(words="nowhere"): 0,
        MeetingFilter(body_id=-1): 0,
    }
    assert {wanted: len(meetings.list(wanted)) for wanted in shown} == shown


def test_a_list_shows_the_name_of_the_day(meetings: Meetings, bodies: Bodies, body: Body) -> None:
    meetings.add(a_meeting(body.id, day=date(2026, 6, 4)))
    bodies.rename(body.id, "Coast Committee", "CC", date(2027, 1, 1))
    meetings.add(a_meeting(body.id, day=date(2027, 3, 4)))
    assert [each.body for each in meetings.list()] == ["Coast Committee", "Harbour and Markets Committee"]


def test_a_new_meeting_may_begin_with_the_usual_items(meetings: Meetings, body: Body) -> None:
    meetings.add(a_meeting(body.id, day=date(2026, 12, 3)))
    meeting, changes = meetings.add(a_meeting(body.id), standing_items=True)
    opened = meetings.open(meeting.id)
    assert changes.kinds == {Kind.MEETINGS, Kind.ITEMS}
    assert opened.numbers == ("1", "2", "3", "4", "5")
    assert opened.items[0].title == "Apologies for Absence"
    assert opened.items[2].agenda_text == "Minutes of the meeting held on 3 December 2026"


def test_an_open_meeting_tells_what_the_minutes_say_of_the_next(
    meetings: Meetings, agendas: Agendas, saving: Saving, meeting: Meeting
) -> None:
    assert meetings.open(meeting.id).next_meeting is None
    item, _ = agendas.add_item(meeting.id, an_item("Date of Next Meeting", agenda_text=""))
    text = (
        "RESOLVED:\n"
        "That the next meeting be held on Thursday 10 June 2027 at the Fish Hall, commencing at 6.30 pm."
    )
    saving.save(a_typed_minute(item, text))
    following = meetings.open(meeting.id).next_meeting
    assert following is not None
    assert (following.day, following.time) == (date(2027, 6, 10), time(18, 30))


def test_a_meeting_is_edited_removed_and_restored(desk: Desk, meetings: Meetings, meeting: Meeting) -> None:
    edited, changes = meetings.edit(
        replace(meeting, venue=" Fish\nHall ", status=MeetingStatus.HELD), meeting
    )
    assert edited.venue == "Fish Hall"
    assert changes.meeting_id == meeting.id
    with pytest.raises(RecordConflict, match="Venue: “Fish Hall”") as raised:
        meetings.edit(replace(meeting, venue="Market Hall"), meeting)
    assert raised.value.theirs == edited
    meetings.remove(meeting.id)
    assert meetings.list() == ()
    with pytest.raises(NotFound):
        meetings.open(meeting.id)
    meetings.restore(meeting.id)
    assert meetings.open(meeting.id).meeting.venue == "Fish Hall"
    assert acts(desk, "meeting", meeting.id) == ["added", "edited", "removed", "restored"]


def test_a_meeting_of_no_body_is_refused(meetings: Meetings) -> None:
    with pytest.raises(NotFound, match="no body 987"):
        meetings.add(a_meeting(987))


def test_attendance_is_kept_in_its_order(meetings: Meetings, meeting: Meeting) -> None:
    changes = meetings.set_attendance(
        meeting.id,
        (
            an_attendance("Councillor P. Yarrow", role="Chair"),
            an_attendance(" "),
            an_attendance("Ms R. Dunlin", kind=AttendanceKind.APOLOGIES, organisation="Port Watch"),
        ),
        (),
    )
    kept = meetings.open(meeting.id).attendance
    assert changes.kinds == {Kind.ATTENDANCE}
    assert [(who.name, who.kind) for who in kept] == [
        ("Councillor P. Yarrow", AttendanceKind.PRESENT),
        ("Ms R. Dunlin", AttendanceKind.APOLOGIES),
    ]
    meetings.set_attendance(meeting.id, kept[::-1], kept)
    assert [who.name for who in meetings.open(meeting.id).attendance] == [
        "Ms R. Dunlin",
        "Councillor P. Yarrow",
    ]
    with pytest.raises(NotFound):
        meetings.set_attendance(987, (), ())


def test_a_new_status_closes_the_spells(
    desk: Desk, meetings: Meetings, agendas: Agendas, saving: Saving, meeting: Meeting
) -> None:
    item, _ = agendas.add_item(meeting.id, an_item())
    saving.save(a_typed_minute(item, "The report was noted."))
    meetings.edit(replace(meeting, status=MeetingStatus.MINUTES_ISSUED), meeting)
    with desk.reading() as records:
        assert [spell.closed is not None for spell in records.revisions.of_item(item.id)] == [True]


class TestTogether:
    """Two officers edit one meeting, and its attendance."""

    def test_fields_that_differ_are_merged(self, desk: Desk, meetings: Meetings, meeting: Meeting) -> None:
        theirs, _ = Meetings(replace(desk, who="t.vane")).edit(replace(meeting, contact="T. Vane"), meeting)
        kept, _ = meetings.edit(replace(meeting, venue="Fish Hall"), meeting)
        assert kept == replace(theirs, venue="Fish Hall", version=theirs.version + 1)

    def test_who_has_seen_theirs_puts_his_own_over_it(
        self, desk: Desk, meetings: Meetings, meeting: Meeting
    ) -> None:
        other = Meetings(replace(desk, who="t.vane"))
        theirs, _ = other.edit(replace(meeting, time=time(19, 0), contact="T. Vane"), meeting)
        mine = replace(meeting, time=time(20, 0))
        with pytest.raises(RecordConflict, match=r"t\.vane changed this meeting .* Time: 7\.00 pm\."):
            meetings.edit(mine, meeting)
        newer, _ = other.edit(replace(theirs, time=time(19, 30)), theirs)
        with pytest.raises(RecordConflict, match=r"7\.30 pm"):
            meetings.edit(mine, meeting, theirs)
        kept, _ = meetings.edit(mine, meeting, newer)
        assert (kept.time, kept.contact) == (time(20, 0), "T. Vane")

    def test_names_of_both_are_kept_and_one_name_once(
        self, desk: Desk, meetings: Meetings, meeting: Meeting
    ) -> None:
        ada, ben, cat = (an_attendance(name) for name in ("Ada Finch", "Ben Dunlin", "Cat Vane"))
        Meetings(replace(desk, who="t.vane")).set_attendance(meeting.id, (ada, ben), ())
        meetings.set_attendance(meeting.id, (ben, cat), ())
        kept = meetings.open(meeting.id).attendance
        assert sorted(who.name for who in kept) == ["Ada Finch", "Ben Dunlin", "Cat Vane"]

    def test_whoever_is_in_the_register_is_told_by_name(
        self, desk: Desk, meetings: Meetings, meeting: Meeting
    ) -> None:
        Officers(desk).keep(Officer("t.vane", "Tomos Vane", Role.ADMINISTRATOR))
        Meetings(replace(desk, who="t.vane")).edit(replace(meeting, venue="Fish Hall"), meeting)
        with pytest.raises(RecordConflict, match="Tomos Vane changed this meeting"):
            meetings.edit(replace(meeting, venue="Market Hall"), meeting)

    def test_a_name_removed_by_one_and_edited_by_the_other_is_told(
        self, desk: Desk, meetings: Meetings, meeting: Meeting
    ) -> None:
        meetings.set_attendance(meeting.id, (an_attendance("Ada Finch"),), ())
        before = meetings.open(meeting.id).attendance
        late = (replace(before[0], kind=AttendanceKind.APOLOGIES),)
        Meetings(replace(desk, who="t.vane")).set_attendance(meeting.id, late, before)
        with pytest.raises(RecordConflict, match=r"t\.vane .*Ada Finch: apologies") as raised:
            meetings.set_attendance(meeting.id, (), before)
        assert meetings.open(meeting.id).attendance == raised.value.theirs
        meetings.set_attendance(meeting.id, (), before, meetings.open(meeting.id).attendance)
        assert meetings.open(meeting.id).attendance == ()
