from dataclasses import replace

import pytest

from sefton_minutes.domain.attendance import AttendanceKind
from sefton_minutes.domain.errors import ChangedMeanwhile, NotFound
from sefton_minutes.storage.database import Database
from tests.builders import OFFICER, a_person, an_attendance, kept_meeting


def test_the_record_keeps_its_order_and_its_entries(database: Database) -> None:
    meeting = kept_meeting(database)
    with database.unit_of_work(OFFICER) as work:
        person = work.people.add(a_person())
        chair, guest = work.attendance.replace(
            meeting.id,
            (
                an_attendance(role="Chair", person_id=person.id),
                an_attendance("Una Teal", kind=AttendanceKind.IN_ATTENDANCE, organisation="Marram Police"),
            ),
        )
        assert (chair.position, guest.position) == (0, 1)
        assert work.attendance.of_meeting(meeting.id) == (chair, guest)
        late = an_attendance("Ivo Lark", kind=AttendanceKind.APOLOGIES)
        kept = work.attendance.replace(meeting.id, (late, chair))
        assert work.attendance.of_meeting(meeting.id) == kept
        assert [(entry.name, entry.version) for entry in kept] == [("Ivo Lark", 1), (chair.name, 2)]
        assert kept[1].id == chair.id
        assert work.attendance.replace(meeting.id, kept) == kept


def test_of_two_edits_of_one_entry_the_second_is_told(database: Database) -> None:
    meeting = kept_meeting(database)
    with database.unit_of_work(OFFICER) as work:
        (entry,) = work.attendance.replace(meeting.id, (an_attendance(),))
        work.attendance.replace(meeting.id, (replace(entry, role="Chair"),))
        with pytest.raises(ChangedMeanwhile, match="changed this name on the record"):
            work.attendance.replace(meeting.id, (replace(entry, role="Vice-Chair"),))
        work.attendance.replace(meeting.id, ())
        assert work.attendance.of_meeting(meeting.id) == ()


def test_the_record_belongs_to_a_meeting(database: Database) -> None:
    with pytest.raises(NotFound, match="There is no meeting 99"), database.unit_of_work(OFFICER) as work:
        work.attendance.replace(99, (an_attendance(),))
