"""Officers, who has what open, what was changed just now, what was issued, numbers that are drawn. What was
done and what was issued can no longer be altered, nor deleted, by anybody who uses the tables. On PostgreSQL
the server itself writes who did it, and when, whatever an officer's program says."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

NOT_REMOVED = sa.text("removed_at IS NULL")
NEVER_CHANGED = ("audit_event", "publication", "publication_withdrawal", "publication_purge")

DONE_BY = {
    "audit_event": "done_at",
    "publication": "issued_at",
    "publication_withdrawal": "withdrawn_at",
    "publication_purge": "purged_at",
    "revision": "",
    "presence": "",
    "bringing_run": "",
}
"""Tables that say who did something, with the column that says when, where that is evidence too."""

BACKUP_SCHEDULE = "backup schedule"
"""The setting that names the folder to which a cleared administrator's computer copies the whole record."""

IS_HELD = "NOT pg_has_role(session_user, (SELECT relowner FROM pg_class WHERE oid = TG_RELID), 'USAGE')"
"""The owner is not: what he copies from another database was done by others, at other times."""

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
    _add_function("never_changed", f"BEGIN {_refused('% is never changed', 'TG_TABLE_NAME')} END")
    for table in NEVER_CHANGED:
        _add_trigger("never_changed", "UPDATE OR DELETE", table)
    _add_trigger("never_changed", "UPDATE", "publication_part")
    _add_function(
        "only_when_purged",
        "BEGIN IF EXISTS (SELECT FROM publication_purge WHERE publication_id = old.publication_id) "
        f"THEN RETURN old; END IF; {_refused('publication_part is deleted only when it was purged')} END",
    )
    _add_trigger("only_when_purged", "DELETE", "publication_part")
    _write_who_on_postgresql()
    _keep_revisions_on_postgresql()
    _keep_numbers_on_postgresql()


def _write_who_on_postgresql() -> None:
    """Nobody can do anything in the name of another, nor at another time. `session_user` is who logged in,
    whatever role was taken on since."""
    _add_function(
        "own_name",
        f"BEGIN IF {IS_HELD} THEN IF TG_OP = 'UPDATE' THEN new.who := old.who; "
        "ELSE new.who := session_user; END IF; "
        "IF TG_NARGS > 0 THEN "
        "new := jsonb_populate_record(new, jsonb_build_object(TG_ARGV[0], clock_timestamp())); "
        "END IF; END IF; RETURN new; END",
    )
    for table, when in DONE_BY.items():
        _add_trigger("own_name", "INSERT OR UPDATE", table, f"'{when}'" if when else "")
    # what was public and is so no longer takes with it who wrote it; whoever moves it reads both
    _add_function(
        "own_name_unless_moved",
        f"BEGIN IF {IS_HELD} AND NOT EXISTS (SELECT FROM revision "
        "WHERE (item_id, field, text, who, opened_at) "
        "= (new.item_id, new.field, new.text, new.who, new.opened_at)) "
        "THEN new.who := session_user; END IF; RETURN new; END",
    )
    _add_trigger("own_name_unless_moved", "INSERT", "restricted_revision")


def _keep_revisions_on_postgresql() -> None:
    """A spell of editing is written by whoever began it, until it ends; anybody may end it."""
    _add_function(
        "own_spell",
        f"BEGIN IF {IS_HELD} AND (old.closed_at IS NOT NULL "
        "OR (old.id, old.item_id, old.field, old.opened_at) "
        "<> (new.id, new.item_id, new.field, new.opened_at) "
        "OR old.who <> session_user AND (old.text, old.saved_at) <> (new.text, new.saved_at)) "
        f"THEN {_refused('a revision is never changed by another, nor once it is ended')} END IF; "
        "RETURN new; END",
    )
    _add_trigger("own_spell", "UPDATE", "revision")


def _keep_numbers_on_postgresql() -> None:
    """Issued papers get no bytes later, numbers are drawn upwards, and backups go where an administrator
    with clearance said."""
    _add_function(
        "issued_whole",
        f"BEGIN IF {IS_HELD} AND (EXISTS (SELECT FROM publication_purge "  # noqa: S608 - our own names
        "WHERE publication_id = new.publication_id) OR (SELECT size FROM publication WHERE id = "
        "new.publication_id) < octet_length(new.data) + (SELECT coalesce(sum(octet_length(data)), 0) "
        "FROM publication_part WHERE publication_id = new.publication_id)) "
        f"THEN {_refused('an issued paper is never changed')} END IF; RETURN new; END",
    )
    _add_trigger("issued_whole", "INSERT", "publication_part")
    _add_function(
        "drawn_upwards",
        f"BEGIN IF {IS_HELD} AND (new.name <> old.name OR new.value < old.value) "
        f"THEN {_refused('numbers are drawn upwards')} END IF; RETURN new; END",
    )
    _add_trigger("drawn_upwards", "UPDATE", "counter")
    _add_function(
        "set_by_administrators",
        f"BEGIN IF '{BACKUP_SCHEDULE}' IN (new.name, CASE TG_OP WHEN 'UPDATE' THEN old.name END) AND NOT "
        "(has_table_privilege('publication_purge', 'INSERT') AND has_table_privilege('restricted_item', "
        f"'SELECT')) THEN {_refused('backups are arranged by administrators with clearance')} END IF; "
        "RETURN new; END",
    )
    _add_trigger("set_by_administrators", "INSERT OR UPDATE", "setting")


def _refused(sentence: str, *given: str) -> str:
    words = ", ".join([f"'{sentence}'", *given])
    return f"RAISE EXCEPTION {words} USING ERRCODE = '42501';"


def _add_function(name: str, body: str) -> None:
    """Its names mean our tables, whatever somebody's own search path says."""
    op.execute(
        f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS "
        f"$$ {body} $$"
    )


def _add_trigger(name: str, acts: str, table: str, argument: str = "") -> None:
    op.execute(
        f"CREATE TRIGGER {name} BEFORE {acts} ON {table} FOR EACH ROW EXECUTE FUNCTION {name}({argument})"
    )


def _words(*names: str) -> Columns:
    return [sa.Column(name, sa.Text, nullable=False) for name in names]


def _numbers(*names: str) -> Columns:
    return [sa.Column(name, sa.Integer, nullable=False) for name in names]


def _instant(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)
