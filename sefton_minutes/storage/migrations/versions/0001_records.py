"""The record of meetings: bodies, people, meetings, items, what was resolved, actions, history; and the
places of restricted text, which nothing reads yet."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

Columns = list[sa.Column[object]]


def upgrade() -> None:
    _create_settings_bodies_and_people()
    _create_meetings()
    _create_items()
    _create_resolutions()
    _create_references_and_refusals()
    _create_actions_and_attendance()
    _create_history()
    _create_restricted()


def _words(*names: str) -> Columns:
    return [sa.Column(name, sa.Text, nullable=False) for name in names]


def _numbers(*names: str) -> Columns:
    return [sa.Column(name, sa.Integer, nullable=False) for name in names]


def _instant(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def _belongs_to(
    name: str, table: str, *, nullable: bool = False, index: bool = False, unique: bool = False
) -> sa.Column[object]:
    return sa.Column(
        name, sa.Integer, sa.ForeignKey(f"{table}.id"), nullable=nullable, index=index, unique=unique or None
    )


def _record(name: str, *columns: sa.Column[object], binned: bool = False) -> None:
    """A table of records: an id never given twice, a version, and for the bin the instant of removal."""
    removed = [_instant("removed_at", nullable=True)] if binned else []
    op.create_table(
        name,
        sa.Column("id", sa.Integer, primary_key=True),
        *_numbers("version"),
        *columns,
        *removed,
        sqlite_autoincrement=True,
    )


def _listed_under(name: str, owner: str, *columns: sa.Column[object]) -> None:
    """A table of lists: each row stands at a position in the list of one owner."""
    op.create_table(
        name,
        sa.Column(
            f"{owner}_id", sa.Integer, sa.ForeignKey(f"{owner}.id", ondelete="CASCADE"), primary_key=True
        ),
        sa.Column("position", sa.Integer, primary_key=True, autoincrement=False),
        *columns,
    )


def _create_settings_bodies_and_people() -> None:
    op.create_table(
        "setting", sa.Column("name", sa.Text, primary_key=True), *_words("value"), *_numbers("version")
    )
    _record(
        "body",
        *_words("regime", "default_venue"),
        sa.Column("default_time", sa.Time),
        *_words("contact", "contact_post"),
        binned=True,
    )
    _listed_under("body_name", "body", *_words("name", "abbreviation"), sa.Column("from_day", sa.Date))
    _record("person", *_words("name", "post", "organisation"), binned=True)
    _listed_under("person_alias", "person", *_words("alias"))


def _create_meetings() -> None:
    _record(
        "meeting",
        _belongs_to("body_id", "body"),
        sa.Column("day", sa.Date, index=True),
        sa.Column("time", sa.Time),
        *_words("venue", "contact", "contact_post", "status"),
        sa.Column("imported", sa.Boolean, nullable=False),
        binned=True,
    )
    op.create_index(None, "meeting", ["body_id", "day"])


def _create_items() -> None:
    _record(
        "agenda_item",
        _belongs_to("meeting_id", "meeting"),
        *_numbers("position"),
        *_words("title", "minute_number", "agenda_text", "minute_text"),
        sa.Column("is_heading", sa.Boolean, nullable=False),
        binned=True,
    )
    op.create_index(
        "uq_agenda_item_meeting_id_position",
        "agenda_item",
        ["meeting_id", "position"],
        unique=True,
        sqlite_where=sa.text("removed_at IS NULL"),
        postgresql_where=sa.text("removed_at IS NULL"),
    )
    op.create_table(
        "item_presenter",
        sa.Column("item_id", sa.Integer, sa.ForeignKey("agenda_item.id"), primary_key=True),
        sa.Column("position", sa.Integer, primary_key=True, autoincrement=False),
        *_words("name"),
    )
    _create_attachments("attachment")


def _create_attachments(name: str) -> None:
    _record(
        name,
        _belongs_to("item_id", "agenda_item", index=True),
        *_numbers("position"),
        *_words("name", "type", "size", "digest"),
        binned=True,
    )


def _create_resolutions() -> None:
    _record(
        "resolution",
        _belongs_to("item_id", "agenda_item", index=True),
        *_numbers("position"),
        *_words("introducer"),
        sa.Column("confirmed", sa.Boolean, nullable=False),
        *_words("stem", "kind", "mover", "seconder", "vote"),
        *_numbers("start_offset", "end_offset"),
    )
    _record(
        "clause",
        _belongs_to("resolution_id", "resolution", index=True),
        _belongs_to("parent_id", "clause", nullable=True),
        *_numbers("position"),
        *_words("label", "text"),
        *_numbers("start_offset", "end_offset"),
    )


def _create_references_and_refusals() -> None:
    _record(
        "minute_reference",
        _belongs_to("item_id", "agenda_item", index=True),
        *_numbers("position"),
        *_words("text"),
        sa.Column("minute_number", sa.Text, nullable=False, index=True),
        *_numbers("start_offset", "end_offset"),
    )
    op.create_table(
        "refusal",
        sa.Column("item_id", sa.Integer, sa.ForeignKey("agenda_item.id"), primary_key=True),
        sa.Column("paragraph_digest", sa.Text, primary_key=True),
    )


def _create_actions_and_attendance() -> None:
    _record(
        "action",
        _belongs_to("meeting_id", "meeting", index=True),
        _belongs_to("item_id", "agenda_item", nullable=True, index=True),
        *_words("text", "owner"),
        sa.Column("due", sa.Date),
        *_words("status", "source"),
        sa.Column("orphaned", sa.Boolean, nullable=False),
        binned=True,
    )
    op.create_index(None, "action", ["status", "due"])
    _record(
        "attendance",
        _belongs_to("meeting_id", "meeting", index=True),
        *_numbers("position"),
        *_words("name", "kind", "organisation", "role"),
        _belongs_to("person_id", "person", nullable=True),
        binned=True,
    )


def _create_history() -> None:
    _record(
        "source_page",
        _belongs_to("meeting_id", "meeting", index=True),
        *_words("file_name"),
        sa.Column("digest", sa.Text, nullable=False, index=True),
        sa.Column("data", sa.LargeBinary, nullable=False),
        *_words("encoding"),
        _instant("imported_at"),
    )
    _create_revisions("revision")
    op.create_table(
        "audit_event",
        sa.Column("id", sa.Integer, primary_key=True),
        *_words("who"),
        _instant("done_at"),
        *_words("act", "record_kind"),
        *_numbers("record_id"),
        *_words("detail"),
        sqlite_autoincrement=True,
    )
    op.create_index(None, "audit_event", ["record_kind", "record_id"])


def _create_revisions(name: str) -> None:
    _record(
        name,
        _belongs_to("item_id", "agenda_item", index=True),
        *_words("field", "text", "who"),
        _instant("opened_at"),
        _instant("saved_at"),
        _instant("closed_at", nullable=True),
    )


def _create_restricted() -> None:
    _record(
        "restricted_item",
        _belongs_to("item_id", "agenda_item", unique=True),
        *_words("exempt_paragraphs", "public_interest", "agenda_text", "minute_text"),
    )
    _record(
        "restricted_clause",
        _belongs_to("item_id", "agenda_item", index=True),
        _belongs_to("parent_id", "restricted_clause", nullable=True),
        *_numbers("position"),
        *_words("label", "text"),
        *_numbers("start_offset", "end_offset"),
    )
    _create_attachments("restricted_attachment")
    _create_revisions("restricted_revision")
    op.create_table(
        "restricted_search",
        sa.Column(
            "key",
            sa.BigInteger().with_variant(sa.Integer, "sqlite"),
            primary_key=True,
            autoincrement=False,
        ),
        _belongs_to("item_id", "agenda_item", unique=True),
        _belongs_to("body_id", "body"),
        *_words("title", "agenda", "minute", "decisions"),
    )
