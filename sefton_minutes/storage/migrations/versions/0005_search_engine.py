"""Standing text apart from the rest, and the words themselves: in how many items each is, and how it may be
misspelt. What is indexed is indexed anew when the migrations have run. Spells of writing that are still open
are found at once."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

COLUMNS = ("title", "agenda", "minute", "decisions", "standing")
JOINED = " || ' ' || ".join(COLUMNS[:-1])


def upgrade() -> None:
    is_sqlite = op.get_bind().dialect.name == "sqlite"
    _drop_sqlite_index() if is_sqlite else _drop_vectors()
    op.execute("DELETE FROM search_item")
    op.add_column("search_item", sa.Column("standing", sa.Text, nullable=False, server_default=""))
    _create_words()
    _create_sqlite_index() if is_sqlite else _create_vectors()
    _index_open_spells()


def _drop_sqlite_index() -> None:
    for act in ("insert", "delete", "update"):
        op.execute(f"DROP TRIGGER search_item_{act}")
    op.execute("DROP TABLE search_words")
    op.execute("DROP VIEW search_source")


def _drop_vectors() -> None:
    op.execute("DROP INDEX search_words")
    op.execute("ALTER TABLE search_item DROP COLUMN search_words")


def _create_words() -> None:
    by_code = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
    op.create_table(
        "search_word",
        sa.Column("word", by_code, primary_key=True),
        sa.Column("items", sa.Integer, nullable=False),
    )
    op.create_table(
        "search_spelling",
        sa.Column("key", by_code, primary_key=True),
        sa.Column("word", by_code, primary_key=True),
        sqlite_with_rowid=False,
    )


def _create_sqlite_index() -> None:
    """As it was, and with standing text. The beginnings of one, two and three letters, which very many words
    share, have lists of their own; of longer ones the words are looked up and searched for as they are."""
    columns = ", ".join(COLUMNS)
    op.execute(
        f"CREATE VIEW search_source AS SELECT key, {columns}, 'b' || body_id AS body FROM search_item"  # noqa: S608 - our own names
    )
    op.execute(
        f"CREATE VIRTUAL TABLE search_words USING fts5({columns}, body, "
        "content='search_source', content_rowid='key', tokenize='ascii', prefix='1 2 3')"
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


def _create_vectors() -> None:
    """As it was, and with standing text: its words are marked, so that they are found only by whoever asks
    for them so."""
    standing = r"regexp_replace(standing, '[^ ]+', '§\&', 'g')"
    words = f"array_to_tsvector(array_remove(string_to_array({JOINED} || ' ' || {standing}, ' '), ''))"
    op.execute(
        f"ALTER TABLE search_item ADD COLUMN search_words tsvector GENERATED ALWAYS AS ({words}) STORED"
    )
    op.execute("CREATE INDEX search_words ON search_item USING gin (search_words)")


def _index_open_spells() -> None:
    """Each save ends the spells that were left: of twenty years' revisions very few are open."""
    still_open = sa.text("closed_at IS NULL")
    op.create_index(
        "ix_revision_open_saved_at",
        "revision",
        ["saved_at"],
        sqlite_where=still_open,
        postgresql_where=still_open,
    )
