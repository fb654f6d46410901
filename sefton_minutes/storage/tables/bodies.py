"""Bodies and the names they bore, each from a day on."""

from datetime import date, time

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from sefton_minutes.storage.tables.base import Base, BinnedRow


class BodyRow(BinnedRow):
    """A body and its defaults."""

    __tablename__ = "body"

    regime: Mapped[str]
    default_venue: Mapped[str]
    default_time: Mapped[time | None]
    contact: Mapped[str]
    contact_post: Mapped[str]
    source_key: Mapped[str]


class BodyNameRow(Base):
    """One name of a body, oldest at position 0."""

    __tablename__ = "body_name"

    body_id: Mapped[int] = mapped_column(ForeignKey("body.id", ondelete="CASCADE"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    name: Mapped[str]
    abbreviation: Mapped[str]
    from_day: Mapped[date | None]
