"""Meetings, by the local civil day and time on which they are held."""

from datetime import date, time

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from sefton_minutes.storage.tables.base import BinnedRow


class MeetingRow(BinnedRow):
    """A meeting of a body."""

    __tablename__ = "meeting"
    __table_args__ = (
        Index(None, "body_id", "day"),
        {"sqlite_autoincrement": True},
    )

    body_id: Mapped[int] = mapped_column(ForeignKey("body.id"))
    day: Mapped[date | None] = mapped_column(index=True)
    time: Mapped[time | None]
    venue: Mapped[str]
    contact: Mapped[str]
    contact_post: Mapped[str]
    status: Mapped[str]
    imported: Mapped[bool]
    source_key: Mapped[str] = mapped_column(index=True)
