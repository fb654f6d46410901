"""Pages of one meeting, in whatever form and order they come, are one meeting."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time
from itertools import permutations
from pathlib import Path

import pytest

from sefton_minutes.domain.attendance import Attendance, AttendanceKind
from sefton_minutes.domain.errors import AmbiguousMeeting, NotAllowed
from sefton_minutes.domain.meetings import MeetingStatus
from sefton_minutes.domain.published_page import PageExtent, PublishedItem, PublishedPage
from sefton_minutes.services.bodies import Bodies
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.importing import Importing, ImportOutcome, Outcome
from sefton_minutes.services.meetings import Meetings
from tests.builders import a_body
from tests.services.pages import GivenPages, a_page

Bring = Callable[[PublishedPage], ImportOutcome]

APOLOGIES = PublishedItem("24", "Apologies for Absence", minute_text="None were received.")
SEA_WALL = PublishedItem("25", "Sea Wall", minute_text="RESOLVED: That the report be noted.")
HUTS = PublishedItem("26", "Beach Huts", minute_text="Ada Finch gave an update on the huts.")
AGENDA = a_page(
    PublishedItem("1", "Apologies for absence"),
    PublishedItem("2", "Sea Wall", agenda_text="Report of the Head of Harbours."),
    status=MeetingStatus.AGENDA_ISSUED,
)
DRAFT = a_page(APOLOGIES, SEA_WALL, status=MeetingStatus.MINUTES_DRAFTED)
FINAL = a_page(
    APOLOGIES,
    replace(SEA_WALL, minute_text="RESOLVED: That the report be noted and published."),
    status=MeetingStatus.CONFIRMED,
)


@pytest.fixture
def bring(desk: Desk, tmp_path: Path) -> Bring:
    """Import a page, as bytes that are its own."""

    def brought(page: PublishedPage) -> ImportOutcome:
        file = tmp_path / "page.txt"
        file.write_text("page", encoding="utf-8")
        importing = Importing(desk, GivenPages(page=page))
        (preview,) = importing.preview(file)
        return importing.keep(replace(preview, data=repr(page).encode()))

    return brought


@pytest.mark.parametrize("pages", tuple(permutations((AGENDA, DRAFT, FINAL))))
def test_agenda_draft_and_final_page_are_one_meeting_in_any_order(
    bring: Bring, meetings: Meetings, desk: Desk, pages: tuple[PublishedPage, ...]
) -> None:
    for page in pages:
        bring(page)
    (listed,) = meetings.list()
    opened = meetings.open(listed.id)
    assert opened.meeting.status is MeetingStatus.CONFIRMED
    assert [item.title for item in opened.items] == ["Apologies for Absence", "Sea Wall"]
    assert [item.minute_number for item in opened.items] == ["24", "25"]
    assert [item.agenda_number for item in opened.items] == ["1", "2"]
    assert opened.items[1].agenda_text == "Report of the Head of Harbours."
    assert opened.items[1].minute_text == "RESOLVED: That the report be noted and published."
    with desk.reading() as records:
        assert records.doubts.count() == 0


def test_a_changed_page_is_a_revision_and_the_old_one_is_kept(
    bring: Bring, meetings: Meetings, desk: Desk
) -> None:
    outcome = bring(DRAFT)
    bring(FINAL)
    item = meetings.open(outcome.meeting_id).items[1]
    with desk.reading() as records:
        texts = [revision.text for revision in records.revisions.of_item(item.id)]
    assert texts == [SEA_WALL.minute_text, FINAL.items[1].minute_text]


def test_another_rendering_of_the_same_page_says_nothing_new(bring: Bring, meetings: Meetings) -> None:
    first = bring(FINAL)
    again = bring(replace(FINAL, text=f"{FINAL.text}\n", body="The COAST  Board"))
    assert (again.outcome, again.meeting_id) == (Outcome.UNCHANGED, first.meeting_id)
    assert "says nothing new" in again.sentence
    assert len(meetings.list()) == 1


def test_a_page_that_alters_the_head_alone_says_so(bring: Bring, meetings: Meetings) -> None:
    bring(FINAL)
    again = bring(replace(FINAL, venue="Net Loft"))
    assert "the meeting's head revised, 0 items revised, 0 new." in again.sentence
    assert meetings.list()[0].venue == "Net Loft"


def test_items_that_came_one_by_one_stand_by_their_numbers_then_as_on_the_page(
    bring: Bring, meetings: Meetings
) -> None:
    for item in (HUTS, APOLOGIES, SEA_WALL):
        outcome = bring(a_page(item, extent=PageExtent.ITEM))
    assert [item.title for item in meetings.open(outcome.meeting_id).items] == [
        "Apologies for Absence",
        "Sea Wall",
        "Beach Huts",
    ]
    bring(a_page(SEA_WALL, APOLOGIES, replace(HUTS, number="27"), PublishedItem("28", "Any Other Business")))
    opened = meetings.open(outcome.meeting_id)
    assert [item.title for item in opened.items] == [
        "Sea Wall",
        "Apologies for Absence",
        "Beach Huts",
        "Any Other Business",
    ]
    assert len(meetings.list()) == 1


def test_a_list_of_who_was_there_belongs_to_the_meeting_and_takes_nothing_away(
    bring: Bring, meetings: Meetings
) -> None:
    sorry = (Attendance("Ravi Dunlin", AttendanceKind.APOLOGIES),)
    first = bring(replace(FINAL, attendance=sorry))
    there = (Attendance("Councillor A. Thistlewood", AttendanceKind.PRESENT),)
    bring(a_page(extent=PageExtent.ATTENDANCE, attendance=there, status=MeetingStatus.MINUTES_ISSUED))
    bring(replace(FINAL, attendance=(Attendance("Ruth Dunlin", AttendanceKind.APOLOGIES),)))
    opened = meetings.open(first.meeting_id)
    assert [who.name for who in opened.attendance] == ["Councillor A. Thistlewood", "Ruth Dunlin"]
    assert (len(opened.items), opened.meeting.status) == (2, MeetingStatus.CONFIRMED)


def test_an_entry_of_a_list_is_a_planned_meeting_until_its_page_comes(
    bring: Bring, meetings: Meetings
) -> None:
    entry = a_page(
        extent=PageExtent.ENTRY, status=MeetingStatus.PLANNED, source_key="moderngov meeting 815", venue=""
    )
    first = bring(entry)
    moved = replace(FINAL, day=date(2027, 3, 11), source_key="moderngov meeting 815")
    assert bring(moved).meeting_id == first.meeting_id
    opened = meetings.open(first.meeting_id)
    assert (opened.meeting.day, opened.meeting.venue) == (date(2027, 3, 11), "Fish Hall")
    assert len(opened.items) == 2


def test_two_meetings_of_a_body_on_one_day_are_told_apart(bring: Bring, meetings: Meetings) -> None:
    bring(FINAL)
    bring(replace(FINAL, time=time(20, 0)))
    assert len(meetings.list()) == 2
    with pytest.raises(AmbiguousMeeting):
        bring(replace(FINAL, time=None, venue="Elsewhere"))


def test_the_source_systems_keys_tell_two_meetings_of_one_hour_apart(
    bring: Bring, meetings: Meetings
) -> None:
    bring(replace(FINAL, source_key="moderngov meeting 1"))
    bring(replace(FINAL, source_key="moderngov meeting 2"))
    assert len(meetings.list()) == 2


def test_a_page_of_one_item_is_known_by_its_key_where_it_names_no_meeting(
    bring: Bring, meetings: Meetings
) -> None:
    keyed = replace(SEA_WALL, source_key="moderngov item 4711")
    first = bring(a_page(APOLOGIES, keyed))
    changed = replace(keyed, number="", minute_text="RESOLVED: That the wall be raised.")
    alone = a_page(changed, extent=PageExtent.ITEM, body="", day=None, time=None)
    assert bring(alone).meeting_id == first.meeting_id
    items = meetings.open(first.meeting_id).items
    assert [item.minute_text for item in items][1] == "RESOLVED: That the wall be raised."
    with pytest.raises(NotAllowed, match="does not say the body and the date"):
        bring(replace(alone, items=(replace(changed, source_key="moderngov item 1"),)))


def test_a_body_that_its_source_system_renamed_joins_itself(
    bring: Bring, meetings: Meetings, bodies: Bodies
) -> None:
    bring(replace(FINAL, body="Harbour Board", day=date(2010, 3, 4), body_key="moderngov committee 42"))
    bring(replace(FINAL, body="Coast Board", day=date(2015, 3, 4), body_key="moderngov committee 42"))
    bring(replace(FINAL, body="Coast Board", day=date(2013, 3, 4), body_key="moderngov committee 42"))
    (body,) = bodies.all()
    assert [(name.name, name.from_day) for name in body.names] == [
        ("Harbour Board", None),
        ("Coast Board", date(2013, 3, 4)),
    ]
    assert [each.body for each in meetings.list()] == ["Coast Board", "Coast Board", "Harbour Board"]


def test_a_body_that_was_kept_under_its_new_name_is_joined_when_the_key_says_so(
    bring: Bring, meetings: Meetings, bodies: Bodies
) -> None:
    bring(replace(FINAL, body="Harbour Board", day=date(2010, 3, 4), body_key="moderngov committee 42"))
    bring(replace(FINAL, body="Coast Board", day=date(2015, 3, 4)))
    assert len(bodies.all()) == 2
    joining = bring(
        replace(FINAL, body="Coast Board", day=date(2016, 3, 4), body_key="moderngov committee 42")
    )
    assert joining.sentence.endswith(
        "The body “Coast Board” was joined into “Harbour Board”, with its 1 meeting."
    )
    (body,) = bodies.all()
    assert [name.name for name in body.names] == ["Harbour Board", "Coast Board"]
    assert {each.body_id for each in meetings.list()} == {body.id}


def test_an_officer_says_that_a_page_bears_a_former_name(
    desk: Desk, bodies: Bodies, meetings: Meetings, tmp_path: Path
) -> None:
    body, _ = bodies.add(a_body("Coast Board", names=(a_body().names[0],)))
    file = tmp_path / "page.txt"
    file.write_text("page", encoding="utf-8")
    importing = Importing(desk, GivenPages(page=replace(FINAL, body="Quay Trustees", day=date(2009, 1, 5))))
    (preview,) = importing.preview(file)
    importing.keep(preview, former_name_of=body.id)
    (kept,) = bodies.all()
    assert kept.id == body.id
    assert kept.is_called("quay trustees")
    assert [each.body_id for each in meetings.list()] == [body.id]


def test_a_meeting_known_by_its_key_tells_its_bodys_other_name(
    bring: Bring, meetings: Meetings, bodies: Bodies
) -> None:
    first = bring(replace(FINAL, source_key="moderngov meeting 815"))
    again = bring(replace(FINAL, body="Coast and Harbour Board", source_key="moderngov meeting 815"))
    assert again.meeting_id == first.meeting_id
    (body,) = bodies.all()
    assert body.is_called("Coast and Harbour Board")
    assert len(meetings.list()) == 1


def test_a_list_dates_no_name(bring: Bring, bodies: Bodies) -> None:
    keyed = replace(FINAL, body_key="moderngov committee 42")
    bring(replace(keyed, body="Harbour Board", day=date(2010, 3, 4)))
    bring(replace(keyed, body="Coast Board", day=date(2015, 3, 4)))
    entry = a_page(extent=PageExtent.ENTRY, day=date(2012, 3, 4), body_key="moderngov committee 42")
    bring(entry)
    (body,) = bodies.all()
    assert body.names[1].from_day == date(2015, 3, 4)
