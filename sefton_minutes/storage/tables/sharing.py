"""Many officers in one database: who they are, who has what open, and what was changed just now."""

from datetime import datetime

from sqlalchemy import Index, text
from sqlalchemy.orm import Mapped, mapped_column

from sefton_minutes.storage.tables.base import Base, BinnedRow

NOT_REMOVED = text("removed_at IS NULL")


class OfficerRow(BinnedRow):
    """Somebody who works with the record. `login` is the system's name on SQLite and the database's login on
    PostgreSQL, in small letters; there `role` and `cleared` only repeat what the server grants."""

    __tablename__ = "officer"
    __table_args__ = (
        Index(
            "uq_officer_login", "login", unique=True, sqlite_where=NOT_REMOVED, postgresql_where=NOT_REMOVED
        ),
        {"sqlite_autoincrement": True},
    )

    login: Mapped[str]
    name: Mapped[str]
    role: Mapped[str]
    cleared: Mapped[bool]


class PresenceRow(Base):
    """One program that has a meeting open, and perhaps an item of it. `beat` counts up while the program
    lives: whoever sees it stand still for long enough knows that the program has ended. The ids outlive their
    records and are no foreign keys."""

    __tablename__ = "presence"

    token: Mapped[str] = mapped_column(primary_key=True)
    who: Mapped[str]
    meeting_id: Mapped[int]
    item_id: Mapped[int | None]
    since: Mapped[datetime]
    beat: Mapped[int]


class ChangeEventRow(Base):
    """What a program changed, for the other windows on the same SQLite file; PostgreSQL tells by NOTIFY. Only
    the newest are kept."""

    __tablename__ = "change_event"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(primary_key=True)
    token: Mapped[str]
    kinds: Mapped[str]
    meeting_id: Mapped[int | None]
    item_id: Mapped[int | None]
