from dataclasses import replace

import pytest

from sefton_minutes.domain.attachments import Attachment
from sefton_minutes.domain.errors import ChangedMeanwhile, NotFound
from sefton_minutes.storage.database import Database
from sefton_minutes.storage.unit_of_work import Records
from tests.builders import OFFICER, an_item, kept_item, kept_meeting


def order(records: Records, meeting_id: int) -> str:
    """The titles of a meeting's items in order; their positions are checked on the way."""
    items = records.items.of_meeting(meeting_id)
    assert [item.position for item in items] == list(range(len(items)))
    return "".join(item.title for item in items)


def test_an_item_comes_back_as_it_was_kept(database: Database) -> None:
    papers = (Attachment("Plan", "PDF", "1.2 MB", "ab12"), Attachment("Letter", "DOC", "88 KB"))
    item = kept_item(
        database, presenters=("B", "A"), attachments=papers, minute_text="RESOLVED:  That\n\n(1)\tx", title=""
    )
    assert item.version == 1
    assert [paper.name for paper in item.attachments] == ["Plan", "Letter"]
    assert all(paper.id for paper in item.attachments)
    with database.reading() as records:
        assert records.items.get(item.id) == item


def test_items_are_inserted_where_they_are_wanted(database: Database) -> None:
    meeting = kept_meeting(database)
    with database.unit_of_work(OFFICER) as work:
        for title, position in (("b", None), ("d", 99), ("a", 0), ("c", 2), ("z", -5)):
            item = work.items.insert(meeting.id, an_item(title), position)
            assert work.items.get(item.id) == item
        assert order(work, meeting.id) == "zabcd"
        with pytest.raises(NotFound, match="There is no meeting 99"):
            work.items.insert(99, an_item())


@pytest.mark.parametrize(
    ("title", "position", "after"),
    [("a", 2, "bcad"), ("d", 0, "dabc"), ("b", 99, "acdb"), ("c", -1, "cabd"), ("b", 1, "abcd")],
)
def test_an_item_is_moved(database: Database, title: str, position: int, after: str) -> None:
    meeting = kept_meeting(database)
    items = {name: kept_item(database, meeting, title=name) for name in "abcd"}
    with database.unit_of_work(OFFICER) as work:
        work.items.move(items[title].id, position)
        assert order(work, meeting.id) == after
        assert {item.version for item in work.items.of_meeting(meeting.id)} == {1}


def test_a_removed_item_leaves_no_gap_and_comes_back_where_it_was(database: Database) -> None:
    meeting = kept_meeting(database)
    items = {name: kept_item(database, meeting, title=name) for name in "abcd"}
    with database.unit_of_work(OFFICER) as work:
        work.items.remove(items["b"].id)
        assert order(work, meeting.id) == "acd"
        with pytest.raises(NotFound, match="There is no item"):
            work.items.get(items["b"].id)
        with pytest.raises(NotFound):
            work.items.remove(items["b"].id)
        with pytest.raises(ChangedMeanwhile, match="removed this item"):
            work.items.update(items["b"])
        work.items.restore(items["b"].id)
        assert order(work, meeting.id) == "abcd"
        with pytest.raises(NotFound):
            work.items.restore(items["b"].id)


def test_an_item_restored_to_a_shorter_agenda_stands_at_its_end(database: Database) -> None:
    meeting = kept_meeting(database)
    items = {name: kept_item(database, meeting, title=name) for name in "abcd"}
    with database.unit_of_work(OFFICER) as work:
        for name in "dcb":
            work.items.remove(items[name].id)
        work.items.restore(items["d"].id)
        assert order(work, meeting.id) == "ad"


def test_an_edit_changes_the_texts_and_not_the_place(database: Database) -> None:
    meeting = kept_meeting(database)
    first, second = (kept_item(database, meeting, title=name) for name in "ab")
    with database.unit_of_work(OFFICER) as work:
        work.items.move(first.id, 1)
        edited = work.items.update(
            replace(first, title="A", presenters=("New",), minute_text="Noted.", is_heading=True)
        )
        assert (edited.position, edited.version) == (1, 2)
        assert (edited.title, edited.presenters, edited.minute_text) == ("A", ("New",), "Noted.")
        assert work.items.get(second.id).position == 0
        with pytest.raises(ChangedMeanwhile):
            work.items.update(first)


def test_attachments_keep_their_identity_and_can_be_taken_back(database: Database) -> None:
    papers = (Attachment("Plan", "PDF", "1 MB"), Attachment("Letter", "DOC", "88 KB"))
    item = kept_item(database, attachments=papers)
    plan, letter = item.attachments
    with database.unit_of_work(OFFICER) as work:
        new = Attachment("Map", "PDF", "2 MB")
        item = work.items.update(replace(item, attachments=(letter, new)))
        assert item.attachments[0] == letter
        assert item.attachments[1].id not in (0, plan.id, letter.id)
        item = work.items.update(replace(item, attachments=(plan, *item.attachments)))
        assert [paper.name for paper in item.attachments] == ["Plan", "Letter", "Map"]
        assert item.attachments[0].id == plan.id
        assert work.attachments.of_item(item.id) == item.attachments


def test_an_attachment_of_another_item_is_not_taken_from_it(database: Database) -> None:
    mine, others = kept_item(database), kept_item(database)
    with database.unit_of_work(OFFICER) as work:
        taken = work.attachments.replace(mine.id, others.attachments)
        assert taken[0].id != others.attachments[0].id
        assert work.attachments.of_item(others.id) == others.attachments
