"""How far a database has come compared with this program, and bringing it up to date."""

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from sqlalchemy import Connection, Engine, column, inspect, select, table, text

from sefton_minutes.domain.errors import DatabaseNeedsUpgrade, DatabaseUnusable
from sefton_minutes.storage.address import Address
from sefton_minutes.storage.engine import writing
from sefton_minutes.storage.granting import give_rights
from sefton_minutes.storage.migrations import NEWEST, REVISION_TABLE, REVISIONS
from sefton_minutes.storage.older_records import read_older_records
from sefton_minutes.storage.search_index import SearchIndex
from sefton_minutes.storage.stamp import Stamp

MIGRATIONS = Path(__file__).parent / "migrations"
WITHOUT_DOUBTS = REVISIONS[:2]
"""The revisions that kept no doubts."""
WITHOUT_SEARCH_ENGINE = REVISIONS[:4]
"""The revisions whose index of words, where they had one, was emptied by the next."""

UPGRADING_ALONE = 0x5EF7  # the PostgreSQL advisory lock of whoever migrates


class Standing(StrEnum):
    """A database compared with this program. FOREIGN: it has tables, but not ours."""

    EMPTY = "empty"
    FOREIGN = "foreign"
    OLDER = "older"
    CURRENT = "current"
    NEWER = "newer"


@dataclass(frozen=True, slots=True)
class Progress:
    """`revision` is the last migration that was run, None when none was."""

    standing: Standing
    revision: str | None = None


def progress_of(connection: Connection) -> Progress:
    """Look how far the database has come. Changes nothing."""
    inspector = inspect(connection)
    if not inspector.has_table(REVISION_TABLE):
        return Progress(Standing.FOREIGN if inspector.get_table_names() else Standing.EMPTY)
    revisions = table(REVISION_TABLE, column("version_num"))
    revision = connection.execute(select(revisions.c.version_num)).scalar()
    if revision is None:
        return Progress(Standing.EMPTY)
    if revision == NEWEST:
        return Progress(Standing.CURRENT, revision)
    return Progress(Standing.OLDER if revision in REVISIONS else Standing.NEWER, revision)


def refuse_unusable(progress: Progress, address: Address) -> None:
    """Raise DatabaseUnusable for a database that this program must not touch."""
    if progress.standing is Standing.FOREIGN:
        raise DatabaseUnusable(
            f"The database {address.place} belongs to another program.", "Name another file or database."
        )
    if progress.standing is Standing.NEWER:
        raise DatabaseUnusable(
            f"The database {address.place} was made by a newer version of this program.",
            "Install the newest version.",
        )


def needs_upgrade(progress: Progress, address: Address) -> DatabaseNeedsUpgrade:
    """What to say of an older or empty database."""
    if progress.standing is Standing.EMPTY:
        return DatabaseNeedsUpgrade(
            f"The database {address.place} has no tables yet.", "Its owner runs “database upgrade” once."
        )
    return DatabaseNeedsUpgrade(
        f"The database {address.place} was made by an older version of this program.",
        "Run “database upgrade”; it is copied first where it is a file.",
    )


def migrate(engine: Engine, address: Address) -> None:
    """Run the migrations that are missing, index the words of what is kept, and give the roles of a server
    their rights, all or none. Two programs may try at once: the second finds the work done. `engine` is plain
    (`make_plain_engine`).

    Raises DatabaseUnusable for a PostgreSQL database that cannot keep every letter.
    """
    # Alembic takes a quarter of a second to load, and a database that is current never needs it.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    with writing(engine).begin() as connection:
        if connection.dialect.name == "postgresql":
            _refuse_other_encodings(connection, address)
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": UPGRADING_ALONE})
        config.attributes["connection"] = connection
        before = progress_of(connection).revision
        command.upgrade(config, "head")
        stamp = Stamp("", datetime.now(UTC))
        if before in WITHOUT_SEARCH_ENGINE:
            SearchIndex(connection, stamp).rebuild()
        if before in WITHOUT_DOUBTS:
            read_older_records(connection, stamp)
        _check_foreign_keys(connection)
        give_rights(connection)


def _refuse_other_encodings(connection: Connection, address: Address) -> None:
    encoding = connection.execute(text("SHOW server_encoding")).scalar_one()
    if encoding != "UTF8":
        raise DatabaseUnusable(
            f"The database {address.place} keeps text as {encoding}, which cannot hold every letter.",
            "Make it anew with ENCODING 'UTF8'.",
        )


def _check_foreign_keys(connection: Connection) -> None:
    """SQLite can rebuild a table only with its foreign keys unwatched, so they are checked before commit."""
    if connection.dialect.name != "sqlite":
        return
    orphans = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    if orphans:
        raise DatabaseUnusable(
            f"The upgrade would leave {len(orphans)} records without what they belong to.",
            "Nothing was changed; send a copy of the database to whoever looks after this program.",
        )
