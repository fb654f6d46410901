"""Runs of bringing pages in, and what became of each file."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from sefton_minutes.storage.tables.base import Base, RecordRow


class BringingRunRow(RecordRow):
    """One run; `total` files were found, and `finished_at` is empty until the last had its turn."""

    __tablename__ = "bringing_run"

    place: Mapped[str]
    who: Mapped[str]
    started_at: Mapped[datetime]
    finished_at: Mapped[datetime | None]
    total: Mapped[int]


class BringingOutcomeRow(Base):
    """What became of one file of a run."""

    __tablename__ = "bringing_outcome"

    run_id: Mapped[int] = mapped_column(ForeignKey("bringing_run.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    name: Mapped[str]
    result: Mapped[str]
    sentence: Mapped[str]
    meeting_id: Mapped[int | None] = mapped_column(ForeignKey("meeting.id"))
    doubts: Mapped[int]
