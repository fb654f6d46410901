"""The words of items, for search: one table, and beside it the index of each kind of database."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

COLUMNS = ("title", "agenda", "minute", "decisions")


def upgrade() -> None:
    _create_table()
    if op.get_bind().dialect.name == "sqlite":
        _create_full_text_table()
    else:
        _create_vector_column()


def _create_table() -> None:
    op.create_table(
        "search_item",
        sa.Column(
            "key",
            sa.BigInteger().with_variant(sa.Integer, "sqlite"),
            primary_key=True,
            autoincrement=False,
        ),
        sa.Column("item_id", sa.Integer, sa.ForeignKey("agenda_item.id"), nullable=False, unique=True),
        sa.Column("body_id", sa.Integer, sa.ForeignKey("body.id"), nullable=False),
        *(sa.Column(name, sa.Text, nullable=False) for name in COLUMNS),
    )


def _create_full_text_table() -> None:
    """External content: the words are kept once, in search_item, and triggers tell the index what changes.

    The words are folded before they come here and parted by single spaces, so the plainest tokenizer (all
    beyond ASCII is a letter) parts them exactly so. The body is a token: a filter that costs nothing.
    """
    columns = ", ".join(COLUMNS)
    op.execute(
        f"CREATE VIEW search_source AS SELECT key, {columns}, 'b' || body_id AS body FROM search_item"  # noqa: S608 - our own names
    )
    op.execute(
        f"CREATE VIRTUAL TABLE search_words USING fts5({columns}, body, "
        "content='search_source', content_rowid='key', tokenize='ascii', prefix='2 3')"
    )
    old, new = (", ".join(f"{row}.{name}" for name in COLUMNS) for row in ("old", "new"))
    forget = (
        f"INSERT INTO search_words(search_words, rowid, {columns}, body) "  # noqa: S608 - our own names
        f"VALUES ('delete', old.key, {old}, 'b' || old.body_id);"
    )
    learn = (
        f"INSERT INTO search_words(rowid, {columns}, body) "  # noqa: S608 - our own names
        f"VALUES (new.key, {new}, 'b' || new.body_id);"
    )
    for act, steps in (("INSERT", learn), ("DELETE", forget), ("UPDATE", forget + learn)):
        op.execute(f"CREATE TRIGGER search_item_{act.lower()} AFTER {act} ON search_item BEGIN {steps} END")


def _create_vector_column() -> None:
    """The words as they are, without the server's own parser; phrases are checked in the text itself, since
    a vector remembers no more than 255 places of a word."""
    joined = " || ' ' || ".join(COLUMNS)
    words = f"array_to_tsvector(array_remove(string_to_array({joined}, ' '), ''))"
    op.execute(
        f"ALTER TABLE search_item ADD COLUMN search_words tsvector GENERATED ALWAYS AS ({words}) STORED"
    )
    op.execute("CREATE INDEX search_words ON search_item USING gin (search_words)")
