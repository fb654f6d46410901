"""Who was at a meeting, and who sent apologies."""

from dataclasses import dataclass
from enum import StrEnum


class AttendanceKind(StrEnum):
    """How somebody stands in the record of a meeting (names of members present must be recorded: Local
    Government Act 1972, Schedule 12, paragraph 40)."""

    PRESENT = "present"
    APOLOGIES = "apologies"
    SUBSTITUTE = "substitute"
    IN_ATTENDANCE = "in attendance"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class Attendance:
    """One name on a meeting's record, in the order of `position`. `role` is "Chair", "Vice-Chair" or ""."""

    name: str
    kind: AttendanceKind
    organisation: str = ""
    role: str = ""
    person_id: int | None = None
    meeting_id: int = 0
    position: int = 0
    id: int = 0
    version: int = 0
