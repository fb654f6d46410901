"""Tables of names and of how each of them stood."""

from sefton_minutes.domain.attendance import AttendanceKind
from sefton_minutes.domain.attendance_table import is_attendance_table_head, read_attendance_table

TABLE = """Name | Representing | Attendance |
---|---|---|
Councillor Ida Ash | Northdale Council (Chair) | Present |
Dr Ravi Birch | Northdale Surgeries | ✓ |
Sue Cole | Age Friendly Northdale | Apologies |
Tim Dale | Northdale Schools | on leave |
"""


def test_every_row_tells_a_person_and_how_they_stood() -> None:
    read = [(one.name, one.kind, one.organisation, one.role) for one in read_attendance_table(TABLE)]
    assert read == [
        ("Councillor Ida Ash", AttendanceKind.PRESENT, "Northdale Council", "Chair"),
        ("Dr Ravi Birch", AttendanceKind.PRESENT, "Northdale Surgeries", ""),
        ("Sue Cole", AttendanceKind.APOLOGIES, "Age Friendly Northdale", ""),
    ]


def test_positions_count_on() -> None:
    assert [one.position for one in read_attendance_table(TABLE)] == [0, 1, 2]


def test_a_table_of_interests_is_none() -> None:
    assert not is_attendance_table_head("Member | Minute No. | Interest | Action")
    assert read_attendance_table("Member | Minute No.\nCouncillor Ash | 12") == ()
