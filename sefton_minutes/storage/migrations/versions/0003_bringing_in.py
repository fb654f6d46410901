"""What bringing old minutes in leaves: keys of the source system, doubts and answers to them, runs and their
reports, what each page said, and pages that the public may not see."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

Columns = list[sa.Column[object]]


def upgrade() -> None:
    _add_columns()
    _create_answers()
    _create_doubts()
    _create_runs()
    _create_as_published()
    _create_restricted_source()


def _words(*names: str) -> Columns:
    return [sa.Column(name, sa.Text, nullable=False) for name in names]


def _numbers(*names: str) -> Columns:
    return [sa.Column(name, sa.Integer, nullable=False) for name in names]


def _id() -> sa.Column[object]:
    return sa.Column("id", sa.Integer, primary_key=True)


def _instant(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def _belongs_to(
    name: str, table: str, *, nullable: bool = False, index: bool = False, unique: bool = False
) -> sa.Column[object]:
    return sa.Column(
        name, sa.Integer, sa.ForeignKey(f"{table}.id"), nullable=nullable, index=index, unique=unique or None
    )


def _add_columns() -> None:
    for table in ("body", "meeting", "agenda_item"):
        op.add_column(table, sa.Column("source_key", sa.Text, nullable=False, server_default=""))
    op.create_index("ix_meeting_source_key", "meeting", ["source_key"])
    op.create_index("ix_agenda_item_source_key", "agenda_item", ["source_key"])
    op.add_column("agenda_item", sa.Column("agenda_number", sa.Text, nullable=False, server_default=""))
    op.add_column(
        "source_page", sa.Column("restricted", sa.Boolean, nullable=False, server_default=sa.false())
    )


def _create_answers() -> None:
    """What was refused is an answer like another; what is remembered holds for pages to come."""
    op.create_table(
        "reading_answer",
        sa.Column("item_id", sa.Integer, sa.ForeignKey("agenda_item.id"), primary_key=True),
        sa.Column("paragraph_digest", sa.Text, primary_key=True),
        sa.Column("accepted", sa.Boolean, nullable=False),
    )
    op.execute(
        "INSERT INTO reading_answer (item_id, paragraph_digest, accepted) "
        "SELECT item_id, paragraph_digest, FALSE FROM refusal"
    )
    op.drop_table("refusal")
    op.create_table(
        "remembered_answer",
        sa.Column("alike", sa.Text, primary_key=True),
        sa.Column("accepted", sa.Boolean, nullable=False),
        *_words("kind", "who"),
        _instant("since"),
    )


def _create_doubts() -> None:
    op.create_table(
        "doubt",
        _id(),
        *_numbers("version"),
        _belongs_to("meeting_id", "meeting", index=True),
        _belongs_to("item_id", "agenda_item", nullable=True, index=True),
        *_words("origin", "kind", "sentence", "words"),
        *_numbers("severity"),
        sa.Column("alike", sa.Text, nullable=False, index=True),
        sa.Column("can_accept", sa.Boolean, nullable=False),
        *_words("proposed", "field", "digest"),
        *_numbers("start_offset", "end_offset"),
        *_words("state"),
        sqlite_autoincrement=True,
    )
    op.create_index(None, "doubt", ["state", "severity"])


def _create_runs() -> None:
    op.create_table(
        "bringing_run",
        _id(),
        *_numbers("version"),
        *_words("place", "who"),
        _instant("started_at"),
        _instant("finished_at", nullable=True),
        *_numbers("total"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "bringing_outcome",
        sa.Column("run_id", sa.Integer, sa.ForeignKey("bringing_run.id"), primary_key=True),
        sa.Column("position", sa.Integer, primary_key=True, autoincrement=False),
        *_words("name", "result", "sentence"),
        _belongs_to("meeting_id", "meeting", nullable=True),
        *_numbers("doubts"),
    )


def _create_as_published() -> None:
    """Digests of what the last page said, by which is known what officers edited since."""
    op.create_table(
        "item_as_published",
        sa.Column("item_id", sa.Integer, sa.ForeignKey("agenda_item.id"), primary_key=True),
        *_words("title", "minute_number", "presenters", "agenda_text", "minute_text"),
    )
    op.create_table(
        "meeting_as_published",
        sa.Column("meeting_id", sa.Integer, sa.ForeignKey("meeting.id"), primary_key=True),
        *_words("day", "time", "venue", "contact", "contact_post", "attendance", "status"),
    )


def _create_restricted_source() -> None:
    op.create_table(
        "restricted_source_page",
        _id(),
        *_numbers("version"),
        _belongs_to("source_page_id", "source_page", unique=True),
        sa.Column("data", sa.LargeBinary, nullable=False),
        sqlite_autoincrement=True,
    )
