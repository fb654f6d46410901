"""The tables of a PostgreSQL database as SQL: what the migrations would do, written down instead of done."""

from collections.abc import Iterator
from io import StringIO

from sqlalchemy.dialects import postgresql

from sefton_minutes.storage.migrations import REVISION_TABLE


def schema_statements() -> Iterator[str]:
    """Every migration on an empty database, in one transaction, as lines for psql."""
    from alembic.config import Config  # noqa: PLC0415 - slow to load, and no window needs it
    from alembic.operations import Operations  # noqa: PLC0415
    from alembic.runtime.migration import MigrationContext  # noqa: PLC0415
    from alembic.script import ScriptDirectory  # noqa: PLC0415

    from sefton_minutes.storage.schema import MIGRATIONS  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    steps = ScriptDirectory.from_config(config)
    written = StringIO()
    context = MigrationContext.configure(
        # with parameters by name: the usual ones have every % doubled
        dialect=postgresql.dialect(paramstyle="named"),  # type: ignore[no-untyped-call]
        opts={
            "as_sql": True,
            "output_buffer": written,
            "version_table": REVISION_TABLE,
            "transactional_ddl": True,
            "literal_binds": True,
            # as Alembic's own commands do it
            "fn": lambda revision, _context: steps._upgrade_revs("head", revision),  # noqa: SLF001
        },
    )
    with Operations.context(context), context.begin_transaction():
        context.run_migrations()
    yield from written.getvalue().strip().splitlines()
