"""Phrases, the council's own words and abbreviations, saved searches, and which meeting a reference names."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

Columns = list[sa.Column[object]]


def upgrade() -> None:
    _create_writing()
    op.create_table(
        "saved_search",
        *_record(),
        sa.Column("who", sa.Text, nullable=False, index=True),
        *_words("name", "asked"),
        _removed(),
        sqlite_autoincrement=True,
    )
    for name in ("part", "body"):
        op.add_column("minute_reference", sa.Column(name, sa.Text, nullable=False, server_default=""))
    op.add_column("minute_reference", sa.Column("day", sa.Date, nullable=True))


def _create_writing() -> None:
    op.create_table(
        "phrase",
        *_record(),
        sa.Column("body_id", sa.Integer, sa.ForeignKey("body.id"), nullable=True, index=True),
        *_words("name", "text"),
        _removed(),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "council_word",
        sa.Column("word", sa.Text, primary_key=True),
        *_words("who"),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_table("acronym", *_record(), *_words("letters", "words"), _removed(), sqlite_autoincrement=True)


def _record() -> Columns:
    return [
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("version", sa.Integer, nullable=False),
    ]


def _words(*names: str) -> Columns:
    return [sa.Column(name, sa.Text, nullable=False) for name in names]


def _removed() -> sa.Column[object]:
    return sa.Column("removed_at", sa.DateTime(timezone=True), nullable=True)
