"""The original bytes of imported pages, kept beside the record, and what they said of it last."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from sefton_minutes.storage.tables.base import Base, RecordRow


class SourcePageRow(RecordRow):
    """One file as it was imported. Where it is `restricted` its bytes lie in `restricted_source_page`."""

    __tablename__ = "source_page"

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"), index=True)
    file_name: Mapped[str]
    digest: Mapped[str] = mapped_column(index=True)
    data: Mapped[bytes]
    encoding: Mapped[str]
    imported_at: Mapped[datetime]
    restricted: Mapped[bool]


class ItemAsPublishedRow(Base):
    """Digests of what the last page said of an item: what differs from them was edited by an officer."""

    __tablename__ = "item_as_published"

    item_id: Mapped[int] = mapped_column(ForeignKey("agenda_item.id"), primary_key=True)
    title: Mapped[str]
    minute_number: Mapped[str]
    presenters: Mapped[str]
    agenda_text: Mapped[str]
    minute_text: Mapped[str]


class MeetingAsPublishedRow(Base):
    """The same of a meeting; `status` is the furthest that any page told."""

    __tablename__ = "meeting_as_published"

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"), primary_key=True)
    day: Mapped[str]
    time: Mapped[str]
    venue: Mapped[str]
    contact: Mapped[str]
    contact_post: Mapped[str]
    attendance: Mapped[str]
    status: Mapped[str]
