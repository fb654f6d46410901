"""How the record came to be: revisions of texts, and an audit of every act."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from sefton_minutes.storage.tables.base import Base, RecordRow

STILL_OPEN = text("closed_at IS NULL")


class RevisionRow(RecordRow):
    """A text of an item as one editing spell left it; `closed_at` is empty while the spell lasts."""

    __tablename__ = "revision"
    __table_args__ = (
        Index(
            "ix_revision_open_saved_at",
            "saved_at",
            sqlite_where=STILL_OPEN,
            postgresql_where=STILL_OPEN,
        ),
        {"sqlite_autoincrement": True},
    )

    item_id: Mapped[int] = mapped_column(ForeignKey("agenda_item.id"), index=True)
    field: Mapped[str]
    text: Mapped[str]
    who: Mapped[str]
    opened_at: Mapped[datetime]
    saved_at: Mapped[datetime]
    closed_at: Mapped[datetime | None]


class AuditEventRow(Base):
    """One act. Never changed, so it has no version; `record_id` outlives the record and is no foreign key."""

    __tablename__ = "audit_event"

    __table_args__ = (
        Index(None, "record_kind", "record_id"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    who: Mapped[str]
    done_at: Mapped[datetime]
    act: Mapped[str]
    record_kind: Mapped[str]
    record_id: Mapped[int]
    detail: Mapped[str]
