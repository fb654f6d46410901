"""Agenda items, which become the minutes, with their presenters and papers."""

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from sefton_minutes.storage.tables.base import Base, BinnedRow

NOT_REMOVED = text("removed_at IS NULL")


class AgendaItemRow(BinnedRow):
    """One item of a meeting. Only items that are not in the bin must have different positions; one in the bin
    keeps the position it had."""

    __tablename__ = "agenda_item"

    __table_args__ = (
        Index(
            "uq_agenda_item_meeting_id_position",
            "meeting_id",
            "position",
            unique=True,
            sqlite_where=NOT_REMOVED,
            postgresql_where=NOT_REMOVED,
        ),
        {"sqlite_autoincrement": True},
    )

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"))
    position: Mapped[int]
    title: Mapped[str]
    minute_number: Mapped[str]
    agenda_text: Mapped[str]
    minute_text: Mapped[str]
    is_heading: Mapped[bool]
    agenda_number: Mapped[str]
    source_key: Mapped[str] = mapped_column(index=True)


class ItemPresenterRow(Base):
    """Who presents an item, in order."""

    __tablename__ = "item_presenter"

    item_id: Mapped[int] = mapped_column(ForeignKey("agenda_item.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    name: Mapped[str]


class AttachmentRow(BinnedRow):
    """A paper of an item; `digest` is the SHA-256 of its bytes, empty when there are none."""

    __tablename__ = "attachment"

    item_id: Mapped[int] = mapped_column(ForeignKey("agenda_item.id"), index=True)
    position: Mapped[int]
    name: Mapped[str]
    type: Mapped[str]
    size: Mapped[str]
    digest: Mapped[str]
