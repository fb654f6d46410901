"""What the search looks through: the folded words of every item that is not in the bin."""

from sqlalchemy import BigInteger, ForeignKey, Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from sefton_minutes.storage.tables.base import Base, PlainText

INDEX_OF_WORDS = "search_words"
"""Beside this table each kind of database keeps its own index: SQLite an FTS5 table of this name (with tables
whose names begin so), PostgreSQL a column and an index of it. Both follow the table by themselves."""

_BY_CODE = PlainText().with_variant(Text(collation="C"), "postgresql")
"""Words that begin alike stand together in any language, as they always do in SQLite."""


class SearchRow(Base):
    """One item. The key begins with the meeting's day, so that the order of keys is that of days."""

    __tablename__ = "search_item"

    key: Mapped[int] = mapped_column(
        BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=False
    )
    item_id: Mapped[int] = mapped_column(ForeignKey("agenda_item.id"), unique=True)
    body_id: Mapped[int] = mapped_column(ForeignKey("body.id"))
    title: Mapped[str]
    agenda: Mapped[str]
    minute: Mapped[str]
    decisions: Mapped[str]
    standing: Mapped[str]


class SearchWordRow(Base):
    """In how many items a word is. The word "" is in every item, so that it tells how many there are."""

    __tablename__ = "search_word"

    word: Mapped[str] = mapped_column(_BY_CODE, primary_key=True)
    items: Mapped[int]


class SearchSpellingRow(Base):
    """A key by which a word is found that was misspelt (`domain.near_misses`)."""

    __tablename__ = "search_spelling"
    __table_args__ = ({"sqlite_with_rowid": False},)

    key: Mapped[str] = mapped_column(_BY_CODE, primary_key=True)
    word: Mapped[str] = mapped_column(_BY_CODE, primary_key=True)
