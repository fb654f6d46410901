"""The original bytes of imported pages, kept beside the record."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from sefton_minutes.storage.tables.base import RecordRow


class SourcePageRow(RecordRow):
    """One file as it was imported."""

    __tablename__ = "source_page"

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"), index=True)
    file_name: Mapped[str]
    digest: Mapped[str] = mapped_column(index=True)
    data: Mapped[bytes]
    encoding: Mapped[str]
    imported_at: Mapped[datetime]
