"""Run by Alembic to migrate: on the connection it is given, inside that connection's transaction."""

from alembic import context

from sefton_minutes.storage.migrations import REVISION_TABLE
from sefton_minutes.storage.tables import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    version_table=REVISION_TABLE,
    render_as_batch=True,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
