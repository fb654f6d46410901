"""Officers, who has what open, what was changed just now, what was issued, numbers that are drawn. What was
done and what was issued can no longer be altered, nor deleted, by anybody who uses the tables."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

NOT_REMOVED = sa.text("removed_at IS NULL")
NEVER_CHANGED = ("audit_event", "publication", "publication_withdrawal", "publication_purge")

Columns = list[sa.Column[object]]


def upgrade() -> None:
    _create_sharing()
    _create_publications()
    op.create_table(
        "counter",
        sa.Column("name", sa.Text, primary_key=True),
        sa.Column("value", sa.Integer, nullable=False),
    )
    _protect_on_sqlite() if op.get_bind().dialect.name == "sqlite" else _protect_on_postgresql()


def _create_sharing() -> None:
    op.create_table(
        "officer",
        *_numbers("version"),
        *_words("login", "name", "role"),
        sa.Column("cleared", sa.Boolean, nullable=False),
        _instant("removed_at", nullable=True),
        sa.Column("id", sa.Integer, primary_key=True),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "uq_officer_login", "officer", ["login"], unique=True,
        sqlite_where=NOT_REMOVED, postgresql_where=NOT_REMOVED,
    )  # fmt: skip
    op.create_table(
        "presence",
        sa.Column("token", sa.Text, primary_key=True),
        *_words("who"),
        *_numbers("meeting_id", "beat"),
        sa.Column("item_id", sa.Integer, nullable=True),
        _instant("since"),
    )
    op.create_table(
        "change_event",
        sa.Column("id", sa.Integer, primary_key=True),
        *_words("token", "kinds"),
        sa.Column("meeting_id", sa.Integer, nullable=True),
        sa.Column("item_id", sa.Integer, nullable=True),
        sqlite_autoincrement=True,
    )


def _create_publications() -> None:
    op.create_table(
        "publication",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("meeting_id", sa.Integer, sa.ForeignKey("meeting.id"), nullable=False, index=True),
        sa.Column("number", sa.Integer, nullable=False, unique=True),
        *_words("kind", "who", "digest", "checks", "overrides", "content"),
        _instant("issued_at"),
        *_numbers("size"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "publication_part",
        _of_publication(),
        sa.Column("part", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("data", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "publication_withdrawal",
        _of_publication(),
        *_words("who", "reason"),
        _instant("withdrawn_at"),
        sa.Column("superseded_by", sa.Integer, sa.ForeignKey("publication.id"), nullable=True),
    )
    op.create_table("publication_purge", _of_publication(), *_words("who", "reason"), _instant("purged_at"))


def _of_publication() -> sa.Column[object]:
    return sa.Column(
        "publication_id", sa.Integer, sa.ForeignKey("publication.id"), primary_key=True, autoincrement=False
    )


def _protect_on_sqlite() -> None:
    for table in NEVER_CHANGED:
        for act in ("update", "delete"):
            op.execute(
                f"CREATE TRIGGER {table}_no_{act} BEFORE {act.upper()} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{table} is never changed'); END"
            )
    op.execute(
        "CREATE TRIGGER publication_part_no_update BEFORE UPDATE ON publication_part "
        "BEGIN SELECT RAISE(ABORT, 'publication_part is never changed'); END"
    )
    op.execute(
        "CREATE TRIGGER publication_part_no_delete BEFORE DELETE ON publication_part "
        "WHEN NOT EXISTS (SELECT 1 FROM publication_purge WHERE publication_id = old.publication_id) "
        "BEGIN SELECT RAISE(ABORT, 'publication_part is deleted only when it was purged'); END"
    )


def _protect_on_postgresql() -> None:
    op.execute(
        "CREATE FUNCTION never_changed() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION '% is never changed', TG_TABLE_NAME USING ERRCODE = '42501'; END $$"
    )
    op.execute(
        "CREATE FUNCTION only_when_purged() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        "IF EXISTS (SELECT 1 FROM publication_purge WHERE publication_id = old.publication_id) "
        "THEN RETURN old; END IF; "
        "RAISE EXCEPTION 'publication_part is deleted only when it was purged' "
        "USING ERRCODE = '42501'; END $$"
    )
    for table in NEVER_CHANGED:
        op.execute(
            f"CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE ON {table} "
            "FOR EACH ROW EXECUTE FUNCTION never_changed()"
        )
    op.execute(
        "CREATE TRIGGER never_changed BEFORE UPDATE ON publication_part "
        "FOR EACH ROW EXECUTE FUNCTION never_changed()"
    )
    op.execute(
        "CREATE TRIGGER only_when_purged BEFORE DELETE ON publication_part "
        "FOR EACH ROW EXECUTE FUNCTION only_when_purged()"
    )


def _words(*names: str) -> Columns:
    return [sa.Column(name, sa.Text, nullable=False) for name in names]


def _numbers(*names: str) -> Columns:
    return [sa.Column(name, sa.Integer, nullable=False) for name in names]


def _instant(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)
