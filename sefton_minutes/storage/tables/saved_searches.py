"""Searches that an officer gave a name to."""

from sqlalchemy.orm import Mapped, mapped_column

from sefton_minutes.storage.tables.base import BinnedRow


class SavedSearchRow(BinnedRow):
    """`who` keeps it for himself; "" is for everybody. `asked` is the request as JSON."""

    __tablename__ = "saved_search"

    who: Mapped[str] = mapped_column(index=True)
    name: Mapped[str]
    asked: Mapped[str]
