"""Settings of the whole council, such as its name."""

from sqlalchemy.orm import Mapped, mapped_column

from sefton_minutes.storage.tables.base import Base


class SettingRow(Base):
    """One named value."""

    __tablename__ = "setting"

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]
    version: Mapped[int]
