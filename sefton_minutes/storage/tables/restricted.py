"""Text that the public may not see. It never shares a row with public text, so that on PostgreSQL a role can
be granted the one without the other."""

from datetime import datetime

from sqlalchemy import BigInteger, ForeignKey, Integer
from sqlalchemy.orm import Mapped, mapped_column

from sefton_minutes.storage.tables.base import Base, BinnedRow, RecordRow


class RestrictedItemRow(RecordRow):
    """The exempt part of an item, and why it is exempt (Local Government Act 1972, Schedule 12A)."""

    __tablename__ = "restricted_item"

    item_id: Mapped[int] = mapped_column(ForeignKey("agenda_item.id"), unique=True)
    exempt_paragraphs: Mapped[str]
    public_interest: Mapped[str]
    agenda_text: Mapped[str]
    minute_text: Mapped[str]


class RestrictedClauseRow(RecordRow):
    """A clause of what was resolved in private."""

    __tablename__ = "restricted_clause"

    item_id: Mapped[int] = mapped_column(ForeignKey("agenda_item.id"), index=True)
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("restricted_clause.id"))
    position: Mapped[int]
    label: Mapped[str]
    text: Mapped[str]
    start_offset: Mapped[int]
    end_offset: Mapped[int]


class RestrictedAttachmentRow(BinnedRow):
    """A paper that the public may not see: its very name may tell too much."""

    __tablename__ = "restricted_attachment"

    item_id: Mapped[int] = mapped_column(ForeignKey("agenda_item.id"), index=True)
    position: Mapped[int]
    name: Mapped[str]
    type: Mapped[str]
    size: Mapped[str]
    digest: Mapped[str]


class RestrictedRevisionRow(RecordRow):
    """A restricted text as one editing spell left it."""

    __tablename__ = "restricted_revision"

    item_id: Mapped[int] = mapped_column(ForeignKey("agenda_item.id"), index=True)
    field: Mapped[str]
    text: Mapped[str]
    who: Mapped[str]
    opened_at: Mapped[datetime]
    saved_at: Mapped[datetime]
    closed_at: Mapped[datetime | None]


class RestrictedSearchRow(Base):
    """Folded words of restricted items. The key begins with the meeting's day: its order is by date."""

    __tablename__ = "restricted_search"

    key: Mapped[int] = mapped_column(
        BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=False
    )
    item_id: Mapped[int] = mapped_column(ForeignKey("agenda_item.id"), unique=True)
    body_id: Mapped[int] = mapped_column(ForeignKey("body.id"))
    title: Mapped[str]
    agenda: Mapped[str]
    minute: Mapped[str]
    decisions: Mapped[str]


class RestrictedSourcePageRow(RecordRow):
    """The bytes of an imported page that holds restricted text."""

    __tablename__ = "restricted_source_page"

    source_page_id: Mapped[int] = mapped_column(ForeignKey("source_page.id"), unique=True)
    data: Mapped[bytes]
