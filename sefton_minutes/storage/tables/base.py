"""What every table shares: names of constraints, versions, the bin, plain text, instants in UTC."""

import re
from datetime import UTC, datetime
from typing import Any, ClassVar

from sqlalchemy import DateTime, Dialect, MetaData, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator

from sefton_minutes.domain.errors import NotAllowed

_NOT_TEXT = re.compile("[\x00\ud800-\udfff]")

CONSTRAINT_NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class UtcInstant(TypeDecorator[datetime]):
    """An instant, always with its zone in Python and always UTC in the database.

    SQLite has no zones, so it keeps UTC without one. An instant without zone is refused (ValueError): nobody
    could say which moment it was.
    """

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """From Python to the database."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"an instant needs its zone: {value!r}")
        instant = value.astimezone(UTC)
        return instant.replace(tzinfo=None) if dialect.name == "sqlite" else instant

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """From the database to Python."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if dialect.name == "sqlite" else value.astimezone(UTC)


class PlainText(TypeDecorator[str]):
    """Text that either kind of database can keep: U+0000 and halves of surrogate pairs are refused on both
    (NotAllowed), though PostgreSQL alone would refuse the one and SQLite the other."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """From Python to the database."""
        if value is not None and (refused := _NOT_TEXT.search(value)):
            raise NotAllowed(
                f"The text holds a character that cannot be kept (U+{ord(refused[0]):04X}).",
                "Take it out of the text.",
            )
        return value


class Base(DeclarativeBase):
    """Rows are read and written as columns; they have no behaviour and never leave storage."""

    metadata = MetaData(naming_convention=CONSTRAINT_NAMES)
    type_annotation_map: ClassVar = {str: PlainText(), datetime: UtcInstant()}


class RecordRow(Base):
    """A row with an identity that is never given twice and a version that counts its changes from 1."""

    __abstract__ = True
    __table_args__: Any = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(primary_key=True, sort_order=-2)
    version: Mapped[int] = mapped_column(sort_order=-1)


class BinnedRow(RecordRow):
    """A record that is removed by marking it, so that the removal can be taken back."""

    __abstract__ = True

    removed_at: Mapped[datetime | None] = mapped_column(sort_order=1)
