"""Two officers' edits of one record, and of one attendance."""

from dataclasses import replace
from datetime import date

from sefton_minutes.domain.attendance import Attendance, AttendanceKind
from sefton_minutes.domain.merge.records import merge_attendance, merge_record
from tests.builders import a_meeting, an_action, an_attendance

ADA = an_attendance("Ada Finch", id=1, version=1)
BEN = an_attendance("Ben Dunlin", id=2, version=1, position=1)
CAT = an_attendance("Cat Vane", id=3, version=1, position=2)


def names(entries: tuple[Attendance, ...]) -> list[str]:
    return [entry.name for entry in entries]


def test_fields_that_one_changed_are_his() -> None:
    base = an_action(1, id=4, version=2)
    theirs = replace(base, owner="Clerk", version=3)
    merge = merge_record(base, theirs, replace(base, due=date(2027, 5, 3)))
    assert merge.record == replace(theirs, due=date(2027, 5, 3))
    assert merge.conflicts == ()


def test_a_field_that_both_changed_in_different_ways_is_a_conflict_and_has_mine() -> None:
    base = a_meeting(1, id=4, version=2)
    theirs, mine = replace(base, venue="Canal House", contact="T. Vane"), replace(base, venue="Pier Hall")
    merge = merge_record(base, theirs, mine)
    assert merge.conflicts == ("venue",)
    assert (merge.record.venue, merge.record.contact) == ("Pier Hall", "T. Vane")
    assert merge_record(base, theirs, replace(base, venue="Canal House")).conflicts == ()


class TestAttendance:
    """By entry, and each by field."""

    def test_names_that_either_added_are_kept(self) -> None:
        merge = merge_attendance(
            [ADA], [ADA, an_attendance("Ben Dunlin", id=9)], [ADA, an_attendance("Cat Vane")]
        )
        assert names(merge.entries) == ["Ada Finch", "Cat Vane", "Ben Dunlin"]
        assert merge.conflicts == ()

    def test_the_same_name_added_by_both_is_one(self) -> None:
        theirs = an_attendance("Ben Dunlin", id=9, version=1, kind=AttendanceKind.APOLOGIES)
        merge = merge_attendance([ADA], [ADA, theirs], [ADA, an_attendance("BEN DUNLIN", role="Chair")])
        assert [(each.id, each.kind, each.role) for each in merge.entries[1:]] == [
            (9, AttendanceKind.APOLOGIES, "Chair")
        ]
        assert merge.conflicts == ()

    def test_one_entry_is_merged_by_field(self) -> None:
        merge = merge_attendance(
            [ADA], [replace(ADA, role="Chair", version=2)], [replace(ADA, name="A. Finch")]
        )
        assert merge.entries == (replace(ADA, role="Chair", name="A. Finch", version=2),)

    def test_an_entry_removed_by_one_is_gone(self) -> None:
        assert names(merge_attendance([ADA, BEN], [BEN], [ADA, BEN]).entries) == ["Ben Dunlin"]
        assert names(merge_attendance([ADA, BEN], [ADA, BEN], [BEN]).entries) == ["Ben Dunlin"]

    def test_an_entry_removed_by_one_and_edited_by_the_other_is_a_conflict(self) -> None:
        edited = replace(ADA, kind=AttendanceKind.APOLOGIES)
        removed_by_me = merge_attendance([ADA], [edited], [])
        assert [(each.name, each.mine) for each in removed_by_me.conflicts] == [("Ada Finch", None)]
        removed_by_them = merge_attendance([ADA], [], [edited])
        assert [(each.name, each.theirs) for each in removed_by_them.conflicts] == [("Ada Finch", None)]
        assert names(removed_by_them.entries) == ["Ada Finch"]

    def test_moves_of_both_stand(self) -> None:
        merge = merge_attendance([ADA, BEN, CAT], [CAT, ADA, BEN], [BEN, ADA, CAT])
        assert names(merge.entries) == ["Cat Vane", "Ben Dunlin", "Ada Finch"]
