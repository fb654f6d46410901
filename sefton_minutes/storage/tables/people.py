"""People and the other names they are known by."""

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from sefton_minutes.storage.tables.base import Base, BinnedRow


class PersonRow(BinnedRow):
    """A councillor, partner's representative or officer."""

    __tablename__ = "person"

    name: Mapped[str]
    post: Mapped[str]
    organisation: Mapped[str]


class PersonAliasRow(Base):
    """Another way in which papers write a person's name."""

    __tablename__ = "person_alias"

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    alias: Mapped[str]
