"""Published pages brought in."""

import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest

from sefton_minutes.domain.actions import ActionStatus
from sefton_minutes.domain.changes import Kind
from sefton_minutes.domain.errors import AmbiguousMeeting, CannotReadFile, NotAllowed
from sefton_minutes.domain.meetings import MeetingStatus
from sefton_minutes.exchange.saved_files import SavedFileReader
from sefton_minutes.services.bodies import Bodies
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.importing import Already, Importing, ImportOutcome, Outcome, Preview
from sefton_minutes.services.meetings import Meetings
from sefton_minutes.services.minutes import Minutes
from sefton_minutes.services.saving import Saving
from tests.builders import a_body, a_meeting, a_typed_item, a_typed_minute, an_attendance
from tests.services.conftest import acts
from tests.services.pages import PAGE


@pytest.fixture
def importing(desk: Desk) -> Importing:
    return Importing(desk, SavedFileReader())


@pytest.fixture
def page(tmp_path: Path) -> Path:
    file = tmp_path / "march.txt"
    file.write_text(PAGE, encoding="utf-8")
    return file


def previewed(importing: Importing, page: Path) -> Preview:
    """The only page of a file."""
    (preview,) = importing.preview(page)
    return preview


def kept(importing: Importing, page: Path, text: str | None = None) -> ImportOutcome:
    """Import the page, published with another text if one is given."""
    if text is not None:
        page.write_text(text, encoding="utf-8")
    return importing.keep(previewed(importing, page))


def test_a_preview_keeps_nothing(importing: Importing, bodies: Bodies, page: Path) -> None:
    preview = previewed(importing, page)
    assert (preview.name, preview.already, preview.meeting_id) == ("march.txt", Already.NEW, None)
    assert preview.page.body == "Marram Coast Partnership"
    assert len(preview.readings) == len(preview.page.items) == 3
    assert preview.readings[2].doubts
    assert bodies.all() == ()


@pytest.mark.parametrize("text", [PAGE[: PAGE.index("28.")], PAGE[:40], "Some words of no page at all."])
def test_a_page_cut_off_above_its_items_is_not_kept(
    importing: Importing, bodies: Bodies, page: Path, text: str
) -> None:
    page.write_text(text, encoding="utf-8")
    preview = previewed(importing, page)
    with pytest.raises(NotAllowed, match=r"“march\.txt” shows no item of an agenda"):
        importing.keep(preview, body="Marram Coast Partnership", day=date(2027, 3, 4))
    assert bodies.all() == ()


def test_two_who_import_a_page_at_once_keep_one_meeting(
    importing: Importing, bodies: Bodies, meetings: Meetings, page: Path
) -> None:
    preview = previewed(importing, page)
    start = threading.Barrier(2)

    def keep() -> Outcome:
        start.wait()
        return importing.keep(preview).outcome

    with ThreadPoolExecutor(2) as officers:
        outcomes = [each.result() for each in (officers.submit(keep), officers.submit(keep))]
    assert sorted(outcomes) == [Outcome.IMPORTED, Outcome.UNCHANGED]
    assert (len(bodies.all()), len(meetings.list())) == (1, 1)


def test_a_page_is_kept_as_a_meeting_with_all_that_it_says(
    desk: Desk, importing: Importing, meetings: Meetings, page: Path
) -> None:
    outcome = kept(importing, page)
    opened = meetings.open(outcome.meeting_id)
    assert outcome.outcome is Outcome.IMPORTED
    assert outcome.sentence == (
        "“march.txt” was imported as meeting 1: Marram Coast Partnership, 4 March 2027, 3 items."
    )
    assert {Kind.MEETINGS, Kind.ITEMS, Kind.ACTIONS} <= outcome.changes.kinds
    assert (opened.meeting.day, opened.meeting.time) == (date(2027, 3, 4), time(15, 0))
    assert opened.meeting.imported
    assert (opened.meeting.venue, opened.meeting.contact) == ("Fish Hall, Marram", "Rosalind Penny")
    assert opened.numbers == ("28", "29", "30")
    assert opened.items[2].presenters == ("Ada Finch",)
    assert [(paper.type, paper.size) for paper in opened.items[1].attachments] == [("PDF", "76 KB")]
    assert [who.name for who in opened.attendance] == ["Councillor A. Thistlewood", "Ravi Dunlin"]
    assert [(a.owner, a.status) for a in opened.actions] == [("Head of Harbours", ActionStatus.PROPOSED)]
    assert acts(desk, "meeting", outcome.meeting_id) == ["imported"]


def test_the_bytes_are_kept_beside_the_record(desk: Desk, importing: Importing, page: Path) -> None:
    page.write_bytes(b"\xef\xbb\xbf" + PAGE.replace("\n", "\r\n").encode())
    outcome = kept(importing, page)
    with desk.reading() as records:
        (source,) = records.sources.of_meeting(outcome.meeting_id)
        assert records.sources.data(source.id) == page.read_bytes()
        assert (source.file_name, source.encoding) == ("march.txt", "utf-8")


def test_importing_twice_changes_nothing_and_says_so(
    importing: Importing, meetings: Meetings, saving: Saving, page: Path
) -> None:
    first = kept(importing, page)
    item = meetings.open(first.meeting_id).items[1]
    saving.save(a_typed_minute(item, "Edited."))
    before = meetings.open(first.meeting_id)
    preview = previewed(importing, page)
    again = importing.keep(preview)
    assert (preview.already, preview.meeting_id) == (Already.UNCHANGED, first.meeting_id)
    assert (again.outcome, again.meeting_id) == (Outcome.UNCHANGED, first.meeting_id)
    assert "nothing was done" in again.sentence
    assert again.changes.kinds == frozenset()
    assert meetings.open(first.meeting_id) == before
    assert len(meetings.list()) == 1


def test_a_body_is_found_by_any_of_its_names(importing: Importing, bodies: Bodies, page: Path) -> None:
    body, _ = bodies.add(a_body("MARRAM COAST  Partnership"))
    bodies.rename(body.id, "Coast Board", "CB", date(2027, 5, 1))
    assert previewed(importing, page).known_body == bodies.get(body.id)
    kept(importing, page)
    assert len(bodies.all()) == 1


def test_an_officer_may_say_what_the_page_does_not(
    importing: Importing, meetings: Meetings, page: Path
) -> None:
    page.write_text(PAGE[PAGE.index("28.") :], encoding="utf-8")
    preview = previewed(importing, page)
    with pytest.raises(NotAllowed, match="does not say the body and the date of the meeting"):
        importing.keep(preview)
    with pytest.raises(NotAllowed, match="does not say the date of"):
        importing.keep(preview, body="Coast Board")
    outcome = importing.keep(
        preview, body=" Coast\nBoard ", day=date(2027, 3, 4), time=time(10, 0), venue="Pier Hall"
    )
    opened = meetings.open(outcome.meeting_id)
    assert opened.body.name == "Coast Board"
    assert (opened.meeting.day, opened.meeting.time) == (date(2027, 3, 4), time(10, 0))
    assert opened.meeting.venue == "Pier Hall"
    assert importing.keep(preview).outcome is Outcome.UNCHANGED


def test_the_same_bytes_for_another_day_are_another_meeting(
    importing: Importing, meetings: Meetings, page: Path
) -> None:
    page.write_text(PAGE[PAGE.index("28.") :], encoding="utf-8")
    preview = previewed(importing, page)
    for day in (date(2027, 3, 4), date(2027, 6, 3)):
        assert importing.keep(preview, body="Coast Board", day=day).outcome is Outcome.IMPORTED
    assert len(meetings.list()) == 2


def test_a_refused_reading_is_kept_as_refused(
    importing: Importing, meetings: Meetings, minutes: Minutes, page: Path
) -> None:
    preview = previewed(importing, page)
    (doubt,) = preview.readings[2].doubts
    outcome = importing.keep(preview, refused=frozenset({doubt.paragraph_digest}))
    items = meetings.open(outcome.meeting_id).items
    assert [minutes.refused(item.id) for item in items] == [
        frozenset(),
        frozenset(),
        {doubt.paragraph_digest},
    ]


def test_a_changed_page_revises_what_no_officer_edited(
    desk: Desk, importing: Importing, meetings: Meetings, saving: Saving, page: Path
) -> None:
    first = kept(importing, page)
    items = meetings.open(first.meeting_id).items
    saving.save(a_typed_minute(items[1], "An officer's words."))
    changed = PAGE.replace("invite tenders", "invite bids").replace("gave an update", "gave a report")
    preview = previewed(importing, page)
    assert preview.already is Already.UNCHANGED
    again = kept(importing, page, changed.replace("Fish Hall", "Pier Hall"))
    opened = meetings.open(first.meeting_id)
    assert (again.outcome, again.meeting_id) == (Outcome.REVISED, first.meeting_id)
    assert "1 item revised, 0 new. 1 item that officers edited since left as they are." in again.sentence
    assert opened.items[1].minute_text == "An officer's words."
    assert "gave a report" in opened.items[2].minute_text
    assert opened.items[2].id == items[2].id
    assert opened.meeting.venue == "Pier Hall, Marram"
    with desk.reading() as records:
        assert len(records.sources.of_meeting(first.meeting_id)) == 2
        assert len(records.revisions.of_item(items[2].id)) >= 1
    page.write_text(PAGE, encoding="utf-8")
    assert kept(importing, page).outcome is Outcome.UNCHANGED


def test_a_changed_page_leaves_what_officers_changed_of_the_meeting(
    importing: Importing, meetings: Meetings, page: Path
) -> None:
    first = kept(importing, page)
    meeting = meetings.open(first.meeting_id).meeting
    meetings.edit(replace(meeting, venue="Our venue", status=MeetingStatus.CONFIRMED), meeting)
    roll = meetings.open(meeting.id).attendance
    meetings.set_attendance(meeting.id, (an_attendance("Ada Finch"),), roll)
    kept(importing, page, PAGE.replace("Ravi Dunlin", "Ruth Dunlin").replace("Fish Hall", "Pier Hall"))
    opened = meetings.open(first.meeting_id)
    assert (opened.meeting.venue, opened.meeting.status) == ("Our venue", MeetingStatus.CONFIRMED)
    assert [who.name for who in opened.attendance] == ["Ada Finch"]


def test_a_changed_page_may_bring_names_and_items_and_lose_some(
    importing: Importing, meetings: Meetings, page: Path
) -> None:
    first = kept(importing, page)
    lost = PAGE[: PAGE.index("30.")].replace("Ravi Dunlin", "Ruth Dunlin")
    new = "31.\n\nUrgent Business\n\nMinutes:\n\nThe Chair admitted an item on the storm.\n"
    again = kept(importing, page, lost + new)
    opened = meetings.open(first.meeting_id)
    assert [item.title for item in opened.items] == [
        "Apologies for Absence",
        "Sea Wall",
        "Beach Huts",
        "Urgent Business",
    ]
    assert [who.name for who in opened.attendance] == ["Councillor A. Thistlewood", "Ruth Dunlin"]
    assert "1 new. 1 item no longer on the page kept." in again.sentence


def test_a_meeting_planned_by_hand_is_the_pages_and_its_items_stay(
    importing: Importing, bodies: Bodies, meetings: Meetings, page: Path
) -> None:
    body, _ = bodies.add(a_body("Marram Coast Partnership"))
    planned, _ = meetings.add(a_meeting(body.id, time=None), standing_items=True)
    assert previewed(importing, page).already is Already.CHANGED
    outcome = kept(importing, page)
    opened = meetings.open(planned.id)
    assert outcome.meeting_id == planned.id
    assert opened.meeting.time == time(15, 0)
    assert opened.items[0].minute_text.startswith("Apologies for absence were submitted")
    assert "Sea Wall" in [item.title for item in opened.items]
    assert "Declarations of Interest" in [item.title for item in opened.items]


def test_a_page_of_another_time_is_another_meeting(
    importing: Importing, bodies: Bodies, meetings: Meetings, page: Path
) -> None:
    body, _ = bodies.add(a_body("Marram Coast Partnership"))
    meetings.add(a_meeting(body.id, time=time(10, 0)))
    assert previewed(importing, page).already is Already.NEW
    assert kept(importing, page).outcome is Outcome.IMPORTED
    preview = previewed(importing, page)
    timeless = replace(preview, page=replace(preview.page, time=None), data=b"another page")
    with pytest.raises(AmbiguousMeeting, match="any of the meetings"):
        importing.keep(timeless)


def test_a_meeting_in_the_bin_is_not_the_pages(importing: Importing, meetings: Meetings, page: Path) -> None:
    first = kept(importing, page)
    meetings.remove(first.meeting_id)
    again = kept(importing, page)
    assert again.outcome is Outcome.IMPORTED
    assert again.meeting_id != first.meeting_id


def test_a_file_that_is_no_page_is_refused_and_nothing_is_kept(
    importing: Importing, meetings: Meetings, tmp_path: Path
) -> None:
    with pytest.raises(CannotReadFile):
        importing.preview(tmp_path / "absent.txt")
    assert meetings.list() == ()


def test_what_an_officer_edited_of_an_item_is_left_and_the_rest_follows_the_page(
    importing: Importing, meetings: Meetings, saving: Saving, page: Path
) -> None:
    first = kept(importing, page)
    item = meetings.open(first.meeting_id).items[2]
    saving.save(a_typed_item(item, title="Beach Huts and Kiosks"))
    again = kept(importing, page, PAGE.replace("gave an update", "gave a report"))
    assert "1 item revised, 0 new." in again.sentence
    now = meetings.open(first.meeting_id).items[2]
    assert now.title == "Beach Huts and Kiosks"
    assert now.minute_text.startswith("Ada Finch gave a report.")
