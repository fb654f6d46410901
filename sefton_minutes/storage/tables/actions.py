"""Actions that somebody is to do."""

from datetime import date

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from sefton_minutes.storage.tables.base import BinnedRow


class ActionRow(BinnedRow):
    """An action of a meeting; `source` is the words it was read from."""

    __tablename__ = "action"
    __table_args__ = (
        Index(None, "status", "due"),
        {"sqlite_autoincrement": True},
    )

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"), index=True)
    item_id: Mapped[int | None] = mapped_column(ForeignKey("agenda_item.id"), index=True)
    text: Mapped[str]
    owner: Mapped[str]
    due: Mapped[date | None]
    status: Mapped[str]
    source: Mapped[str]
    orphaned: Mapped[bool]
