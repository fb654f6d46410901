"""What helps to write: phrases, the council's own words, its abbreviations."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from sefton_minutes.storage.tables.base import Base, BinnedRow


class PhraseRow(BinnedRow):
    """Standing words with fields; `body_id` empty: for every body."""

    __tablename__ = "phrase"

    body_id: Mapped[int | None] = mapped_column(ForeignKey("body.id"), index=True)
    name: Mapped[str]
    text: Mapped[str]


class CouncilWordRow(Base):
    """A word that is right in this council though no dictionary holds it."""

    __tablename__ = "council_word"

    word: Mapped[str] = mapped_column(primary_key=True)
    who: Mapped[str]
    added_at: Mapped[datetime]


class AcronymRow(BinnedRow):
    """Letters that stand for words: "PCC" for "Police and Crime Commissioner"."""

    __tablename__ = "acronym"

    letters: Mapped[str]
    words: Mapped[str]
