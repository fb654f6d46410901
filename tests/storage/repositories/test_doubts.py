from dataclasses import replace

from sefton_minutes.domain.doubtful import MILDEST, Answer, DoubtOrigin
from sefton_minutes.domain.new_doubts import NewDoubt
from sefton_minutes.storage.database import Database
from tests.builders import OFFICER, kept_item, kept_meeting


def a_doubt(meeting_id: int, item_id: int | None, **fields: object) -> NewDoubt:
    doubt = NewDoubt(
        meeting_id,
        item_id,
        DoubtOrigin.READING,
        "Misspelt introducer",
        "Read as RESOLVED",
        "RESLOVED",
        40,
        "reading|misspelt",
        "digest",
    )
    return replace(doubt, **fields)  # type: ignore[arg-type]


def test_doubts_of_a_reading_are_replaced_and_those_that_stand_keep_their_ids(database: Database) -> None:
    meeting = kept_meeting(database, imported=True)
    item = kept_item(database, meeting)
    one, other = a_doubt(meeting.id, item.id), a_doubt(meeting.id, item.id, digest="other", severity=90)
    with database.unit_of_work(OFFICER) as work:
        work.doubts.replace_readings(item.id, [one, other])
        before = {each.severity: each.id for each in work.doubts.list()}
        work.doubts.replace_readings(item.id, [one, replace(other, digest="third", severity=30)])
        after = {each.severity: each.id for each in work.doubts.list()}
        assert list(before) == [90, 40]
        assert list(after) == [40, 30]
        assert after[40] == before[40]


def test_two_of_one_kind_in_one_paragraph_are_two(database: Database) -> None:
    meeting = kept_meeting(database, imported=True)
    item = kept_item(database, meeting)
    doubts = [a_doubt(meeting.id, item.id, start=start) for start in (0, 9)]
    with database.unit_of_work(OFFICER) as work:
        work.doubts.replace_readings(item.id, doubts)
        ids = [each.id for each in work.doubts.list()]
        work.doubts.replace_readings(item.id, doubts)
        assert [each.id for each in work.doubts.list()] == ids
        assert len(ids) == 2


def test_words_of_no_field_make_no_meeting_doubtful(database: Database) -> None:
    meeting = kept_meeting(database, imported=True)
    with database.unit_of_work(OFFICER) as work:
        work.doubts.add([replace(a_doubt(meeting.id, None, origin=DoubtOrigin.PAGE), severity=MILDEST)])
        assert (work.doubts.count(), work.doubts.count_of(meeting.id)) == (1, 0)


def test_what_is_settled_waits_no_longer_and_can_be_reopened(database: Database) -> None:
    meeting = kept_meeting(database, imported=True)
    with database.unit_of_work(OFFICER) as work:
        work.doubts.add([a_doubt(meeting.id, None, origin=DoubtOrigin.PAGE)])
        (waiting,) = work.doubts.open([each.id for each in work.doubts.list()])
        work.doubts.settle(waiting.id, Answer.REFUSE)
        assert work.doubts.count() == work.doubts.count_of(meeting.id) == 0
        assert work.doubts.open([waiting.id]) == ()
        assert work.doubts.digests(meeting.id, DoubtOrigin.PAGE) == {(None, "digest")}
        work.doubts.reopen([waiting.id])
        assert work.doubts.kinds() == (("Misspelt introducer", 1),)


def test_only_what_is_open_is_dropped(database: Database) -> None:
    meeting = kept_meeting(database, imported=True)
    page = a_doubt(meeting.id, None, origin=DoubtOrigin.PAGE)
    with database.unit_of_work(OFFICER) as work:
        work.doubts.add([page, replace(page, digest="stays")])
        work.doubts.add([replace(page, digest="answered")], Answer.REFUSE.value)
        work.doubts.drop_open(meeting.id, DoubtOrigin.PAGE, ["stays"])
        assert work.doubts.digests(meeting.id, DoubtOrigin.PAGE) == {(None, "stays"), (None, "answered")}


def test_items_and_meetings_in_the_bin_wait_for_nothing(database: Database) -> None:
    meeting = kept_meeting(database, imported=True)
    item = kept_item(database, meeting)
    with database.unit_of_work(OFFICER) as work:
        work.doubts.add([a_doubt(meeting.id, item.id)])
        work.items.remove(item.id)
        assert work.doubts.count() == 0
        work.items.restore(item.id)
        assert work.doubts.count() == 1
        work.meetings.remove(meeting.id)
        assert work.doubts.count() == 0


def test_more_doubts_than_one_statement_takes_are_asked_for_and_reopened(database: Database) -> None:
    meeting = kept_meeting(database, imported=True)
    with database.unit_of_work(OFFICER) as work:
        work.doubts.add([a_doubt(meeting.id, None)])
        (kept,) = work.doubts.list()
        work.doubts.settle(kept.id, Answer.REFUSE)
        work.doubts.reopen(range(70_000))
        assert [each.id for each in work.doubts.open(range(70_000))] == [kept.id]
