"""What else was read in a minute, and which readings an officer refused."""

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from sefton_minutes.storage.tables.base import Base, RecordRow


class ReferenceRow(RecordRow):
    """Words of a minute that refer to another minute."""

    __tablename__ = "minute_reference"

    item_id: Mapped[int] = mapped_column(ForeignKey("agenda_item.id"), index=True)
    position: Mapped[int]
    text: Mapped[str]
    minute_number: Mapped[str] = mapped_column(index=True)
    start_offset: Mapped[int]
    end_offset: Mapped[int]


class RefusalRow(Base):
    """A paragraph whose unconfirmed reading was refused, named by the digest of its words."""

    __tablename__ = "refusal"

    item_id: Mapped[int] = mapped_column(ForeignKey("agenda_item.id"), primary_key=True)
    paragraph_digest: Mapped[str] = mapped_column(primary_key=True)
