"""What else was read in a minute, and which doubtful readings an officer answered."""

from datetime import date

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from sefton_minutes.storage.tables.base import Base, RecordRow


class ReferenceRow(RecordRow):
    """Words of a minute that refer to another minute; `part`, `body` and `day` are empty where the
    words do not name the clause or the meeting."""

    __tablename__ = "minute_reference"

    item_id: Mapped[int] = mapped_column(ForeignKey("agenda_item.id"), index=True)
    position: Mapped[int]
    text: Mapped[str]
    minute_number: Mapped[str] = mapped_column(index=True)
    start_offset: Mapped[int]
    end_offset: Mapped[int]
    part: Mapped[str] = mapped_column(server_default="")
    body: Mapped[str] = mapped_column(server_default="")
    day: Mapped[date | None]


class ReadingAnswerRow(Base):
    """A paragraph, named by the digest of its words, whose doubtful reading an officer accepted as it stands
    or refused."""

    __tablename__ = "reading_answer"

    item_id: Mapped[int] = mapped_column(ForeignKey("agenda_item.id"), primary_key=True)
    paragraph_digest: Mapped[str] = mapped_column(primary_key=True)
    accepted: Mapped[bool]
