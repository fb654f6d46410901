"""What was issued: the exact bytes of a paper, never changed. What happens to it later has its own rows."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from sefton_minutes.storage.tables.base import Base


class PublicationRow(Base):
    """A paper as it was issued. `number` is drawn once and never again; `digest` is the SHA-256 of its bytes,
    `size` their number; `checks`, `overrides` and `content` are JSON: what was looked at before; what was
    issued all the same with its reason; digests of what the paper was made from, by which it is known whether
    the record has changed since."""

    __tablename__ = "publication"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"), index=True)
    kind: Mapped[str]
    number: Mapped[int] = mapped_column(unique=True)
    issued_at: Mapped[datetime]
    who: Mapped[str]
    digest: Mapped[str]
    size: Mapped[int]
    checks: Mapped[str]
    overrides: Mapped[str]
    content: Mapped[str]


class PublicationPartRow(Base):
    """A megabyte of its bytes, or what is left. Deleted only when it was purged."""

    __tablename__ = "publication_part"

    publication_id: Mapped[int] = mapped_column(ForeignKey("publication.id"), primary_key=True)
    part: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    data: Mapped[bytes]


class PublicationWithdrawalRow(Base):
    """It was withdrawn, and by which paper it was superseded if by any."""

    __tablename__ = "publication_withdrawal"

    publication_id: Mapped[int] = mapped_column(
        ForeignKey("publication.id"), primary_key=True, autoincrement=False
    )
    who: Mapped[str]
    withdrawn_at: Mapped[datetime]
    reason: Mapped[str]
    superseded_by: Mapped[int | None] = mapped_column(ForeignKey("publication.id"))


class PublicationPurgeRow(Base):
    """Its bytes were destroyed, because they held what should never have been published."""

    __tablename__ = "publication_purge"

    publication_id: Mapped[int] = mapped_column(
        ForeignKey("publication.id"), primary_key=True, autoincrement=False
    )
    who: Mapped[str]
    purged_at: Mapped[datetime]
    reason: Mapped[str]


class CounterRow(Base):
    """The last number that was drawn from a series."""

    __tablename__ = "counter"

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[int]
