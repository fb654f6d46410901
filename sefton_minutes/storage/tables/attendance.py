"""Who was at a meeting, and who sent apologies."""

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from sefton_minutes.storage.tables.base import BinnedRow


class AttendanceRow(BinnedRow):
    """One name on the record of a meeting; `person_id` when the name is somebody's who is kept."""

    __tablename__ = "attendance"

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"), index=True)
    position: Mapped[int]
    name: Mapped[str]
    kind: Mapped[str]
    organisation: Mapped[str]
    role: Mapped[str]
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
