"""The migrations make exactly the tables that the program uses."""

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from sefton_minutes.storage.database import Database
from sefton_minutes.storage.migrations import NEWEST, REVISION_TABLE, REVISIONS
from sefton_minutes.storage.schema import MIGRATIONS
from sefton_minutes.storage.tables import Base
from sefton_minutes.storage.tables.search import INDEX_OF_WORDS


def is_declared(name: str | None, *_: object) -> bool:
    """The indexes of words are made for one kind of database each, by the migration alone."""
    return name is None or not name.startswith(INDEX_OF_WORDS)


def test_migrated_tables_are_the_declared_ones(database: Database) -> None:
    with database.engine.connect() as connection:
        context = MigrationContext.configure(
            connection,
            opts={"version_table": REVISION_TABLE, "compare_type": True, "include_name": is_declared},
        )
        assert compare_metadata(context, Base.metadata) == []


def test_the_list_of_revisions_is_that_of_the_scripts() -> None:
    scripts = ScriptDirectory(str(MIGRATIONS))
    walked = [script.revision for script in scripts.walk_revisions()]
    assert tuple(reversed(walked)) == REVISIONS
    assert scripts.get_current_head() == NEWEST
