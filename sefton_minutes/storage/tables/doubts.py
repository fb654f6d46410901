"""What waits for an officer's answer, and answers that hold for pages to come."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from sefton_minutes.storage.tables.base import Base, RecordRow


class DoubtRow(RecordRow):
    """Something doubtful about a meeting or one of its items. `state` is "open" or the answer; `digest` names
    what it is about, so that it is not raised again. Offsets count characters of the text it stands in."""

    __tablename__ = "doubt"
    __table_args__ = (
        Index(None, "state", "severity"),
        {"sqlite_autoincrement": True},
    )

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"), index=True)
    item_id: Mapped[int | None] = mapped_column(ForeignKey("agenda_item.id"), index=True)
    origin: Mapped[str]
    kind: Mapped[str]
    sentence: Mapped[str]
    words: Mapped[str]
    severity: Mapped[int]
    alike: Mapped[str] = mapped_column(index=True)
    can_accept: Mapped[bool]
    proposed: Mapped[str]
    field: Mapped[str]
    digest: Mapped[str]
    start_offset: Mapped[int]
    end_offset: Mapped[int]
    state: Mapped[str]


class RememberedAnswerRow(Base):
    """An answer for all that is alike, in pages brought in later."""

    __tablename__ = "remembered_answer"

    alike: Mapped[str] = mapped_column(primary_key=True)
    accepted: Mapped[bool]
    kind: Mapped[str]
    who: Mapped[str]
    since: Mapped[datetime]
