from dataclasses import replace
from datetime import date, time

import pytest

from sefton_minutes.domain.bodies import BodyName
from sefton_minutes.domain.changes import NO_CHANGES
from sefton_minutes.domain.errors import ChangedMeanwhile, NotFound
from sefton_minutes.domain.meetings import MeetingStatus, MeetingSummary
from sefton_minutes.storage.database import Database
from tests.builders import OFFICER, an_action, kept_body, kept_item, kept_meeting


def test_a_meeting_comes_back_as_it_was_kept(database: Database) -> None:
    held = kept_meeting(database, time=time(9, 5), status=MeetingStatus.CONFIRMED, imported=True)
    unknown = kept_meeting(database, day=None, time=None, venue="")
    with database.reading() as records:
        assert records.meetings.get(held.id) == held
        assert records.meetings.get(unknown.id) == unknown


def test_the_list_is_newest_first_with_the_undated_last(database: Database) -> None:
    body = kept_body(database)
    days = [date(2027, 3, 4), None, date(2019, 12, 5), date(2027, 3, 5)]
    kept = {day: kept_meeting(database, body, day=day) for day in days}
    evening = kept_meeting(database, body, day=date(2027, 3, 4), time=time(20))
    with database.reading() as records:
        listed = [summary.id for summary in records.meetings.list()]
    assert listed == [
        kept[date(2027, 3, 5)].id,
        evening.id,
        kept[date(2027, 3, 4)].id,
        kept[date(2019, 12, 5)].id,
        kept[None].id,
    ]


def test_a_meeting_is_listed_under_the_name_of_its_day(database: Database) -> None:
    names = (BodyName("Quays Sub-Committee"), BodyName("Harbour Board", "", date(2024, 5, 16)))
    body = kept_body(database, names=names)
    old = kept_meeting(database, body, day=date(2024, 5, 15), time=None)
    kept_meeting(database, body, day=date(2024, 5, 16))
    with database.reading() as records:
        newer, older = records.meetings.list()
    assert newer.body == "Harbour Board"
    assert older == MeetingSummary(
        old.id, body.id, "Quays Sub-Committee", old.day, None, old.venue, MeetingStatus.PLANNED
    )


def test_the_list_is_narrowed_by_body_days_and_status(database: Database) -> None:
    board, panel = kept_body(database, name="Board"), kept_body(database, name="Panel")
    spring = kept_meeting(database, board, day=date(2027, 3, 4))
    summer = kept_meeting(database, board, day=date(2027, 6, 4), status=MeetingStatus.CANCELLED)
    other = kept_meeting(database, panel, day=None)
    with database.reading() as records:
        meetings = records.meetings

        def ids(**narrowed: object) -> set[int]:
            return {summary.id for summary in meetings.list(**narrowed)}  # type: ignore[arg-type]

        assert ids(body_id=panel.id) == {other.id}
        assert ids(from_day=date(2027, 3, 4), to_day=date(2027, 6, 4)) == {spring.id, summer.id}
        assert ids(from_day=date(2027, 3, 5)) == {summer.id}
        assert ids(to_day=date(2027, 3, 4)) == {spring.id}
        assert ids(status=MeetingStatus.CANCELLED) == {summer.id}
        assert ids(body_id=board.id, status=MeetingStatus.HELD) == set()


def test_days_and_meetings_of_a_day(database: Database) -> None:
    body = kept_body(database)
    late = kept_meeting(database, body, time=time(19))
    early = kept_meeting(database, body, time=time(10))
    removed = kept_meeting(database, body, day=date(2027, 1, 1))
    undated = kept_meeting(database, body, day=None)
    with database.unit_of_work(OFFICER) as work:
        work.meetings.remove(removed.id)
        work.commit(NO_CHANGES)
    with database.reading() as records:
        assert records.meetings.days() == (date(2027, 3, 4),)
        assert records.meetings.find(body.id, date(2027, 3, 4)) == (early, late)
        assert records.meetings.find(body.id, None) == (undated,)
        assert records.meetings.find(body.id + 1, date(2027, 3, 4)) == ()


def test_an_edit_needs_the_version_that_was_read(database: Database) -> None:
    meeting = kept_meeting(database)
    with database.unit_of_work(OFFICER) as work:
        moved = work.meetings.update(replace(meeting, day=date(2027, 3, 11)))
        assert work.meetings.get(meeting.id) == moved == replace(meeting, day=date(2027, 3, 11), version=2)
        with pytest.raises(ChangedMeanwhile, match="changed this meeting"):
            work.meetings.update(replace(meeting, venue="Elsewhere"))


def test_a_removed_meeting_takes_its_actions_off_the_lists_and_comes_back_whole(database: Database) -> None:
    meeting = kept_meeting(database)
    item = kept_item(database, meeting)
    with database.unit_of_work(OFFICER) as work:
        work.actions.add(an_action(meeting.id, item.id))
        work.meetings.remove(meeting.id)
        assert work.meetings.list() == ()
        assert work.actions.rows() == ()
        with pytest.raises(NotFound):
            work.meetings.get(meeting.id)
        with pytest.raises(NotFound):
            work.items.move(item.id, 0)
        work.meetings.restore(meeting.id)
        assert len(work.actions.rows()) == 1
        assert work.items.of_meeting(meeting.id) == (item,)
