"""What was resolved: resolutions and their clauses, as the grammar read them in a minute."""

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from sefton_minutes.storage.tables.base import RecordRow


class ResolutionRow(RecordRow):
    """A resolution of an item. Offsets count characters of the minute text."""

    __tablename__ = "resolution"

    item_id: Mapped[int] = mapped_column(ForeignKey("agenda_item.id"), index=True)
    position: Mapped[int]
    introducer: Mapped[str]
    confirmed: Mapped[bool]
    stem: Mapped[str]
    kind: Mapped[str]
    mover: Mapped[str]
    seconder: Mapped[str]
    vote: Mapped[str]
    start_offset: Mapped[int]
    end_offset: Mapped[int]


class ClauseRow(RecordRow):
    """A clause, which keeps its id while its words are edited. `position` counts all clauses of a resolution,
    each before the clauses inside it."""

    __tablename__ = "clause"

    resolution_id: Mapped[int] = mapped_column(ForeignKey("resolution.id"), index=True)
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("clause.id"))
    position: Mapped[int]
    label: Mapped[str]
    text: Mapped[str]
    start_offset: Mapped[int]
    end_offset: Mapped[int]
